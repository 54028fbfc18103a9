import type { EventTime, VfEvent } from '../../lifecycle/event.ts';
import { secondsText } from './duration.ts';

/** Which of its two clocks a boot is told in. */
export type Clock = 'boot' | 'wall';

/** Stands where a line has no time. */
const NO_TIME = '-';

/** `2026-10-03T06:25:01.327663Z`: date, time of day, fraction. */
const ISO_UTC = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(?:\.(\d{1,6})\d*)?Z$/;

interface WallTime {
  readonly date: string;
  /** `06:25:01.327663` */
  readonly timeOfDay: string;
  /** Microseconds since 1970. */
  readonly microseconds: number;
}

function wallTime(iso: string | null): WallTime | null {
  const match = iso === null ? null : ISO_UTC.exec(iso);
  if (match === null) return null;
  const [, date = '', clock = '', fraction = ''] = match;
  const milliseconds = Date.parse(`${date}T${clock}Z`);
  if (Number.isNaN(milliseconds)) return null;
  const digits = fraction.padEnd(6, '0');
  return { date, timeOfDay: `${clock}.${digits}`, microseconds: milliseconds * 1000 + Number(digits) };
}

/** The clock of a boot: seconds since boot if any of its events has them, else wall time. */
export function clockOf(events: readonly VfEvent[]): Clock {
  return events.some((event) => event.time.bootUs !== null) ? 'boot' : 'wall';
}

/** A time for the time column: `8160.911509` or `06:25:01.327663`. The other clock helps out where one is missing. */
export function timeText(time: EventTime): string {
  if (time.bootUs !== null) return secondsText(time.bootUs);
  return wallTime(time.wall)?.timeOfDay ?? NO_TIME;
}

/** A time within a sentence: `8160.911509` or `2026-10-03 06:25:01.327663`; null where the log tells none. */
export function momentText(time: EventTime): string | null {
  if (time.bootUs !== null) return secondsText(time.bootUs);
  const wall = wallTime(time.wall);
  return wall === null ? null : `${wall.date} ${wall.timeOfDay}`;
}

/** The date of a wall time, `2026-10-03`, or null. */
export function dateText(time: EventTime): string | null {
  return wallTime(time.wall)?.date ?? null;
}

/** An ISO 8601 time for a heading: `2026-10-03 06:25:01.000000 UTC`, or null where it is none. */
export function wallText(iso: string | null): string | null {
  const wall = wallTime(iso);
  return wall === null ? null : `${wall.date} ${wall.timeOfDay} UTC`;
}

/** Microseconds from one time to another, by the boot clock if both have it; null where they share no clock. */
export function microsecondsBetween(from: EventTime, to: EventTime): number | null {
  if (from.bootUs !== null && to.bootUs !== null) return to.bootUs - from.bootUs;
  const start = wallTime(from.wall);
  const end = wallTime(to.wall);
  return start === null || end === null ? null : end.microseconds - start.microseconds;
}

/** Whether two times are the same moment in the log. */
export function sameTime(one: EventTime | null, other: EventTime | null): boolean {
  if (one === null || other === null) return false;
  return one.bootUs === other.bootUs && one.wall === other.wall;
}
