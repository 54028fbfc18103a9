/**
 * Where things stand in a journal file. The format is described at https://systemd.io/JOURNAL_FILE_FORMAT;
 * docs/journal.md tells what of it is read here. Numbers are little-endian, offsets count bytes from the
 * beginning of the file.
 */

/** The first bytes of every journal file. */
export const SIGNATURE = 'LPKSHHRH';

/** Byte offsets in the file header. */
export const HEADER = {
  compatibleFlags: 8,
  incompatibleFlags: 12,
  state: 16,
  fileId: 24,
  machineId: 40,
  tailEntryBootId: 56,
  seqnumId: 72,
  headerSize: 88,
  arenaSize: 96,
  dataHashTableOffset: 104,
  dataHashTableSize: 112,
  tailObjectOffset: 136,
  entryCount: 152,
  tailEntrySeqnum: 160,
  headEntrySeqnum: 168,
  entryArrayOffset: 176,
  headEntryRealtime: 184,
  tailEntryRealtime: 192,
  tailEntryMonotonic: 200,
} as const;

/** Bytes of the oldest header (systemd 38 and up). Later ones add to its end; nothing of that is needed. */
export const MIN_HEADER_SIZE = 208;

/** A reader that does not know one of these must not read the file. */
export const INCOMPATIBLE = { xz: 1, lz4: 2, keyedHash: 4, zstd: 8, compact: 16 } as const;

/** A reader may ignore what it does not know of these. */
export const COMPATIBLE = { sealed: 1 } as const;

/** The first byte of an object. */
export const OBJECT = {
  data: 1,
  field: 2,
  entry: 3,
  dataHashTable: 4,
  fieldHashTable: 5,
  entryArray: 6,
  tag: 7,
} as const;

/** Every object: type (1 byte), flags (1), reserved (6), size with this header (8). */
export const OBJECT_HEADER = { flags: 1, size: 8, length: 16 } as const;

/** How the payload of a data object is compressed: the flags of the object. */
export const OBJECT_COMPRESSION = { xz: 1, lz4: 2, zstd: 4 } as const;

/** Byte offsets in a data object; the payload follows, in a compact file eight bytes later. */
export const DATA = {
  hash: 16,
  nextHash: 24,
  entry: 40,
  entryArray: 48,
  entryCount: 56,
  payload: 64,
  compactPayload: 72,
} as const;

/** Byte offsets in an entry; its items follow. */
export const ENTRY = { seqnum: 16, realtime: 24, monotonic: 32, bootId: 40, xorHash: 56, items: 64 } as const;

/** Byte offsets in an entry array; its items follow. */
export const ENTRY_ARRAY = { next: 16, items: 24 } as const;

/** An item of a hash table: the first and the last object of a chain, eight bytes each. */
export const HASH_ITEM_LENGTH = 16;

/** What depends on the layout: compact files (since systemd 252) have 32-bit offsets, and no hash in items. */
export interface ItemLengths {
  /** Bytes of an item of an entry. */
  readonly entry: number;
  /** Bytes of an item of an entry array. */
  readonly entryArray: number;
  /** Byte offset of the payload in a data object. */
  readonly payload: number;
}

export const REGULAR: ItemLengths = { entry: 16, entryArray: 8, payload: DATA.payload };
export const COMPACT: ItemLengths = { entry: 4, entryArray: 4, payload: DATA.compactPayload };
