import { describe, expect, test } from 'vitest';
import { analyze, events, readRecords } from '../../src/index.ts';
import { collect } from '../corpus/collect.ts';
import { corpusLines, OPTIONS } from '../corpus/corpus.ts';
import { essence } from '../corpus/same-events.ts';
import { DRESSES } from '../properties/dresses.ts';

// `journalctl --reverse` and `tac` give the newest line first.

const GUID = '000d3af5-76bd-000d-3af5-76bd000d3af5';
const ADDED = `hv_netvsc ${GUID} eth0: VF slot 1 added`;
const LIFE = corpusLines('azure-maintenance');

const messagesOf = async (log: string): Promise<readonly string[]> =>
  (await collect(readRecords(log, OPTIONS))).map(({ message }) => message);

/** Each line has a time of its own, and is one. */
const TIMED = DRESSES.filter(({ name, dress }) => {
  const lines = LIFE.map(dress);
  return !/notime|cat$|without stamps/.test(name) && lines.every((line) => !line.includes('\n'));
});

describe('a log that runs backwards', () => {
  test.each(TIMED.map((each) => [each.name, each] as const))(
    'is turned in %s',
    async (_, { dress, keepsKernelTime }) => {
      const forward = await analyze(LIFE.map(dress).join('\n'), OPTIONS);
      const turned = await analyze(LIFE.map(dress).toReversed().join('\n'), OPTIONS);
      expect(turned.sources[0]?.newestFirst).toBe('turned');
      expect(forward.sources[0]).not.toHaveProperty('newestFirst');
      expect(turned.events.map((event) => essence(event, keepsKernelTime))).toEqual(
        forward.events.map((event) => essence(event, keepsKernelTime)),
      );
      expect(turned.boots).toHaveLength(1);
    },
  );

  test('is turned for whoever reads it as it comes', async () => {
    const forward = await collect(events(LIFE.join('\n'), OPTIONS));
    const turned = await collect(events(LIFE.toReversed().join('\n'), OPTIONS));
    expect(turned.map((event) => essence(event, true))).toEqual(forward.map((event) => essence(event, true)));
  });

  test('keeps the numbers of its lines, and every line is counted once', async () => {
    const log = ['[    5.000000] e', 'no kernel', '[    4.000000] d', '[    3.000000] c', '[    2.000000] b'];
    expect((await collect(readRecords(log.join('\n')))).map(({ source }) => source.line)).toEqual([
      5, 4, 3, 1,
    ]);
    const { sources } = await analyze(log.join('\n'));
    expect(sources[0]).toMatchObject({ lines: 5, records: 4, skipped: { unknownFormat: 1 } });
  });

  test('may have a few lines that came out of order', async () => {
    const lines = LIFE.toReversed();
    const [first = '', second = '', ...rest] = lines;
    const { sources } = await analyze([second, first, ...rest].join('\n'), OPTIONS);
    expect(sources[0]?.newestFirst).toBe('turned');
  });

  test('has its boots in order, each behind its marker', async () => {
    const ids = ['a', 'b', 'c'].map((digit) => digit.repeat(32));
    const boot = (day: number) =>
      [4, 3, 2, 1].map((second) => `Oct 0${day} 06:25:0${second} vm1 kernel: ${second} of ${day}`);
    // Newest first: the marker stands before the records of its boot, the newest of which has none.
    const log = [...boot(3), `-- Boot ${ids[1]} --`, ...boot(2), `-- Boot ${ids[0]} --`, ...boot(1)];
    const records = await collect(readRecords(log.join('\n'), OPTIONS));
    expect(records.map(({ boot: index, message }) => `${index}: ${message}`)).toEqual(
      [1, 2, 3].flatMap((day) => [1, 2, 3, 4].map((second) => `${day - 1}: ${second} of ${day}`)),
    );
    const { boots, sources } = await analyze(log.join('\n'), OPTIONS);
    expect(boots.map(({ id }) => id)).toEqual([ids[0], ids[1], null]);
    expect(sources[0]).toMatchObject({ lines: 14, records: 12, skipped: { notKernel: 2 } });
  });

  test('says so where it is too long to be turned', async () => {
    const count = 262_150;
    const log = Array.from({ length: count }, (_, index) => `[${count - index}.000000] x`);
    const { sources } = await analyze(log.join('\n'), OPTIONS);
    expect(sources[0]).toMatchObject({ newestFirst: 'as-is', records: count });
  });
});

describe('a log is taken as it stands', () => {
  test.each([
    ['two lines of which came out of order', ['[    5.000000] b', '[    4.999999] a']],
    [
      'of boots that begin again and again',
      [3, 2, 1].flatMap((n) => [`[    ${n}.000000] a`, `[    ${n}.500000] b`]),
    ],
    [
      'of two formats, one of which tells no year',
      [1, 2, 3, 4, 5].flatMap((n) => [`[Sat Oct  3 06:25:0${n} 2026] a`, `Oct 03 06:25:0${n} vm1 kernel: b`]),
    ],
    ['without times', ['b', 'a'].map((text) => `${ADDED} ${text}`)],
  ])('%s', async (_, lines) => {
    const { sources } = await analyze(lines.join('\n'), OPTIONS);
    expect(sources[0]).not.toHaveProperty('newestFirst');
    expect(sources[0]?.records).toBe(lines.length);
    expect(await messagesOf(lines.join('\n'))).toHaveLength(lines.length);
  });
});
