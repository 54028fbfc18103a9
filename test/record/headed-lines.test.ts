import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messageNeedles } from '../../src/message/needles.ts';
import { parseMessage } from '../../src/message/parse-message.ts';
import { LocalClock } from '../../src/record/local-clock.ts';
import { RECORD_NEEDLES } from '../../src/record/needles.ts';
import { PlainTexts } from '../../src/record/plain-texts.ts';
import { openRecords } from '../../src/record/read-records.ts';
import { joinNeedles } from '../../src/scan/needles.ts';
import { corpusLines, corpusNames } from '../corpus/corpus.ts';
import { DRESSES } from '../properties/dresses.ts';
import { inPieces, OTHERS, stamped } from '../scan/logs.ts';

const needles = joinNeedles([RECORD_NEEDLES, messageNeedles()]);

const TEXTS = corpusNames('.log')
  .flatMap(corpusLines)
  .map((line) => line.replace(/^\[[^\]]*\] /, ''));

const MORE = [
  ...OTHERS,
  '[12B blob data]',
  '[12] hn0: link state changed to UP',
  '[    3.000000] x',
  ' hv_vmbus: registering driver hv_netvsc',
  'kernel: x',
  'a kernel: [    3.000000] hv_vmbus: registering driver hv_netvsc',
  '2 messages dropped',
  'systemd-journald[171]: Suppressed 27 messages from chatty.service',
  'systemd[1]: Started session-3.scope - Session 3 of User azureuser.',
  'vm1 systemd[1]: hv_vmbus: registering driver hv_netvsc',
  'a vm1 kernel: hv_vmbus: registering driver hv_netvsc',
  'a vm1 kernel: [    3.000000] hv_vmbus: registering driver hv_netvsc',
  'a b foo[12]: hv_vmbus: registering driver hv_netvsc',
  'a b foo[12]: Linux version 6.8.0-1029-azure (buildd@lcy02-amd64-074)',
];

/** With these lines a log shows that it is no mail, has the kernel's own records, and the oldest of them first. */
const SETTLING = `${'wide '.repeat(80)}\n${Array.from({ length: 12 }, (_, at) => `${stamped(at * 2e6 + 1)}${'wide '.repeat(80)}`).join('\n')}`;

/** @param pieceBytes null for a log that is given as a string, of which no bytes are scanned */
async function read(log: string, isRelevantOnly: boolean, pieceBytes: number | null = null) {
  const relevance = isRelevantOnly ? { needles: async () => needles, skimFrom: 0 } : null;
  const data = pieceBytes === null ? log : inPieces(new TextEncoder().encode(log), pieceBytes);
  const clock = new LocalClock({ zone: 'UTC', now: new Date('2026-11-01T00:00:00Z') });
  for await (const source of openRecords({ name: 'log', data }, clock, {}, { relevance })) {
    const records = [];
    let given = 0;
    for await (const batch of source.batches()) {
      given += batch.length;
      records.push(...batch.filter(({ message }) => parseMessage(message) !== null));
    }
    const { losses, formats, ...counts } = source.tally;
    const made = { records, counts, formats: [...formats], losses: losses.all, boots: source.boots.boots };
    return { made, given, textRead: source.textRead.lines };
  }
  throw new Error('there is no source');
}

/** Steps within a second mostly; now and then back, or far ahead. */
const step = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 0, max: 200_000 }) },
  { weight: 1, arbitrary: fc.constantFrom(-3_000_000, -40_000_000, 30_000_000, 400_000_000) },
);
const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...MORE) },
  { weight: 1, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 1, arbitrary: fc.string() },
);

function logOf(dress: (line: string) => string, lines: readonly (readonly [number, string])[]): string {
  let us = 30_000_000;
  const told = lines.map(([step, text]) => {
    us = Math.max(0, us + step);
    return `${stamped(us)}${text}`;
  });
  const first = SETTLING.split('\n').map((line) => (line.startsWith('[') ? dress(line) : line));
  return `${[...first, ...told.map(dress)].join('\n')}\n`;
}

describe('what is made of a log does not depend on whether lines behind one header are left out', () => {
  test.each(DRESSES)('in $name', async ({ dress }) => {
    const lines = fc.array(fc.tuple(step, text), { minLength: 5, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(lines, fc.integer({ min: 1, max: 9_000 }), async (lines, pieceBytes) => {
        const log = logOf(dress, lines);
        const { made } = await read(log, false);
        expect((await read(log, true)).made).toEqual(made);
        expect((await read(log, true, pieceBytes)).made).toEqual(made);
      }),
      { numRuns: 40 },
    );
  });
});

test('a stamp of more than twenty years counts as little as when it is read', async () => {
  const line = (stamp: string, text = 'x') => `Oct  3 06:25:01 a kernel: [${stamp.padStart(12)}] ${text}\n`;
  const first = ['wide '.repeat(20), ...Array(20).fill('x')].map((text, at) =>
    line(`1.0000${10 + at}`, text),
  );
  const leaps = ['171.000000', '242.000000', '300.000000', '999999999.000000'].map((stamp) => line(stamp));
  const log = [...first, ...leaps].join('');
  expect((await read(log, true)).made).toEqual((await read(log, false)).made);
});

test('of a syslog file the lines that matter are read, and one more each second', async () => {
  const dress = DRESSES.find(({ name }) => name === 'syslog')?.dress ?? String;
  const lines = Array.from({ length: 10_000 }, (_, at) => [1_000, `usb 1-${at}: new device`] as const);
  const { made, given } = await read(logOf(dress, lines), true);
  expect(made.counts.records).toBe(10_012);
  expect(given).toBeLessThan(100);
});

test.each(['syslog', 'journalctl -o short'])(
  'of the bytes of a log as %s the first lines are read as text, and then one each second',
  async (name) => {
    const { dress = String } = DRESSES.find((each) => each.name === name) ?? {};
    const lines = Array.from({ length: 10_000 }, (_, at) => [1_000, `usb 1-${at}: new device`] as const);
    const { made, textRead } = await read(logOf(dress, lines), true, 100_000);
    expect(made.counts.records).toBe(10_012);
    expect(textRead).toBeLessThan(150);
  },
);

test('a plain text is none of which anything is made', () => {
  const texts = new PlainTexts(needles);
  const any = fc.oneof(
    fc.constantFrom(...TEXTS, ...MORE),
    fc.tuple(fc.constantFrom(...TEXTS, ...MORE), fc.nat(40)).map(([line, at]) => line.slice(at)),
    fc.string(),
  );
  fc.assert(
    fc.property(any, (message) => {
      if (texts.isPlain(message, 0)) expect(parseMessage(message)).toBeNull();
    }),
    { numRuns: 20_000 },
  );
  expect(texts.isPlain('usb 1-1: new high-speed USB device number 2 using xhci_hcd', 0)).toBe(true);
  expect(texts.isPlain('[UFW BLOCK] IN=eth0 OUT=', 0)).toBe(true);
});
