import type { EventTime } from '../lifecycle/event.ts';
import type { NoteType } from '../lifecycle/note.ts';
import { showsBus, unloadBeside } from './departures.ts';
import { eventTypes, type Seen } from './events-by-type.ts';
import type { Facts, Subject } from './facts.ts';
import type { Stay } from './stay.ts';
import { isOfUnansweringDevice } from './trouble.ts';
import { isLonger } from './words.ts';

/** A VF was unregistered and registered again within its stay: no line shows its bus going or coming. */
export interface Rebinding {
  /** `guest` where the log shows that the device stayed, or the unload; else it cannot tell. */
  readonly by: 'guest' | 'unknown';
  readonly stay: Stay;
  readonly gone: Seen;
  readonly back: Seen;
}

/** Several rules ask for those of one interface. */
const known = new WeakMap<Subject, readonly Rebinding[]>();

/**
 * Where the VF's interface was unregistered and registered again and no line shows another device: its driver
 * was unbound and bound, or hv_netvsc was loaded again. A reset of the device by its driver, a move into
 * another namespace and a hibernation look the same, but for their own lines. Where the log has no lines of
 * the bus at all, as one that was searched for hv_netvsc, the host may have given another VF.
 */
export function rebindingsOf(facts: Facts, subject: Subject): readonly Rebinding[] {
  const rebindings = known.get(subject) ?? findRebindings(facts, subject);
  known.set(subject, rebindings);
  return rebindings;
}

function findRebindings(facts: Facts, subject: Subject): readonly Rebinding[] {
  return subject.stays.flatMap((stay) => {
    return pairsOf(stay).flatMap(({ gone, back }) => {
      const isByGuest = showsBus(stay) || unloadBeside(subject, gone, facts.thresholds) !== undefined;
      const rebinding: Rebinding = { by: isByGuest ? 'guest' : 'unknown', stay, gone, back };
      return isExplained(facts, subject, rebinding) ? [] : [rebinding];
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

/** Whether a line beside the two says why: the driver reset the device, it moved, or the machine slept. */
function isExplained(
  { thresholds }: Facts,
  { bootFacts }: Subject,
  { stay, gone, back }: Rebinding,
): boolean {
  const { removalSeconds, shutdownSeconds } = thresholds;
  if (bootFacts.noteBeside('hibernation', gone.event.time, shutdownSeconds, 0) !== undefined) return true;
  const isBeside = (time: EventTime) =>
    !isLonger(time, gone.event.time, removalSeconds) && !isLonger(back.event.time, time, removalSeconds);
  return (
    stay.notes.some(({ note, time }) => NOT_BY_HAND.has(note) && isBeside(time)) ||
    stay.errors.some(({ event }) => isOfUnansweringDevice(event) && isBeside(event.time))
  );
}

const NOT_BY_HAND: ReadonlySet<NoteType> = new Set(['reset', 'namespace-moved']);
