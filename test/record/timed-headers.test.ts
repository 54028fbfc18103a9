import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messageNeedles } from '../../src/message/needles.ts';
import { parseMessage } from '../../src/message/parse-message.ts';
import { LocalClock } from '../../src/record/local-clock.ts';
import { RECORD_NEEDLES } from '../../src/record/needles.ts';
import { openRecords } from '../../src/record/read-records.ts';
import { joinNeedles } from '../../src/scan/needles.ts';
import { corpusLines, corpusNames } from '../corpus/corpus.ts';
import { inPieces, OTHERS, stamped } from '../scan/logs.ts';

const relevance = { needles: async () => joinNeedles([RECORD_NEEDLES, messageNeedles()]), skimFrom: 0 };

const TEXTS = corpusNames('.log')
  .flatMap(corpusLines)
  .map((line) => line.replace(/^\[[^\]]*\] /, ''));

/** How time is printed. */
type Print = (ms: number, us: number) => string;

const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 19);
const months = (ms: number): string => `Oct ${iso(ms).slice(8, 10)} ${iso(ms).slice(11)}`;
const six = (us: number): string => String(us).padStart(6, '0');

const PRINTS: Readonly<Record<string, Print>> = {
  syslog: (ms) => months(ms).replace(' 0', '  '),
  journal: (ms) => months(ms),
  'journal, with microseconds': (ms, us) => `${months(ms)}.${six(us)}`,
  'RFC 3339': (ms, us) => `${iso(ms)}.${six(us)}+02:00`,
  'whole seconds of RFC 3339': (ms) => `${iso(ms)}Z`,
  'a zone without colon': (ms) => `${iso(ms)}-0330`,
  nanoseconds: (ms, us) => `${iso(ms)}.${six(us)}789+00:00`,
  milliseconds: (ms, us) => `${iso(ms).replace('T', ' ')},${six(us).slice(0, 3)}`,
  'a zone behind a blank': (ms) => `${iso(ms).replace('T', ' ')} UTC`,
  'a year behind the day': (ms) => `Oct ${iso(ms).slice(8, 10)} 2026 ${iso(ms).slice(11)}`,
  'seconds since 1970': (ms, us) => `${Math.floor(ms / 1000)}.${six(us)}`,
  'a leap second': (ms) => `${months(ms).slice(0, -2)}60`,
  'a second that no clock has': (ms) => `${months(ms).slice(0, -2)}7${iso(ms).at(-1)}`,
  'an hour that no clock has': (ms) => `${months(ms).slice(0, -8)}25${months(ms).slice(-6)}`,
  'a month that nobody knows': (ms) => `Xyz ${months(ms).slice(4)}`,
};

const hosts = fc.constantFrom(
  ...['vm1', 'vm1', 'vm1', 'vm1', 'vm2', 'aks-nodepool1-12345678-vmss000000', 'a.b', 'vm_1', 'vm:1', '-'],
  ...['net', 'pci', 'vmbus', 'NETDEV', 'FreeBSD', 'auxiliary', 'Linux', 'mana', 'kernel', 'a vm1', ''],
);

const programs = fc.constantFrom(
  ...['systemd[1]: ', 'sshd[4711]: ', 'dockerd: ', 'systemd-journald[171]: ', 'rsyslogd: ', 'a[1]: '],
  ...[
    'systemd: ',
    'x[]: ',
    'x[12345678901]: ',
    'x[1]:',
    'x:',
    'x',
    '',
    ': ',
    'foo bar[1]: ',
    'ä[1]: ',
    '[1]: ',
  ],
  ...[
    'kernel[0]: ',
    'kernel:',
    'kernels: ',
    'a kernel: ',
    '8c7f: ',
    'WATCHDOG: ',
    'mlx5_core.eth.1: ',
    '13.2-x: ',
    'a-name-of-some-length[1]: ',
  ],
);

const MORE = [
  ...OTHERS,
  ...['Missed 27 kernel messages', 'Suppressed 27 messages from chatty.service', '27 messages lost'],
  ...['imjournal: 27 messages lost due to rate-limiting', '/dev/kmsg buffer overrun, some messages lost.'],
  '[    3.000000] hv_vmbus: registering driver hv_netvsc',
  'says [    3.000000] hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF slot 1 added',
  ...['[12] hn0: link state changed to UP', '[12B blob data]', 'kernel: x', ' x', '-- Reboot --'],
];

const texts = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...MORE) },
  { weight: 1, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 1, arbitrary: fc.string() },
);

/** Whose line it is: of the kernel, as this log has them or otherwise, of a program, or what a line goes on with. */
const speaker = fc.oneof(
  { weight: 8, arbitrary: fc.constant('kernel' as const) },
  { weight: 8, arbitrary: programs },
  { weight: 1, arbitrary: fc.constantFrom('otherwise' as const, 'continued' as const, 'dmesg' as const) },
);

const line = fc.record({
  speaker,
  text: texts,
  end: fc.constantFrom('\n', '\n', '\n', '\n', '\n', '\n', '\r\n'),
  /** Microseconds since the line before: most are of the same minute. */
  step: fc.oneof(
    { weight: 20, arbitrary: fc.integer({ min: 0, max: 300_000 }) },
    { weight: 1, arbitrary: fc.constantFrom(0, -3_000_000, -90_000_000, 90_000_000, 4_000_000_000) },
  ),
  /** Now and then another machine's, or of a second that no clock has. */
  elsewhere: fc.oneof({ weight: 20, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: hosts }),
  isWrong: fc.integer({ min: 0, max: 30 }).map((one) => one === 0),
});

interface MadeLine {
  readonly speaker: string;
  readonly text: string;
  readonly end: string;
  readonly step: number;
  readonly elsewhere: string | null;
  readonly isWrong: boolean;
}

const BEGIN_US = Date.parse('2026-10-03T06:24:31Z') * 1000;

function logOf(print: Print, host: string, lines: readonly MadeLine[], hasStamps = true): string {
  let us = 0;
  const at = (host: string, rest: string, isWrong = false): string => {
    const now = BEGIN_US + us;
    const time = print(Math.floor(now / 1000), now % 1_000_000);
    const printed = isWrong ? time.replace(/(:\d\d:)\d/, '$17') : time;
    return `${printed} ${host}${host === '' ? '' : ' '}${rest}`;
  };
  const kernel = (isStamped: boolean) => `kernel: ${isStamped ? stamped(us) : ''}`;
  // By these a log shows that it is no mail, has the kernel's own records, and the oldest of them first. They take more than
  // is read before lines are left out.
  const first = Array.from({ length: 12 }, () => {
    us += 100_001;
    return `${at(host, `${kernel(hasStamps)}${'wide '.repeat(80)}`)}\n`;
  });
  const programs = Array.from({ length: 3 }, () => `${at(host, 'systemd[1]: Started foo.')}\n`);
  const told = lines.map(({ speaker, text, end, step, elsewhere, isWrong }) => {
    us = Math.max(0, us + step);
    if (speaker === 'continued') return `        ${text}${end}`;
    if (speaker === 'dmesg') return `${stamped(us)}${text}${end}`;
    const isKernel = speaker === 'kernel' || speaker === 'otherwise';
    const of = isKernel ? kernel(hasStamps === (speaker === 'kernel')) : speaker;
    return `${at(elsewhere ?? host, `${of}${text}`, isWrong)}${end}`;
  });
  return [...first, ...programs, ...told].join('');
}

async function read(log: string, isSkimmed: boolean, pieceBytes: number) {
  const data = inPieces(new TextEncoder().encode(log), pieceBytes);
  const clock = new LocalClock({ zone: 'UTC', now: new Date('2026-11-01T00:00:00Z') });
  for await (const source of openRecords(
    { name: 'log', data },
    clock,
    {},
    { relevance: isSkimmed ? relevance : null },
  )) {
    const records = [];
    for await (const batch of source.batches()) {
      records.push(...batch.filter(({ message }) => parseMessage(message) !== null));
    }
    const { losses, formats, ...counts } = source.tally;
    const made = { records, counts, formats: [...formats], losses: losses.all, boots: source.boots.boots };
    return { made, textRead: source.textRead.lines };
  }
  throw new Error('there is one source');
}

describe('what is made of a log does not depend on whether lines of all programs are left out', () => {
  test.each(Object.entries(PRINTS))('behind %s', async (_, print) => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('vm1', 'aks-nodepool1-12345678-vmss000000', 'a.b', 'vm_1'),
        fc.array(line, { minLength: 5, maxLength: 80 }),
        fc.integer({ min: 1, max: 20_000 }),
        fc.boolean(),
        async (host, lines, pieceBytes, hasStamps) => {
          const log = logOf(print, host, lines, hasStamps);
          const { made } = await read(log, false, 1 << 20);
          expect((await read(log, true, 1 << 20)).made).toEqual(made);
          expect((await read(log, true, pieceBytes)).made).toEqual(made);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('whatever the machine is called', async () => {
    const lines = fc.array(line, { minLength: 5, maxLength: 80 });
    await fc.assert(
      fc.asyncProperty(hosts, lines, async (host, lines) => {
        const log = logOf(PRINTS['RFC 3339'] as Print, host, lines);
        const { made } = await read(log, false, 1 << 20);
        expect((await read(log, true, 1 << 20)).made).toEqual(made);
      }),
      { numRuns: 500 },
    );
  });
});

async function expectSame(log: string): Promise<number> {
  const { made } = await read(log, false, 1 << 20);
  const skimmed = await read(log, true, 1 << 20);
  expect(skimmed.made).toEqual(made);
  return skimmed.textRead;
}

const WIDE = 'wide '.repeat(80);

test.each([1600, 1684, 1969, 2254, 2256, 2300, 2480, 9999])(
  'in the year %i minutes have their lines',
  async (year) => {
    const second = (at: string) => `${year}-01-01T00:${at} vm1 kernel: `;
    const first = Array.from({ length: 11 }, (_, at) => `${second(`00:${at + 10}.000000Z`)}${WIDE}\n`).join(
      '',
    );
    const told = ['01:58.000000Z', '01:59.999999Z', '01:01.000000Z'].map((at) => `${second(at)}x\n`).join('');
    await expectSame(first + told);
  },
);

describe('boots are the same where lines are left out behind', () => {
  const syslog = (seconds: string, text = 'x') =>
    `Oct  3 06:25:01 a kernel: [${seconds.padStart(12)}] ${text}\n`;
  const stamps = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, at) => `1.${String(from + at).padStart(6, '0')}`);
  const settled = `${stamps(1, 11)
    .map((at) => syslog(at, WIDE))
    .join('')}${stamps(12, 20)
    .map((at) => syslog(at))
    .join('')}`;
  const marker = '-- Boot 0123456789abcdef0123456789abcdef --\n';
  const behind = ['69.000001', '69.000002', '69.000003', '69.000004'];

  test('a marker of a boot that is known', async () => {
    const later = `${syslog('143.000000')}${syslog('68.000000')}${marker}${behind.map((at) => syslog(at)).join('')}`;
    await expectSame(settled + marker + later);
  });

  test('the same in dmesg', async () => {
    const first = Array.from({ length: 11 }, (_, at) => `${stamped(1_000_000 + at)}${WIDE}\n`).join('');
    const again = `${marker}${stamped(143e6)}x\n${marker}${stamped(69e6)}x\n${stamped(69e6 + 1)}x\n${stamped(69e6 + 2)}x\n`;
    await expectSame(first + again);
    await expectSame(first + again + first + again);
  });
});

test.each([
  'Oct  3 2026 06:25:01 vm1',
  '2026/10/03T06:25:01Z vm1',
  '03 Okt 06:25:01',
  'Oct  3 06:25:01 _vm1',
  'Oct  3 06:25:01 fe80::1',
  'Oct  3 06:25:01 vm1',
])('lines that all have %j in front of them are left out', async (header) => {
  const lines = Array.from({ length: 3_000 }, (_, at) => {
    return `${header} kernel: ${stamped(1_000_000 + at)}${at < 12 ? WIDE : 'usb 1-1: x'}\n`;
  });
  const log = lines.join('');
  expect(await expectSame(log)).toBeLessThan(150);
  // What scans has this header already.
  expect(await expectSame(log)).toBeLessThan(150);
});

describe('of a log of all programs, little more is read as text than two lines each minute', () => {
  const LINES = 20_000;

  test.each(['syslog', 'journal', 'journal, with microseconds', 'RFC 3339', 'whole seconds of RFC 3339'])(
    'behind the time of %s',
    async (name) => {
      const told = Array.from({ length: LINES }, (_, at) => {
        const speaker = at % 4 === 0 ? 'kernel' : ['systemd[1]: ', 'sshd[4711]: ', 'dockerd: '][at % 3];
        return {
          speaker: speaker ?? '',
          text: `usb ${at}`,
          end: '\n',
          step: 60_000,
          elsewhere: null,
          isWrong: false,
        };
      });
      const { made, textRead } = await read(logOf(PRINTS[name] as Print, 'vm1', told), true, 100_000);
      const minutes = (LINES * 60_000) / 60_000_000;
      expect(made.counts.notKernel).toBe((LINES * 3) / 4 + 3);
      expect(made.counts.records).toBe(LINES / 4 + 12);
      // The line that each piece of the log cuts, too, and the beginning.
      expect(textRead).toBeLessThan(4 * minutes + 200);
    },
  );
});
