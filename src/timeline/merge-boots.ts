import { type BootSpan, mergeSpans } from '../record/boot-span.ts';
import { areOneBoot, continuesBoot } from '../record/one-boot.ts';
import type { JournalPlace } from '../source/log-source.ts';
import { inSequence } from './journal-sequence.ts';
import type { Entry, LogPart } from './log-part.ts';
import { orderSources, wallStart } from './order-sources.ts';
import { SameBoot } from './same-boot.ts';

/** The boots that one log shows, and the records of them all that were recognized. */
export interface SourceBoots {
  readonly spans: readonly BootSpan[];
  readonly entries: readonly Entry[];
  /** Of a journal file. */
  readonly journal?: JournalPlace | null;
}

/** One boot, as all logs together show it. */
export interface MergedBoot {
  readonly span: BootSpan;
  /** In the order of the logs. */
  readonly parts: readonly LogPart[];
}

interface Growing {
  span: BootSpan;
  readonly parts: LogPart[];
}

/**
 * Merges the boots of several logs of one machine: those that show the same boot make one, and so does a log
 * that goes on where the one before it ends. The boots come in the order of time as far as the logs tell it.
 */
export function mergeBoots(sources: readonly SourceBoots[]): readonly MergedBoot[] {
  const given = new Map(sources.map((source, index) => [source, index]));
  const parts = orderSources(sources).flatMap((source) => partsOf(source, given.get(source) ?? 0));
  const same = new SameBoot(parts);
  const boots: Growing[] = [];
  const bootOf = new Map<number, Growing>();
  parts.forEach((part, index) => {
    const group = same.groupOf(index);
    const span = same.spanOf(index) ?? part.span;
    const boot = bootOf.get(group) ?? boots.at(-1);
    if (boot !== undefined && (bootOf.has(group) || goesOn(boot, part))) {
      if (!bootOf.has(group)) boot.span = mergeSpans(boot.span, span);
      boot.parts.push(part);
      bootOf.set(group, boot);
    } else {
      const begun: Growing = { span, parts: [part] };
      boots.push(begun);
      bootOf.set(group, begun);
    }
  });
  if (sources.length === 1) return boots;
  return inSequence(inOrderOfTime(boots), (source) => sources[source]?.journal ?? null);
}

function partsOf({ spans, entries }: SourceBoots, source: number): readonly LogPart[] {
  const found = new Map<number, Entry[]>(spans.map(({ index }) => [index, []]));
  for (const entry of entries) found.get(entry.record.boot)?.push(entry);
  return spans.map((span) => ({ source, span, entries: found.get(span.index) ?? [] }));
}

/** Whether a log begins where the boot of the log before it was left. */
function goesOn(boot: Growing, part: LogPart): boolean {
  const before = boot.parts.at(-1);
  if (before === undefined || part.span.index !== 0 || before.source === part.source) return false;
  return areOneBoot(boot.span, part.span) && continuesBoot(boot.span, part.span);
}

/** A boot without a time stays behind the one before it. */
function inOrderOfTime(boots: readonly Growing[]): readonly MergedBoot[] {
  let reachedUs = Number.NEGATIVE_INFINITY;
  const placed = boots.map((boot) => {
    reachedUs = wallStart(boot.span) ?? reachedUs;
    return { boot, atUs: reachedUs };
  });
  return placed.sort((a, b) => a.atUs - b.atUs).map(({ boot }) => boot);
}
