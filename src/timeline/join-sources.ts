import type { BootSpan } from '../record/boot-span.ts';
import type { LocalClock } from '../record/local-clock.ts';
import { machineName } from '../source/machine.ts';
import { captureRecords } from './captured-records.ts';
import type { ReadSource } from './describe-source.ts';
import type { KeptEntries } from './kept-entries.ts';
import type { Entry } from './log-part.ts';
import { mergeBoots, type SourceBoots } from './merge-boots.ts';
import { restoreStamps } from './restored-stamps.ts';
import { settleYears } from './settle-years.ts';

/** A source, and what it tells. */
export interface ToldSource extends Omit<SourceBoots, 'entries'>, Omit<ReadSource, 'recognized'> {
  readonly kept: KeptEntries;
  repeated: number;
}

/** A boot, and the records of it, each of them once. */
export interface ToldBoot {
  readonly span: BootSpan;
  readonly entries: Iterable<Entry>;
  readonly machine: string | null;
}

/** What logs tell together. */
export interface JoinedSources {
  readonly told: readonly ToldSource[];
  readonly boots: readonly ToldBoot[];
  /** Whether the years of all times are known now. */
  readonly yearsKnown: boolean;
}

/** A source with its entries as records, as they are compared with others. */
interface ComparedSource extends ToldSource, SourceBoots {}

/**
 * Puts together what several logs, or several boots of one, tell. A module of its own, with all that compares logs: most
 * logs are one, of one boot, and do not load it.
 */
export function joinSources(sources: readonly ToldSource[], clock: LocalClock): JoinedSources {
  const compared = sources.map((source): ComparedSource => ({ ...source, entries: [...source.kept] }));
  const { sources: told, known: yearsKnown } = settleYears(compared, clock);
  return { told, boots: bootsOf(told), yearsKnown };
}

function bootsOf(sources: readonly ComparedSource[]): readonly ToldBoot[] {
  const merged = byMachine(sources).flatMap(({ machine, sources: ofMachine }) =>
    mergeBoots(restoreStamps(ofMachine)).map((boot) => ({ ...boot, machine, ofMachine })),
  );
  return merged.map(({ parts, span, machine, ofMachine }) => {
    const { entries, repeated } = captureRecords(parts, span);
    for (const [source, count] of repeated) {
      const from = ofMachine[source];
      if (from !== undefined) from.repeated += count;
    }
    return { span, entries, machine };
  });
}

/** The logs of one machine, as far as their surroundings tell whose they are. */
interface MachineSources {
  readonly machine: string | null;
  readonly sources: readonly ComparedSource[];
}

/** Logs whose surroundings tell nothing are of the one machine that the others are of; where there are several, of none of them. */
function byMachine(sources: readonly ComparedSource[]): readonly MachineSources[] {
  const nameOf = ({ machine }: ComparedSource): string | null =>
    machine === null ? null : machineName(machine);
  const names = new Set(sources.map(nameOf));
  names.delete(null);
  if (names.size < 2) return [{ machine: [...names][0] ?? null, sources }];
  const groups = new Map<string | null, ComparedSource[]>();
  for (const source of sources) {
    const group = groups.get(nameOf(source));
    if (group === undefined) groups.set(nameOf(source), [source]);
    else group.push(source);
  }
  return [...groups].map(([machine, ofMachine]) => ({ machine, sources: ofMachine }));
}
