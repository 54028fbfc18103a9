import type { VfNote } from '../lifecycle/note.ts';
import type { Seen } from './events-by-type.ts';
import type { Stay } from './stay.ts';
import { elapsedUs } from './words.ts';

/** hv_netvsc waits for the host to announce a VF that is up already: `Waiting for the VF association from host`. */
export interface Wait {
  readonly begun: VfNote;
  /** What ended it; null where nothing does by the end of the stay. */
  readonly ended: Seen | null;
}

/** The last wait of a stay. */
export function waitFor(stay: Stay): Wait | undefined {
  const begun = stay.note('waiting-for-association');
  if (begun === undefined) return undefined;
  const added = stay.last('slot-added');
  const switched = stay.last('data-path-to-vf');
  const gone = stay.last('unregistered');
  const ended = [added, switched, gone].find((seen) => seen !== undefined && isBehind(seen, begun));
  return { begun, ended: ended ?? null };
}

/** Events and notes have no common numbers; their times tell, else their lines. */
function isBehind({ event }: Seen, note: VfNote): boolean {
  if (elapsedUs(note.time, event.time) !== null) return true;
  if (elapsedUs(event.time, note.time) !== null) return false;
  return event.source.name === note.source.name && event.source.line > note.source.line;
}
