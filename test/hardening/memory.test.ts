import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltPrograms, buildPrograms } from '../docs/reader.ts';

// What a log may cost in memory: each is many times larger than what the reading of it may hold. (What it may cost in
// time is counted in `test/record/growth.test.ts`.)

/** MiB of the heap, and of all that the process ever holds: Node by itself takes some 50. */
const HEAP = 64;
const MOST = 250;

const MIB = 1024 * 1024;

/** Logs without end, by the piece that repeats itself; `N` is another number each time. */
const ENDLESS: Readonly<
  Record<
    string,
    { readonly first?: string; readonly piece: string; readonly mib: number; readonly packed?: true }
  >
> = {
  'a line': { piece: 'x', mib: 150 },
  'a line of the kernel': { first: '[    1.000000] hv_netvsc: ', piece: 'VF slot 1 added ', mib: 150 },
  'an entry of the journal': { first: '{"MESSAGE":"', piece: 'hv_vmbus ', mib: 150 },
  'fields of one entry': { first: '__CURSOR=1\n', piece: 'FIELD_N=1\n', mib: 10 },
  'an object of many lines': { first: '{\n', piece: '"field_N": "1",\n', mib: 20 },
  'quotation marks': { piece: '> ', mib: 100 },
  'blank lines': { piece: '\n', mib: 8 },
  'hosts, each with another name': { piece: 'Oct  3 06:25:01 vm-N kernel: x\n', mib: 20 },
  'interfaces, each with another address': {
    piece: '[    1.000000] hv_netvsc NNNNNNNN-76bd-000d-3af5-76bd000d3af5 ethN: VF slot 1 added\n',
    mib: 12,
  },
  'compressed lines': { piece: 'Oct  3 06:25:01 vm cron[N]: (root) true\n', mib: 40, packed: true },
  'drivers’ lines that nobody knows': {
    piece: '[    1.000000] mlx5_core cf63:00:02.0: word-N is N\n',
    mib: 12,
  },
};

/** Reads a log that is made while it is read, and prints how much memory that took at most. */
const PROGRAM = `
  import { gzipSync } from 'node:zlib';
  import { events } from 'vf-timeline';
  const [first, piece, size, packed] = JSON.parse(process.argv[2] ?? '');
  let made = 0;
  let number = 0;
  const repeated = piece.includes('N');
  function* log() {
    if (first !== '') yield first;
    const block = piece.repeat(Math.ceil(65_536 / piece.length));
    while (made < size) {
      const text = repeated
        ? block.replaceAll(piece, () => {
            number += 1;
            return piece.replaceAll('NNNNNNNN', number.toString(16).padStart(8, '0')).replaceAll('N', String(number));
          })
        : block;
      made += text.length;
      yield packed ? gzipSync(text) : new TextEncoder().encode(text);
    }
  }
  let found = 0;
  for await (const _ of events(log())) found += 1;
  console.log(JSON.stringify({ made, found, mib: process.resourceUsage().maxRSS / 1024 }));
`;

let built: BuiltPrograms;
beforeAll(async () => {
  built = await buildPrograms([PROGRAM]);
});
afterAll(() => built?.remove());

describe.for(Object.entries(ENDLESS))('%s without end', ([, { first = '', piece, mib, packed = false }]) => {
  test('takes no more memory than it may', () => {
    const asked = JSON.stringify([first, piece, mib * MIB, packed]);
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [`--max-old-space-size=${HEAP}`, built.programs[0] ?? '', asked],
      { encoding: 'utf8' },
    );
    expect(status, stderr.slice(-1000)).toBe(0);
    const { made, mib: held } = JSON.parse(stdout);
    expect(made).toBeGreaterThanOrEqual(mib * MIB);
    expect(held).toBeLessThan(MOST);
  });
});
