import type { Journal } from './journal.ts';

/** The order of boots, by the latest wall time that a file ends with in each of them. */
export interface BootOrder {
  /** Negative where the first boot is the earlier one; 0 where the files do not tell. */
  compare(a: string, b: string): number;
}

/**
 * Learns the order of boots from the ends of files, as journalctl does since systemd 254: the wall clock may be
 * wrong when a machine starts, and is mostly right when a file ends. Boots in which no file ends have no place in it.
 */
export async function bootOrderOf(journals: readonly Journal[]): Promise<BootOrder> {
  const newest = new Map<string, { readonly machineId: string; readonly realtimeUs: number }>();
  for (const journal of journals) {
    const tail = await journal.tail();
    if (tail === null || journal.header === null) continue;
    const { machineId } = journal.header;
    const known = newest.get(tail.bootId);
    if (known === undefined || known.realtimeUs < tail.realtimeUs)
      newest.set(tail.bootId, { machineId, realtimeUs: tail.realtimeUs });
  }
  return {
    compare(a, b) {
      const [one, other] = [newest.get(a), newest.get(b)];
      // The clocks of two machines tell nothing of each other.
      if (one === undefined || other === undefined || one.machineId !== other.machineId) return 0;
      return one.realtimeUs - other.realtimeUs;
    },
  };
}
