import type { EventTime } from '../lifecycle/event.ts';
import { microsecondsBetween } from '../timeline/durations.ts';
import type { MeasureName } from './comparison.ts';
import type { Life, Stay } from './lives.ts';
import type { Step } from './steps.ts';

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

/** What is measured of a stay, by a name that the same stretch of another boot has, too. */
export function measuresOf(life: Life, stay: Stay, machine: Life): ReadonlyMap<string, Measure> {
  const measures = new Map<string, Measure>();
  const put = (name: Exclude<MeasureName, 'step'>, from: EventTime | null, to: EventTime | null): void => {
    const us = microsecondsBetween(from, to);
    if (us === null || !Number.isFinite(us) || from === null || to === null) return;
    const [start, end] = ENDS[name];
    const steps = stay.steps.filter(
      ({ type, event: { time } }) =>
        (type === start && isSame(time, from)) || (type === end && isSame(time, to)),
    );
    measures.set(name, {
      name,
      words: `from ${start} to ${end}`,
      us,
      clock: clockOf(from, to),
      allowanceUs: allowance(from, to),
      steps,
    });
  };
  for (const { name, from, to } of stay.attachment?.phases ?? []) put(name, from, to);
  const gap = life.gaps.get(stay.number);
  if (gap !== undefined) {
    put('without-vf', gap.removed, gap.restored);
    put('off-vf', gap.leftVf, gap.restored);
  }
  if (stay.number === 0) {
    const loaded = machine.stays[0]?.steps.find(({ key }) => key === 'driver-registered hv_netvsc');
    const announced = stay.steps.find(({ type }) => type === 'slot-added');
    put('announcement', loaded?.event.time ?? null, announced?.event.time ?? null);
  }
  return measures;
}

/** The time from each step to the next, by the two and their number. */
export function stepMeasures({ steps }: Stay): ReadonlyMap<string, Measure> {
  const measures = new Map<string, Measure>();
  const numbers = new Map<string, number>();
  steps.forEach((step, index) => {
    const before = steps[index - 1];
    if (before === undefined) return;
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
