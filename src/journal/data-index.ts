import { readBigUint64, readUint64, sameBytes } from './bytes.ts';
import { EntryArrayChain, type EntryOffsets } from './entry-offsets.ts';
import type { FieldReader } from './field.ts';
import type { JournalFile } from './file.ts';
import { hashOf } from './hash.ts';
import { DATA, HASH_ITEM_LENGTH, OBJECT, OBJECT_HEADER } from './layout.ts';
import { readObjectSize } from './object.ts';
import { Missing, settle } from './pages.ts';

/** The entries that have a field with a value, as the index of the file tells them. */
export interface IndexedField {
  readonly offsets: EntryOffsets;
  readonly entryCount: number;
}

/**
 * Data objects of one hash that are looked at. journald begins a new file when a chain is longer than 100.
 */
const MAX_CHAIN_LENGTH = 65_536;

/**
 * Finds the entries that have a field, through the hash table: without looking at any other entry.
 *
 * @returns null where no entry has it, and a sentence where the index is damaged
 */
export async function findField(
  file: JournalFile,
  fields: FieldReader,
  name: string,
  value: string,
): Promise<IndexedField | null | string> {
  const payload = new TextEncoder().encode(`${name}=${value}`);
  const hash = hashOf(payload, file.hashKey);
  const start = await settle(() => readBucket(file, hash));
  if (typeof start === 'string') return start;

  let offset = start;
  for (let length = 0; offset !== 0; length += 1) {
    if (length === MAX_CHAIN_LENGTH) return `a hash chain has more than ${MAX_CHAIN_LENGTH} objects`;
    const here = offset;
    const link = await settle(() => readLink(file, here));
    if (typeof link === 'string') return link;
    if (link.hash === hash) {
      const field = await settle(() => fields.read(here));
      if (field?.name === name && isValue(field.value, value)) {
        const { entry, entryArray, entryCount } = link;
        return { offsets: new EntryArrayChain(file, entry, entryArray, entryCount), entryCount };
      }
    }
    // Objects are added to the end of file and chain: a chain that leads back is damaged, maybe endless.
    if (link.next !== 0 && link.next <= here) return `a hash chain leads back from ${here} to ${link.next}`;
    offset = link.next;
  }
  return null;
}

function isValue(found: string | Uint8Array, wanted: string): boolean {
  return typeof found === 'string' ? found === wanted : sameBytes(found, new TextEncoder().encode(wanted));
}

/** The first object of the chain for a hash: 0 where it is empty. */
function readBucket(file: JournalFile, hash: bigint): number | string | Missing {
  const { hashTableOffset, hashTableSize, pages } = file;
  const table = hashTableOffset - OBJECT_HEADER.length;
  const size = readObjectSize(file, table, OBJECT.dataHashTable, OBJECT_HEADER.length + HASH_ITEM_LENGTH);
  if (size instanceof Missing || typeof size === 'string') return size;
  if (hashTableSize === 0 || hashTableSize > size - OBJECT_HEADER.length) {
    return `the hash table at ${table} cannot have ${hashTableSize} bytes`;
  }
  const buckets = Math.floor(hashTableSize / HASH_ITEM_LENGTH);
  if (buckets === 0) return `the hash table at ${table} has no room`;
  const bytes = pages.take(hashTableOffset + Number(hash % BigInt(buckets)) * HASH_ITEM_LENGTH, 8);
  return bytes instanceof Missing ? bytes : readUint64(bytes, 0);
}

interface Link {
  readonly hash: bigint;
  readonly next: number;
  readonly entry: number;
  readonly entryArray: number;
  readonly entryCount: number;
}

function readLink(file: JournalFile, offset: number): Link | string | Missing {
  const size = readObjectSize(file, offset, OBJECT.data, file.lengths.payload + 1);
  if (size instanceof Missing || typeof size === 'string') return size;
  const bytes = file.pages.take(offset, DATA.payload);
  if (bytes instanceof Missing) return bytes;
  return {
    hash: readBigUint64(bytes, DATA.hash),
    next: readUint64(bytes, DATA.nextHash),
    entry: readUint64(bytes, DATA.entry),
    entryArray: readUint64(bytes, DATA.entryArray),
    entryCount: readUint64(bytes, DATA.entryCount),
  };
}
