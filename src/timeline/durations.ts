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
  const phases: Phase[] = [];
  for (const [name, from, to] of ARRIVING) {
    const start = printedFrom(events, from, 0);
    if (start !== -1) addPhase(phases, name, events[start], events[printedFrom(events, to, start)]);
  }
  for (const [name, from, to] of LEAVING) {
    const end = printedUpTo(events, to, events.length - 1);
    if (end !== -1) addPhase(phases, name, events[printedUpTo(events, from, end - 1)], events[end]);
  }
  return phases;
}

/** The first event of the type that a line prints, at `start` or behind it; -1 where there is none. */
function printedFrom(events: readonly VfEvent[], type: VfEventType, start: number): number {
  for (let at = start; at < events.length; at += 1) if (isPrinted(events[at], type)) return at;
  return -1;
}

/** The last one, at `end` or before it. */
function printedUpTo(events: readonly VfEvent[], type: VfEventType, end: number): number {
  for (let at = end; at >= 0; at -= 1) if (isPrinted(events[at], type)) return at;
  return -1;
}

function isPrinted(event: VfEvent | undefined, type: VfEventType): boolean {
  return event !== undefined && event.type === type && !event.inferred;
}

function addPhase(
  phases: Phase[],
  name: PhaseName,
  from: VfEvent | undefined,
  to: VfEvent | undefined,
): void {
  if (from === undefined || to === undefined) return;
  phases.push({ name, from: from.time, to: to.time, us: microsecondsBetween(from.time, to.time) });
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
