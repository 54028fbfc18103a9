import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import type { NamedLog } from '../../src/source/input.ts';
import { corpusLog, OPTIONS } from '../corpus/corpus.ts';

const DMESG = corpusLog('azure-startup');
/** Of the same boot; what dmesg worked out is 21 seconds earlier than what the journal says. */
const DERIVED = corpusLog('azure-startup-dmesg-ctime');
const JOURNAL = corpusLog('azure-startup-journal-short');
/** The same boot two hours later, with stamps and times. */
const MESSAGES = corpusLog('azure-maintenance-syslog');

async function told(logs: Readonly<Record<string, string>>) {
  const input: NamedLog[] = Object.entries(logs).map(([name, data]) => ({ name, data }));
  const { sources, boots, interfaces, events } = await analyze(input, OPTIONS);
  return {
    repeated: Object.fromEntries(sources.map(({ name, repeated }) => [name, repeated])),
    boots: boots.length,
    attachments: interfaces.map(({ attachments }) => attachments.length),
    events: events.length,
  };
}

/** The log as `dmesg -T` prints it on a machine whose kernel started then. */
function derivedOf(log: string, startedAt: string): string {
  return log.replaceAll(/^\[ *(\d+)\.\d+\]/gm, (_, seconds: string) => {
    const date = new Date(Date.parse(startedAt) + Number(seconds) * 1_000);
    const [day, month, dayOfMonth, time] = [
      date.toLocaleString('en', { weekday: 'short', timeZone: 'UTC' }),
      date.toLocaleString('en', { month: 'short', timeZone: 'UTC' }),
      String(date.getUTCDate()).padStart(2),
      date.toISOString().slice(11, 19),
    ];
    return `[${day} ${month} ${dayOfMonth} ${time} ${date.getUTCFullYear()}]`;
  });
}

describe('what dmesg worked out of stamps counts once beside the stamps', () => {
  const once = { boots: 1, attachments: [1], events: 18 };

  test('and the journal, whose times are others', async () => {
    const logs = { dmesg: DMESG, 'dmesg_-T': DERIVED, journal: JOURNAL };
    expect(await told(logs)).toEqual({ repeated: { dmesg: 0, 'dmesg_-T': 28, journal: 28 }, ...once });
    const turned = Object.fromEntries(Object.entries(logs).reverse());
    expect(await told(turned)).toMatchObject(once);
  });

  test('and a log that goes on with the boot', async () => {
    expect(await told({ dmesg: DMESG, 'dmesg_-T': DERIVED, messages: MESSAGES })).toEqual({
      repeated: { dmesg: 0, 'dmesg_-T': 28, messages: 0 },
      boots: 1,
      attachments: [2],
      events: 31,
    });
  });

  test('by hours, where the machine was suspended', async () => {
    const late = derivedOf(DMESG, '2026-10-01T00:00:00Z');
    expect(await told({ dmesg: DMESG, 'dmesg_-T': late, journal: JOURNAL })).toMatchObject(once);
  });

  test('of the boot that it is of, where the machine has started several times', async () => {
    const version = 'Oct  3 06:24:58 vm kernel: [    0.000000] Linux version 5.15.0-1041-azure (gcc)\n';
    const syslog = version + corpusLog('azure-startup-syslog');
    const before = syslog.replaceAll('Oct  3', 'Oct  2').replaceAll(/\.(\d{3})(\d{3})\]/g, '.$2$1]');
    const messages = `${before}${syslog}`;
    const { repeated, boots } = await told({ messages, 'dmesg_-T': DERIVED });
    expect({ repeated, boots }).toEqual({ repeated: { messages: 0, 'dmesg_-T': 28 }, boots: 2 });
  });
});

test('a boot of another day that looks alike is not the same', async () => {
  const messages = corpusLog('azure-startup-syslog');
  const other = derivedOf(DMESG, '2026-10-05T00:00:00Z');
  expect(await told({ messages, 'dmesg_-T': other })).toMatchObject({
    repeated: { messages: 0, 'dmesg_-T': 0 },
  });
});

test('lines that only dmesg -T has are placed among the stamps', async () => {
  const lines = DMESG.trimEnd().split('\n');
  const without = lines.filter((line) => !line.includes('VF registering')).join('\n');
  const input = [
    { name: 'dmesg', data: `${without}\n` },
    { name: 'dmesg_-T', data: DERIVED },
  ];
  const { sources, events } = await analyze(input, OPTIONS);
  expect(sources.map(({ repeated }) => repeated)).toEqual([0, 27]);
  const registering = events.find(({ source }) => source.name === 'dmesg_-T');
  expect(registering?.text).toContain('VF registering');
  const stamps = events.map(({ time }) => time.bootUs ?? -1);
  expect(stamps).toEqual(stamps.toSorted((a, b) => a - b));
});
