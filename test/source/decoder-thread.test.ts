import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'tsup';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDecoder } from '../../src/source/compression/decoder-thread.ts';
import { type Compressed, type Decoded, decode } from '../../src/source/compression/decoders.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';
import { ContentError } from '../../src/source/problem.ts';
import { inPieces, kernelLog, run } from './carriers.ts';

// Below the folder of the project, so that the program finds the packages of the decoders.
const folder = mkdtempSync(join(import.meta.dirname, '.decoder-thread-'));
const program = pathToFileURL(join(folder, 'decoder-worker.mjs'));

beforeAll(async () => {
  const entry = { 'decoder-worker': 'src/source/compression/decoder-worker.ts' };
  const options = { format: 'esm', silent: true, config: false, clean: false, splitting: false } as const;
  await build({ ...options, entry, outDir: folder, outExtension: () => ({ js: '.mjs' }) });
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Several MB, of which a thread is some ahead. */
const LOG = kernelLog(100_000);
const { maxHeldBytes } = DEFAULT_LIMITS;

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  yield* inPieces(bytes, 64 * 1024);
}

/** Each piece that comes out, with what was taken for it, and why it ends. */
async function all(decoded: AsyncIterable<Decoded>): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  try {
    for await (const { bytes, taken } of decoded)
      found.push([taken, bytes.length, createHash('sha256').update(bytes).digest('hex')]);
  } catch (error) {
    found.push(error instanceof ContentError ? [error.code, error.message] : error);
  }
  return found;
}

async function inThread(compression: Compressed, bytes: Uint8Array, of = program) {
  const thread = await startDecoder(compression, maxHeldBytes, of);
  if (thread === null) throw new Error('no thread was started');
  return all(thread.decode(pieces(bytes)));
}

describe.each([
  ['xz', ['-c', '-1']],
  ['bzip2', ['-c', '-1']],
  ['lz4', ['-c', '-q']],
  ['zstd', ['-c', '-q']],
] as const)('%s in a thread', (compression, args) => {
  const packed = run(compression, args, LOG);
  if (packed === null) {
    test.skip(`SKIPPED: ${compression} is not installed`, () => {});
    return;
  }

  test('comes out as it does here, piece by piece', async () => {
    const here = await all(decode(compression, pieces(packed), maxHeldBytes));
    expect(here.length).toBeGreaterThan(1);
    expect(await inThread(compression, packed)).toEqual(here);
  });

  test('ends where it is damaged or cut off, for the same reason', async () => {
    const damaged = Buffer.from(packed);
    damaged.fill(0x55, damaged.length >> 1, (damaged.length >> 1) + 40);
    for (const bytes of [damaged, packed.subarray(0, packed.length >> 1)]) {
      const here = await all(decode(compression, pieces(bytes), maxHeldBytes));
      expect(await inThread(compression, bytes)).toEqual(here);
    }
  });

  test('may be left in the middle', async () => {
    const thread = await startDecoder(compression, maxHeldBytes, program);
    const decoded = thread?.decode(pieces(packed));
    expect((await decoded?.next())?.done).toBe(false);
    await decoded?.return();
    expect(await decoded?.next()).toEqual({ done: true, value: undefined });
  });
});

test('what gives far more than its size waits to be read', async (context) => {
  const packed = run('xz', ['-c'], Buffer.alloc(64 * 1024 * 1024));
  if (packed === null) return context.skip('xz is not installed');
  const thread = await startDecoder('xz', maxHeldBytes, program);
  let bytes = 0;
  for await (const decoded of thread?.decode(pieces(packed)) ?? []) bytes += decoded.bytes.length;
  expect(bytes).toBe(64 * 1024 * 1024);
});

test('where no thread can be started there is none', async () => {
  expect(await startDecoder('xz', maxHeldBytes, pathToFileURL(join(folder, 'missing.mjs')))).toBeNull();
});

test('a thread that ends in the middle is no end of the data', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'ends-')), 'ends.mjs');
  writeFileSync(
    path,
    "import { parentPort } from 'node:worker_threads';\nparentPort.postMessage({ kind: 'ready' });\nparentPort.once('message', () => process.exit());\n",
  );
  expect(await inThread('xz', new Uint8Array(10), pathToFileURL(path))).toEqual([
    ['unreadable', 'the thread that undoes its compression has ended'],
  ]);
});
