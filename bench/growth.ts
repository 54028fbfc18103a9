import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Figures, library, measure, OURS } from './large.ts';
import { writeLargeLog } from './large-logs.ts';
import { median } from './measure.ts';

// Whole processes again, on logs each of which has twice as much of something as the one before: bytes, interfaces,
// boots, flaps. Time grows as the log does, and memory with what the timeline holds.

/** How often each log is read; the median is told. */
const RUNS = Number(process.env['BENCH_RUNS'] ?? 3);

/** Bytes of the smallest of the large logs; the last one has eight times as many. */
const BYTES = Number(process.env['BENCH_BYTES'] ?? 1e9);

const DOUBLINGS = [1, 2, 4, 8];

/** Lines that are written at once. */
const LINES_AT_ONCE = 50_000;

/** Makes the lines of a log with so many of something in it. */
interface Growing {
  readonly what: string;
  readonly least: number;
  lines(count: number): Iterable<string>;
}

const GROWING: readonly Growing[] = [
  {
    what: 'interfaces, each with ten VFs one behind the other',
    least: 512,
    *lines(count) {
      for (let stay = 0; stay < 10; stay += 1) {
        for (let each = 0; each < count; each += 1) yield* arrival(each);
        for (let each = 0; each < count; each += 1) yield* departure(each);
      }
    },
  },
  {
    what: 'boots',
    least: 1_250,
    *lines(count) {
      for (let boot = 0; boot < count; boot += 1) {
        yield 'Linux version 6.8.0-1029-azure (buildd@lcy02-amd64-074)';
        for (let each = 0; each < 4; each += 1) yield* arrival(each);
      }
    },
  },
  {
    what: 'flaps of one data path',
    least: 125_000,
    *lines(count) {
      yield* arrival(0);
      for (let flap = 0; flap < count; flap += 1) {
        yield `${interfaceOf(0)} Data path switched from VF: enP1s1`;
        yield `${interfaceOf(0)} Data path switched to VF: enP1s1`;
      }
    },
  },
];

function interfaceOf(each: number): string {
  return `hv_netvsc 000d3af5-76bd-000d-3af5-${each.toString(16).padStart(12, '0')} eth${each}:`;
}

function arrival(each: number): readonly string[] {
  const vf = `enP${each + 1}s1`;
  const said = ['VF slot 1 added', `VF registering: ${vf}`, `Data path switched to VF: ${vf}`];
  return said.map((text) => `${interfaceOf(each)} ${text}`);
}

function departure(each: number): readonly string[] {
  const vf = `enP${each + 1}s1`;
  const said = [`Data path switched from VF: ${vf}`, `VF unregistering: ${vf}`, 'VF slot 1 removed'];
  return said.map((text) => `${interfaceOf(each)} ${text}`);
}

export function benchGrowth(): void {
  if (!existsSync(fileURLToPath(library))) {
    console.log('growth: skipped; run `npm run build` first');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'vf-timeline-bench-'));
  const path = join(folder, 'growing.log');
  try {
    console.log(`load ${loadavg()[0]?.toFixed(1)}; ${RUNS} runs; of processor time`);
    report('bytes, one line in 200 relevant', BYTES, (count) =>
      writeLargeLog(path, { bytes: count, relevant: 0.005 }),
    );
    for (const { what, least, lines } of GROWING) {
      report(what, least, (count) => writeLines(path, lines(count)));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }

  function report(what: string, least: number, write: (count: number) => void): void {
    console.log(`\n${what}`);
    let before: number | null = null;
    for (const doubling of DOUBLINGS) {
      write(least * doubling);
      const figures: Figures = { wall: [], processor: [], memory: [] };
      for (let run = 0; run < RUNS; run += 1) measure(OURS, path, figures);
      const seconds = median(figures.processor);
      const growth = before === null ? '' : `, ${(seconds / before).toFixed(2)} times the one before`;
      const all = figures.processor.map((each) => each.toFixed(2)).join(' ');
      console.log(
        `  ${least * doubling}: ${seconds.toFixed(2)} s (${all})${growth}, ${Math.round(median(figures.memory))} MB`,
      );
      before = seconds;
    }
  }
}

function writeLines(path: string, lines: Iterable<string>): void {
  const file = openSync(path, 'w');
  let bootUs = 0;
  let piece: string[] = [];
  for (const text of lines) {
    // A kernel that begins anew has a clock that does.
    bootUs = text.startsWith('Linux version') ? 0 : bootUs + 1_371;
    const seconds = String(Math.floor(bootUs / 1_000_000)).padStart(5);
    piece.push(`[${seconds}.${String(bootUs % 1_000_000).padStart(6, '0')}] ${text}\n`);
    if (piece.length < LINES_AT_ONCE) continue;
    writeSync(file, piece.join(''));
    piece = [];
  }
  writeSync(file, piece.join(''));
  closeSync(file);
}
