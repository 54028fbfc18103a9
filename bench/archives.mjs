// How long the whole command takes for an archive, beside the decoder that only undoes its compression: each as a whole
// process, in turns. Run `npm run build`, then:
//
//     npx tsx bench/sosreport.ts sos.tar.xz
//     node bench/archives.mjs sos.tar.xz [RUNS]

import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';

const [archive, runs = '5'] = process.argv.slice(2);
if (archive === undefined) throw new Error('usage: node bench/archives.mjs SOSREPORT.tar.xz [RUNS]');

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const decoder = [process.execPath, at('decode-xz.mjs'), archive];
const command = [process.execPath, at('../dist/cli.js'), '--quiet', '--format', 'json', archive];

/** Seconds by the clock, and of the processor: of all threads, and of the one that the program begins with. */
function measure([program, ...args]) {
  const started = performance.now();
  const env = { ...process.env, NODE_OPTIONS: `--require=${at('cpu-of-threads.cjs')}` };
  const { status, stderr } = spawnSync(program, args, { maxBuffer: 1 << 30, env, encoding: 'utf8' });
  const seconds = (performance.now() - started) / 1000;
  const [, all, main] = /^processor ([\d.]+) ([\d.]+)$/m.exec(stderr) ?? [];
  if (status !== 0) throw new Error(`${args[0]}: ${stderr}`);
  return { seconds, all: Number(all), main: Number(main) };
}

const median = (figures) => [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;

const pairs = Array.from({ length: Number(runs) }, () => [measure(decoder), measure(command)]);
console.log(
  `${cpus()[0]?.model} × ${cpus().length} · Node ${process.version} · load ${loadavg()[0]?.toFixed(1)} · ${(statSync(archive).size / 1e6).toFixed(0)} MB`,
);
for (const [index, name] of ['the decoder alone', 'vf-timeline'].entries()) {
  const figure = (key) => median(pairs.map((pair) => pair[index][key])).toFixed(2);
  console.log(
    `${name}: ${figure('seconds')} s; of the processor ${figure('all')} s, in its first thread ${figure('main')} s`,
  );
}
for (const key of ['seconds', 'main']) {
  const ratios = pairs.map(([one, other]) => other[key] / one[key]);
  console.log(
    `ratio of ${key}: ${median(ratios).toFixed(2)} of ${ratios.map((ratio) => ratio.toFixed(2)).join(' ')}`,
  );
}
