import type { NoteType } from '../lifecycle/note.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { arrivals } from './groups/arrivals.ts';
import { ofLogs } from './groups/logs.ts';
import type { Rule } from './rule.ts';

/**
 * The rules that may find something in a timeline, in their order. Those that have nothing to look at are not loaded: a
 * machine that is well needs those of arrivals and of logs alone. `rules.ts` has all of them, and a test compares what both
 * find.
 */
export async function neededRules(timeline: Timeline): Promise<readonly Rule[]> {
  const ofErrors = hasErrors(timeline) ? await import('./groups/errors.ts') : null;
  const ofMissing = lacksVf(timeline) ? await import('./groups/missing.ts') : null;
  const ofNames = hasOddNames(timeline) ? await import('./groups/names.ts') : null;
  const ofDepartures = hasDepartures(timeline) ? await import('./groups/departures.ts') : null;
  const rest = isAlone(timeline) ? null : await import('./groups/beside.ts');
  return [
    ...(ofErrors?.failures ?? []),
    ...(ofMissing?.missing ?? []),
    ...arrivals,
    ...(ofNames?.names ?? []),
    ...(ofErrors?.driverErrors ?? []),
    ...(ofDepartures?.departures ?? []),
    ...ofLogs,
    ...(rest?.beside ?? []),
  ];
}

/** Notes that tell of trouble: a queue stands still, something holds the VF, its driver gives it up. */
const TROUBLING: ReadonlySet<NoteType> = new Set(['transmit-timeout', 'removal-stuck', 'removal']);

function hasErrors({ boots, events, notes }: Timeline): boolean {
  return (
    // It tells that another kernel crashed.
    boots.some(({ crashKernel }) => crashKernel === true) ||
    events.some(({ type }) => type === 'error') ||
    notes.some(({ note }) => TROUBLING.has(note))
  );
}

function lacksVf({ interfaces, unpaired, events, notes }: Timeline): boolean {
  return (
    unpaired.length > 0 ||
    interfaces.some(({ state }) => state !== 'on-vf') ||
    // It is there now, and was not at first: `no netdev found for vf serial:1`, `can not set master device eth0`.
    notes.some(({ note }) => note === 'not-paired' || note === 'waiting-for-association') ||
    events.some(({ type, messageId }) => type === 'error' && messageId?.startsWith('netvsc.vf-') === true)
  );
}

/** As the kernel names an interface, and while a rename goes on; `eth0` is what hv_netvsc's own interface is called. */
const NOT_OF_UDEV = /^(?:eth|rename)\d+$/;
const UNFINISHED = /^rename\d+$/;

function hasOddNames({ interfaces, notes }: Timeline): boolean {
  return (
    notes.some(({ note }) => note === 'domain-collision') ||
    interfaces.some(
      ({ name, attachments }) =>
        UNFINISHED.test(name ?? '') ||
        attachments.some(({ vfNames }) => NOT_OF_UDEV.test(vfNames.at(-1) ?? '')),
    )
  );
}

function hasDepartures({ events, notes }: Timeline): boolean {
  // A MANA adapter that is reset stays: `mana.reset-start`.
  return (
    events.some(({ type }) => type === 'slot-removed' || type === 'unregistered') ||
    notes.some(({ messageId }) => messageId?.startsWith('mana.reset-') === true)
  );
}

/** Whether the log was understood, and nothing was collected beside it. */
function isAlone({ unrecognized, collected }: Timeline): boolean {
  return unrecognized.length === 0 && collected.length === 0;
}
