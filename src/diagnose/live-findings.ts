import type { EventTime } from '../lifecycle/event.ts';
import type { SourceLine } from '../record/log-record.ts';
import type { Finding, Severity, Timeline } from '../timeline/timeline.ts';
import { diagnose } from './diagnose.ts';
import { DEFAULT_THRESHOLDS } from './thresholds.ts';
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

/** Rules whose lines are harmless where the VF goes soon after them: they are told when that time is over. */
export const TOLD_WHEN_SETTLED: ReadonlySet<string> = new Set(['vf-driver-error']);

/** Rules that speak of what has not come, or of how it went on: they wait for the end of the boot, or of the log. */
export const TOLD_AT_THE_END: ReadonlySet<string> = new Set([
  'vf-never-appeared',
  'vf-driver-missing',
  'vf-vanished-during-probe',
  'vf-init-failed',
  'vf-not-joined',
  'waiting-for-association',
  'vf-not-renamed',
  'vf-name-unfinished',
  'data-path-not-on-vf',
  'vf-not-restored',
  'removed-by-guest',
  'host-servicing',
  'vf-away',
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
  readonly #told = new Map<string, number>();

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
    this.#told.delete(key);
    this.#told.set(key, Math.max(rank, told));
    if (this.#told.size > MAX_TOLD) {
      const [oldest] = this.#told.keys();
      this.#told.delete(oldest ?? '');
    }
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
  if (TOLD_WHEN_SETTLED.has(rule) && isOwned) return isSettled(finding, timeline) ? 'now' : 'later';
  return null;
}

/** Whether the first of its lines is so old that the VF would have gone by now. */
function isSettled({ evidence }: Finding, timeline: Timeline): boolean {
  const end = timeline.boots[0]?.shownUntil ?? null;
  return evidence.some((one) => isLonger(timeOf(timeline, one), end, DEFAULT_THRESHOLDS.removalSeconds));
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
