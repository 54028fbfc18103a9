import type { Timeline, TimelineInterface } from '../../timeline/timeline.ts';
import { severalHosts } from '../text/hosts.ts';
import { type BootLife, bootLives } from '../text/life.ts';
import { layOutAxis } from './axis.ts';
import { type AxisChoice, type BootPlaces, placeBoots } from './boot-places.ts';
import { FindingPlaces } from './finding-places.ts';
import { driverTimes, type LanePart, lanePart } from './lane-part.ts';
import { type Lane, MAX_LANES, type Picture } from './picture.ts';

/** Options of {@link pictureOf}. */
export interface PictureOptions {
  /** Which times the axis shows (default: `auto`). */
  readonly axis?: AxisChoice;
}

/**
 * A swim-lane picture of a timeline, as data: one lane for each interface of the machine, its data path, the stays
 * of its VFs, its events and findings, on an axis that leaves long quiet stretches out.
 *
 * @returns plain data, from which `renderSvg` draws
 * @since 0.1.0
 *
 * @example
 * pictureOf(timeline).lanes.map(({ name, bands }) => `${name}: ${bands.map(({ path }) => path).join(' ')}`)
 * // ['eth0: vf synthetic vf']
 */
export function pictureOf(timeline: Timeline, { axis = 'auto' }: PictureOptions = {}): Picture {
  return pictureOfLives(timeline, bootLives(timeline), axis);
}

/** The same, where the lives in the timeline are known already. */
export function pictureOfLives(
  timeline: Timeline,
  lives: ReadonlyMap<number, BootLife>,
  axis: AxisChoice,
): Picture {
  const places = placeBoots(timeline, axis);
  const lanes = [...interfaceLanes(timeline, places, lives), ...looseLane(timeline, places, lives)];
  const shown = lanes.slice(0, MAX_LANES);
  const findings = new FindingPlaces(timeline, places, shown);
  return {
    axis: layOutAxis(places.boots, [...pointsOf(places, shown)], places.follow),
    boots: places.boots,
    lanes: shown,
    findings: timeline.findings.map((finding, index) => findings.mark(finding, index)),
    lacks: { lanes: lanes.length - shown.length, untimed: places.untimed },
  };
}

/** The interfaces of one machine, each through all its boots. */
function interfaceLanes(
  timeline: Timeline,
  places: BootPlaces,
  lives: ReadonlyMap<number, BootLife>,
): readonly Lane[] {
  const lifeOf = new Map(
    [...lives.values()].flatMap((boot) => boot.lives.map((life) => [life.face, life] as const)),
  );
  const boots = new Map(places.boots.map((boot) => [boot.index, boot]));
  const driverOf = driverTimes(timeline, places);
  const hostOf = hostNames(timeline);
  return groupsOf(timeline).map((indices): Lane => {
    const faces = indices.flatMap((index) => timeline.interfaces[index] ?? []);
    const parts = indices.flatMap((index): readonly LanePart[] => {
      const face = timeline.interfaces[index];
      const life = face === undefined ? undefined : lifeOf.get(face);
      const boot = face === undefined ? undefined : boots.get(face.boot);
      if (life === undefined || boot === undefined) return [];
      return [lanePart({ timeline, places, boot, life, index, driver: driverOf(boot) })];
    });
    const last = <Value>(get: (face: TimelineInterface) => Value | null): Value | null =>
      faces.map(get).findLast((value) => value !== null) ?? null;
    return {
      name: last((face) => face.name),
      isInterface: true,
      guid: last((face) => face.guid),
      mac: last((face) => face.mac),
      host: hostOf(faces.at(-1)?.boot),
      interfaces: indices,
      bands: parts.flatMap(({ bands }) => bands),
      stays: parts.flatMap(({ stays }) => stays),
      gaps: parts.flatMap(({ gaps }) => gaps),
      marks: parts.flatMap(({ marks }) => marks),
    };
  });
}

/** The indices of the interfaces that are one interface of a machine, in the order of the first of each. */
function groupsOf({ interfaces, machine }: Timeline): readonly (readonly number[])[] {
  const known = new Set(machine.flatMap((one) => one.interfaces));
  const alone = interfaces.map((_, index) => index).filter((index) => !known.has(index));
  return [...machine.map((one) => one.interfaces), ...alone.map((index) => [index])]
    .filter((group) => group.length > 0)
    .sort((a, b) => Math.min(...a) - Math.min(...b));
}

function hostNames({ boots }: Timeline): (boot: number | undefined) => string | null {
  if (severalHosts(boots) === null) return () => null;
  const names = new Map(boots.map(({ index, hosts }) => [index, hosts.at(-1) ?? null]));
  return (boot) => (boot === undefined ? null : (names.get(boot) ?? null));
}

/** What belongs to no interface has a lane of its own: drivers that register, functions that nothing ties. */
function looseLane(
  timeline: Timeline,
  places: BootPlaces,
  lives: ReadonlyMap<number, BootLife>,
): readonly Lane[] {
  const marks = [...lives.values()].flatMap(({ loose }) =>
    loose.flatMap((event) => {
      const type = timeline.events[event]?.type;
      return type === undefined ? [] : [{ at: places.events[event] ?? 0, event, type }];
    }),
  );
  if (marks.length === 0) return [];
  return [
    {
      name: null,
      isInterface: false,
      guid: null,
      mac: null,
      host: null,
      interfaces: [],
      bands: [],
      stays: [],
      gaps: [],
      marks: marks.sort((a, b) => a.at - b.at),
    },
  ];
}

/** Everything that the axis must have room for. */
function* pointsOf({ boots, events }: BootPlaces, lanes: readonly Lane[]): Generator<number> {
  for (const { from, to } of boots) yield* [from, to];
  yield* events;
  for (const { bands, stays, gaps } of lanes) {
    for (const { from, to } of [...bands, ...stays, ...gaps]) yield* [from, to];
  }
}
