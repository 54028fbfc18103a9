import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze, type VfEvent } from '../../src/index.ts';
import { corpusLines, OPTIONS } from '../corpus/corpus.ts';
import { essence } from '../corpus/same-events.ts';
import { GENERATIONS } from '../lifecycle/generations.ts';
import { commands, setUp } from '../lifecycle/model.ts';
import { DRESSES } from './dresses.ts';

/** Logs of one boot, all of them `dmesg`. */
const LOGS = [
  'azure-startup',
  'azure-maintenance',
  'begins-in-the-middle',
  'kernel-4.9',
  'kernel-4.15',
  'nvme-beside-vf',
  'rename-not-logged',
  'two-interfaces-swapped-vf-names',
  'unrecognized-lines',
].map(corpusLines);

/** Some lines of a log, in their order. */
const someLines = fc.constantFrom(...LOGS).chain((lines) => fc.subarray([...lines], { minLength: 1 }));

/** The lines that a machine prints in a life that is made up, a second apart, as `dmesg` has them. */
const madeLines = fc
  .tuple(fc.constantFrom(...GENERATIONS), fc.integer({ min: 1, max: 4 }), commands(true))
  .map(([generation, count, list]) => {
    const { model, real } = setUp(generation, count);
    fc.modelRun(() => ({ model, real }), list);
    real.machine.settle();
    return real.machine.lines.map(({ text }, second) => `[${String(second + 1).padStart(5)}.000000] ${text}`);
  });

const anyLines = fc.oneof(someLines, madeLines);

/** Sizes of the pieces in which a log comes, in turn. */
const pieceSizes = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 5 });

async function eventsOf(lines: readonly string[]): Promise<readonly VfEvent[]> {
  return (await analyze(lines.join('\n'), OPTIONS)).events;
}

/** The events of the same text as bytes that come in such pieces. */
async function eventsOfPieces(bytes: Uint8Array, sizes: readonly number[]): Promise<readonly VfEvent[]> {
  const pieces: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; start += pieces.at(-1)?.length ?? 1) {
    pieces.push(bytes.slice(start, start + (sizes[pieces.length % sizes.length] ?? 1)));
  }
  return (await analyze(pieces, OPTIONS)).events;
}

/** Ways to write text as bytes that a log is met in. */
const ENCODINGS: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'UTF-8': (text) => Buffer.from(text),
  'UTF-8 with its mark': (text) => Buffer.from(`\ufeff${text}`),
  'UTF-16 LE': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'UTF-16 BE': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  'Latin-1': (text) => Buffer.from(text, 'latin1'),
};

describe.for(DRESSES)('lines in the format of $name', ({ keepsKernelTime, dress }) => {
  test('are the events of the same lines in dmesg', async () => {
    await fc.assert(
      fc.asyncProperty(anyLines, pieceSizes, async (lines, sizes) => {
        const text = lines.flatMap((line) => dress(line).split('\n')).join('\n');
        const dressed = await eventsOfPieces(new TextEncoder().encode(text), sizes);
        const plain = await eventsOf(lines);
        expect(dressed.map((event) => essence(event, keepsKernelTime))).toEqual(
          plain.map((event) => essence(event, keepsKernelTime)),
        );
      }),
      { numRuns: 40 },
    );
  });
});

test.for(Object.keys(ENCODINGS))('a log in %s gives the same events however it is cut', async (encoding) => {
  await fc.assert(
    fc.asyncProperty(anyLines, pieceSizes, async (some, sizes) => {
      // A letter whose bytes are others in each encoding, and are cut.
      const lines = ['[    0.000001] é', ...some];
      const bytes = ENCODINGS[encoding]?.(lines.join('\n')) ?? new Uint8Array();
      expect(await eventsOfPieces(bytes, sizes)).toEqual(await eventsOf(lines));
    }),
    { numRuns: 40 },
  );
});

test('a log that changes its format from line to line gives the events of the same lines in dmesg', async () => {
  const dresses = fc.array(fc.constantFrom(...DRESSES.filter(({ mixes }) => mixes)), {
    minLength: 1,
    maxLength: 10,
  });
  await fc.assert(
    fc.asyncProperty(anyLines, dresses, async (lines, chosen) => {
      const dressed = await eventsOf(
        lines.flatMap((line, index) => (chosen[index % chosen.length]?.dress(line) ?? line).split('\n')),
      );
      expect(dressed.map((event) => essence(event, false))).toEqual(
        (await eventsOf(lines)).map((event) => essence(event, false)),
      );
    }),
    { numRuns: 200 },
  );
});
