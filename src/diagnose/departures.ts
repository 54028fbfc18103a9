import type { EventTime } from '../lifecycle/event.ts';
import type { NoteType, VfNote } from '../lifecycle/note.ts';
import type { Gap } from '../timeline/timeline.ts';
import { eventTypes, type Seen } from './events-by-type.ts';
import type { Facts, Subject } from './facts.ts';
import { perSubject } from './per-subject.ts';
import type { Stay } from './stay.ts';
import type { Thresholds } from './thresholds.ts';
import { elapsedUs, isLonger } from './words.ts';

/**
 * Who made a VF go.
 *
 * - `host`: the host took the slot back, or set up the VF's bus anew.
 * - `guest`: a driver was unloaded or unbound, by somebody in the machine.
 * - `shutdown`: the machine was going down, or to sleep.
 * - `unknown`: the log ends too early to tell, or has no lines of slots or buses that would.
 */
export type Departer = 'host' | 'guest' | 'shutdown' | 'unknown';

/** A VF went. */
export interface Departure {
  readonly by: Departer;
  readonly stay: Stay;
  /** The line that says so: the slot removed, or the VF unregistered. */
  readonly gone: Seen;
  /** The stay that came next. */
  readonly next: Stay | undefined;
  readonly gap: Gap;
}

/** Every end of a stay on the interface. */
export const departuresOf = perSubject(findDepartures);

function findDepartures(facts: Facts, subject: Subject): readonly Departure[] {
  return subject.interface.gaps.flatMap((gap) => {
    const stay = subject.stays[gap.before];
    const gone = stay?.gone;
    if (stay === undefined || gone === undefined) return [];
    const next = gap.after === null ? undefined : subject.stays[gap.after];
    return [{ by: departer(facts, subject, stay, gone, next), stay, gone, next, gap }];
  });
}

function departer(facts: Facts, subject: Subject, stay: Stay, gone: Seen, next: Stay | undefined): Departer {
  const { thresholds } = facts;
  const { bootFacts } = subject;
  if (gone.event.inferred) return 'unknown';
  if (unloadBeside(subject, gone, thresholds) !== undefined) return 'guest';
  if (isGoingDown(subject, stay, gone.event.time, thresholds, next !== undefined)) return 'shutdown';
  if (stay.printed('slot-removed') !== undefined) return 'host';
  if (next !== undefined) {
    if (hasSlotLines(stay)) return hasSlotLines(next) ? 'host' : 'guest';
    // Kernels before 4.19 print no slot lines: there the bus alone tells a VF that the host gave anew.
    return showsBus(next) ? 'host' : 'unknown';
  }
  // The host's own line comes within seconds where the kernel prints it.
  const isSilent = isLonger(gone.event.time, bootFacts.boot.shownUntil, thresholds.slowRestoreSeconds);
  return hasSlotLines(stay) && isSilent ? 'guest' : 'unknown';
}

function hasSlotLines(stay: Stay): boolean {
  return stay.first('slot-added') !== undefined;
}

/** Whether the log shows the bus or the device of the VF coming. */
export function showsBus(stay: Stay): boolean {
  return stay.ofTypes(OF_BUS).length > 0 || stay.note('device-attached') !== undefined;
}

const OF_BUS = eventTypes('pci-probing', 'pci-bus-created', 'device-found');

/** `hv_vmbus: unregistering driver hv_netvsc`, directly before or behind the end of the VF. */
export function unloadBeside(
  subject: Subject,
  gone: Seen,
  { unloadSeconds }: Thresholds,
): VfNote | undefined {
  return subject.bootFacts.noteBeside('driver-unregistered', gone.event.time, unloadSeconds, unloadSeconds);
}

const GOING_DOWN: readonly NoteType[] = ['shutdown', 'restart'];
const SHUTDOWN_OF_DRIVER = /\.shutdown$/;

/**
 * Whether the machine goes down, or to sleep, at that time: as the host asked, as the kernel's last line says
 * (`reboot: Power down`), or as the boot's end shows. A request behind which the log goes on was not carried out.
 *
 * @param isBack whether the log shows the next VF in the same boot.
 */
export function isGoingDown(
  subject: Subject,
  stay: Stay | undefined,
  time: EventTime,
  { shutdownSeconds }: Thresholds,
  isBack = false,
): boolean {
  const { bootFacts } = subject;
  const { isLast, boot } = bootFacts;
  const isEndBehind = ({ time }: VfNote) => !isBack && !isLonger(time, boot.shownUntil, shutdownSeconds);
  const isAsked = GOING_DOWN.some((type) =>
    [
      bootFacts.noteBeside(type, time, shutdownSeconds, 0),
      bootFacts.noteBeside(type, time, 0, shutdownSeconds),
    ].some((note) => note !== undefined && isEndBehind(note)),
  );
  if (isAsked) return true;
  const slept = bootFacts.noteBeside('hibernation', time, shutdownSeconds, 0);
  if (slept !== undefined && (isBack || isEndBehind(slept)) && !hasResumed(stay, slept, time)) return true;
  if (stay?.notes.some(({ messageId }) => messageId !== null && SHUTDOWN_OF_DRIVER.test(messageId)))
    return true;
  return !isLast && !isLonger(time, boot.shownUntil, shutdownSeconds);
}

const PROBING = eventTypes('pci-probing');

/** hv_pci sets up the bus of a VF again when the machine resumes: `PCI VMBus probing: Using version 0x10004`. */
function hasResumed(stay: Stay | undefined, slept: VfNote, time: EventTime): boolean {
  return (
    stay
      ?.ofTypes(PROBING)
      .some(
        ({ event }) => elapsedUs(slept.time, event.time) !== null && elapsedUs(event.time, time) !== null,
      ) === true
  );
}
