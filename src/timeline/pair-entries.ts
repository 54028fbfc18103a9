import type { Anchor } from '../record/boot-clock.ts';
import type { Entry } from './log-part.ts';

/** Two records of one message, in two logs. The second has no stamp of the kernel. */
export interface Pair {
  readonly known: Entry;
  readonly unstamped: Entry;
}

/** Microseconds by which a daemon takes a message later than the kernel makes it: it has to begin first. */
const LATEST_US = 60_000_000;
/** Microseconds by which it may seem to take one sooner: whole seconds, and the error of an estimate. */
const SOONEST_US = -2_000_000;

/** Pairs that show that two logs are of one boot; and their share in the records of the shorter log. */
const MIN_PAIRS = 2;
const MIN_SHARE = 0.5;

/**
 * Pairs the records of two logs of one boot, one of which has no stamps of the kernel: those of the same text
 * in the same order, at about the same time.
 *
 *     [    3.918902] hv_netvsc … eth0: VF slot 1 added
 *     Oct 03 06:24:53 vm kernel: hv_netvsc … eth0: VF slot 1 added
 *
 * @param startedAtUs the wall time at which the kernel's clock showed zero; null where nothing tells
 */
export function pairEntries(
  known: readonly Entry[],
  unstamped: readonly Entry[],
  startedAtUs: number | null,
  soonestUs = SOONEST_US,
  latestUs = LATEST_US,
): readonly Pair[] {
  const queues = byText(known, startedAtUs);
  const pairs: Pair[] = [];
  for (const entry of unstamped) {
    const queue = queues.get(entry.record.message);
    if (queue === undefined || entry.record.wallUs === null) continue;
    for (let first = queue.waiting[queue.next]; first !== undefined; first = queue.waiting[queue.next]) {
      const lateUs = entry.record.wallUs - first.wallUs;
      if (lateUs < soonestUs) break;
      queue.next += 1;
      if (lateUs > latestUs) continue;
      pairs.push({ known: first.entry, unstamped: entry });
      break;
    }
  }
  return pairs;
}

/**
 * The moment by which the clocks of two logs are tied that show the same boot, one with stamps and one
 * without: of the records that stand in both, the one that was received soonest. Null where too few do.
 */
export function alignEntries(stamped: readonly Entry[], unstamped: readonly Entry[]): Anchor | null {
  // Where one log goes on after the other one, only one of its ends has its fellow in the other.
  const byLast = commonOffset(stamped.toReversed(), unstamped.toReversed());
  const byFirst = commonOffset(stamped, unstamped);
  if (byLast === null || byFirst === null) return null;
  const last = pairEntries(stamped, unstamped, byLast);
  if (areEnough(last, stamped, unstamped)) return soonest(last);
  const first = pairEntries(stamped, unstamped, byFirst, -LATEST_US, -SOONEST_US);
  return areEnough(first, stamped, unstamped) ? soonest(first) : null;
}

/** Whether so many records of two logs are the same that both show one boot. */
export function areEnough(pairs: readonly Pair[], a: readonly Entry[], b: readonly Entry[]): boolean {
  return pairs.length >= Math.max(MIN_PAIRS, MIN_SHARE * Math.min(a.length, b.length));
}

/** The start of the kernel by the first text that stands in both. */
function commonOffset(stamped: readonly Entry[], unstamped: readonly Entry[]): number | null {
  const found = new Map<string, number>();
  for (const { record } of stamped) {
    if (record.bootUs !== null && !found.has(record.message)) found.set(record.message, record.bootUs);
  }
  for (const { record } of unstamped) {
    const bootUs = found.get(record.message);
    if (bootUs !== undefined && record.wallUs !== null) return record.wallUs - bootUs;
  }
  return null;
}

function soonest(pairs: readonly Pair[]): Anchor | null {
  let best: Anchor | null = null;
  for (const { known, unstamped } of pairs) {
    const { bootUs } = known.record;
    const { wallUs, wallResolutionUs } = unstamped.record;
    if (bootUs === null || wallUs === null) continue;
    if (best === null || wallUs - bootUs < best.wallUs - best.bootUs) {
      best = { bootUs, wallUs, resolutionUs: wallResolutionUs ?? 1 };
    }
  }
  return best;
}

/** The entries of one text, and how many of them have found their fellow or missed it. */
interface Queue {
  readonly waiting: { readonly entry: Entry; readonly wallUs: number }[];
  next: number;
}

function byText(entries: readonly Entry[], startedAtUs: number | null): Map<string, Queue> {
  const queues = new Map<string, Queue>();
  for (const entry of entries) {
    const { bootUs, wallUs: printedUs, message } = entry.record;
    const wallUs = bootUs === null || startedAtUs === null ? printedUs : startedAtUs + bootUs;
    if (wallUs === null) continue;
    const queue = queues.get(message);
    if (queue === undefined) queues.set(message, { waiting: [{ entry, wallUs }], next: 0 });
    else queue.waiting.push({ entry, wallUs });
  }
  return queues;
}
