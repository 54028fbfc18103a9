import { readId, readUint64 } from './bytes.ts';
import type { JournalFile } from './file.ts';
import { ENTRY, ENTRY_ARRAY, OBJECT } from './layout.ts';
import { readObjectSize } from './object.ts';
import { Missing, settle } from './pages.ts';

/** When the last entry of a file was written. */
export interface TailEntry {
  readonly bootId: string;
  /** Microseconds since 1970. */
  readonly realtimeUs: number;
}

/**
 * The last entry of a file: the last object mostly is it, and else the end of the chain of entry arrays leads there.
 *
 * @returns null where there is none, or none that can be read, or one whose clocks cannot both be right
 */
export async function readTailEntry(file: JournalFile): Promise<TailEntry | null> {
  const last = await settle(() => readEntry(file, file.tailObjectOffset));
  if (last !== null) return last;
  const offset = await lastInArrays(file);
  return offset === null ? null : settle(() => readEntry(file, offset));
}

function readEntry(file: JournalFile, offset: number): TailEntry | null | Missing {
  const size = readObjectSize(file, offset, OBJECT.entry, ENTRY.items);
  if (size instanceof Missing) return size;
  if (typeof size === 'string') return null;
  const bytes = file.pages.take(offset, ENTRY.items);
  if (bytes instanceof Missing) return bytes;
  const realtimeUs = readUint64(bytes, ENTRY.realtime);
  // A machine cannot have run longer than since 1970.
  if (readUint64(bytes, ENTRY.monotonic) > realtimeUs) return null;
  return { bootId: readId(bytes, ENTRY.bootId), realtimeUs };
}

/** The arrays of a chain double in size, so there are some twenty; a file that was made of small ones has its limit. */
const MAX_ARRAYS = 1_024;

async function lastInArrays(file: JournalFile): Promise<number | null> {
  const { lengths, pages } = file;
  let remaining = file.header.entryCount;
  let array = file.entryArrayOffset;
  for (let count = 0; count < MAX_ARRAYS && array !== 0 && remaining > 0; count += 1) {
    const here = array;
    const size = await settle(() =>
      readObjectSize(file, here, OBJECT.entryArray, ENTRY_ARRAY.items + lengths.entryArray),
    );
    if (typeof size === 'string') return null;
    const length = Math.floor((size - ENTRY_ARRAY.items) / lengths.entryArray);
    if (remaining <= length) {
      const item = here + ENTRY_ARRAY.items + (remaining - 1) * lengths.entryArray;
      const bytes = new Uint8Array(8);
      bytes.set(await settle(() => pages.take(item, lengths.entryArray)));
      return readUint64(bytes, 0);
    }
    const head = await settle(() => pages.take(here, ENTRY_ARRAY.items));
    const next = readUint64(head, ENTRY_ARRAY.next);
    if (next <= here) return null;
    array = next;
    remaining -= length;
  }
  return null;
}
