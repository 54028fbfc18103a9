import type { EventTime, VfEvent, VfEventType } from '../lifecycle/event.ts';
import type { Gap, Phase, PhaseName } from './timeline.ts';

/** Microseconds from one time to another, by the kernel's clock, else by the wall's; null where neither tells. */
export function microsecondsBetween(from: EventTime | null, to: EventTime | null): number | null {
  if (from === null || to === null) return null;
  if (from.bootUs !== null && to.bootUs !== null) return to.bootUs - from.bootUs;
  if (from.wall === null || to.wall === null) return null;
  return microsecondsOf(to.wall) - microsecondsOf(from.wall);
}

/** Of `2026-10-03T06:25:01.327663Z`: a Date holds milliseconds only. */
function microsecondsOf(wall: string): number {
  return Date.parse(`${wall.slice(0, -4)}Z`) * 1000 + Number(wall.slice(-4, -1));
}

/** The phases of an arrival, from the first line of the one type to the first line of the other behind it. */
const ARRIVING: readonly (readonly [PhaseName, VfEventType, VfEventType])[] = [
  ['announcement-to-interface', 'slot-added', 'registered'],
  ['bus', 'pci-probing', 'pci-bus-created'],
  ['driver', 'pci-bus-created', 'registered'],
  ['takeover', 'registered', 'data-path-to-vf'],
];

/** The phases of a departure, from the last line of the one type to the last line of the other behind it. */
const LEAVING: readonly (readonly [PhaseName, VfEventType, VfEventType])[] = [
  ['leaving', 'data-path-from-vf', 'unregistered'],
  ['release', 'unregistered', 'slot-removed'],
];

/** How long each phase of a stay took, where the log prints both of its ends. */
export function phasesOf(events: readonly VfEvent[]): readonly Phase[] {
  const printed = events.filter(({ inferred }) => !inferred);
  const first = ARRIVING.flatMap(([name, from, to]) => {
    const start = printed.findIndex(({ type }) => type === from);
    const end = start < 0 ? undefined : printed.slice(start).find(({ type }) => type === to);
    return phase(name, printed[start], end);
  });
  const last = LEAVING.flatMap(([name, from, to]) => {
    const end = printed.findLastIndex(({ type }) => type === to);
    const start = end < 0 ? undefined : printed.slice(0, end).findLast(({ type }) => type === from);
    return phase(name, start, printed[end]);
  });
  return [...first, ...last];
}

function phase(name: PhaseName, from: VfEvent | undefined, to: VfEvent | undefined): readonly Phase[] {
  if (from === undefined || to === undefined) return [];
  return [{ name, from: from.time, to: to.time, us: microsecondsBetween(from.time, to.time) }];
}

/** The stretches without a VF between one stay and the next, and behind the last one where it has ended. */
export function gapsBetween(stays: readonly (readonly VfEvent[])[]): readonly Gap[] {
  return stays.flatMap((stay, index) => {
    const next = stays[index + 1];
    const end = stay.findLast(({ type }) => type === 'slot-removed') ?? lastUnregistered(stay);
    if (end === undefined) return [];
    const left = stay.findLast(({ type }) => type === 'data-path-from-vf')?.time ?? null;
    const announced = next?.find(({ type }) => type === 'slot-added')?.time ?? null;
    const restored = next?.find(({ type }) => type === 'data-path-to-vf')?.time ?? null;
    const gap: Gap = {
      before: index,
      after: next === undefined ? null : index + 1,
      inferred: end.inferred,
      leftVf: left,
      removed: end.time,
      announced,
      restored,
      withoutVfUs: microsecondsBetween(end.time, restored),
      offVfUs: microsecondsBetween(left, restored),
    };
    return [gap];
  });
}

/** The VF is gone for good where nothing registers it again. */
function lastUnregistered(stay: readonly VfEvent[]): VfEvent | undefined {
  const last = stay.findLast(
    ({ type }) => type === 'unregistered' || type === 'registered' || type === 'joined',
  );
  return last?.type === 'unregistered' ? last : undefined;
}
