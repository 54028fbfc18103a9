import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze, type VfEvent } from '../../src/index.ts';
import { corpusLines, OPTIONS } from '../corpus/corpus.ts';
import { essence } from '../corpus/same-events.ts';
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

async function eventsOf(lines: readonly string[]): Promise<readonly VfEvent[]> {
  return (await analyze(lines.join('\n'), OPTIONS)).events;
}

describe.for(DRESSES)('lines in the format of $name', ({ keepsKernelTime, dress }) => {
  test('are the events of the same lines in dmesg', async () => {
    await fc.assert(
      fc.asyncProperty(someLines, async (lines) => {
        const dressed = await eventsOf(lines.flatMap((line) => dress(line).split('\n')));
        const plain = await eventsOf(lines);
        expect(dressed.map((event) => essence(event, keepsKernelTime))).toEqual(
          plain.map((event) => essence(event, keepsKernelTime)),
        );
      }),
      { numRuns: 40 },
    );
  });
});

test('a log that changes its format from line to line gives the events of the same lines in dmesg', async () => {
  const dresses = fc.array(fc.constantFrom(...DRESSES.filter(({ mixes }) => mixes)), {
    minLength: 1,
    maxLength: 10,
  });
  await fc.assert(
    fc.asyncProperty(someLines, dresses, async (lines, chosen) => {
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
