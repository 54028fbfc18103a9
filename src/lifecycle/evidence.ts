import type { KernelMessage } from '../message/kernel-message.ts';
import type { DatedRecord } from '../record/boot-clock.ts';
import type { EpochMicroseconds } from '../units.ts';
import type { EventBase, EventTime } from './event.ts';

/** A line that proves something: the record, and what the grammar read in it. */
export interface Evidence {
  readonly record: DatedRecord;
  readonly message: KernelMessage;
}

/** The part of an event that comes from the line alone. */
export function eventBase({ record, message }: Evidence): EventBase {
  return {
    boot: record.boot,
    time: eventTime(record),
    interface: null,
    guid: null,
    slot: null,
    vf: null,
    pciAddress: null,
    inferred: false,
    source: record.source,
    text: record.message,
    messageId: message.id,
  };
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
  const boot = bootResolutionUs === undefined ? { bootUs } : { bootUs, bootUncertaintyUs: bootResolutionUs };
  const wall = wallUs === null ? null : isoMicroseconds(wallUs);
  if (wall === null) return { ...boot, wall, wallClock: null, wallUncertaintyUs: null };
  // Every other clock may be wrong by an unknown time.
  const byLineUs = wallClock === 'kernel' ? wallResolutionUs : null;
  return { ...boot, wall, wallClock, wallUncertaintyUs: wallUncertaintyUs ?? byLineUs };
}

/** `2026-10-03T06:25:01.327663Z`; null outside the years that a Date can hold. */
export function isoMicroseconds(time: EpochMicroseconds): string | null {
  const date = new Date(Math.floor(time / 1000));
  if (Number.isNaN(date.getTime())) return null;
  const microseconds = String(((time % 1000) + 1000) % 1000).padStart(3, '0');
  return `${date.toISOString().slice(0, -1)}${microseconds}Z`;
}
