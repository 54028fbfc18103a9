// How long the kernel entries of a large journal take: this package, which reads them or prints them too, and the
// command, which analyses them; against journalctl, each as a whole process, in turns. Needs a built package (npm run build), journalctl
// and systemd-journal-remote.
//
//     node bench/journal-kernel.mjs [ENTRIES] [EVERY] [RUNS]
//
// ENTRIES in the journal (500,000), one in EVERY from the kernel (10), RUNS of each program (7).

import { execFileSync, spawnSync } from 'node:child_process';
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [entries = 500_000, every = 10, runs = 7] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'journal-kernel-'));
const READER = fileURLToPath(new URL('read-kernel-entries.mjs', import.meta.url));
const COMMAND = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const remote = ['/usr/lib/systemd/systemd-journal-remote', '/lib/systemd/systemd-journal-remote'].find(
  existsSync,
);

try {
  const journal = writeJournal();
  const programs = {
    'journalctl -o json': ['journalctl', '--file', journal, '-o', 'json', '--all', '_TRANSPORT=kernel'],
    'vf-timeline/journal, entries': [process.execPath, READER, journal],
    'vf-timeline/journal, printed': [process.execPath, READER, journal, '--print'],
    'vf-timeline FILE': [process.execPath, COMMAND, '--quiet', '--format', 'json', journal],
  };
  const runsOf = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
  for (let run = 0; run < runs; run += 1) {
    for (const [name, program] of Object.entries(programs)) runsOf[name].push(measure(name, program));
  }
  const [cpu] = cpus();
  console.log(
    `${new Date().toISOString().slice(0, 10)} · ${cpu?.model} × ${cpus().length} · Node ${process.version} · load ${loadavg()[0]?.toFixed(1)}`,
  );
  console.log(execFileSync('journalctl', ['--version'], { encoding: 'utf8' }).split('\n')[0]);
  console.log(
    `${entries} entries, one in ${every} from the kernel, ${Math.round(statSync(journal).size / 1e6)} MB`,
  );
  const [reference = []] = Object.values(runsOf);
  for (const [name, measured] of Object.entries(runsOf)) {
    const seconds = measured.map((one) => one.seconds);
    const ratios = measured.map((one, run) => (reference[run]?.seconds ?? 0) / one.seconds);
    console.log(`\n${name}`);
    console.log(`  seconds  ${median(seconds).toFixed(3)} of ${seconds.map((s) => s.toFixed(3)).join(' ')}`);
    console.log(`  ratio    ${median(ratios).toFixed(2)} of ${ratios.map((r) => r.toFixed(2)).join(' ')}`);
    const processor = measured.map((one) => one.processor);
    const saved = measured.map((one, run) => (reference[run]?.processor ?? 0) / one.processor);
    console.log(`  processor ${median(processor).toFixed(2)} s, ratio ${median(saved).toFixed(2)}`);
    console.log(`  memory   ${Math.max(...measured.map((one) => one.megabytes))} MiB`);
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** A whole process, from start to end; what it prints is thrown away. */
function measure(name, [program, ...args]) {
  const started = performance.now();
  // A machine that is busy makes the seconds say little; `times` tells the processor's.
  const { status, stdout, stderr } = spawnSync(
    'sh',
    ['-c', '"$@" > /dev/null || exit 1; times', 'sh', program, ...args],
    { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' },
  );
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
  const [, ofChildren = ''] = stdout.trim().split('\n');
  const processor = [...ofChildren.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, rest]) => sum + Number(minutes) * 60 + Number(rest),
    0,
  );
  return {
    seconds,
    processor,
    megabytes: Math.round(Number(/peak (\d+) KiB/.exec(stderr)?.[1] ?? 0) / 1024),
  };
}

/**
 * A journal with the fields that a server's has: messages and stamps of the kernel differ, the rest repeats.
 * With more of them systemd would begin a second file: one holds 128 MiB.
 */
function writeJournal() {
  const text = join(folder, 'large.export');
  const file = openSync(text, 'w');
  let piece = [];
  for (let number = 0; number < entries; number += 1) {
    piece.push(number % every === 0 ? kernelEntry(number) : serviceEntry(number));
    if (piece.length === 10_000 || number === entries - 1) {
      writeSync(file, piece.join(''));
      piece = [];
    }
  }
  closeSync(file);
  const journal = join(folder, 'large.journal');
  execFileSync(remote, ['-o', journal, text], { stdio: 'ignore' });
  rmSync(text);
  const files = readdirSync(folder);
  if (files.length > 1) throw new Error(`the journal was rotated: ${files.join(' ')}`);
  if (process.env.KEEP) copyFileSync(journal, process.env.KEEP);
  return journal;
}

function kernelEntry(number) {
  return toExport(number, {
    _TRANSPORT: 'kernel',
    PRIORITY: String(number % 7),
    SYSLOG_FACILITY: '0',
    SYSLOG_IDENTIFIER: 'kernel',
    _SOURCE_MONOTONIC_TIMESTAMP: String(5_000_000 + number * 1000),
    MESSAGE: `hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: Data path switched to VF: eth1 (${number})`,
  });
}

function serviceEntry(number) {
  const service = number % 40;
  return toExport(number, {
    _TRANSPORT: 'stdout',
    PRIORITY: '6',
    _PID: String(1000 + service),
    _COMM: `service-${service}`,
    _EXE: `/usr/bin/service-${service}`,
    _SYSTEMD_UNIT: `service-${service}.service`,
    MESSAGE: `request answered in ${number % 997} ms`,
  });
}

function toExport(number, fields) {
  const shared = {
    __REALTIME_TIMESTAMP: String(1_790_000_000_000_000 + number * 1000),
    __MONOTONIC_TIMESTAMP: String(5_000_000 + number * 1000),
    _BOOT_ID: '4ef1d4d0b8d14b0d8f0f1d5b6c7d8e9f',
    _MACHINE_ID: '5a1c0c9e7f3b4d2a8e6f0b1c2d3e4f50',
    _HOSTNAME: 'vm',
  };
  return `${Object.entries({ ...shared, ...fields })
    .map(([name, value]) => `${name}=${value}\n`)
    .join('')}\n`;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
