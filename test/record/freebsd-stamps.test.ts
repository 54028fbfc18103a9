import { describe, expect, test } from 'vitest';
import { analyze, readRecords } from '../../src/index.ts';
import { collect } from '../corpus/collect.ts';
import { OPTIONS } from '../corpus/corpus.ts';

// kern.msgbuf_show_timestamp=1 puts whole seconds since boot before each line, 2 puts microseconds. It is mostly set
// by sysctl.conf(5), behind the lines of the drivers.

const LINK = 'mce0: link state changed to UP';
const SWITCHED = 'hn0: datapath is switched to mce0';

describe('whole seconds since boot', () => {
  test.each([
    ['dmesg', `[12] ${LINK}`],
    ['the message buffer as it is', `<6>[12] ${LINK}`],
    ['/var/log/messages', `Oct  3 06:25:01 fb kernel: [12] ${LINK}`],
    ['syslogd -O rfc5424', `<6>1 2025-10-03T06:25:01.123456Z fb kernel - - - [12] ${LINK}`],
  ])('are the kernel’s stamp in %s', async (_, line) => {
    expect(await collect(readRecords(line, OPTIONS))).toMatchObject([
      { bootUs: 12_000_000, bootResolutionUs: 1_000_000, message: LINK },
    ]);
  });

  test('are no number of a line', async () => {
    const [record] = await collect(readRecords('[12] hv_vmbus: registering driver hv_netvsc', OPTIONS));
    expect(record).toMatchObject({ bootUs: null, message: 'hv_vmbus: registering driver hv_netvsc' });
    expect(record).not.toHaveProperty('bootResolutionUs');
  });

  test('are told of the events', async () => {
    const { events } = await analyze(`[12] ${LINK}\n[12] ${SWITCHED}`, OPTIONS);
    expect(events.map(({ time }) => [time.bootUs, time.bootUncertaintyUs])).toEqual([
      [12_000_000, 1_000_000],
      [12_000_000, 1_000_000],
    ]);
  });
});

describe('lines from before the stamps were switched on', () => {
  test.each([
    ['whole seconds', '[12]'],
    ['microseconds', '[12.345678]'],
  ])('count beside those with %s', async (_, stamp) => {
    const records = await collect(readRecords(`${LINK}\n${stamp} ${SWITCHED}\n`, OPTIONS));
    expect(records.map(({ message }) => message)).toEqual([LINK, SWITCHED]);
  });
});
