import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scenario } from '../src/fixture.ts';
import { median, report } from './measure.ts';

const library = new URL('../dist/index.js', import.meta.url);
const command = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const cpuAtExit = fileURLToPath(new URL('cpu-at-exit.cjs', import.meta.url));

/** How often each whole process is measured, in turns. */
const PAIRS = 15;

/** What it costs to import the package and to parse a first line, and to analyse a small log, beyond starting Node. */
export function benchStartUp(): void {
  if (!existsSync(library)) {
    console.log('start-up: skipped; run `npm run build` first');
    return;
  }
  const what = 'importing the package and parsing one line, within the process';
  report(what, 'ms of processor time', () => inProcess().processor);
  report(what, 'ms on the clock', () => inProcess().clock);
  const folder = mkdtempSync(join(tmpdir(), 'vf-timeline-bench-'));
  try {
    const log = join(folder, 'dmesg.log');
    writeFileSync(log, smallLog());
    const empty = join(folder, 'empty.mjs');
    writeFileSync(empty, '');
    compareWithNode('vf-timeline, a log of 20 kB', [command, log]);
    compareWithNode('the same with --version, which reads no log', [command, '--version']);
    compareWithNode('an empty module', [empty]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Cost {
  /** Milliseconds of user and system time. */
  readonly processor: number;
  /** Milliseconds. */
  readonly clock: number;
}

function inProcess(): Cost {
  const script = `
    const begin = performance.now();
    const start = process.cpuUsage();
    const { parseMessage } = await import(${JSON.stringify(library.href)});
    parseMessage('hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF slot 1 added');
    const { user, system } = process.cpuUsage(start);
    console.log(JSON.stringify({ processor: (user + system) / 1000, clock: performance.now() - begin }));
  `;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  return JSON.parse(stdout);
}

/** 20 kB of dmesg: two VFs arrive, are taken away for servicing and come back, among lines of the rest of the kernel. */
function smallLog(): string {
  return scenario({ kernel: '6.8', interfaces: 2, steps: ['attach', 'servicing', 'flap'], noise: 60 }).text;
}

function compareWithNode(what: string, args: readonly string[]): void {
  const pairs = Array.from({ length: PAIRS }, () => [wholeProcess(args), wholeProcess(['-e', '0'])] as const);
  for (const [name, unit] of [
    ['processor', 'of the processor time'],
    ['clock', 'of the time'],
  ] as const) {
    const ratios = pairs.map(([ours, node]) => ours[name] / node[name]);
    const shown = ratios.map((ratio) => ratio.toFixed(2)).join(' ');
    console.log(`${what}: ${median(ratios).toFixed(2)} times ${unit} of \`node -e 0\`  (${shown})`);
  }
}

function wholeProcess(args: readonly string[]): Cost {
  const begin = performance.now();
  // With further certificates to read, Node alone takes twice the time, and every ratio looks better than it is.
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  const { output } = spawnSync(process.execPath, ['--require', cpuAtExit, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  return { processor: Number(output[3]), clock: performance.now() - begin };
}
