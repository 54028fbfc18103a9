import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { syslog, syslogIso, writeLargeLog } from './large-logs.ts';
import { median } from './measure.ts';

// Whole processes from start to finished timeline, beside what a person would use instead, in turns.

/** How often each program runs; the median is told, and every run is shown. */
const RUNS = Number(process.env['BENCH_RUNS'] ?? 5);

/** Bytes of the log of which one line in 200 matters, and of the one of which every line does. */
const SPARSE_BYTES = Number(process.env['BENCH_BYTES'] ?? 1e9);
const DENSE_BYTES = SPARSE_BYTES / 10;

const DRIVERS = 'hv_netvsc|hv_pci|hv_vmbus|mlx5_core|mlx4_core|mana|pci_bus|pci ';

export const library = new URL('../dist/index.js', import.meta.url);

const ANALYSE = `
  const { analyzeFiles } = await import(${JSON.stringify(library.href)});
  await analyzeFiles([process.argv[1]]);
`;

const PYTHON = `
import re, sys
rules = [re.compile(rule) for rule in (
  r'VF slot (\\d+) (added|removed)', r'VF registering: (\\S+)', r'VF unregistering: (\\S+)',
  r'Data path switched (to|from) VF: (\\S+)', r'PCI VMBus probing: Using version (\\S+)',
  r'firmware version: (\\S+)', r'joined to (\\S+)', r'renamed from (\\S+)')]
found = []
with open(sys.argv[1], errors='replace') as log:
  for line in log:
    for rule in rules:
      match = rule.search(line)
      if match:
        found.append((line[:15], match.groups()))
        break
print(len(found))
`;

interface Program {
  readonly name: string;
  readonly command: string;
  readonly args: (path: string) => readonly string[];
}

export const OURS: Program = {
  name: 'vf-timeline',
  command: process.execPath,
  args: (path) => ['--input-type=module', '-e', ANALYSE, path],
};

const GREP: Program = { name: 'LC_ALL=C grep -cE', command: 'grep', args: (path) => ['-cE', DRIVERS, path] };
const RG: Program = { name: 'rg -c', command: 'rg', args: (path) => ['-c', DRIVERS, path] };
const PYTHON_LOOP: Program = {
  name: 'python, eight expressions',
  command: 'python3',
  args: (path) => ['-c', PYTHON, path],
};
const LNAV: Program = {
  name: 'lnav -n, one filter',
  command: 'lnav',
  // It prints the lines: with -q, in a fifth of the time, nobody gets anything.
  args: (path) => ['-n', '-c', ':filter-in hv_netvsc', path],
};
const ZCAT: Program = {
  name: 'zcat | wc -l',
  command: 'sh',
  args: (path) => ['-c', 'zcat "$0" | wc -l', path],
};

export interface Figures {
  readonly wall: number[];
  readonly processor: number[];
  readonly memory: number[];
}

/** Seconds, and MB of memory, of each program, one after the other in each turn. */
export function benchLargeLogs(): void {
  if (!existsSync(fileURLToPath(library))) {
    console.log('large logs: skipped; run `npm run build` first');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'vf-timeline-bench-'));
  try {
    console.log(`load ${loadavg()[0]?.toFixed(1)}; ${RUNS} runs, in turns`);
    const sparse = join(folder, 'sparse.log');
    const lines = writeLargeLog(sparse, { bytes: SPARSE_BYTES, relevant: 0.005 });
    compare(`${lines} lines, one in 200 relevant`, sparse, [OURS, GREP, RG]);
    spawnSync('gzip', ['-1', '-k', sparse]);
    compare('the same, compressed', `${sparse}.gz`, [OURS, ZCAT]);
    rmSync(sparse);
    const quarter = { bytes: SPARSE_BYTES / 4, relevant: 0.005 };
    const kernel = join(folder, 'kern.log');
    const ofKernel = writeLargeLog(kernel, { ...quarter, print: syslog });
    compare(`${ofKernel} lines of syslog, one in 200 relevant`, kernel, [OURS, GREP, RG]);
    rmSync(kernel);
    const all = join(folder, 'syslog');
    const ofAll = writeLargeLog(all, { ...quarter, print: syslogIso, ofAllPrograms: true });
    compare(`${ofAll} lines of all programs, with microseconds, one in 200 relevant`, all, [OURS, GREP, RG]);
    rmSync(all);
    const dense = join(folder, 'dense.log');
    const told = writeLargeLog(dense, { bytes: DENSE_BYTES, relevant: 1 });
    compare(`${told} lines, all relevant`, dense, [OURS, PYTHON_LOOP, LNAV]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function compare(what: string, path: string, programs: readonly Program[]): void {
  console.log(`\n${what}, ${Math.round(statSync(path).size / 1e6)} MB`);
  const present = programs.filter(({ name, command }) => {
    const isThere = spawnSync('sh', ['-c', 'command -v "$0"', command]).status === 0;
    if (!isThere) console.log(`  ${name}: skipped, not installed`);
    return isThere;
  });
  const figures = new Map(
    present.map(({ name }) => [name, { wall: [], processor: [], memory: [] } as Figures]),
  );
  for (let run = 0; run < RUNS; run += 1) {
    for (const program of present) measure(program, path, figures.get(program.name));
  }
  const ours = median(figures.get(OURS.name)?.wall ?? []);
  for (const [name, { wall, processor, memory }] of figures) {
    console.log(`  ${name}: ${median(wall).toFixed(2)} s (${wall.map((each) => each.toFixed(2)).join(' ')})`);
    console.log(
      `    of processor time ${median(processor).toFixed(2)} s, memory ${Math.round(median(memory))} MB`,
    );
    if (name !== OURS.name)
      console.log(`    vf-timeline takes ${(ours / median(wall)).toFixed(2)} times as long`);
  }
}

/** By `time` of GNU, which also tells the memory. */
export function measure({ command, args }: Program, path: string, figures: Figures | undefined): void {
  const { stderr } = spawnSync('/usr/bin/time', ['-f', '\n%e %U %S %M', command, ...args(path)], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', TERM: 'dumb' },
    maxBuffer: 1e9,
  });
  const [wall = 0, user = 0, system = 0, kilobytes = 0] = (stderr.trim().split('\n').at(-1) ?? '')
    .split(' ')
    .map(Number);
  figures?.wall.push(wall);
  figures?.processor.push(user + system);
  figures?.memory.push(kilobytes / 1024);
}
