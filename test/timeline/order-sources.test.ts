import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import type { NamedLog } from '../../src/source/input.ts';

const log = (name: string, ...lines: string[]): NamedLog => ({ name, data: lines.join('\n') });
const GUID = '000d3af5-76bd-000d-3af5-76bd000d3af5';
const line = (stamp: string, text: string) => `[${stamp.padStart(12)}] hv_netvsc ${GUID} eth0: ${text}`;

const early = log('early', line('3.918902', 'VF slot 1 added'), line('7.465085', 'VF registering: eth1'));
const late = log(
  'late',
  line('8160.912120', 'VF unregistering: eth1'),
  line('8162.020138', 'VF slot 1 removed'),
);

async function orderOf(...logs: NamedLog[]) {
  const { boots, events, sources } = await analyze(logs);
  return {
    boots: boots.length,
    events: events.map(({ type }) => type),
    sources: sources.map(({ name }) => name),
  };
}

describe('several logs of one machine', () => {
  test('that do not overlap are one boot, in whichever order they are given', async () => {
    const events = ['slot-added', 'registered', 'unregistered', 'slot-removed'];
    expect(await orderOf(early, late)).toEqual({ boots: 1, events, sources: ['early', 'late'] });
    expect(await orderOf(late, early)).toEqual({ boots: 1, events, sources: ['late', 'early'] });
  });

  test('that overlap stay in the order given, and are boots of their own', async () => {
    const other = log('other', line('1.000000', 'VF slot 1 added'), line('9000.000000', 'VF slot 1 removed'));
    expect(await orderOf(other, early)).toMatchObject({
      boots: 2,
      events: ['slot-added', 'slot-removed', 'slot-added', 'registered'],
    });
  });

  test('that each begin with their kernel are boots of their own', async () => {
    const version = '[    0.000000] Linux version 6.8.0-1029-azure (buildd@host)';
    const first = log('first', version, line('3.918902', 'VF slot 1 added'));
    const second = log('second', version, line('30.918902', 'VF slot 2 added'));
    expect(await orderOf(first, second)).toMatchObject({ boots: 2 });
  });

  test('with wall times are put into the order of these', async () => {
    const day = (name: string, date: string, text: string) =>
      log(name, `${date} host kernel: hv_netvsc ${GUID} eth0: ${text}`);
    const monday = day('monday', 'Oct  5 06:25:01', 'VF slot 1 added');
    const tuesday = day('tuesday', 'Oct  6 06:25:01', 'VF slot 1 removed');
    expect(await orderOf(tuesday, monday)).toMatchObject({ events: ['slot-added', 'slot-removed'] });
  });

  test('do not disturb each other by being empty of kernel records', async () => {
    expect(await orderOf(late, log('nothing', 'hello'), early)).toMatchObject({ boots: 1 });
  });
});
