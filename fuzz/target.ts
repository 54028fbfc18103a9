import assert from 'node:assert/strict';
import type { Timeline } from '../src/index.ts';
import { expectConsistent } from '../test/corpus/expect-consistent.ts';
import { schemaErrors } from '../test/corpus/schema.ts';

/** Something that takes any bytes. */
export interface FuzzTarget {
  /** What the fuzzer starts from: small inputs that lead into every corner. */
  seeds(): readonly Uint8Array[];
  /** Words that the fuzzer puts in: it would not find them byte by byte. */
  readonly words?: readonly string[];
  /** The largest input in bytes; 4096 where nothing is said. */
  readonly maxBytes?: number;
  /** @throws whatever it is, where something does not hold that must hold for any bytes. */
  run(data: Uint8Array): Promise<void>;
}

export const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What holds for the timeline of any input: its form, its references, its counts and its evidence. */
export function expectSound(timeline: Timeline): void {
  assert.deepEqual(schemaErrors(timeline), []);
  expectConsistent(timeline);
  for (const { lines, records, formats, skipped, recognized, unrecognized } of timeline.sources) {
    const { continued, blank, notKernel, unknownFormat, damaged } = skipped;
    assert.equal(
      records + continued + blank + notKernel + unknownFormat + damaged,
      lines,
      'each line is counted once',
    );
    assert.equal(sum(formats.map((format) => format.records)), records, 'each record is of one format');
    assert.ok(recognized + unrecognized <= records, 'what drivers say are records');
  }
  const evidence = timeline.findings.flatMap((finding) => finding.evidence);
  const lines = [
    ...timeline.events.map(({ source }) => source),
    ...timeline.notes.map(({ source }) => source),
    ...evidence.filter((proof) => typeof proof !== 'number'),
  ];
  for (const { name, line } of lines) {
    const sources = timeline.sources.filter((source) => source.name === name);
    assert.ok(
      sources.some((source) => line >= 1 && line <= source.lines),
      `${name} has a line ${line}`,
    );
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
