import type { KernelMessage } from '../message/kernel-message.ts';
import type { DatedRecord } from '../record/boot-clock.ts';
import type { EpochMicroseconds } from '../units.ts';
import type { EventBase, EventTime } from './event.ts';
import type { Mutable, OpenEvent } from './open-event.ts';

/** A line that proves something: the record, and what the grammar read in it. */
export interface Evidence {
  readonly record: DatedRecord;
  readonly message: KernelMessage;
}

/**
 * An event with all that comes from the line alone. What is learnt of it later is written into it: a log may have
 * nothing but events, and each is made once.
 */
export function eventOf<Type extends OpenEvent['type']>(
  type: Type,
  { record, message }: Evidence,
  vf: string | null = null,
): { type: Type } & Mutable<EventBase> {
  return {
    type,
    boot: record.boot,
    time: eventTime(record),
    interface: null,
    guid: null,
    slot: null,
    vf,
    pciAddress: null,
    inferred: false,
    source: record.source,
    text: record.message,
    messageId: message.id,
  };
}

/**
 * An event that carries more than every event does. Its fields are added to it, not spread into a new object: of
 * `{ ...event, more }` V8 makes a hidden class for each single event, which is larger than the event, and slows down
 * all that reads events.
 */
export function eventWith<Type extends OpenEvent['type'], const More extends object>(
  type: Type,
  evidence: Evidence,
  vf: string | null,
  more: More,
): { type: Type } & Mutable<EventBase> & More {
  return Object.assign(eventOf(type, evidence, vf), more);
}

/** The times of a record; its uncertainty where the line itself, or the log as a whole, tells one. */
export function eventTime(
  record: Pick<
    DatedRecord,
    'bootUs' | 'bootResolutionUs' | 'wallUs' | 'wallClock' | 'wallResolutionUs' | 'wallUncertaintyUs'
  >,
): EventTime {
  const { wallUs, wallClock, wallResolutionUs, wallUncertaintyUs } = record;
  const { bootUs, bootResolutionUs } = record;
  const wall = wallUs === null ? null : isoMicroseconds(wallUs);
  // Every other clock may be wrong by an unknown time.
  const byLineUs = wallClock === 'kernel' ? wallResolutionUs : null;
  const clock = wall === null ? null : wallClock;
  const uncertaintyUs = wall === null ? null : (wallUncertaintyUs ?? byLineUs);
  return bootResolutionUs === undefined
    ? { bootUs, wall, wallClock: clock, wallUncertaintyUs: uncertaintyUs }
    : {
        bootUs,
        bootUncertaintyUs: bootResolutionUs,
        wall,
        wallClock: clock,
        wallUncertaintyUs: uncertaintyUs,
      };
}

/** `2026-10-03T06:25:01.327663Z`; null outside the years that a Date can hold. */
export function isoMicroseconds(time: EpochMicroseconds): string | null {
  const date = new Date(Math.floor(time / 1000));
  if (Number.isNaN(date.getTime())) return null;
  const microseconds = String(((time % 1000) + 1000) % 1000).padStart(3, '0');
  return `${date.toISOString().slice(0, -1)}${microseconds}Z`;
}
