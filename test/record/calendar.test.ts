import { expect, test, vi } from 'vitest';

/** The library as a program has it that has just started. */
async function freshLibrary() {
  vi.resetModules();
  let isLoaded = false;
  vi.doMock('../../src/record/calendar.ts', (importOriginal) => {
    isLoaded = true;
    return importOriginal();
  });
  const { analyze } = await import('../../src/index.ts');
  return { analyze, isLoaded: () => isLoaded };
}

test.each([
  ['dmesg', '[    2.327663] hv_vmbus: registering driver hv_netvsc'],
  ['the journal as JSON', '{"_TRANSPORT":"kernel","__REALTIME_TIMESTAMP":"1790000000000000","MESSAGE":"x"}'],
  ['dmesg that a program wrote down', '2025-10-03 08:25:01.223 stdout [    2.327663] hv_vmbus: x'],
  ['no log at all', 'hello'],
])('the calendar is not loaded for %s, whatever the zone', async (_, log) => {
  const { analyze, isLoaded } = await freshLibrary();
  await analyze(log, { zone: 'Europe/Berlin' });
  expect(isLoaded()).toBe(false);
});

test('the calendar is loaded where a log has times that need it', async () => {
  const { analyze, isLoaded } = await freshLibrary();
  const { boots } = await analyze('Oct  3 08:25:01 vm kernel: x', { zone: 'Europe/Berlin', year: 2025 });
  expect(isLoaded()).toBe(true);
  expect(boots[0]?.shownFrom.wall).toBe('2025-10-03T06:25:01.000000Z');
});

test('a time that is asked for before the calendar is there is misuse, not a wrong time', async () => {
  vi.resetModules();
  const { LocalClock } = await import('../../src/record/local-clock.ts');
  const time = { year: null, month: 10, day: 3, hour: 6, minute: 25, second: 1, microsecond: 0 };
  expect(() => new LocalClock().toEpoch(time)).toThrow(/prepare/);
});
