import type { VfEvent } from '../lifecycle/event.ts';
import type { NoteType, VfNote } from '../lifecycle/note.ts';
import { showsBus, unloadBeside } from './departures.ts';
import { eventTypes, type Seen } from './events-by-type.ts';
import type { Facts, Subject } from './facts.ts';
import { LineTimes } from './line-times.ts';
import { perSubject } from './per-subject.ts';
import type { Stay } from './stay.ts';
import { isOfUnansweringDevice } from './trouble.ts';

/** A VF was unregistered and registered again within its stay: no line shows its bus going or coming. */
export interface Rebinding {
  /** `guest` where the log shows that the device stayed, or the unload; else it cannot tell. */
  readonly by: 'guest' | 'unknown';
  readonly stay: Stay;
  readonly gone: Seen;
  readonly back: Seen;
}

/**
 * Where the VF's interface was unregistered and registered again and no line shows another device: its driver
 * was unbound and bound, or hv_netvsc was loaded again. A reset of the device by its driver, a move into
 * another namespace and a hibernation look the same, but for their own lines. Where the log has no lines of
 * the bus at all, as one that was searched for hv_netvsc, the host may have given another VF.
 */
export const rebindingsOf = perSubject(findRebindings);

function findRebindings(facts: Facts, subject: Subject): readonly Rebinding[] {
  return subject.stays.flatMap((stay) => {
    const pairs = pairsOf(stay);
    if (pairs.length === 0) return [];
    const isDeviceShown = showsBus(stay);
    const reasons = reasonsIn(stay);
    return pairs.flatMap(({ gone, back }) => {
      const isByGuest = isDeviceShown || unloadBeside(subject, gone, facts.thresholds) !== undefined;
      const rebinding: Rebinding = { by: isByGuest ? 'guest' : 'unknown', stay, gone, back };
      return isExplained(facts, subject, rebinding, reasons) ? [] : [rebinding];
    });
  });
}

const OF_REGISTRATION = eventTypes('registered', 'unregistered');

/** Each end of the VF's interface within the stay, with its return. */
function pairsOf(stay: Stay): readonly Pick<Rebinding, 'gone' | 'back'>[] {
  const pairs: Pick<Rebinding, 'gone' | 'back'>[] = [];
  let gone: Seen | undefined;
  for (const seen of stay.ofTypes(OF_REGISTRATION)) {
    const { type, inferred } = seen.event;
    if (type === 'unregistered') gone = inferred ? undefined : seen;
    else if (gone !== undefined) {
      pairs.push({ gone, back: seen });
      gone = undefined;
    }
  }
  return pairs;
}

/** The lines of a stay that say why a VF went and came: its driver reset the device, or it moved. */
function reasonsIn({ notes, errors }: Stay): LineTimes<VfEvent | VfNote> {
  const unanswering = errors.filter(({ event }) => isOfUnansweringDevice(event)).map(({ event }) => event);
  return new LineTimes([...notes.filter(({ note }) => NOT_BY_HAND.has(note)), ...unanswering]);
}

/** Whether a line beside the two says why, or the machine slept. */
function isExplained(
  { thresholds }: Facts,
  { bootFacts }: Subject,
  { gone, back }: Rebinding,
  reasons: LineTimes<VfEvent | VfNote>,
): boolean {
  const { removalSeconds, shutdownSeconds } = thresholds;
  if (bootFacts.noteBeside('hibernation', gone.event.time, shutdownSeconds, 0) !== undefined) return true;
  return reasons.mayBeAround(gone.event.time, back.event.time, removalSeconds);
}

const NOT_BY_HAND: ReadonlySet<NoteType> = new Set(['reset', 'namespace-moved']);
