import type { EventTime, VfEventType } from '../lifecycle/event.ts';
import { microsecondsBetween } from '../timeline/durations.ts';
import type { MeasureName } from './comparison.ts';
import type { Life, Stay } from './lives.ts';
import { isDeparture, isTrouble, type Step } from './steps.ts';

export { microsecondsBetween };

/** A stretch of time in a stay. */
export interface Measure {
  readonly name: MeasureName;
  /** From what to what, in a sentence. */
  readonly words: string;
  readonly us: number;
  /** A log that has both is measured by the kernel's own; the other may tell when a line was received. */
  readonly clock: 'boot' | 'wall';
  /** How far the clock may be out: syslog and `journalctl -o short` tell whole seconds. */
  readonly allowanceUs: number;
  /** Its ends, as far as they are steps. */
  readonly steps: readonly Step[];
}

/** The ends of the phases and gaps; see `PhaseName` and `Gap`. */
const ENDS: Readonly<Record<Exclude<MeasureName, 'step'>, readonly [from: string, to: string]>> = {
  'announcement-to-interface': ['slot-added', 'registered'],
  bus: ['pci-probing', 'pci-bus-created'],
  driver: ['pci-bus-created', 'registered'],
  takeover: ['registered', 'data-path-to-vf'],
  leaving: ['data-path-from-vf', 'unregistered'],
  release: ['unregistered', 'slot-removed'],
  announcement: ['driver-registered hv_netvsc', 'slot-added'],
  'without-vf': ['slot-removed', 'data-path-to-vf'],
  'off-vf': ['data-path-from-vf', 'data-path-to-vf'],
};

/** What tells an end where a kernel prints no line for it: before 4.19, and on FreeBSD. */
const INSTEAD: Partial<Record<string, VfEventType>> = {
  'slot-removed': 'unregistered',
  'data-path-to-vf': 'registered',
};

/** What is measured of a stay, by a name that the same stretch of another boot has, too. */
export function measuresOf(life: Life, stay: Stay, machine: Life): ReadonlyMap<string, Measure> {
  const measures = new Map<string, Measure>();
  const gap = life.gaps.get(stay.number);
  const next =
    gap == null || gap.after === null ? undefined : life.stays.find((one) => one.number === gap.after);
  const around = [...stay.steps, ...(next?.steps ?? [])];
  const put = (name: Exclude<MeasureName, 'step'>, from: EventTime | null, to: EventTime | null): void => {
    const us = microsecondsBetween(from, to);
    if (us === null || !Number.isFinite(us) || from === null || to === null) return;
    const [start, end] = ENDS[name];
    const ends = [stepAt(around, start, from), stepAt(around, end, to)];
    const words = `from ${ends[0]?.type ?? start} to ${ends[1]?.type ?? end}`;
    measures.set(words, {
      name,
      words,
      us,
      clock: clockOf(from, to),
      allowanceUs: allowance(from, to),
      steps: ends.flatMap((step) => step ?? []),
    });
  };
  for (const { name, from, to } of stay.attachment?.phases ?? []) put(name, from, to);
  if (gap !== undefined) {
    const registered = next?.steps.find(({ type }) => type === 'registered')?.event.time ?? null;
    put('without-vf', gap.removed, gap.restored ?? registered);
    put('off-vf', gap.leftVf, gap.restored);
  }
  if (stay.number === 0) {
    const loaded = machine.stays[0]?.steps.find(({ key }) => key === 'driver-registered hv_netvsc');
    const announced = stay.steps.find(({ type }) => type === 'slot-added');
    put('announcement', loaded?.event.time ?? null, announced?.event.time ?? null);
  }
  return measures;
}

/** The step of a type at a time, or the one that stands for it. */
function stepAt(steps: readonly Step[], type: string, time: EventTime): Step | undefined {
  const at = steps.filter(({ event }) => isSame(event.time, time));
  return at.find((step) => step.type === type) ?? at.find((step) => step.type === INSTEAD[type]);
}

/**
 * Whether a step has come when somebody wanted it: how long a VF has been in use before the host takes it, or before
 * an error, says nothing of the kernel. What follows on the first step by which a VF goes, does.
 */
function isAwaited(before: Step, { type }: Step): boolean {
  if (before.type === 'data-path-to-vf') return false;
  return !isTrouble(type) || isDeparture(before.type) || before.type === 'link-down';
}

/** The time from each step to the next, by the two and their number. */
export function stepMeasures({ steps }: Stay): ReadonlyMap<string, Measure> {
  const measures = new Map<string, Measure>();
  const numbers = new Map<string, number>();
  steps.forEach((step, index) => {
    const before = steps[index - 1];
    if (before === undefined || !isAwaited(before, step)) return;
    const both = `${before.key} > ${step.key}`;
    const number = (numbers.get(both) ?? 0) + 1;
    numbers.set(both, number);
    const us = microsecondsBetween(before.event.time, step.event.time);
    if (us === null || !Number.isFinite(us)) return;
    measures.set(`${both} ${number}`, {
      name: 'step',
      words: `from ${before.key} to ${step.key}`,
      us,
      clock: clockOf(before.event.time, step.event.time),
      allowanceUs: allowance(before.event.time, step.event.time),
      steps: [before, step],
    });
  });
  return measures;
}

function isSame(one: EventTime, other: EventTime): boolean {
  return one.bootUs === other.bootUs && one.wall === other.wall;
}

function clockOf(from: EventTime, to: EventTime): Measure['clock'] {
  return from.bootUs === null || to.bootUs === null ? 'wall' : 'boot';
}

/** Microseconds. */
const WHOLE_SECOND = 1_000_000;

function allowance(...times: readonly EventTime[]): number {
  return times.every(({ bootUs, wall }) => bootUs === null && wall?.endsWith('.000000Z') === true)
    ? WHOLE_SECOND
    : 0;
}
