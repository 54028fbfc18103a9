import type { EventTime, VfEvent } from '../../lifecycle/event.ts';
import type { Timeline, TimelineBoot } from '../../timeline/timeline.ts';
import { wallMicroseconds } from '../text/time.ts';
import type { PictureBoot, PictureClock } from './picture.ts';

/**
 * Which times the axis shows. `auto`: seconds since boot, or UTC where several boots all have it. `wall`: UTC, where an
 * event has it.
 */
export type AxisChoice = 'auto' | 'boot' | 'wall';

/** Microseconds between two boots that follow each other on the axis; the break between them hides it. */
const BETWEEN_BOOTS = 1_000_000;

/** Gives the times of all boots their places on one axis. */
export interface BootPlaces {
  readonly boots: readonly PictureBoot[];
  /** True where each boot begins behind the one before; false where UTC says how far apart they are. */
  readonly follow: boolean;
  /** The place of each event, by its index. */
  readonly events: readonly number[];
  /** Events that have no time on the axis, and stand with the one before them. */
  readonly untimed: number;
  /** The place of a time of a boot; null where the axis has none for it. */
  readonly placeOf: (boot: number, time: EventTime | null) => number | null;
}

export function placeBoots(timeline: Timeline, choice: AxisChoice): BootPlaces {
  const { events } = timeline;
  const eventsOf = new Map<number, VfEvent[]>(timeline.boots.map(({ index }) => [index, []]));
  for (const event of events) {
    const known = eventsOf.get(event.boot);
    if (known === undefined) eventsOf.set(event.boot, [event]);
    else known.push(event);
  }
  const hasWall = events.some(({ time }) => time.wall !== null);
  const isWall = (choice === 'wall' && hasWall) || (choice === 'auto' && wantsWall(timeline));
  const listed = new Map(timeline.boots.map((boot) => [boot.index, boot]));
  const boots: PictureBoot[] = [];
  let end: number | null = null;
  for (const [index, own] of [...eventsOf].sort(([a], [b]) => a - b)) {
    const boot = listed.get(index) ?? null;
    const kind: PictureClock['kind'] =
      isWall || own.every(({ time }) => time.bootUs === null) ? 'wall' : 'boot';
    const range = rangeOf(boot, own, kind) ?? { from: 0, to: 0 };
    const origin: number = isWall || end === null ? 0 : end + BETWEEN_BOOTS - range.from;
    const from = origin + range.from;
    end = origin + range.to;
    boots.push({ index, from, to: end, openStart: boot?.beginsLate === true, clock: { kind, origin } });
  }
  const byIndex = new Map(boots.map((boot) => [boot.index, boot]));
  const placeOf = (index: number, time: EventTime | null): number | null => {
    const boot = byIndex.get(index);
    const value = boot === undefined || time === null ? null : microsecondsOf(time, boot.clock.kind);
    return boot === undefined || value === null ? null : boot.clock.origin + value;
  };
  return { boots, follow: !isWall, placeOf, ...placeEvents(events, byIndex, placeOf) };
}

function wantsWall({ boots, events }: Timeline): boolean {
  return boots.length > 1 && events.length > 0 && events.every(({ time }) => time.wall !== null);
}

function placeEvents(
  events: readonly VfEvent[],
  boots: ReadonlyMap<number, PictureBoot>,
  placeOf: BootPlaces['placeOf'],
): Pick<BootPlaces, 'events' | 'untimed'> {
  const latest = new Map<number, number>();
  let untimed = 0;
  const places = events.map(({ boot, time }) => {
    const own = placeOf(boot, time);
    if (own === null) untimed++;
    const place = own ?? latest.get(boot) ?? boots.get(boot)?.from ?? 0;
    latest.set(boot, place);
    return place;
  });
  return { events: places, untimed };
}

function microsecondsOf(time: EventTime, kind: PictureClock['kind']): number | null {
  return kind === 'boot' ? time.bootUs : wallMicroseconds(time.wall);
}

function rangeOf(
  boot: TimelineBoot | null,
  events: readonly VfEvent[],
  kind: PictureClock['kind'],
): { readonly from: number; readonly to: number } | null {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  const times = boot === null ? [] : [boot.shownFrom, boot.shownUntil];
  for (const time of [...times, ...events.map((event) => event.time)]) {
    const value = microsecondsOf(time, kind);
    if (value === null) continue;
    from = Math.min(from, value);
    to = Math.max(to, value);
  }
  return from > to ? null : { from, to };
}
