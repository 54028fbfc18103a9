// Tells at the end, on standard error, the seconds of the processor that a program took in all its threads, and in its
// first one, which Linux keeps apart. Loaded before the program: node --require …
const { existsSync, readFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

/** Ticks of the clock of Linux in a second. */
const TICKS = 100;

if (isMainThread) {
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    const path = `/proc/self/task/${process.pid}/stat`;
    const fields = existsSync(path) ? readFileSync(path, 'utf8').split(') ').at(-1).split(' ') : [];
    const main = (Number(fields[11]) + Number(fields[12])) / TICKS;
    process.stderr.write(`processor ${((user + system) / 1e6).toFixed(2)} ${main.toFixed(2)}\n`);
  });
}
