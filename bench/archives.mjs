// How long the whole command takes for a compressed log and for an archive, beside the tool that only undoes the
// compression. Run `npm run build` first, then `node bench/archives.mjs LOG.gz SOSREPORT.tar.xz`.
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';

/** How often each is measured, in turn; the median is told, and all of them are shown. */
const RUNS = 5;
const command = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const [log, archive] = process.argv.slice(2);
if (log === undefined || archive === undefined)
  throw new Error('usage: node bench/archives.mjs LOG.gz SOSREPORT.tar.xz');

const shell = (script, path) => ['sh', ['-c', script, 'sh', path]];
const analysis = (path) => [process.execPath, [command, '--quiet', '--format', 'json', path]];

const measurements = [
  [`zcat ${log} | wc -l`, ...shell('zcat "$1" | wc -l', log)],
  [`vf-timeline ${log}`, ...analysis(log)],
  [`xz -dc ${archive} | wc -c`, ...shell('xz -dc "$1" | wc -c', archive)],
  [`vf-timeline ${archive}`, ...analysis(archive)],
];

console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`);
const seconds = new Map(measurements.map(([name]) => [name, []]));
for (let run = 0; run < RUNS; run += 1) {
  for (const [name, program, args] of measurements) {
    const start = performance.now();
    const { status, stderr } = spawnSync(program, args, { maxBuffer: 1 << 30 });
    if (status !== 0) throw new Error(`${name}: ${stderr}`);
    seconds.get(name).push((performance.now() - start) / 1000);
  }
}
for (const [name, figures] of seconds) {
  const median = [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)];
  console.log(`${name}: ${median.toFixed(2)} s  (${figures.map((figure) => figure.toFixed(2)).join(' ')})`);
}
