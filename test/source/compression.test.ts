import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { found, inPieces, kernelLog, run } from './carriers.ts';

/** Some MB: several blocks of bzip2, lz4, zstd and of xz with threads. */
const LOG = kernelLog(12_000);

/** Each tool, and the bytes of a block, of which nothing can be read where its end is missing. */
const TOOLS: readonly (readonly [string, readonly string[], number])[] = [
  ['gzip', ['-c'], 300_000],
  ['gzip', ['-c', '-1'], 300_000],
  ['xz', ['-c', '-1'], 100_000],
  ['xz', ['-c', '-1', '--check=crc32', '--block-size=500KiB'], 100_000],
  ['xz', ['-c', '-1', '--check=sha256', '--block-size=500KiB'], 100_000],
  ['zstd', ['-c', '-q'], 300_000],
  ['zstd', ['-c', '-q', '-19', '--no-check'], 300_000],
  ['bzip2', ['-c'], 900_000],
  ['bzip2', ['-c', '-1'], 100_000],
  ['lz4', ['-c', '-q'], 4_200_000],
  ['lz4', ['-c', '-q', '-B4', '-BD', '-9'], 65_536],
  ['lz4', ['-c', '-q', '-BX', '--content-size'], 4_200_000],
];

describe.each(TOOLS)('%s %s', (tool, args, blockBytes) => {
  const packed = run(tool, args, LOG);
  if (packed === null) {
    test.skip(`SKIPPED: ${tool} is not installed`, () => {});
    return;
  }

  test('is undone, and keeps its name', async () => {
    expect(await found('kern.log.1', packed)).toEqual([
      { name: 'kern.log.1', text: LOG, problems: [], machine: null },
    ]);
  });

  test('is undone whatever the chunks are', async () => {
    for (const size of [911, 4096, 1_000_003]) {
      const [log] = await found('log', inPieces(packed, size));
      expect(log?.text === LOG).toBe(true);
    }
  });

  test('is undone where several are put one behind the other', async () => {
    const [log] = await found(
      'log',
      Buffer.concat([packed, run(tool, args, 'the end\n') ?? Buffer.alloc(0), packed]),
    );
    expect(log?.text === `${LOG}the end\n${LOG}`).toBe(true);
    expect(log?.problems).toEqual([]);
  });

  test('is undone up to where it is cut off', async () => {
    const [log] = await found('log', packed.subarray(0, Math.floor(packed.length * 0.7)));
    expect(log?.problems.map(({ code }) => code)).toEqual(['truncated']);
    expect(LOG.startsWith(log?.text ?? '')).toBe(true);
    expect(log?.text.length).toBeGreaterThan(LOG.length * 0.6 - blockBytes);
  });

  test('that is cut off anywhere is said to be', async () => {
    const small = run(tool, args, LOG.slice(0, 2_000)) ?? Buffer.alloc(0);
    for (let length = 12; length < small.length; length += 1) {
      const [log] = await found('log', small.subarray(0, length));
      expect(log?.problems, `${length} of ${small.length} bytes`).not.toEqual([]);
    }
  });

  test('that is damaged is said to be, and gives nothing wrong before that', async () => {
    const damaged = Buffer.from(packed);
    damaged.fill(0x55, damaged.length >> 1, (damaged.length >> 1) + 40);
    const [log] = await found('log', damaged);
    // Without sums, damage that leaves the structure whole cannot be seen.
    if (args.includes('--no-check') || (tool === 'lz4' && log?.problems.length === 0)) return;
    expect(log?.problems.map(({ code }) => code)).toEqual(['damaged']);
  });

  test('that is damaged anywhere never throws or hangs', async () => {
    const small = run(tool, args, LOG.slice(0, 20_000)) ?? Buffer.alloc(0);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ at: fc.nat(small.length - 1), byte: fc.nat(255) }), {
          minLength: 1,
          maxLength: 6,
        }),
        async (changes) => {
          const damaged = Buffer.from(small);
          for (const { at, byte } of changes) damaged[at] = byte;
          const logs = await found('log', damaged);
          expect(logs).toHaveLength(1);
        },
      ),
      { numRuns: 100 },
    );
  });
});

test('a damaged block of bzip2 costs only itself', async (context) => {
  const packed = run('bzip2', ['-c', '-1'], LOG);
  if (packed === null) return context.skip('bzip2 is not installed');
  packed.fill(0x55, packed.length >> 1, (packed.length >> 1) + 8);
  const [log] = await found('log', packed);
  expect(log?.problems).toEqual([
    { code: 'damaged', message: 'a block of the bzip2 data is damaged and not read' },
  ]);
  expect(LOG.length - (log?.text.length ?? 0)).toBeLessThan(110_000);
  expect(log?.text.endsWith(LOG.slice(-1000))).toBe(true);
});

test('a wrong sum of SHA-256 is damage', async (context) => {
  const packed = run('xz', ['-c', '--check=sha256'], LOG.slice(0, 10_000));
  if (packed === null) return context.skip('xz is not installed');
  // Behind the block stand its sum of 32 bytes, the list of blocks and what ends the stream.
  const at = packed.length - 12 - 12 - 16;
  packed[at] = (packed[at] ?? 0) ^ 1;
  const [log] = await found('log', packed);
  expect(log?.problems.map(({ code }) => code)).toEqual(['damaged']);
});

test('what lz4 must skip is skipped', async (context) => {
  const packed = run('lz4', ['-c', '-q'], 'a line\n');
  if (packed === null) return context.skip('lz4 is not installed');
  const skippable = Buffer.from([0x53, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3]);
  const [log] = await found('log', Buffer.concat([packed, skippable, packed]));
  expect(log?.text).toBe('a line\na line\n');
});

test('layers of compression are undone one by one', async () => {
  const [log] = await found('log', gzipSync(gzipSync(gzipSync('a line\n'))));
  expect(log).toMatchObject({ text: 'a line\n', problems: [] });
});

describe('a bomb', () => {
  test('that gives far more than its size is given up', async () => {
    const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024));
    const [log] = await found('bomb.gz', bomb, { limits: { maxRatio: 500 } });
    expect(log?.problems.map(({ code }) => code)).toEqual(['limit']);
    expect(log?.text.length).toBeLessThan(70 * 1024 * 1024);
  });

  test('that gives more than is wanted is given up', async () => {
    const [log] = await found('big.gz', gzipSync(LOG), { limits: { maxUnpackedBytes: 1_000_000 } });
    expect(log?.problems.map(({ code }) => code)).toEqual(['limit']);
    expect(LOG.startsWith(log?.text ?? '')).toBe(true);
  });

  test('of layers in one another is given up', async () => {
    let bytes: Uint8Array = Buffer.from('a line\n');
    for (let layer = 0; layer < 9; layer += 1) bytes = gzipSync(bytes);
    expect(await found('deep.gz', bytes)).toMatchObject([{ text: '', problems: [{ code: 'limit' }] }]);
  });

  test('a limit that is none is refused', async () => {
    await expect(found('log', 'a line', { limits: { maxDepth: 0 } })).rejects.toMatchObject({
      code: 'invalid-argument',
    });
  });
});

test('a stream that fails is no damage: what it says comes through', async () => {
  const packed = gzipSync(LOG);
  async function* failing(): AsyncGenerator<Uint8Array> {
    yield packed.subarray(0, 100_000);
    throw new Error('the line went dead');
  }
  await expect(found('log', failing())).rejects.toThrow('the line went dead');
});

describe('xz data', () => {
  const LOG_OF_XZ = kernelLog(20);
  const packed = (args: readonly string[]) => run('xz', ['-c', ...args], LOG_OF_XZ);

  test.skipIf(packed([]) === null).each(['none', 'crc32', 'crc64', 'sha256'])(
    'with the sum %s is undone',
    async (sum) => {
      const [log] = await found('log', packed([`--check=${sum}`]) ?? '');
      expect(log).toMatchObject({ text: LOG_OF_XZ, problems: [] });
    },
  );

  test.skipIf(packed([]) === null).each([
    [['--x86', '--lzma2'], /has a filter that is not known here .* undo it with xz -d$/],
    [['--delta', '--lzma2'], /has a filter that is not known here .* undo it with xz -d$/],
  ])('of %s is not, and says why', async (args, message) => {
    const [log] = await found('log', packed(args) ?? '');
    expect(log).toMatchObject({
      text: '',
      problems: [{ code: 'unsupported', message: expect.stringMatching(message) }],
    });
  });
});
