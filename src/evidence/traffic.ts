import type { Collected, CollectedCounters } from './collected.ts';

/** What ran over the two paths of an interface between readings of its counters. */
export interface Traffic {
  readonly vfPackets: number;
  /** Null where the counters of the synthetic path were not read twice. */
  readonly syntheticPackets: number | null;
  /** The readings with the least and the most. */
  readonly from: CollectedCounters;
  readonly to: CollectedCounters;
}

/**
 * Compares the readings of an interface's counters, of one collection or of several of the same machine: counters
 * only rise, so what lies between the least and the most has run, whichever was read first.
 *
 * @returns null where there are no two readings that differ
 */
export function trafficOf(
  collections: readonly Collected[],
  machine: string | null,
  name: string,
): Traffic | null {
  const readings = collections
    .filter((one) => one.machine === machine)
    .flatMap(({ interfaces }) => interfaces.filter((own) => own.name === name))
    .flatMap(({ counters }) => counters)
    .sort((a, b) => sumOf(a) - sumOf(b));
  const [from] = readings;
  const to = readings.at(-1);
  if (from === undefined || to === undefined || sumOf(from) === sumOf(to)) return null;
  const [less, more] = [from.syntheticPackets, to.syntheticPackets];
  const vfPackets = to.vfPackets - from.vfPackets;
  const syntheticPackets = less === null || more === null ? null : more - less;
  // One of them fell: the machine, or its driver, was started anew between the two.
  if (vfPackets < 0 || (syntheticPackets ?? 0) < 0) return null;
  return { vfPackets, syntheticPackets, from, to };
}

function sumOf({ vfPackets, syntheticPackets }: CollectedCounters): number {
  return vfPackets + (syntheticPackets ?? 0);
}
