import fc from 'fast-check';
import { readRecords } from '../src/index.ts';
import { GENERATIONS } from '../test/lifecycle/generations.ts';
import { commands, setUp } from '../test/lifecycle/model.ts';
import { DRESSES } from '../test/properties/dresses.ts';
import { median } from './measure.ts';

/** Lines of the smallest log; each one after it has twice as many. */
const LINES = 4_000;
const SIZES = [1, 2, 4];

/** How often each log is read; the median is told. */
const RUNS = 3;

const HEAD = 'hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: ';

/** Logs that make a part of the reading repeat itself, by how often. */
const ADVERSARIES: Readonly<Record<string, (times: number) => string>> = {
  'stamps on one line': (times) => '[    1.000000] x '.repeat(times),
  'the beginnings of stamps on one line': (times) => '[ '.repeat(times),
  'marks of quotation': (times) => `"[    1.000000] ${'\\"'.repeat(times)}`,
  'doubled marks of quotation': (times) => `"[    1.000000] ${'""'.repeat(times)}`,
  'quotations of quotations': (times) => '"'.repeat(times),
  'fragments of /dev/kmsg': (times) => `6,1,1,c;x\n${'6,2,1,+;x\n'.repeat(times)}`,
  'lines of an agent': (times) => `Oct  3 06:25:01 vm agent[1]: [    1.000000] ${HEAD}VF\n`.repeat(times),
  'entries with stamps of other programs': (times) =>
    `Oct  3 06:25:01 vm agent[1]: ${'[    1.000000] x '.repeat(8)}\n`.repeat(times),
  'lines in quoted-printable': (times) => `[    1.000000] ${'x'.repeat(60)}=\n`.repeat(times),
  'lines that mail has broken': (times) =>
    `[    1.000000] ${'x'.repeat(60)}\n${`${'y'.repeat(70)}\n`.repeat(times)}`,
  'names of loggers': (times) => `2025-10-03 06:25:01 ${'- a '.repeat(times)}`,
  'lines without an envelope': (times) => `${HEAD}x\n`.repeat(times),
  'structured data': (times) => `<6>1 - - kernel - - [a ${'b="c" '.repeat(times)}`,
};

/** What the reading of each format costs, and that it grows with the log and no faster. */
export async function benchFormats(): Promise<void> {
  const lines = lifeLines(Math.max(...SIZES) * LINES);
  console.log(
    `reading ${SIZES.map((size) => size * LINES).join(', ')} lines; growth is 2 where time grows as the log`,
  );
  for (const { name, dress } of DRESSES) {
    const dressed = lines.map(dress);
    await report(name, (size) => dressed.slice(0, size * LINES).join('\n'));
  }
  for (const [name, make] of Object.entries(ADVERSARIES)) {
    await report(`adversary: ${name}`, (size) => make(size * LINES));
  }
}

async function report(name: string, logOf: (size: number) => string): Promise<void> {
  const figures: number[] = [];
  for (const size of SIZES) figures.push(await milliseconds(logOf(size)));
  const growth = figures.slice(1).map((figure, index) => (figure / (figures[index] ?? 1)).toFixed(1));
  const rate = Math.round((LINES * Math.max(...SIZES)) / (figures.at(-1) ?? 1));
  console.log(
    `${name}: ${figures.map((figure) => figure.toFixed(1)).join(' ')} ms, growth ${growth.join(' ')}, ${rate} lines a ms`,
  );
}

async function milliseconds(log: string): Promise<number> {
  const figures: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    for await (const _ of readRecords(log, { zone: 'UTC', year: 2026 }));
    figures.push(performance.now() - start);
  }
  return median(figures);
}

/** So many lines of machines that live made-up lives, as `dmesg` prints them. */
function lifeLines(count: number): readonly string[] {
  const lines: string[] = [];
  for (let seed = 1; lines.length < count; seed += 1) {
    const generation = GENERATIONS[seed % GENERATIONS.length];
    const [list] = fc.sample(commands(true), { numRuns: 1, seed });
    if (generation === undefined || list === undefined) break;
    const { model, real } = setUp(generation, 4);
    fc.modelRun(() => ({ model, real }), list);
    real.machine.settle();
    for (const { text } of real.machine.lines) {
      lines.push(`[${String(lines.length).padStart(5)}.000000] ${text}`);
    }
  }
  return lines.slice(0, count);
}
