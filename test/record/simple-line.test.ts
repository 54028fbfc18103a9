import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORMATS, LAST_RESORTS } from '../../src/record/formats/formats.ts';
import { LAYERS } from '../../src/record/layers/layers.ts';
import type { LineEntry } from '../../src/record/line-entry.ts';
import { LineReader } from '../../src/record/line-reader.ts';
import { readSimpleLine } from '../../src/record/simple-line.ts';
import type { Line } from '../../src/scan/lines.ts';
import { corpusLines, corpusNames } from '../corpus/corpus.ts';
import { OTHERS } from '../scan/logs.ts';

// What is told without all formats has to be what they would tell.

/** Pieces of which lines are made that are of `dmesg`, or nearly so. */
const PIECES = [
  '[    2.327663] ',
  '[2.327663] ',
  '[   19.999999][    T1] ',
  '[    T1] ',
  '[C0] ',
  '[12] ',
  '[    2.327663]',
  '[    2.327663 <    0.000123>] ',
  '[Fri Oct  3 06:25:01 2025] ',
  '[Oct 3 06:25] ',
  '[Oct13 06:25] ',
  '[a] Oct  3 06:25:01 2025] ',
  '[a]Oct 3 06:25] ',
  '[x ',
  '[  +0.113671] ',
  '[<    0.113671>] ',
  '2025-10-03T06:25:01,123456+00:00 ',
  '[mem 0x00100000-0x3fffffff] ',
  '[Firmware Bug]: ',
  '[12B blob data]',
  '<6>',
  'vm1 kernel: ',
  'kernel: ',
  'vm1 foo[12]: ',
  'systemd[1]: ',
  'hv_netvsc ',
  'eth0: VF slot 1 added',
  'Linux version 6.8.0',
  '** 27 printk messages dropped ** ',
  '10 <6>',
  '{"dmesg": [{"',
  '> ',
  '| ',
  ' ',
  '\t',
  ': ',
  ']',
  '[',
  'é',
  'a',
  '=',
];

const lineOf = (text: string): Line => ({ number: 7, text, whole: text, cut: false });

function readByAll(line: Line): readonly LineEntry[] {
  const entries: LineEntry[] = [];
  const reader = new LineReader((entry) => entries.push(entry));
  reader.read(line, true);
  reader.end();
  return entries;
}

/** Whether the line was simple. */
function expectSame(text: string): boolean {
  const line = lineOf(text);
  const simple = readSimpleLine(line);
  if (simple !== null) expect(readByAll(line), text).toEqual([simple]);
  return simple !== null;
}

describe('a line that is told without all formats is what they say that it is', () => {
  test('lines of logs', () => {
    const texts = [...corpusNames('.log').flatMap(corpusLines), ...OTHERS];
    for (const text of texts) expectSame(`[    2.327663] ${text.replace(/^\[[^\]]*\] /, '')}`);
  });

  test('lines in every format', () => {
    for (const { examples } of [...FORMATS, ...LAST_RESORTS, ...LAYERS])
      for (const { text } of examples) if (!/[\n\r\0\u00a0\x1b]/.test(text)) expectSame(text);
  });

  test('lines of pieces of formats', () => {
    let simple = 0;
    const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 6 });
    const lines = fc
      .tuple(fc.constantFrom('', '[    2.327663] '), pieces)
      .map(([stamp, some]) => stamp + some.join(''));
    fc.assert(
      fc.property(lines, (text) => {
        if (expectSame(text)) simple += 1;
      }),
      { numRuns: 20_000 },
    );
    expect(simple).toBeGreaterThan(1_000);
  });
});

test('the lines of a log of dmesg are simple', () => {
  for (const name of ['azure-startup', 'azure-maintenance'])
    for (const text of corpusLines(name)) expect(readSimpleLine(lineOf(text)), text).not.toBeNull();
  for (const text of [
    '',
    '[    0.000000] BIOS-provided physical RAM map:',
    '[    0.000000] [mem 0x00100000-0x3fffffff] available for PCI devices',
    '[    0.004000]   DMA      [mem 0x0000000000001000-0x0000000000ffffff]',
    '[    0.010000]  ? __alloc_pages_slowpath.constprop.0+0x57/0xd10',
  ])
    expect(readSimpleLine(lineOf(text)), text).not.toBeNull();
});
