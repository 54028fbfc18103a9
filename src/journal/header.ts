import { VfTimelineError } from '../errors.ts';
import { readId, readUint32, readUint64 } from './bytes.ts';
import {
  COMPACT,
  COMPATIBLE,
  HEADER,
  INCOMPATIBLE,
  type ItemLengths,
  MIN_HEADER_SIZE,
  REGULAR,
  SIGNATURE,
} from './layout.ts';
import { type Pages, settle } from './pages.ts';
import type { Problems } from './problem.ts';

/** What a journal file says of itself. */
export interface JournalHeader {
  readonly fileId: string;
  readonly machineId: string;
  /** The sequence that the numbers of the entries belong to: shared by the files of one journal. */
  readonly seqnumId: string;
  /** Boot of the newest entry. */
  readonly tailBootId: string;
  /** `online`: being written, or not closed when the machine went down. `archived`: rotated. */
  readonly state: 'offline' | 'online' | 'archived' | 'unknown';
  readonly compact: boolean;
  readonly keyedHash: boolean;
  readonly sealed: boolean;
  /** How objects of the file may be compressed. */
  readonly compressions: readonly ('xz' | 'lz4' | 'zstd')[];
  /** Entries, and the numbers of the first and the last. */
  readonly entryCount: number;
  readonly headSeqnum: number;
  readonly tailSeqnum: number;
  /** Microseconds since 1970 of the first entry and the last. */
  readonly headRealtimeUs: number;
  readonly tailRealtimeUs: number;
}

/** What the reader needs of the header. */
export interface FileLayout {
  readonly header: JournalHeader;
  readonly lengths: ItemLengths;
  /** The key of the hash; null where it has none. */
  readonly hashKey: Uint8Array | null;
  /** Where the objects begin. */
  readonly arenaStart: number;
  readonly hashTableOffset: number;
  readonly hashTableSize: number;
  readonly entryArrayOffset: number;
  /** The last object of the file. */
  readonly tailObjectOffset: number;
}

/**
 * Whether a file begins as a journal does.
 *
 * @param head its first eight bytes at least
 * @returns whether `openJournal` can take it; not whether it is whole
 * @since 0.1.0
 *
 * @example
 * isJournal(new Uint8Array(await blob.slice(0, 8).arrayBuffer()));
 */
export function isJournal(head: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(head.subarray(0, SIGNATURE.length)) === SIGNATURE;
}

/**
 * Reads the header.
 *
 * @returns null where the file is no journal
 * @throws VfTimelineError `unsupported-journal` where the file asks for what is not known here
 */
export async function readHeader(pages: Pages, problems: Problems): Promise<FileLayout | null> {
  if (!pages.has(0, MIN_HEADER_SIZE)) {
    problems.add('not-a-journal', 0, `the file is shorter than a header: ${pages.size} bytes`);
    return null;
  }
  const bytes = await settle(() => pages.take(0, MIN_HEADER_SIZE));
  if (!isJournal(bytes)) {
    problems.add('not-a-journal', 0, `the file does not begin with ${SIGNATURE}`);
    return null;
  }
  const flags = readUint32(bytes, HEADER.incompatibleFlags);
  refuseUnknown(flags);

  const arenaStart = readUint64(bytes, HEADER.headerSize);
  if (arenaStart < MIN_HEADER_SIZE || arenaStart % 8 !== 0 || arenaStart > pages.size) {
    problems.add('damaged-header', HEADER.headerSize, `the header cannot be ${arenaStart} bytes long`);
    return null;
  }
  const end = arenaStart + readUint64(bytes, HEADER.arenaSize);
  if (end > pages.size) {
    problems.add('truncated', pages.size, `the file has ${pages.size} bytes of ${end}`);
  }
  return {
    header: headerOf(bytes, flags),
    lengths: (flags & INCOMPATIBLE.compact) === 0 ? REGULAR : COMPACT,
    hashKey: (flags & INCOMPATIBLE.keyedHash) === 0 ? null : bytes.slice(HEADER.fileId, HEADER.fileId + 16),
    arenaStart,
    hashTableOffset: readUint64(bytes, HEADER.dataHashTableOffset),
    hashTableSize: readUint64(bytes, HEADER.dataHashTableSize),
    entryArrayOffset: readUint64(bytes, HEADER.entryArrayOffset),
    tailObjectOffset: readUint64(bytes, HEADER.tailObjectOffset),
  };
}

function headerOf(bytes: Uint8Array, flags: number): JournalHeader {
  const has = (flag: number) => (flags & flag) !== 0;
  return {
    fileId: readId(bytes, HEADER.fileId),
    machineId: readId(bytes, HEADER.machineId),
    seqnumId: readId(bytes, HEADER.seqnumId),
    tailBootId: readId(bytes, HEADER.tailEntryBootId),
    state: (['offline', 'online', 'archived'] as const)[bytes[HEADER.state] ?? 0] ?? 'unknown',
    compact: has(INCOMPATIBLE.compact),
    keyedHash: has(INCOMPATIBLE.keyedHash),
    sealed: (readUint32(bytes, HEADER.compatibleFlags) & COMPATIBLE.sealed) !== 0,
    compressions: (['xz', 'lz4', 'zstd'] as const).filter((name) => has(INCOMPATIBLE[name])),
    entryCount: readUint64(bytes, HEADER.entryCount),
    headSeqnum: readUint64(bytes, HEADER.headEntrySeqnum),
    tailSeqnum: readUint64(bytes, HEADER.tailEntrySeqnum),
    headRealtimeUs: readUint64(bytes, HEADER.headEntryRealtime),
    tailRealtimeUs: readUint64(bytes, HEADER.tailEntryRealtime),
  };
}

function refuseUnknown(flags: number): void {
  const known = Object.values(INCOMPATIBLE).reduce((all, flag) => all | flag, 0);
  const unknown = (flags & ~known) >>> 0;
  if (unknown === 0) return;
  throw new VfTimelineError(
    'unsupported-journal',
    `the journal was written by a newer systemd, with features that are not known here (incompatible flags 0x${unknown.toString(16)}); export it there: journalctl --file FILE -o json`,
  );
}
