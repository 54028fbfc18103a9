import type { InterfaceState } from '../../lifecycle/state.ts';
import type { TimeSpan } from '../../timeline/timeline.ts';
import type { Band, DataPath, PictureBoot } from './picture.ts';

/** A stretch without the driver, and so without the interface. */
export interface Absence {
  readonly from: number;
  readonly to: number;
}

/** What is known of the data path of an interface during one boot. */
export interface PathFacts {
  readonly boot: PictureBoot;
  readonly onVf: readonly TimeSpan[];
  readonly onSynthetic: readonly TimeSpan[];
  readonly state: InterfaceState;
  /** The first trace of the interface; null where it has no event. */
  readonly firstTrace: number | null;
  /** When its driver was registered: before that there is no interface. Null where the log does not show it. */
  readonly driverFrom: number | null;
  /** Stretches in which its driver was unloaded. */
  readonly absences: readonly Absence[];
  readonly placeOf: (time: TimeSpan['from']) => number | null;
}

/** The data path of one boot as bands, from the first to the last moment that the log shows, without overlap. */
export function bandsOf(facts: PathFacts): readonly Band[] {
  const known = knownBands(facts);
  const { boot } = facts;
  const bands: Band[] = [];
  let at = boot.from;
  for (const [i, band] of known.entries()) {
    const from = Math.max(band.from, at);
    if (from > at) {
      if (i === 0) bands.push(...beginning(facts, from, band));
      // What lies between a VF and the next is the synthetic path: there is no other.
      else bands.push(closed('synthetic', at, from));
    }
    if (band.to < from) continue;
    bands.push({ ...band, from });
    at = band.to;
  }
  if (known.length === 0) bands.push(...withoutVf(facts));
  else if (at < boot.to) bands.push({ ...closed(restPath(facts), at, boot.to), openEnd: true });
  return facts.absences.reduce(withAbsence, bands);
}

/** Where the driver was unloaded there was no interface that could carry anything. */
function withAbsence(bands: readonly Band[], { from, to }: Absence): readonly Band[] {
  return bands.flatMap((band): readonly Band[] => {
    const start = Math.max(from, band.from);
    const end = Math.min(to, band.to);
    if (band.path !== 'synthetic' || end <= start) return [band];
    const pieces: readonly Band[] = [
      { ...band, to: start, openEnd: false },
      closed('none', start, end),
      { ...band, from: end, openStart: false },
    ];
    return pieces.filter((piece) => piece.to > piece.from);
  });
}

function knownBands({ onVf, onSynthetic, boot, placeOf }: PathFacts): readonly Band[] {
  const band = (path: DataPath, { from, to }: TimeSpan): Band => {
    const start = placeOf(from) ?? boot.from;
    return {
      path,
      from: start,
      to: Math.max(start, placeOf(to) ?? boot.to),
      openStart: from === null,
      openEnd: to === null,
      isAssumed: false,
    };
  };
  return [
    ...onVf.map((span) => band('vf', span)),
    ...onSynthetic.map((span) => band('synthetic', span)),
  ].sort((a, b) => a.from - b.from || a.to - b.to);
}

/** Before the first known band: no interface, then the synthetic path, as far as the log shows the beginning. */
function beginning({ boot, firstTrace, driverFrom }: PathFacts, to: number, next: Band): readonly Band[] {
  if (next.openStart) return [];
  const there = Math.min(driverFrom ?? firstTrace ?? to, to);
  const before: DataPath = driverFrom === null ? 'unknown' : 'none';
  return [
    { ...closed(before, boot.from, there), openStart: before === 'unknown' },
    { ...closed(next.path === 'vf' ? 'synthetic' : 'unknown', there, to), isAssumed: true },
  ].filter((band) => band.to > band.from);
}

/** An interface whose traffic never ran on a VF. */
function withoutVf({ boot, state, firstTrace, driverFrom }: PathFacts): readonly Band[] {
  const { from, to, openStart } = boot;
  const whole = { from, to, openStart, openEnd: true, isAssumed: false };
  if (state === 'unknown') return [{ path: 'unknown', ...whole }];
  const there = driverFrom ?? firstTrace ?? boot.from;
  const bands: readonly Band[] = [
    { ...closed(driverFrom === null ? 'unknown' : 'none', boot.from, there), openStart: driverFrom === null },
    { path: 'synthetic', from: there, to: boot.to, openStart: false, openEnd: true, isAssumed: true },
  ];
  const long = bands.filter((band) => band.to > band.from);
  return long.length > 0 ? long : [{ path: 'synthetic', ...whole }];
}

function restPath({ state }: PathFacts): DataPath {
  return state === 'unknown' ? 'unknown' : 'synthetic';
}

function closed(path: DataPath, from: number, to: number): Band {
  return { path, from, to, openStart: false, openEnd: false, isAssumed: false };
}
