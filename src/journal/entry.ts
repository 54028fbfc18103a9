import {
  type BootMicroseconds,
  bootMicroseconds,
  type EpochMicroseconds,
  epochMicroseconds,
} from '../units.ts';
import { readId, toHex, viewUint64 } from './bytes.ts';
import { FieldReader, type JournalField } from './field.ts';
import type { JournalFile } from './file.ts';
import { ENTRY, OBJECT } from './layout.ts';
import { readObjectSize } from './object.ts';
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
  /** All data of the entry, hashed: 64 bits. It tells entries apart that are the same otherwise. */
  readonly xorHash: bigint;
  /** In the order of the file; a field that was given several times stands here several times. */
  readonly fields: readonly JournalField[];
}

/**
 * The values that an entry has for a field.
 *
 * @returns none, one or several: a string where the bytes are UTF-8, else the bytes
 * @since 0.1.0
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
 * @returns text without blanks, the same for the same entry in whatever file
 * @since 0.1.0
 *
 * @example
 * cursorOf(entry); // 's=cf0c58842a804e14b7b76a40f75accd6;i=1;b=…;m=3e8;t=60a24181e4000;x=e32cf9fa05cefd0c'
 */
export function cursorOf(entry: JournalEntry): string {
  const { seqnumId, seqnum, bootId, monotonicUs, realtimeUs, xorHash } = entry;
  const [i, m, t] = [toHex(seqnum), toHex(monotonicUs), toHex(realtimeUs)];
  return `s=${seqnumId};i=${i};b=${bootId};m=${m};t=${t};x=${xorHash.toString(16)}`;
}

/** Fields that are read of one entry. journald takes 1024 from a program. */
const MAX_FIELDS = 4096;

/** Microseconds that are exact in a double: until 2255. A later time is damage. */
const MAX_TIME_US = Number.MAX_SAFE_INTEGER;

/** Reads the entries of a file, one after the other. */
export class EntryReader {
  readonly #file: JournalFile;
  readonly #fields: FieldReader;
  /** The entry that is being read, field by field; null between two of them. */
  #entry: JournalEntry | null = null;
  /** Its fields so far, and the offsets of all its data objects. */
  #read: JournalField[] = [];
  readonly #items = new Float64Array(MAX_FIELDS);
  #itemCount = 0;
  #nextItem = 0;
  readonly #bootIds = new Ids();
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
    const entry = this.#entry?.offset === offset ? this.#entry : this.#begin(offset);
    if (entry instanceof Missing || typeof entry === 'string') return entry;
    for (; this.#nextItem < this.#itemCount; this.#nextItem += 1) {
      const field = this.#fields.read(this.#items[this.#nextItem] ?? 0);
      if (field instanceof Missing) return field;
      if (field !== null) this.#read.push(field);
    }
    this.#entry = null;
    return entry;
  }

  #begin(offset: number): JournalEntry | string | Missing {
    this.#entry = null;
    const { pages, lengths, problems } = this.#file;
    const itemLength = lengths.entry;
    const size = readObjectSize(this.#file, offset, OBJECT.entry, ENTRY.items + itemLength);
    if (size instanceof Missing || typeof size === 'string') return size;
    const count = (size - ENTRY.items) / itemLength;
    if (!Number.isInteger(count)) return `the entry at ${offset} cannot have ${size} bytes`;
    if (count > MAX_FIELDS) problems.add('limit', offset, `an entry has more than ${MAX_FIELDS} fields`);

    const read = Math.min(count, MAX_FIELDS);
    const at = pages.locate(offset, ENTRY.items + read * itemLength);
    if (at instanceof Missing) return at;
    this.#read = [];
    const entry = this.#toEntry(offset, at, this.#read);
    if (entry === null) return `the entry at ${offset} has a number or time that cannot be`;
    const { view } = pages;
    let place = at + ENTRY.items;
    for (let item = 0; item < read; item += 1, place += itemLength) {
      this.#items[item] = itemLength === 4 ? view.getUint32(place, true) : viewUint64(view, place);
    }
    this.#itemCount = read;
    this.#nextItem = 0;
    this.#entry = entry;
    this.end = offset + size;
    return entry;
  }

  #toEntry(offset: number, at: number, fields: readonly JournalField[]): JournalEntry | null {
    const { bytes, view } = this.#file.pages;
    const seqnum = viewUint64(view, at + ENTRY.seqnum);
    const realtimeUs = viewUint64(view, at + ENTRY.realtime);
    const monotonicUs = viewUint64(view, at + ENTRY.monotonic);
    if (seqnum === 0 || seqnum > Number.MAX_SAFE_INTEGER) return null;
    if (realtimeUs === 0 || realtimeUs > MAX_TIME_US || monotonicUs > MAX_TIME_US) return null;
    return {
      offset,
      seqnum,
      seqnumId: this.#file.header.seqnumId,
      realtimeUs: epochMicroseconds(realtimeUs),
      monotonicUs: bootMicroseconds(monotonicUs),
      bootId: this.#bootIds.read(bytes, view, at + ENTRY.bootId),
      xorHash: view.getBigUint64(at + ENTRY.xorHash, true),
      fields,
    };
  }
}

/** Reads 128-bit ids that are nearly always the one before. */
class Ids {
  readonly #words = new Uint32Array(4);
  #id: string | null = null;

  read(bytes: Uint8Array, view: DataView, at: number): string {
    const words = this.#words;
    const isKnown =
      words[0] === view.getUint32(at) &&
      words[1] === view.getUint32(at + 4) &&
      words[2] === view.getUint32(at + 8) &&
      words[3] === view.getUint32(at + 12);
    if (isKnown && this.#id !== null) return this.#id;
    for (let word = 0; word < words.length; word += 1) words[word] = view.getUint32(at + word * 4);
    this.#id = readId(bytes, at);
    return this.#id;
  }
}
