import { describe, expect, test } from 'vitest';
import { type JournalReader, openJournal } from '../../src/journal/index.ts';
import { FIXTURES, objectsOf, type PlacedObject, readFixture } from './fixtures.ts';

// Damage of every kind, 10,000 times: nothing may throw, hang, or read outside the file.

/** Journals in all: each fixture in as many ways as the others. */
const JOURNALS = 10_000;

/** Reads of a journal of 4 MB that no damage may exceed: a reader in a loop would come to it at once. */
const MAX_READS = 2_000;

/** Numbers that look like chance and are the same each time (mulberry32). */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000) * below;
  };
}

/** A journal that is damaged in place, and mended afterwards: a copy of 4 MB each would take longest of all. */
class Patient {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly view: DataView;
  readonly objects: readonly PlacedObject[];
  readonly #undo: (() => void)[] = [];
  /** Bytes that are left of it. */
  length: number;

  constructor(name: string) {
    this.bytes = readFixture(name);
    this.view = new DataView(this.bytes.buffer);
    this.objects = objectsOf(this.bytes);
    this.length = this.bytes.length;
  }

  write(offset: number, bytes: Uint8Array): void {
    const before = this.bytes.slice(offset, offset + bytes.length);
    if (before.length === 0) return;
    this.#undo.push(() => this.bytes.set(before, offset));
    this.bytes.set(bytes.subarray(0, before.length), offset);
  }

  writeNumber(offset: number, value: bigint): void {
    const bytes = new Uint8Array(8);
    new DataView(bytes.buffer).setBigUint64(0, BigInt.asUintN(64, value), true);
    this.write(offset, bytes);
  }

  mend(): void {
    for (const undo of this.#undo.splice(0).reverse()) undo();
    this.length = this.bytes.length;
  }
}

type Chance = (below: number) => number;
type Damage = (patient: Patient, chance: Chance) => void;

const anObject = ({ objects }: Patient, chance: Chance) =>
  objects[Math.floor(chance(objects.length))] ?? { type: 0, offset: 0, size: 64 };

/** A place that has a meaning: in the header, or in the first bytes of an object. */
const aPlace = (patient: Patient, chance: Chance) =>
  chance(4) < 1 ? Math.floor(chance(34)) * 8 : anObject(patient, chance).offset + Math.floor(chance(12)) * 8;

const DAMAGES: readonly Damage[] = [
  function flipBits(patient, chance) {
    const at = aPlace(patient, chance) + Math.floor(chance(8));
    patient.write(at, Uint8Array.of((patient.bytes[at] ?? 0) ^ (1 << Math.floor(chance(8)))));
  },
  function writeNumber(patient, chance) {
    const numbers = [
      0n,
      1n,
      7n,
      1n << 31n,
      1n << 32n,
      1n << 53n,
      1n << 63n,
      -1n,
      -8n,
      -16n,
      BigInt(patient.bytes.length),
    ];
    patient.writeNumber(aPlace(patient, chance), numbers[Math.floor(chance(numbers.length))] ?? 0n);
  },
  function leadElsewhere(patient, chance) {
    patient.writeNumber(aPlace(patient, chance), BigInt(anObject(patient, chance).offset));
  },
  function leadToItself(patient, chance) {
    const { offset } = anObject(patient, chance);
    patient.writeNumber(offset + 16 + Math.floor(chance(8)) * 8, BigInt(offset));
  },
  function swapWords(patient, chance) {
    const [a, b] = [aPlace(patient, chance), aPlace(patient, chance)];
    const [first, second] = [patient.view.getBigUint64(a, true), patient.view.getBigUint64(b, true)];
    patient.writeNumber(a, second);
    patient.writeNumber(b, first);
  },
  function copyObject(patient, chance) {
    const [from, to] = [anObject(patient, chance), anObject(patient, chance)];
    patient.write(to.offset, patient.bytes.slice(from.offset, from.offset + Math.min(from.size, 4096)));
  },
  function clear(patient, chance) {
    patient.write(aPlace(patient, chance), new Uint8Array(8 + Math.floor(chance(2000))));
  },
  function scribble(patient, chance) {
    const bytes = Uint8Array.from({ length: 1 + Math.floor(chance(64)) }, () => chance(256));
    patient.write(anObject(patient, chance).offset + Math.floor(chance(120)), bytes);
  },
  function truncate(patient, chance) {
    const { offset, size } = anObject(patient, chance);
    patient.length = chance(8) < 1 ? Math.floor(chance(300)) : Math.floor(offset + chance(size));
  },
];

/** Refuses to give what is outside of the file, and to read for ever. */
function watch(patient: Patient): JournalReader & { reads: number; outside: number } {
  const { bytes, length } = patient;
  return {
    size: length,
    reads: 0,
    outside: 0,
    read(into, offset) {
      this.reads += 1;
      if (this.reads > MAX_READS) throw new Error('reads for ever');
      if (!Number.isInteger(offset) || offset < 0 || offset + into.length > length) this.outside += 1;
      into.set(bytes.subarray(offset, Math.min(length, offset + into.length)));
      return Math.max(0, Math.min(into.length, length - offset));
    },
  };
}

describe('damaged journals', () => {
  test.for(FIXTURES)('made of %s are read as far as they go', { timeout: 600_000 }, async (name) => {
    const patient = new Patient(name);
    const chance = numbersFrom(0x5eed);
    const seen = { whole: 0, withProblems: 0, refused: 0, entries: 0 };
    for (let journal = 0; journal < JOURNALS / FIXTURES.length; journal += 1) {
      for (let count = 1 + chance(3); count > 0; count -= 1) {
        DAMAGES[Math.floor(chance(DAMAGES.length))]?.(patient, chance);
      }
      const reader = watch(patient);
      try {
        const opened = await openJournal(reader);
        const match = journal % 2 === 0 ? [] : [{ _TRANSPORT: 'kernel' }];
        for await (const batch of opened.batches({ match })) seen.entries += batch.length;
        await opened.tail();
        seen[opened.problemCount === 0 ? 'whole' : 'withProblems'] += 1;
        expect(opened.problems.length).toBeLessThanOrEqual(opened.problemCount);
      } catch (error) {
        expect(error, `journal ${journal}`).toMatchObject({ code: 'unsupported-journal' });
        seen.refused += 1;
      }
      expect(reader.outside, `journal ${journal}`).toBe(0);
      patient.mend();
    }
    // The damage was felt, and did not take everything.
    expect(seen.withProblems).toBeGreaterThan(500);
    expect(seen.refused).toBeGreaterThan(0);
    expect(seen.entries).toBeGreaterThan(10_000);
  });
});
