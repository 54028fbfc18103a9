import type { SourceLine } from '../record/log-record.ts';
import type { WallClock } from '../record/wall-clock.ts';

/** The time of an event, in both clocks a log can hold. Unknown is null, never a made-up value. */
export interface EventTime {
  /** Integer microseconds since boot, or null. */
  readonly bootUs: number | null;
  /** Microseconds by which the moment may be later than `bootUs`, where the kernel's stamp has no microseconds (FreeBSD). */
  readonly bootUncertaintyUs?: number;
  /** ISO 8601 in UTC with microseconds (`2026-10-03T06:25:01.327663Z`), or null. */
  readonly wall: string | null;
  /**
   * Whose clock `wall` is of; `anchor` where the line shows none, or only when a daemon began that took the message
   * late, and it was worked out from `bootUs`.
   */
  readonly wallClock: WallClock | null;
  /** Microseconds by which the true time may be earlier or later than `wall`; null where that is unknown. */
  readonly wallUncertaintyUs: number | null;
}

/** What every event has, whatever its type. */
export interface EventBase {
  /** Index into `Timeline.boots`. */
  readonly boot: number;
  readonly time: EventTime;
  /** Name of the synthetic interface at that moment, or null where the log does not tell. */
  readonly interface: string | null;
  /** VMBus instance GUID of the synthetic interface (`vmbus_11` on kernels before 4.9), or null. */
  readonly guid: string | null;
  /** Serial number of the VF as the host announced it, or null. */
  readonly slot: number | null;
  /** Name of the VF's interface after the event, or null while it has none; for `unregistered` the name it had. */
  readonly vf: string | null;
  /** PCI address of the VF (`cf63:00:02.0`) as far as it was known at this line, or null. */
  readonly pciAddress: string | null;
  /** True where the log does not print the step itself, but a later line proves that it was taken. */
  readonly inferred: boolean;
  /** The line that proves the event. */
  readonly source: SourceLine;
  /** The kernel's text of that line. */
  readonly text: string;
  /** Catalogue id of the message that proves the event (`netvsc.vf-slot-added`). */
  readonly messageId: string | null;
}

/** The VMBus drivers whose registration is an event: without the one no interface, without the other no VF. */
export type TracedDriver = 'hv_netvsc' | 'hv_pci';

/** The event types that carry nothing beyond {@link EventBase}. */
export type PlainEventType =
  | 'slot-added'
  | 'pci-probing'
  | 'pci-bus-created'
  | 'registered'
  | 'joined'
  | 'link-up'
  | 'link-down'
  | 'data-path-to-vf'
  | 'data-path-from-vf'
  | 'unregistered'
  | 'slot-removed'
  | 'error';

/**
 * A step in the life of a VF, with the line that proves it. Discriminated by `type`.
 *
 * @example
 * if (event.type === 'firmware') console.log(event.firmware); // '14.25.8362'
 */
export type VfEvent =
  | (EventBase & { readonly type: PlainEventType })
  | (EventBase & { readonly type: 'driver-registered'; readonly driver: TracedDriver })
  /** `device` is vendor and device id: `15b3:1016`. */
  | (EventBase & { readonly type: 'device-found'; readonly device: string })
  | (EventBase & { readonly type: 'firmware'; readonly firmware: string })
  /** The VF's interface: `from` is the old name, `vf` the new one. */
  | (EventBase & { readonly type: 'renamed'; readonly from: string })
  /** The synthetic interface: `from` is the old name, `interface` the new one. */
  | (EventBase & { readonly type: 'interface-renamed'; readonly from: string });

export type VfEventType = VfEvent['type'];
