import type { EventTime, VfEventType } from '../../lifecycle/event.ts';
import type { Attachment, Timeline, TimelineInterface } from '../../timeline/timeline.ts';
import type { Life } from '../text/life.ts';
import { type Absence, bandsOf } from './bands.ts';
import type { BootPlaces } from './boot-places.ts';
import type { Lane, Mark, PictureBoot, ServicingGap, Stay } from './picture.ts';

/** What one boot adds to a lane. */
export type LanePart = Pick<Lane, 'bands' | 'stays' | 'gaps' | 'marks'>;

/** An interface during one boot, and what its places are made of. */
export interface LaneSource {
  readonly timeline: Timeline;
  readonly places: BootPlaces;
  readonly boot: PictureBoot;
  readonly life: Life;
  /** Index into `Timeline.interfaces`. */
  readonly index: number;
  readonly driver: DriverTimes;
}

/** When hv_netvsc, and with it every interface, was there during one boot. */
export interface DriverTimes {
  /** When it was registered first; null where the log does not show it. */
  readonly from: number | null;
  readonly absences: readonly Absence[];
}

export function lanePart(source: LaneSource): LanePart {
  const { places, boot, life, driver } = source;
  const { face } = life;
  const placeOf = (time: EventTime | null): number | null => places.placeOf(boot.index, time);
  const marks = marksOf(source);
  return {
    marks,
    bands: bandsOf({
      boot,
      onVf: face.attachments.flatMap(({ onVf }) => onVf),
      onSynthetic: face.onSynthetic,
      state: face.state,
      firstTrace: marks[0]?.at ?? null,
      driverFrom: boot.openStart ? null : driver.from,
      absences: driver.absences,
      placeOf,
    }),
    stays: face.attachments.map((attachment, number) => stayOf(attachment, number, source)),
    gaps: face.gaps.map((gap): ServicingGap => {
      const from = placeOf(gap.removed) ?? boot.from;
      const to = placeOf(gap.announced) ?? placeOf(gap.restored);
      return {
        from,
        to: Math.max(from, to ?? boot.to),
        openStart: false,
        openEnd: to === null,
        withoutVfUs: gap.withoutVfUs,
      };
    }),
  };
}

/** Times that a driver is unloaded in one boot, and seen in the picture. Nobody does it by hand more often. */
const MAX_ABSENCES = 100;

/** `unregistering driver hv_netvsc`, and no other driver. */
const UNLOADED = /\bhv_netvsc\b/;

/** The times of hv_netvsc, by boot. */
export function driverTimes(
  { events, notes }: Timeline,
  places: BootPlaces,
): (boot: PictureBoot) => DriverTimes {
  const registered = new Map<number, number[]>();
  events.forEach((event, index) => {
    if (event.type !== 'driver-registered' || event.driver !== 'hv_netvsc') return;
    append(registered, event.boot, places.events[index] ?? 0);
  });
  const unloaded = new Map<number, number[]>();
  for (const { note, boot, text, time } of notes) {
    const at = note === 'driver-unregistered' && UNLOADED.test(text) ? places.placeOf(boot, time) : null;
    if (at !== null) append(unloaded, boot, at);
  }
  return ({ index, to }) => {
    const starts = registered.get(index) ?? [];
    const ends = (unloaded.get(index) ?? []).slice(0, MAX_ABSENCES);
    return {
      from: starts[0] ?? null,
      absences: ends.map((from) => ({ from, to: starts.find((start) => start >= from) ?? to })),
    };
  };
}

function append(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function marksOf({ timeline, places, life }: LaneSource): readonly Mark[] {
  const marks: Mark[] = [];
  for (const { events } of life.parts) {
    for (const event of events) {
      const type = timeline.events[event]?.type;
      if (type !== undefined) marks.push({ at: places.events[event] ?? 0, event, type });
    }
  }
  return marks.sort((a, b) => a.at - b.at || a.event - b.event);
}

/** Steps with which a stay does not begin: what came before them is not in the log. */
const LEAVING: ReadonlySet<VfEventType> = new Set([
  'data-path-from-vf',
  'unregistered',
  'slot-removed',
  'link-down',
]);

function stayOf(attachment: Attachment, number: number, source: LaneSource): Stay {
  const { timeline, places, boot, life } = source;
  const at = attachment.events.map((event) => places.events[event] ?? boot.from);
  const first = timeline.events[attachment.events[0] ?? -1];
  const isOpen = number === life.face.attachments.length - 1 && !hasEnded(life.face);
  const openStart = attachment.onVf[0]?.from === null || first === undefined || LEAVING.has(first.type);
  const from = openStart ? boot.from : least(at, boot.from);
  return {
    from,
    to: Math.max(from, isOpen ? boot.to : most(at, boot.to)),
    openStart,
    openEnd: isOpen,
    interface: source.index,
    attachment: number,
    slot: attachment.slot,
    vf: attachment.vfNames.at(-1) ?? null,
    driver: attachment.driver,
  };
}

function hasEnded({ state }: TimelineInterface): boolean {
  return state === 'removed' || state === 'unregistered' || state === 'synthetic-only';
}

function least(places: readonly number[], otherwise: number): number {
  return places.reduce((a, b) => Math.min(a, b), places[0] ?? otherwise);
}

function most(places: readonly number[], otherwise: number): number {
  return places.reduce((a, b) => Math.max(a, b), places[0] ?? otherwise);
}
