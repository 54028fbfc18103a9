import { describe, expect, it } from 'vitest';
import type { EventTime } from '../../src/lifecycle/event.ts';
import { BootAxis } from '../../src/report/lives/boot-axis.ts';
import { at, boot, wallAt } from './make-timeline.ts';

/** As syslog tells it: the kernel's stamp, and a wall time in whole seconds. */
function syslog(seconds: string, second: string, wallUncertaintyUs: number | null = 1_000_000): EventTime {
  return { ...at(seconds, `2026-10-03T06:00:${second}.000000Z`), wallUncertaintyUs };
}

const SIX = Date.UTC(2026, 9, 3, 6) * 1000;

describe('the axis of a boot', () => {
  it('keeps the distances of the kernel within what the wall time leaves open', () => {
    const times = [syslog('10.200000', '20'), syslog('10.700000', '20'), syslog('12.000000', '22')];
    const axis = new BootAxis(boot({}), times);
    expect(axis.kind).toBe('wall');
    expect(times.map((time) => (axis.at(time) ?? 0) - SIX)).toEqual([20_000_000, 20_500_000, 21_800_000]);
  });

  it('goes by the wall time where the kernel slept, and where nobody knows how good it is', () => {
    const slept = [syslog('10.000000', '10'), syslog('11.000000', '50'), syslog('11.500000', '50')];
    const axis = new BootAxis(boot({}), slept);
    expect(slept.map((time) => (axis.at(time) ?? 0) - SIX)).toEqual([10_000_000, 50_000_000, 50_500_000]);
    const unknown = [syslog('10.200000', '20', null), syslog('10.700000', '20', null)];
    const coarse = new BootAxis(boot({}), unknown);
    expect(unknown.map((time) => (coarse.at(time) ?? 0) - SIX)).toEqual([20_000_000, 20_000_000]);
  });

  it('is that of the kernel where an event without a wall time has no tie to the others', () => {
    const times = [at('10.000000'), wallAt('2026-10-03T06:00:20.000000Z')];
    const axis = new BootAxis(boot({}), times);
    expect(axis.kind).toBe('boot');
    expect(times.map((time) => axis.at(time))).toEqual([10_000_000, null]);
    const tied = new BootAxis(boot({ startedAt: '2026-10-03T06:00:00.000000Z' }), times);
    expect(times.map((time) => (tied.at(time) ?? 0) - SIX)).toEqual([10_000_000, 20_000_000]);
  });

  it('is none where the log has no times', () => {
    const time: EventTime = { bootUs: null, wall: null, wallClock: null, wallUncertaintyUs: null };
    expect(new BootAxis(boot({}), [time]).kind).toBe('none');
  });
});
