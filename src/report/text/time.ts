import type { EventTime } from '../../lifecycle/event.ts';
import { MICROSECOND, type Resolution, SECOND, secondsText } from './duration.ts';

/** How the times of a boot are told. */
export interface Clock {
  /** Seconds since boot, or UTC. */
  readonly kind: 'boot' | 'wall';
  readonly resolution: Resolution;
}

/** Stands where a line has no time. */
const NO_TIME = '-';

/** `2026-10-03T06:25:01.327663Z`: date, time of day, fraction. */
const ISO_UTC = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(?:\.(\d{1,6})\d*)?Z$/;

interface WallTime {
  readonly date: string;
  /** `06:25:01` */
  readonly timeOfDay: string;
  /** Six digits: `327663`. */
  readonly fraction: string;
  /** Microseconds since 1970. */
  readonly microseconds: number;
}

function wallTime(iso: string | null): WallTime | null {
  const match = iso === null ? null : ISO_UTC.exec(iso);
  if (match === null) return null;
  const [, date = '', timeOfDay = '', digits = ''] = match;
  const milliseconds = Date.parse(`${date}T${timeOfDay}Z`);
  if (Number.isNaN(milliseconds)) return null;
  const fraction = digits.padEnd(6, '0');
  return { date, timeOfDay, fraction, microseconds: milliseconds * 1000 + Number(fraction) };
}

/** Microseconds since 1970 of `2026-10-03T06:25:01.327663Z`; null where there is no such time. */
export function wallMicroseconds(iso: string | null): number | null {
  return wallTime(iso)?.microseconds ?? null;
}

/**
 * The clock of a boot: seconds since boot if any of the times shown has them, else UTC. Where no UTC time
 * has a fraction, the log knows whole seconds only (`journalctl -o short`, syslog), and six zeros would
 * pretend more.
 */
export function clockOf(times: readonly EventTime[]): Clock {
  const stamped = times.filter((time) => time.bootUs !== null);
  if (stamped.length > 0) {
    return { kind: 'boot', resolution: stamped.every(isCoarse) ? SECOND : MICROSECOND };
  }
  const fractions = new Set(times.map((time) => wallTime(time.wall)?.fraction));
  fractions.delete(undefined);
  const whole = fractions.size === 1 && fractions.has('000000');
  return { kind: 'wall', resolution: whole ? SECOND : MICROSECOND };
}

/** Whether the kernel's stamp has whole seconds. */
function isCoarse({ bootUncertaintyUs = 0 }: EventTime): boolean {
  return bootUncertaintyUs >= SECOND;
}

/** `8160.911509`, `8160`. */
function stampText(bootUs: number, time: EventTime): string {
  return isCoarse(time) ? String(Math.floor(bootUs / SECOND)) : secondsText(bootUs);
}

/** A time for the time column: `8160.911509` or `06:25:01.327663`. The other clock helps out where one is missing. */
export function timeText(time: EventTime, clock: Clock): string {
  if (time.bootUs !== null) return stampText(time.bootUs, time);
  const wall = wallTime(time.wall);
  return wall === null ? NO_TIME : timeOfDayText(wall, clock.resolution);
}

/** A time within a sentence: `8160.911509` or `2026-10-03 06:25:01.327663`; null where the log tells none. */
export function momentText(time: EventTime, clock: Clock): string | null {
  if (time.bootUs !== null) return stampText(time.bootUs, time);
  const wall = wallTime(time.wall);
  return wall === null ? null : `${wall.date} ${timeOfDayText(wall, clock.resolution)}`;
}

/** The same where nothing around it says what it is: `8160.911509 s` or `2026-10-03 06:25:01.327663 UTC`. */
export function wholeMomentText(time: EventTime, clock: Clock): string | null {
  const moment = momentText(time, clock);
  return moment === null ? null : `${moment} ${time.bootUs === null ? 'UTC' : 's'}`;
}

function timeOfDayText({ timeOfDay, fraction }: WallTime, resolution: Resolution): string {
  return resolution === SECOND ? timeOfDay : `${timeOfDay}.${fraction}`;
}

/** The date of a wall time, `2026-10-03`, or null. */
export function dateText(time: EventTime): string | null {
  return wallTime(time.wall)?.date ?? null;
}

/**
 * When a boot started, for its heading: `2026-10-03 06:25:01 UTC`, or null. The start is reckoned from two
 * clocks, one of which may be coarse: its fraction is no news.
 */
export function startText(iso: string | null): string | null {
  const wall = wallTime(iso);
  return wall === null ? null : `${wall.date} ${wall.timeOfDay} UTC`;
}

/**
 * Microseconds from one time to another, by the boot clock if both have it; null where they share no clock. A
 * wall time that was worked out from the boot clock is none that another line shows.
 */
export function microsecondsBetween(from: EventTime, to: EventTime): number | null {
  if (from.bootUs !== null && to.bootUs !== null) return to.bootUs - from.bootUs;
  if (from.wallClock === 'anchor' || to.wallClock === 'anchor') return null;
  const start = wallTime(from.wall);
  const end = wallTime(to.wall);
  return start === null || end === null ? null : end.microseconds - start.microseconds;
}

/** The same for two times exactly if they are the same moment in the log. */
export function momentKey({ bootUs, wall }: EventTime): string {
  return `${bootUs} ${wall}`;
}
