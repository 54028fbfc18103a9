import { isTrouble } from './benign.ts';
import { type Evidence, eventOf, eventWith } from './evidence.ts';
import { noteOf } from './note.ts';
import type { OpenEvent } from './open-event.ts';

/** What a line says beside the steps of a life: trouble, or a note; null where it is of no concern to a VF. */
export function remarkOf(evidence: Evidence, vf: string | null = null): OpenEvent | null {
  const { message } = evidence;
  if (message.kind === 'failure') return isTrouble(message) ? eventOf('error', evidence, vf) : null;
  const note = noteOf(message);
  return note === null ? null : eventWith('note', evidence, vf, { note });
}
