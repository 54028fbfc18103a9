import { afterEach, describe, expect, test, vi } from 'vitest';
import { LocalClock } from '../../src/record/local-clock.ts';
import { openRecords } from '../../src/record/read-records.ts';
import type { SourceTally } from '../../src/record/tally.ts';

// No log may make the reading take more than its share of time, or of memory. Time is counted in searches.

afterEach(() => vi.restoreAllMocks());

const HEAD = 'hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: ';

/** Logs that make each part of the reading repeat itself, by how often. */
const ADVERSARIES: Readonly<Record<string, (times: number) => string>> = {
  'the beginnings of stamps on one line': (times) => '[ '.repeat(times),
  'stamps on one line': (times) => '[    1.000000] x '.repeat(times),
  'stamps next to each other': (times) => '[    1.000000] '.repeat(times),
  'quotation marks': (times) => '> '.repeat(times),
  'numbers of lines': (times) => '1: '.repeat(times),
  'stamps of containers': (times) => '2025-10-03T06:25:01Z '.repeat(times),
  'names of services': (times) => 'a | '.repeat(times),
  blanks: (times) => ' '.repeat(times),
  NULs: (times) => '\0'.repeat(times),
  'characters between NULs': (times) => 'a\0'.repeat(times),
  'characters between returns': (times) => 'a\r'.repeat(times),
  'the beginnings of escape sequences': (times) => '\x1b['.repeat(times),
  'messages with counted bytes': (times) => '9 <6>abcdef'.repeat(times),
  'the beginnings of objects': (times) => '{"a":'.repeat(times),
  'lines that begin objects': (times) => '{\n'.repeat(times),
  'fields of one object': (times) => `{\n${'"a": 1,\n'.repeat(times)}`,
  'ends of objects': (times) => '}\n'.repeat(times),
  'fields of one exported entry': (times) => `__CURSOR=1\n${'A=1\n'.repeat(times)}`,
  'an exported field that never ends': (times) =>
    `__CURSOR=1\nMESSAGE\n\x7f\x7f\x7f\0\0\0\0\0${'A\n'.repeat(times)}`,
  'structured data': (times) => `<6>1 - - kernel - - [a ${'b="c" '.repeat(times)}`,
  'words before a program': (times) => `Oct  3 06:25:01 ${'a '.repeat(times)}`,
  'the beginnings of drivers': (times) => 'hv_netvsc 000d3af5-'.repeat(times),
  'lines without an envelope': (times) => `${HEAD}x\n`.repeat(times),
  'lines that mail has broken': (times) =>
    `[    1.000000] ${'x'.repeat(60)}\n${`${'y'.repeat(70)}\n`.repeat(times)}`,
  'lines that run backwards': (times) =>
    Array.from({ length: times }, (_, index) => `[${times - index}.000000] x\n`).join(''),
  boots: (times) => '[    0.000000] Linux version 6.8.0\n'.repeat(times),
  'entries of one array': (times) => `[${'{"a":1},'.repeat(times)}{"a":1}]`,
  'the beginnings of arrays': (times) => '[{"'.repeat(times),
  'blanks of a page': (times) => '\u00a0'.repeat(times),
  'distances between lines': (times) => '[  +0.000001] x\n'.repeat(times),
};

async function read(log: string): Promise<SourceTally> {
  for await (const source of openRecords(log, new LocalClock({ zone: 'UTC', year: 2025 }))) {
    for await (const _ of source.batches());
    return source.tally;
  }
  throw new Error('a source was expected');
}

/** How often a pattern, or a character, was searched for. */
async function searches(log: string): Promise<number> {
  const spies = [vi.spyOn(RegExp.prototype, 'exec'), vi.spyOn(String.prototype, 'indexOf')];
  await read(log);
  const count = spies.reduce((sum, { mock }) => sum + mock.calls.length, 0);
  for (const spy of spies) spy.mockRestore();
  return count;
}

describe.for(Object.entries(ADVERSARIES))('a log of %s', ([, make]) => {
  test('takes twice the work for twice the length', async () => {
    const once = await searches(make(1000));
    const twice = await searches(make(2000));
    expect(once).toBeGreaterThan(0);
    expect(twice).toBeLessThanOrEqual(2 * once + 200);
  });

  test('has every line counted', async () => {
    const { lines, records, continued, blank, notKernel, unknownFormat, damaged } = await read(make(1000));
    expect(records + continued + blank + notKernel + unknownFormat + damaged).toBe(lines);
  });
});

describe('an entry of several lines is bounded', () => {
  test('in its lines', async () => {
    const { damaged, unknownFormat } = await read(`{\n${'"MESSAGE": "a",\n'.repeat(20_000)}}\n`);
    expect(damaged).toBe(16_384);
    expect(unknownFormat).toBeGreaterThan(0);
  });

  test('in its characters', async () => {
    const line = `"MESSAGE": "${'a'.repeat(600_000)}",\n`;
    expect(await read(`{\n${line.repeat(4)}}\n`)).toMatchObject({ damaged: 3, records: 0 });
  });

  test('and a later one is read', async () => {
    const { records } = await read(
      `{\n${'"MESSAGE": "a",\n'.repeat(20_000)}}\n{\n"msg": "x",\n"pri": 6\n}\n`,
    );
    expect(records).toBe(1);
  });
});
