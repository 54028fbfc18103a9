import type { EventTime } from '../lifecycle/event.ts';
import { microsecondsBetween } from '../timeline/durations.ts';

/** How sentences call names, lines, times and numbers. */

/** Characters of a name in a sentence. The kernel's own are 15 long; a log can claim any length. */
const MAX_NAME = 64;
/** Characters of a line in a sentence; the line itself is in the evidence. */
const MAX_QUOTE = 160;
/** Members of a list in a sentence. */
const MAX_LISTED = 4;

/** How a sentence calls an interface. */
export function nameOf({
  name,
  guid,
}: {
  readonly name: string | null;
  readonly guid: string | null;
}): string {
  return shortened(name ?? guid ?? 'an interface without a name', MAX_NAME);
}

/** A name out of the log, of any length. */
export function named(name: string): string {
  return shortened(name, MAX_NAME);
}

/** `“VF slot 1 added”` */
export function quote(text: string): string {
  return `“${shortened(text, MAX_QUOTE)}”`;
}

function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}

/** `1 time`, `3 times` */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** `eth0`, `eth0 and eth1`, `eth0, eth1, eth2, eth3 and 12 more` */
export function listed(words: readonly string[]): string {
  if (words.length > MAX_LISTED) {
    return `${words.slice(0, MAX_LISTED).join(', ')} and ${words.length - MAX_LISTED} more`;
  }
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

const SECOND = 1_000_000;
const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** ` at 25.361373 s (2026-10-03 06:25:15 UTC)`, for the end of a phrase; empty where the log has no time. */
export function when({ bootUs, wall }: EventTime): string {
  const utc = wall === null ? null : `${wall.slice(0, 10)} ${wall.slice(11, 19)} UTC`;
  if (bootUs === null) return utc === null ? '' : ` at ${utc}`;
  return ` at ${seconds(bootUs)} s${utc === null ? '' : ` (${utc})`}`;
}

/** As {@link when}, for the second time in a sentence: by one clock. */
export function whenBrief(time: EventTime): string {
  return when(time.bootUs === null ? time : { ...time, wall: null });
}

/** Seconds as the kernel prints them: `8160.911509`. */
function seconds(us: number): string {
  return (us / SECOND).toFixed(6);
}

/** How long something took, to the microsecond where the kernel's clock tells it: `65.355871 s`, `2 h 15 min`. */
export function lasted(from: EventTime | null, to: EventTime | null): string | null {
  const us = elapsedUs(from, to);
  if (us === null) return null;
  const isExact = from?.bootUs != null && to?.bootUs != null;
  return duration(us, isExact);
}

/** Microseconds from one time to the other; null where the log does not tell, or runs backwards. */
export function elapsedUs(from: EventTime | null, to: EventTime | null): number | null {
  const us = microsecondsBetween(from, to);
  return us === null || !(us >= 0) ? null : us;
}

/** Whether more than a number of seconds passed; false where the log does not tell. */
export function isLonger(from: EventTime | null, to: EventTime | null, secondsOf: number): boolean {
  const us = elapsedUs(from, to);
  return us !== null && us > secondsOf * SECOND;
}

/**
 * Whether the log ends, or the boot, before so many seconds have passed: what is missing may only be late.
 * False where the log does not tell.
 */
export function isCutShort(from: EventTime, end: EventTime, secondsOf: number): boolean {
  const us = elapsedUs(from, end);
  return us !== null && us < secondsOf * SECOND;
}

/** How long, as people say it: `3 ms`, `12 s`, `2 h 15 min`. */
export function roughly(from: EventTime | null, to: EventTime | null): string | null {
  const us = elapsedUs(from, to);
  if (us === null) return null;
  return us < SECOND ? `${Math.round(us / 1000)} ms` : duration(us, false).replace('about ', '');
}

/**
 * What the log still shows behind a line that nothing follows: ` in the 189 s that the log goes on`. One that
 * ends within the time that it would have taken says so.
 */
export function restOfLog(from: EventTime, end: EventTime, enoughSeconds: number): string {
  const rest = roughly(from, end);
  if (rest === null) return '';
  if (rest === '0 ms') return '; the log ends there, so a later log may show more';
  return isLonger(from, end, enoughSeconds)
    ? ` in the ${rest} that the log goes on`
    : `; the log ends ${rest} after that line, so a later log may show more`;
}

export function duration(us: number, isExact = true): string {
  const total = Math.floor(us / SECOND);
  if (total < 1000) return isExact ? `${seconds(us)} s` : `about ${total} s`;
  if (total < HOUR) return `${Math.floor(total / MINUTE)} min ${total % MINUTE} s`;
  if (total < DAY) return `${Math.floor(total / HOUR)} h ${Math.floor((total % HOUR) / MINUTE)} min`;
  return `${Math.floor(total / DAY)} d ${Math.floor((total % DAY) / HOUR)} h`;
}
