import {
  type BootMicroseconds,
  bootMicroseconds,
  type EpochMicroseconds,
  epochMicroseconds,
} from '../units.ts';
import { readHex64, readId, readUint32, readUint64, sameBytes } from './bytes.ts';
import { FieldReader, type JournalField } from './field.ts';
import type { JournalFile } from './file.ts';
import { ENTRY, OBJECT } from './layout.ts';
import { readObject } from './object.ts';
import { Missing } from './pages.ts';

/** An entry of a journal, and when it was written. */
export interface JournalEntry {
  /** Byte offset in the file. */
  readonly offset: number;
  /** Number of the entry in the sequence that {@link seqnumId} names. */
  readonly seqnum: number;
  /** 32 hex digits. */
  readonly seqnumId: string;
  /** When journald received the entry: microseconds since 1970. */
  readonly realtimeUs: EpochMicroseconds;
  /** The same, in microseconds of the machine's own clock since it booted. */
  readonly monotonicUs: BootMicroseconds;
  /** 32 hex digits. */
  readonly bootId: string;
  /** All data of the entry, hashed: hex digits without leading zeros, as they stand in a cursor. */
  readonly xorHash: string;
  /** In the order of the file; a field that was given several times stands here several times. */
  readonly fields: readonly JournalField[];
}

/**
 * The values that an entry has for a field.
 *
 * @example
 * valuesOf(entry, 'MESSAGE'); // ['hv_vmbus: registering driver hv_netvsc']
 */
export function valuesOf(entry: JournalEntry, name: string): readonly (string | Uint8Array)[] {
  return entry.fields.filter((field) => field.name === name).map((field) => field.value);
}

/**
 * The name of an entry's place, as `journalctl --show-cursor` prints it and `journalctl --cursor` takes it.
 *
 * @example
 * cursorOf(entry); // 's=cf0c58842a804e14b7b76a40f75accd6;i=1;b=…;m=3e8;t=60a24181e4000;x=e32cf9fa05cefd0c'
 */
export function cursorOf(entry: JournalEntry): string {
  const { seqnumId, seqnum, bootId, monotonicUs, realtimeUs, xorHash } = entry;
  const hex = (value: number) => value.toString(16);
  return `s=${seqnumId};i=${hex(seqnum)};b=${bootId};m=${hex(monotonicUs)};t=${hex(realtimeUs)};x=${xorHash}`;
}

/** Fields that are read of one entry. journald takes 1024 from a program. */
const MAX_FIELDS = 4096;

/** Entries say when they were written in microseconds that have to be exact in a double: until 2255. */
const MAX_TIME_US = Number.MAX_SAFE_INTEGER;

type EntryHeader = Omit<JournalEntry, 'fields'>;

/** An entry that is being read, field by field. */
interface Started {
  readonly header: EntryHeader;
  readonly end: number;
  /** Offsets of its data objects. */
  readonly items: readonly number[];
  readonly fields: JournalField[];
  /** Items read. */
  next: number;
}

/** Reads the entries of a file, one after the other. */
export class EntryReader {
  readonly #file: JournalFile;
  readonly #fields: FieldReader;
  #started: Started | null = null;
  #bootIdBytes = new Uint8Array(0);
  #bootId = '';
  /** Where the latest entry ends. */
  end = 0;

  constructor(file: JournalFile) {
    this.#file = file;
    this.#fields = new FieldReader(file);
  }

  /** Bytes of fields decoded so far. */
  get decodedBytes(): number {
    return this.#fields.decodedBytes;
  }

  /**
   * Reads the entry at an offset. Where something has to be loaded first, asking for the same offset again
   * goes on with what was read of it.
   *
   * @returns a sentence where there is no entry that can be read
   */
  read(offset: number): JournalEntry | string | Missing {
    if (this.#started?.header.offset !== offset) {
      const started = this.#start(offset);
      if (started instanceof Missing || typeof started === 'string') return started;
      this.#started = started;
    }
    const { header, end, items, fields } = this.#started;
    while (this.#started.next < items.length) {
      const field = this.#fields.read(items[this.#started.next] ?? 0);
      if (field instanceof Missing) return field;
      if (field !== null) fields.push(field);
      this.#started.next += 1;
    }
    this.#started = null;
    this.end = end;
    return { ...header, fields };
  }

  #start(offset: number): Started | string | Missing {
    const { pages, lengths, problems } = this.#file;
    const itemLength = lengths.entry;
    const object = readObject(this.#file, offset, OBJECT.entry, ENTRY.items + itemLength);
    if (object instanceof Missing || typeof object === 'string') return object;
    const count = (object.size - ENTRY.items) / itemLength;
    if (!Number.isInteger(count)) return `the entry at ${offset} cannot have ${object.size} bytes`;
    if (count > MAX_FIELDS) problems.add('limit', offset, `an entry has more than ${MAX_FIELDS} fields`);

    const read = Math.min(count, MAX_FIELDS);
    const bytes = pages.take(offset, ENTRY.items + read * itemLength);
    if (bytes instanceof Missing) return bytes;
    const header = this.#header(offset, bytes);
    if (header === null) return `the entry at ${offset} has a number or time that cannot be`;
    const items: number[] = [];
    for (let at = ENTRY.items; at < bytes.length; at += itemLength) {
      items.push(itemLength === 4 ? readUint32(bytes, at) : readUint64(bytes, at));
    }
    return { header, end: offset + object.size, items, fields: [], next: 0 };
  }

  #header(offset: number, bytes: Uint8Array): EntryHeader | null {
    const seqnum = readUint64(bytes, ENTRY.seqnum);
    const realtimeUs = readUint64(bytes, ENTRY.realtime);
    const monotonicUs = readUint64(bytes, ENTRY.monotonic);
    if (seqnum === 0 || seqnum > Number.MAX_SAFE_INTEGER) return null;
    if (realtimeUs === 0 || realtimeUs > MAX_TIME_US || monotonicUs > MAX_TIME_US) return null;
    return {
      offset,
      seqnum,
      seqnumId: this.#file.header.seqnumId,
      realtimeUs: epochMicroseconds(realtimeUs),
      monotonicUs: bootMicroseconds(monotonicUs),
      bootId: this.#readBootId(bytes.subarray(ENTRY.bootId, ENTRY.bootId + 16)),
      xorHash: readHex64(bytes, ENTRY.xorHash),
    };
  }

  /** Nearly always that of the entry before. */
  #readBootId(bytes: Uint8Array): string {
    if (!sameBytes(bytes, this.#bootIdBytes)) {
      this.#bootIdBytes = bytes.slice();
      this.#bootId = readId(bytes, 0);
    }
    return this.#bootId;
  }
}
