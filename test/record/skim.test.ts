import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { readCatalogue } from '../../grammar/catalogue.ts';
import { messageNeedles } from '../../src/message/needles.ts';
import { parseMessage } from '../../src/message/parse-message.ts';
import { LocalClock } from '../../src/record/local-clock.ts';
import { RECORD_NEEDLES } from '../../src/record/needles.ts';
import { openRecords } from '../../src/record/read-records.ts';
import type { Relevance } from '../../src/record/relevance.ts';
import { byteNeedles, joinNeedles } from '../../src/scan/needles.ts';
import { PlainLines } from '../../src/scan/plain-line.ts';
import { corpusLines, corpusNames } from '../corpus/corpus.ts';
import { printedRow } from '../message/field-values.ts';
import { DRESSES } from '../properties/dresses.ts';
import { damagedBytes } from '../properties/hostile-logs.ts';
import { inPieces, madeLog, OTHERS, stamped } from '../scan/logs.ts';

const needles = joinNeedles([RECORD_NEEDLES, messageNeedles()]);
const FROM_THE_FIRST_BYTE: Relevance = { needles: async () => needles, skimFrom: 0 };

/** With these lines a log shows that it is no mail, has the kernel's own records, and the oldest of them first. */
const SETTLING = `${stamped(0)}${'wide '.repeat(20)}\n${Array.from({ length: 9 }, (_, at) => `${stamped(at + 1)}own\n`).join('')}`;

const TEXTS = corpusNames('.log')
  .flatMap(corpusLines)
  .map((line) => line.replace(/^\[[^\]]*\] /, ''));

/** Everything that is made of a log: the records that matter, and what the others tell. */
async function read(bytes: Uint8Array, size: number, relevance: Relevance | null) {
  const input = { name: 'log', data: inPieces(bytes, size) };
  const clock = new LocalClock({ zone: 'UTC', year: 2025 });
  for await (const { tally, boots, batches } of sourcesOf(input, clock, relevance)) {
    const records = [];
    for await (const batch of batches()) {
      records.push(...batch.filter(({ message }) => parseMessage(message) !== null));
    }
    const { losses, formats, ...counts } = tally;
    return { records, counts, formats: [...formats], losses: losses.all, boots: boots.boots };
  }
  return null;
}

async function* sourcesOf(
  input: { readonly name: string; readonly data: AsyncIterable<Uint8Array> },
  clock: LocalClock,
  relevance: Relevance | null,
) {
  for await (const source of openRecords(input, clock, {}, { relevance })) {
    yield { tally: source.tally, boots: source.boots, batches: () => source.batches() };
  }
}

async function expectSame(log: string | Uint8Array, size = 4096): Promise<void> {
  const bytes = typeof log === 'string' ? new TextEncoder().encode(log) : log;
  expect(await read(bytes, size, FROM_THE_FIRST_BYTE)).toEqual(await read(bytes, size, null));
}

/** The same lines, the last one first. */
function reversed(log: string): string {
  return `${log.split('\n').slice(0, -1).reverse().join('\n')}\n`;
}

function firstLines(log: string, count: number): string {
  return log
    .split(/(?<=\n)/)
    .slice(0, count)
    .join('');
}

/** The lines of a log, with lines of `dmesg` that do not matter between them. */
function among(lines: readonly string[]): string {
  let us = 1_000_000;
  const last = lines.findLast((line) => /^\[ *\d+\.\d{6}\] /.test(line));
  return lines
    .map((line, index) => {
      const [, seconds] = /^\[ *(\d+\.\d{6})\] /.exec(line) ?? [];
      if (seconds !== undefined) us = Math.round(Number(seconds) * 1e6);
      const other = OTHERS[index % OTHERS.length] ?? '';
      return `${line}\n${last === undefined ? '' : `${stamped(us)}${other}\n${stamped(us + 1)}usb 1-1: x\n`}`;
    })
    .join('');
}

describe('leaving lines out unread gives what reading them gives', () => {
  test.each(corpusNames('.log'))('in %s, and among other lines', async (name) => {
    const lines = corpusLines(name);
    await expectSame(SETTLING + lines.join('\n'));
    await expectSame(SETTLING + among(lines));
    await expectSame(among(lines), 100);
  });

  const folder = process.env['VF_TIMELINE_REAL_LOGS'];
  const real = folder === undefined ? [] : readdirSync(folder).filter((name) => name.endsWith('.log'));
  test.skipIf(real.length === 0)('in real logs', async () => {
    for (const name of real) await expectSame(readFileSync(join(folder ?? '', name)));
  });

  test.each(DRESSES)('in $name, with lines of dmesg before and behind', async ({ dress }) => {
    const lines = corpusLines('azure-maintenance').map(dress).join('\n');
    await expectSame(`${SETTLING}${lines}\n${SETTLING}${lines}`);
  });

  test('in made-up logs, in pieces of any size', async () => {
    const sizes = fc.integer({ min: 1, max: 3_000 });
    await fc.assert(
      fc.asyncProperty(madeLog(TEXTS), sizes, fc.boolean(), async (log, size, settled) => {
        await expectSame((settled ? SETTLING : '') + log, size);
      }),
      { numRuns: 1_000 },
    );
  });

  test('in made-up logs whose newest line is the first one', async () => {
    const sizes = fc.integer({ min: 1, max: 3_000 });
    let turned = 0;
    await fc.assert(
      fc.asyncProperty(madeLog(TEXTS), sizes, fc.nat(12), async (log, size, oldest) => {
        const newestFirst = reversed(SETTLING + log);
        // What is behind them goes on as before, or the other way round.
        await expectSame(newestFirst, size);
        await expectSame(newestFirst + SETTLING + log, size);
        await expectSame(firstLines(SETTLING, oldest) + newestFirst, size);
        const made = await read(new TextEncoder().encode(newestFirst), size, FROM_THE_FIRST_BYTE);
        if (made?.counts.newestFirst === 'turned') turned += 1;
      }),
      { numRuns: 300 },
    );
    expect(turned).toBeGreaterThan(30);
  });

  test('in a log whose newest line is the first one, and that is too long to be turned', async () => {
    const lines = Array.from({ length: 270_000 }, (_, at) => {
      const text = at % 1_000 === 0 ? TEXTS[(at / 1_000) % TEXTS.length] : OTHERS[at % 3];
      return `${stamped((300_000 - at) * 1_000)}${text}\n`;
    });
    const log = `${stamped(301e6)}${'wide '.repeat(20)}\n${lines.join('')}`;
    await expectSame(log, 1 << 20);
    const made = await read(new TextEncoder().encode(log), 1 << 20, FROM_THE_FIRST_BYTE);
    expect(made?.counts.newestFirst).toBe('as-is');
  });

  test('in a log whose lines all have one time', async () => {
    const log = `${stamped(5)}${'wide '.repeat(20)}\n${`${stamped(5)}usb 1-1: x\n`.repeat(300)}`;
    await expectSame(log + reversed(SETTLING) + log);
    await expectSame(reversed(SETTLING) + log + SETTLING);
  });

  test('in several logs of which each is read a little in turns', async () => {
    const logs = ['syslog', 'journalctl -o short', 'dmesg'].flatMap((name) => {
      const { dress = String } = DRESSES.find((each) => each.name === name) ?? {};
      const lines = corpusLines('azure-maintenance').flatMap((line, at) => [
        dress(line),
        dress(`${line.slice(0, 15)}usb 1-1: x ${at}`),
      ]);
      return [0, 1].map((turn) => `${SETTLING}${[...lines, ...lines].slice(turn).join('\n')}\n`);
    });
    const alone = await Promise.all(logs.map((log) => read(new TextEncoder().encode(log), 500, null)));
    const together = await Promise.all(
      logs.map((log) => read(new TextEncoder().encode(log), 500, FROM_THE_FIRST_BYTE)),
    );
    expect(together).toEqual(alone);
  });

  test('in damaged bytes', async () => {
    await fc.assert(
      fc.asyncProperty(damagedBytes, fc.integer({ min: 1, max: 3_000 }), async (bytes, size) => {
        await expectSame(bytes, size);
      }),
      { numRuns: 500 },
    );
  });

  test('where a log has more boots than are told apart', async () => {
    const boot = `${stamped(99e6)}a\n${stamped(1)}b\n${stamped(50e6)}c\n`;
    await expectSame(SETTLING + boot.repeat(66_000), 1 << 20);
  });
});

test('what scans is compiled once for all logs', async () => {
  const compile = vi.spyOn(WebAssembly, 'compile');
  const bytes = new TextEncoder().encode(SETTLING.repeat(40));
  const own = { needles: async () => others, skimFrom: 0 };
  const others = joinNeedles([needles]);
  await read(bytes, 4096, own);
  await read(bytes, 4096, own);
  expect(compile).toHaveBeenCalledTimes(1);
});

describe('a plain line', () => {
  const lines = new PlainLines(byteNeedles(needles));
  const isPlain = (message: string): boolean => {
    const bytes = new TextEncoder().encode(`[    2.327663] ${message}\n`);
    return lines.stampOf(bytes, 0, bytes.length - 1) !== -1;
  };

  test('is one that no known driver printed, nor begins a boot', () => {
    expect(isPlain('usb 1-1: new high-speed USB device number 2 using xhci_hcd')).toBe(true);
    expect(isPlain('systemd[1]: Started foo.')).toBe(true);
    expect(isPlain('[UFW BLOCK] IN=eth0 OUT=')).toBe(true);
    expect(isPlain('Linux version 6.8.0')).toBe(false);
    expect(isPlain('hv_vmbus: registering driver hv_netvsc')).toBe(false);
  });

  test('is none of the messages of the catalogue, whatever their values', () => {
    const rows = readCatalogue().flatMap((row) => row.prefixes.map((prefix) => ({ row, prefix })));
    for (const { row, prefix } of rows) {
      fc.assert(
        fc.property(printedRow(row, prefix), ({ prefix, text }) => {
          const message = `${prefix} ${text}`.trimStart();
          if (isPlain(message)) expect(parseMessage(message)).toBeNull();
        }),
        { numRuns: 20 },
      );
    }
  });

  test('is none that anything is made of', () => {
    const text = fc.oneof(
      fc.constantFrom(...TEXTS, ...OTHERS),
      fc.tuple(fc.constantFrom(...TEXTS, ...OTHERS), fc.nat(40)).map(([line, at]) => line.slice(at)),
      fc.string(),
    );
    fc.assert(
      fc.property(text, (message) => {
        if (isPlain(message)) expect(parseMessage(message)).toBeNull();
      }),
      { numRuns: 20_000 },
    );
  });
});
