import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { bundled } from './bundle.ts';
import { crashersOf, filesIn, keptOf, TARGETS } from './folders.ts';
import type { News, Work } from './loop.ts';

// npm run fuzz -- TARGET [--seconds N] [--seed N] [--keep]

/** One input may take that long, in ms: they are some kB, and take a few ms. A machine may be busy. */
const MAX_MS = 30_000;

/** Memory of the loop, in MiB: it holds the library, the inputs that it found, and what it makes of one. */
const MAX_MEMORY = 1_024;

/** Inputs of one target that are kept in the tree, the most telling ones. */
const MAX_KEPT = 24;

const { values, positionals } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now() % 0x7fff_ffff) },
    keep: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const [name = ''] = positionals;
if (!TARGETS.includes(name)) {
  console.error(`npm run fuzz -- TARGET [--seconds N] [--seed N] [--keep]\ntargets: ${TARGETS.join(', ')}`);
  process.exit(2);
}

const corpus = `.fuzz/${name}/corpus`;
mkdirSync(corpus, { recursive: true });
const blocks = await bundled(name, `.fuzz/${name}/loop.cjs`);
const current = new SharedArrayBuffer(4 + 1024 * 1024);
const work: Work = {
  blocks,
  seconds: Number(values.seconds),
  seed: Number(values.seed),
  inputs: [crashersOf(name), keptOf(name), corpus].flatMap(filesIn),
  current,
};

console.log(`${name}: ${blocks} blocks, ${work.inputs.length} inputs, seed ${work.seed}`);
const worker = new Worker(`${process.cwd()}/.fuzz/${name}/loop.cjs`, {
  workerData: work,
  resourceLimits: { maxOldGenerationSizeMb: MAX_MEMORY },
});
let crashes = 0;
let last = '';
let since = performance.now();
const watch = setInterval(() => {
  const tried = createHash('sha1').update(inputBeingTried()).digest('hex');
  if (tried !== last) since = performance.now();
  last = tried;
  if (performance.now() - since > MAX_MS) void stop(`an input takes more than ${MAX_MS} ms`);
}, 1_000);

worker.on('message', (news: News) => {
  if (news.kind === 'crash') crash(news.data, news.why);
  else if (news.kind === 'found') writeFileSync(`${corpus}/${news.name}`, news.data);
  else {
    const { kind: _, kept, ...figures } = news;
    console.log(JSON.stringify({ target: name, seconds: work.seconds, ...figures }));
    if (values.keep) keep(kept);
  }
});
worker.on('error', (error) => void stop(String(error)));
worker.on('exit', () => {
  clearInterval(watch);
  process.exitCode = crashes === 0 ? 0 : 1;
});

/** Memory ran out, or time: what is left to know is the input. */
async function stop(why: string): Promise<void> {
  clearInterval(watch);
  crash(inputBeingTried(), why);
  await worker.terminate();
}

function inputBeingTried(): Uint8Array {
  const length = Atomics.load(new Int32Array(current, 0, 1), 0);
  return new Uint8Array(current, 4, length).slice();
}

function crash(data: Uint8Array, why: string): void {
  crashes += 1;
  mkdirSync(crashersOf(name), { recursive: true });
  const path = `${crashersOf(name)}/${createHash('sha1').update(data).digest('hex').slice(0, 16)}`;
  writeFileSync(path, data);
  console.error(`${path}: ${why}`);
}

/** The most telling inputs become part of the tree. */
function keep(names: readonly string[]): void {
  const inputs = names
    .slice(0, MAX_KEPT)
    .map(
      (each) => [each, existsSync(`${corpus}/${each}`) ? readFileSync(`${corpus}/${each}`) : null] as const,
    );
  const folder = keptOf(name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [each, data] of inputs) if (data !== null) writeFileSync(`${folder}/${each}`, data);
}
