import { LatestMap } from '../latest-map.ts';
import type { EventTime } from '../lifecycle/event.ts';
import type { SourceLine } from '../record/log-record.ts';
import type { Finding, Severity, Timeline } from '../timeline/timeline.ts';
import { diagnose } from './diagnose.ts';
import { DEFAULT_THRESHOLDS, type ThresholdName } from './thresholds.ts';
import { isLonger } from './words.ts';

/**
 * Rules that speak of what lines say has happened: nothing that comes later takes it back, so they are told while the log
 * goes on.
 */
export const TOLD_AT_ONCE: ReadonlySet<string> = new Set([
  'kernel-crash',
  'pci-probe-failed',
  'pci-domain-collision',
  'data-path-switch-failed',
  'data-path-flapping',
  'firmware-command-refused',
  'hyperv-driver-error',
  'slow-restore',
]);

/**
 * Rules that a line may soon take back: the VF goes, comes or is given the data path after all. They are told when the
 * time for that is over, which a threshold of theirs says.
 */
export const TOLD_WHEN_SETTLED: ReadonlyMap<string, ThresholdName> = new Map([
  ['vf-driver-error', 'removalSeconds'],
  ['vf-init-failed', 'removalSeconds'],
  ['removed-by-guest', 'removalSeconds'],
  ['host-servicing', 'unloadSeconds'],
  ['vf-away', 'unloadSeconds'],
  ['waiting-for-association', 'associationWaitSeconds'],
  ['vf-never-appeared', 'arrivalSeconds'],
  ['vf-driver-missing', 'arrivalSeconds'],
  ['vf-not-joined', 'arrivalSeconds'],
  ['data-path-not-on-vf', 'switchSeconds'],
  ['vf-not-restored', 'slowRestoreSeconds'],
]);

/**
 * Those of them that speak of what is missing. It may be on its way as long as they are of the level info, or lines of
 * the interface come.
 */
export const OF_WHAT_IS_MISSING: ReadonlySet<string> = new Set([
  'vf-never-appeared',
  'vf-driver-missing',
  'vf-not-joined',
  'data-path-not-on-vf',
  'vf-not-restored',
]);

/** Rules that speak of how it went on: they wait for the end of the boot, or of the log. */
export const TOLD_AT_THE_END: ReadonlySet<string> = new Set([
  'vf-vanished-during-probe',
  'vf-not-renamed',
  'vf-name-unfinished',
  'servicing-all-interfaces',
]);

/** Rules that speak of a log as a whole, which somebody who follows it does not have. */
export const OF_WHOLE_LOGS: ReadonlySet<string> = new Set([
  'log-incomplete',
  'lines-hidden',
  'unrecognized-messages',
  'evidence-contradicts',
]);

/** Findings that are remembered as told. A boot has a few; those of which the lines are forgotten come no more. */
const MAX_TOLD = 4096;

const SEVERITIES: readonly Severity[] = ['info', 'warning', 'error'];

/** Rules that may speak of a boot, not of an interface. */
const OF_BOOTS: ReadonlySet<string> = new Set(['kernel-crash', 'hyperv-driver-error']);

/** What a look at the recent past has shown. */
export interface Look {
  /** What is new, with lines as evidence. */
  readonly findings: readonly Finding[];
  /** Whether there is something that will be certain when the log has gone on for some time. */
  readonly waits: boolean;
}

/** Tells each finding of a log that goes on once: when it is certain, and again only if it has become graver. */
export class LiveFindings {
  /** The severity with which each was told, the latest told behind the others. */
  readonly #told = new LatestMap<string, number>(MAX_TOLD);

  /** Findings that are remembered. */
  get remembered(): number {
    return this.#told.size;
  }

  /**
   * @param timeline the recent past of one boot, as number 0
   * @param boot the number of that boot in the log
   * @param isEnd whether the boot or the log is over
   */
  look(timeline: Timeline, boot: number, isEnd: boolean): Look {
    let waits = false;
    const findings = diagnose(timeline).flatMap((finding) => {
      if (finding.boot !== 0) return [];
      const when = whenTold(finding, timeline, isEnd);
      waits ||= when === 'later';
      if (when !== 'now') return [];
      const evidence = finding.evidence.flatMap((one) => lineOf(timeline, one));
      return this.#isNew(finding, boot, evidence[0]) ? [{ ...finding, boot, evidence }] : [];
    });
    return { findings, waits };
  }

  /** A finding is the same as long as its first line is; how many more there are changes all the time. */
  #isNew(
    { rule, severity, interface: name, guid }: Finding,
    boot: number,
    first: SourceLine | undefined,
  ): boolean {
    const key = JSON.stringify([rule, boot, guid, name, first]);
    const rank = SEVERITIES.indexOf(severity);
    const told = this.#told.get(key) ?? -1;
    // What is told again is the latest.
    this.#told.delete(key);
    this.#told.set(key, Math.max(rank, told));
    return rank > told;
  }
}

/** Whether a finding is certain, or will be when the log has gone on for some time; null where it is not before the end. */
function whenTold(finding: Finding, timeline: Timeline, isEnd: boolean): 'now' | 'later' | null {
  const { rule, interface: name, guid } = finding;
  if (OF_WHOLE_LOGS.has(rule)) return null;
  if (isEnd) return 'now';
  // A function that no line has tied to an interface yet may be tied by the next one.
  const isOwned = name !== null || guid !== null || OF_BOOTS.has(rule);
  if (TOLD_AT_ONCE.has(rule) && isOwned) return 'now';
  const threshold = TOLD_WHEN_SETTLED.get(rule);
  if (threshold === undefined || !isOwned) return null;
  return isSettled(finding, timeline, DEFAULT_THRESHOLDS[threshold]) ? 'now' : 'later';
}

/** Whether its lines are so old that what would take it back had come by now. */
function isSettled(finding: Finding, timeline: Timeline, seconds: number): boolean {
  const end = timeline.boots[0]?.shownUntil ?? null;
  const isOld = (time: EventTime | null): boolean => isLonger(time, end, seconds);
  const { rule, severity, evidence, guid, interface: name } = finding;
  if (!OF_WHAT_IS_MISSING.has(rule)) return evidence.some((one) => isOld(timeOf(timeline, one)));
  const latest = timeline.events.findLast((event) => (event.guid ?? event.interface) === (guid ?? name));
  return severity !== 'info' && isOld(latest?.time ?? null);
}

/** When an event was, or the note on a line. */
function timeOf({ events, notes }: Timeline, one: number | SourceLine): EventTime | null {
  const told =
    typeof one === 'number'
      ? events[one]
      : notes.find(({ source }) => source.line === one.line && source.name === one.name);
  return told?.time ?? null;
}

function lineOf(timeline: Timeline, evidence: number | SourceLine): readonly SourceLine[] {
  if (typeof evidence !== 'number') return [evidence];
  const source = timeline.events[evidence]?.source;
  return source === undefined ? [] : [source];
}
