import { describe, expect, test } from 'vitest';
import { LocalClock } from '../../src/record/local-clock.ts';
import { type Loss, LossList } from '../../src/record/losses.ts';
import { openRecords } from '../../src/record/read-records.ts';

async function lossesOf(log: string): Promise<readonly Loss[]> {
  const found: Loss[] = [];
  for await (const source of openRecords(log, new LocalClock())) {
    for await (const _ of source.batches());
    found.push(...source.tally.losses.all);
  }
  return found;
}

/** Kind, who, and number of each loss. */
async function told(line: string): Promise<readonly unknown[]> {
  return (await lossesOf(`${line}\n`)).map(({ kind, by, messages }) => [kind, by, messages]);
}

describe('a line tells of losses', () => {
  test.each<[string, readonly unknown[]]>([
    ['** 27 printk messages dropped **', ['dropped', null, 27]],
    ['** 27 printk messages dropped ** [    2.327663] hv_vmbus: x', ['dropped', null, 27]],
    ['login: ** 27 printk messages dropped **', ['dropped', null, 27]],
    ['[    2.327663] printk: 27 messages dropped', ['dropped', null, 27]],
    ['[    2.327663] printk: 27 messages suppressed.', ['suppressed', null, 27]],
    ['[    2.327663] net_ratelimit: 27 callbacks suppressed', ['suppressed', 'net_ratelimit', 27]],
    [
      'Oct  3 06:25:01 vm kernel: [    2.327663] net_ratelimit: 27 callbacks suppressed',
      ['suppressed', 'net_ratelimit', 27],
    ],
    [
      '[    2.327663] printk: systemd: 31 output lines suppressed due to ratelimiting',
      ['suppressed', 'systemd', 31],
    ],
    ['[    2.327663] my proc: 27 output lines suppressed due to ratelimiting', ['suppressed', 'my proc', 27]],
    [
      '[    8.327663] systemd-journald[171]: /dev/kmsg buffer overrun, some messages lost.',
      ['missed', 'systemd-journald', null],
    ],
    ['[    8.327663] systemd-journald[171]: Missed 27 kernel messages', ['missed', 'systemd-journald', 27]],
    [
      'Oct 03 06:25:01 vm systemd-journald[171]: Missed 27 kernel messages',
      ['missed', 'systemd-journald', 27],
    ],
    [
      'Oct 03 06:25:01 vm systemd-journald[171]: Suppressed 27 messages from chatty.service',
      ['suppressed', 'chatty.service', 27],
    ],
    [
      'Oct  3 06:25:01 vm rsyslogd: imjournal: 27 messages lost due to rate-limiting',
      ['missed', 'rsyslogd', 27],
    ],
    [
      '{"__REALTIME_TIMESTAMP":"1","SYSLOG_IDENTIFIER":"systemd-journald","_TRANSPORT":"driver","MESSAGE":"Missed 27 kernel messages"}',
      ['missed', 'systemd-journald', 27],
    ],
  ])('%s', async (line, expected) => {
    expect(await told(line)).toEqual([expected]);
  });

  test.each([
    '[    2.327663] mlx5_core cf63:00:02.0: 27 messages',
    '[    2.327663] printk: console [ttyS0] enabled',
    'Oct  3 06:25:01 vm chat[1]: Missed 27 kernel messages',
    '{"__REALTIME_TIMESTAMP":"1","_TRANSPORT":"driver","MESSAGE":"the text \\"MESSAGE\\":\\"Missed 27 kernel messages\\""}',
    'Oct  3 06:25:01 vm systemd-journald[171]: Missed many kernel messages',
  ])('and any other does not: %s', async (line) => {
    expect(await told(line)).toEqual([]);
  });

  test('with its place', async () => {
    const log = ['[    1.000000] x', '', '[    2.000000] net_ratelimit: 3 callbacks suppressed', ''].join(
      '\n',
    );
    expect(await lossesOf(log)).toEqual([
      { kind: 'suppressed', by: 'net_ratelimit', line: 3, lines: 1, messages: 3 },
    ]);
  });
});

describe('a log ends', () => {
  test.each([
    ['in a stamp', '[    2.3276'],
    ['in a priority', '<6'],
    ['in a raw stamp', '<6>[    2.'],
    ['in a date', 'Oct  3 06:2'],
    ['in JSON', '{"_TRANSPORT":"kernel","MESSAGE":"hv_'],
  ])('in the middle of a line: %s', async (_, end) => {
    expect(await lossesOf(`[    1.000000] x\n${end}`)).toEqual([
      { kind: 'torn', by: null, line: 2, lines: 1, messages: null },
    ]);
  });

  test.each([
    ['with a line feed', '[    1.000000] x\n[    2.3276\n'],
    ['with a whole line that has none', '[    1.000000] x\n[    2.327663] y'],
    ['with a prompt', '[    1.000000] x\nvm login: '],
    ['with nothing', ''],
  ])('as it should: %s', async (_, log) => {
    expect(await lossesOf(log)).toEqual([]);
  });
});

test('losses without end are summed up by kind, and none of them is forgotten', () => {
  const list = new LossList();
  for (let line = 1; line <= 100_000; line += 1) {
    list.observeMessage(line, `net${line}_ratelimit: 2 callbacks suppressed`);
    list.observeLine(line, 'systemd-journald[171]: Missed 3 kernel messages');
  }
  expect(list.all.length).toBeLessThan(1100);
  const sum = (kind: string) => {
    const losses = list.all.filter((loss) => loss.kind === kind);
    const lines = losses.reduce((all, loss) => all + loss.lines, 0);
    return [lines, losses.reduce((all, loss) => all + (loss.messages ?? 0), 0)];
  };
  expect(sum('suppressed')).toEqual([100_000, 200_000]);
  expect(sum('missed')).toEqual([100_000, 300_000]);
});
