import type { VfEvent } from '../../lifecycle/event.ts';
import type {
  Attachment,
  Gap,
  PhaseName,
  Timeline,
  TimelineBoot,
  TimelineInterface,
  TimeSpan,
  UnpairedDevice,
} from '../../timeline/timeline.ts';
import { bootLives, type Life } from '../text/life.ts';
import { BootAxis } from './boot-axis.ts';

/** From one number of an axis to another, which is not smaller. */
export interface Extent {
  readonly from: number;
  readonly to: number;
  /** It began before the log, or the log does not show when. */
  readonly openStart: boolean;
  /** It had not ended when the log did. */
  readonly openEnd: boolean;
}

/** An event at its place. */
export interface PlacedEvent {
  /** Its index in `Timeline.events`. */
  readonly index: number;
  readonly event: VfEvent;
  readonly at: number;
  /** False where the event has no time: then it stands where the one before it does. */
  readonly isTimed: boolean;
}

/** One stay of a VF, with what makes it up. */
export interface StaySpan extends Extent {
  readonly attachment: Attachment;
  /** Its index among the attachments of its interface. */
  readonly position: number;
  readonly events: readonly PlacedEvent[];
  readonly phases: readonly (Extent & { readonly name: PhaseName })[];
  readonly onVf: readonly Extent[];
}

/** An interface during one boot. */
export interface InterfaceSpans {
  readonly face: TimelineInterface;
  readonly stays: readonly StaySpan[];
  readonly onSynthetic: readonly Extent[];
  /** From the end of one stay to the traffic on the next. */
  readonly gaps: readonly (Extent & { readonly gap: Gap })[];
  /** Its events that belong to no stay. */
  readonly between: readonly PlacedEvent[];
}

/** A PCI function that no line ties to an interface. */
export interface DeviceSpan extends Extent {
  readonly device: UnpairedDevice;
  readonly events: readonly PlacedEvent[];
}

/** A boot with everything in it at its place. */
export interface BootSpans extends Extent {
  readonly index: number;
  /** Null where the timeline has events of a boot that it does not list. */
  readonly boot: TimelineBoot | null;
  readonly axis: BootAxis;
  readonly interfaces: readonly InterfaceSpans[];
  readonly devices: readonly DeviceSpan[];
  /** Events of no interface and no device. */
  readonly others: readonly PlacedEvent[];
}

/** The boots of a timeline with their lives as spans, in order. */
export function* bootSpans(timeline: Timeline): Generator<BootSpans, void, undefined> {
  const eventsOf = new Map<number, number[]>();
  timeline.events.forEach(({ boot }, index) => {
    const known = eventsOf.get(boot);
    if (known === undefined) eventsOf.set(boot, [index]);
    else known.push(index);
  });
  const listed = new Map(timeline.boots.map((boot) => [boot.index, boot]));
  const devices = new Map<number, UnpairedDevice[]>();
  for (const device of timeline.unpaired) {
    const known = devices.get(device.boot);
    if (known === undefined) devices.set(device.boot, [device]);
    else known.push(device);
  }
  for (const [index, { lives, loose }] of bootLives(timeline)) {
    const boot = new BootPlaces(timeline, index, listed.get(index) ?? null, eventsOf.get(index) ?? []);
    yield boot.spans(lives, devices.get(index) ?? [], loose);
  }
}

/** Every event of the boot, in the order of the log. */
export function eventsIn({ interfaces, devices, others }: BootSpans): readonly PlacedEvent[] {
  const all = [
    ...others,
    ...devices.flatMap(({ events }) => events),
    ...interfaces.flatMap(({ stays, between }) => [...between, ...stays.flatMap(({ events }) => events)]),
  ];
  return all.sort((a, b) => a.index - b.index);
}

/** The places of one boot. */
class BootPlaces {
  readonly #index: number;
  readonly #boot: TimelineBoot | null;
  readonly #axis: BootAxis;
  readonly #placed = new Map<number, PlacedEvent>();
  readonly #from: number;
  readonly #to: number;

  constructor(timeline: Timeline, index: number, boot: TimelineBoot | null, events: readonly number[]) {
    this.#index = index;
    this.#boot = boot;
    const times = events.flatMap((each) => timeline.events[each]?.time ?? []);
    this.#axis = new BootAxis(
      boot,
      times.length > 0 || boot === null ? times : [boot.shownFrom, boot.shownUntil],
    );
    const timed = times.flatMap((time) => this.#axis.at(time) ?? []);
    const shown = [boot?.shownFrom ?? null, boot?.shownUntil ?? null].flatMap(
      (time) => this.#axis.at(time) ?? [],
    );
    const all = [...timed, ...shown];
    this.#from = all.reduce((least, each) => Math.min(least, each), all[0] ?? 0);
    this.#to = all.reduce((most, each) => Math.max(most, each), all[0] ?? 0);
    let before = this.#from;
    for (const each of events) {
      const event = timeline.events[each];
      if (event === undefined) continue;
      const at = this.#axis.at(event.time);
      before = at ?? before;
      this.#placed.set(each, { index: each, event, at: before, isTimed: at !== null });
    }
  }

  spans(lives: readonly Life[], devices: readonly UnpairedDevice[], loose: readonly number[]): BootSpans {
    const ofDevices = new Set(devices.flatMap(({ events }) => events));
    return {
      index: this.#index,
      boot: this.#boot,
      axis: this.#axis,
      ...{ from: this.#from, to: this.#to, openEnd: false },
      openStart: this.#boot?.beginsLate === true,
      interfaces: lives.map((life) => this.#interface(life)),
      devices: devices.map((device) => {
        const events = this.#at(device.events);
        return { device, events, ...this.#around(events), openStart: false, openEnd: false };
      }),
      others: this.#at(loose.filter((index) => !ofDevices.has(index))),
    };
  }

  #interface({ face, parts }: Life): InterfaceSpans {
    const attached = new Set(face.attachments.flatMap(({ events }) => events));
    return {
      face,
      stays: face.attachments.map((attachment, position) => this.#stay(face, attachment, position)),
      onSynthetic: face.onSynthetic.map((span) => this.#extent(span, this.#from, this.#to)),
      gaps: face.gaps.map((gap) => {
        const end = gap.restored ?? (gap.after === null ? null : gap.announced);
        return { gap, ...this.#extent({ from: gap.removed, to: end }, this.#from, this.#to) };
      }),
      between: this.#at(parts.flatMap(({ events }) => events).filter((index) => !attached.has(index))),
    };
  }

  #stay(face: TimelineInterface, attachment: Attachment, position: number): StaySpan {
    const events = this.#at(attachment.events);
    const hasEnded = face.gaps.some(({ before }) => before === position);
    const isLast = position === face.attachments.length - 1;
    const around = this.#around(events);
    const openEnd = isLast && !hasEnded;
    const from = around.from;
    const to = openEnd ? Math.max(around.to, this.#to) : around.to;
    return {
      ...{ attachment, position, events, from, to, openEnd },
      openStart: attachment.onVf[0]?.from === null,
      phases: attachment.phases.map((phase) => ({ name: phase.name, ...this.#extent(phase, from, to) })),
      onVf: attachment.onVf.map((span) => this.#extent(span, from, to)),
    };
  }

  /** Where an end is missing, the span reaches to that of what it is in. */
  #extent({ from, to }: TimeSpan, outerFrom: number, outerTo: number): Extent {
    const start = this.#axis.at(from) ?? outerFrom;
    const end = this.#axis.at(to) ?? (to === null ? outerTo : start);
    // Logs can run backwards; a span cannot.
    return { from: start, to: Math.max(start, end), openStart: from === null, openEnd: to === null };
  }

  #around(events: readonly PlacedEvent[]): { readonly from: number; readonly to: number } {
    const first = events[0]?.at ?? this.#from;
    return events.reduce(({ from, to }, { at }) => ({ from: Math.min(from, at), to: Math.max(to, at) }), {
      from: first,
      to: first,
    });
  }

  #at(indices: readonly number[]): readonly PlacedEvent[] {
    return indices.flatMap((index) => this.#placed.get(index) ?? []);
  }
}
