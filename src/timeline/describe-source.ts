import type { Loss } from '../record/losses.ts';
import type { SourceTally } from '../record/tally.ts';
import { type Machine, machineName } from '../source/machine.ts';
import type { ProblemList } from '../source/problem.ts';
import type { TimelineSource } from './timeline.ts';

/** A source once it is read: what was understood in it, and what became of the rest. */
export interface ReadSource {
  readonly name: string;
  readonly machine: Machine | null;
  readonly problems: ProblemList;
  readonly tally: SourceTally;
  readonly recognized: number;
  readonly unrecognized: number;
  readonly losses: readonly Loss[];
  /** Entries that another source has, too. */
  readonly repeated: number;
}

/** The source as a timeline lists it. */
export function describeSource(source: ReadSource): TimelineSource {
  const { name, machine, problems, tally, recognized, unrecognized, repeated, losses } = source;
  const formats = [...tally.formats].map(([format, records]) => ({ format, records }));
  const [most] = [...formats].sort((a, b) => b.records - a.records);
  const { bytes, lines, records, continued, blank, notKernel, unknownFormat, damaged, cut } = tally;
  const { newestFirst } = tally;
  return {
    name,
    machine: machine === null ? null : machineName(machine),
    format: most?.format ?? null,
    formats,
    bytes,
    lines,
    records,
    recognized,
    unrecognized,
    repeated,
    ...(newestFirst === null ? {} : { newestFirst }),
    skipped: { continued, blank, notKernel, unknownFormat, damaged, cut },
    problems: problems.all,
    losses,
  };
}
