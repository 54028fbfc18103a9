import assert from 'node:assert/strict';
import { analyze, VfTimelineError } from '../../src/index.ts';
import { type JournalReader, openJournal } from '../../src/journal/index.ts';
import { OPTIONS } from '../../test/corpus/corpus.ts';
import { FIXTURES, objectsOf, readFixture } from '../../test/journal/fixtures.ts';
import { expectSound, type FuzzTarget } from '../target.ts';

const journals = FIXTURES.map((name) => {
  const bytes = readFixture(name);
  return { bytes, objects: objectsOf(bytes) };
});

/** Bytes of one change: which object, which 8 bytes of it, how, and with what. */
const CHANGE = 6;

/** Reads of a journal of 4 MB that no damage may exceed: a reader in a loop would come to it at once. */
const MAX_READS = 2_000;

/**
 * A journal with changes: the first byte says which journal; each change writes a number, a pointer to an object, or
 * bytes at a place that has a meaning. (A journal is 4 MB, nearly all of it empty: a fuzzer would not find the rest.)
 */
export const target: FuzzTarget = {
  maxBytes: 1 + 8 * CHANGE,
  seeds: () =>
    journals.flatMap((_, journal) => [
      Uint8Array.of(journal),
      ...[0, 1, 2, 3, 4].map((how) => Uint8Array.of(journal, 0, how * 9, 5, how, 1, 7)),
    ]),
  async run(data) {
    const journal = journals[(data[0] ?? 0) % journals.length];
    assert.ok(journal !== undefined);
    const undo = changed(journal, data.subarray(1));
    try {
      await readThrough(journal.bytes);
      expectSound(await analyze({ name: 'fuzz.journal', data: journal.bytes }, OPTIONS));
    } finally {
      undo();
    }
  },
};

async function readThrough(bytes: Uint8Array): Promise<void> {
  let reads = 0;
  const reader: JournalReader = {
    size: bytes.length,
    read(into, offset) {
      reads += 1;
      assert.ok(reads < MAX_READS, 'reads for ever');
      assert.ok(
        Number.isInteger(offset) && offset >= 0 && offset + into.length <= bytes.length,
        'reads outside',
      );
      into.set(bytes.subarray(offset, offset + into.length));
      return into.length;
    },
  };
  try {
    const journal = await openJournal(reader);
    for await (const batch of journal.batches()) assert.ok(batch.length > 0);
    await journal.tail();
    assert.ok(journal.problems.length <= journal.problemCount);
  } catch (error) {
    assert.ok(error instanceof VfTimelineError && error.code === 'unsupported-journal', String(error));
  }
}

type Journal = (typeof journals)[number];

/** Makes the changes in place; what it gives takes them back. */
function changed({ bytes, objects }: Journal, changes: Uint8Array): () => void {
  const view = new DataView(bytes.buffer);
  const before: [number, bigint][] = [];
  for (let at = 0; at + CHANGE <= changes.length; at += CHANGE) {
    const [high = 0, low = 0, word = 0, how = 0, a = 0, b = 0] = changes.subarray(at, at + CHANGE);
    const number = high * 256 + low;
    // The header is an object like the others.
    const start = number === 0 ? 0 : (objects[number % objects.length]?.offset ?? 0);
    const place = start + (word % 34) * 8;
    if (place + 8 > bytes.length) continue;
    const old = view.getBigUint64(place, true);
    before.unshift([place, old]);
    const pointer = objects[(a * 256 + b) % objects.length]?.offset ?? 0;
    const values = [
      BigInt(a * 256 + b),
      BigInt(pointer),
      old ^ (1n << BigInt(a % 64)),
      BigInt.asUintN(64, -BigInt(b)),
    ];
    view.setBigUint64(place, values[how % values.length] ?? 0n, true);
  }
  return () => {
    for (const [place, old] of before) view.setBigUint64(place, old, true);
  };
}
