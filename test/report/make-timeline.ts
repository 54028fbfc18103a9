import type { EventBase, EventTime, PlainEventType, VfEvent } from '../../src/lifecycle/event.ts';
import {
  type Attachment,
  TIMELINE_SCHEMA,
  type Timeline,
  type TimelineBoot,
  type TimelineInterface,
  type TimelineSource,
} from '../../src/timeline/timeline.ts';

type Fields = Partial<EventBase>;

const BASE = {
  boot: 0,
  time: { bootUs: null, wall: null, wallClock: null, wallUncertaintyUs: null },
  interface: null,
  guid: null,
  slot: null,
  vf: null,
  pciAddress: null,
  inferred: false,
  source: { name: 'dmesg.txt', line: 1 },
  text: '',
  messageId: null,
} as const;

/** An event of a type that has no field of its own. */
export function plain(type: PlainEventType, fields: Fields): VfEvent {
  return { ...BASE, ...fields, type };
}

/** An event of a type with its own field, whose value is `own`. */
export function withOwn(
  type: 'driver-registered' | 'device-found' | 'firmware' | 'renamed' | 'interface-renamed',
  own: string,
  fields: Fields,
): VfEvent {
  const base = { ...BASE, ...fields };
  switch (type) {
    case 'driver-registered':
      return { ...base, type, driver: own === 'hv_pci' ? 'hv_pci' : 'hv_netvsc' };
    case 'device-found':
      return { ...base, type, device: own };
    case 'firmware':
      return { ...base, type, firmware: own };
    case 'renamed':
    case 'interface-renamed':
      return { ...base, type, from: own };
  }
}

function clockOf(wall: string | null): Pick<EventTime, 'wallClock' | 'wallUncertaintyUs'> {
  return wall === null
    ? { wallClock: null, wallUncertaintyUs: null }
    : { wallClock: 'receive', wallUncertaintyUs: null };
}

/** `at('8160.911509')`: a time as the kernel prints it, with the wall time if there is one. */
export function at(seconds: string, wall: string | null = null): EventTime {
  return { bootUs: Number(seconds.replace('.', '')), wall, ...clockOf(wall) };
}

/** `wallAt('2026-10-03T06:25:01.000000Z')` */
export function wallAt(wall: string): EventTime {
  return { bootUs: null, wall, ...clockOf(wall) };
}

export function source(fields: Partial<TimelineSource>): TimelineSource {
  return {
    name: 'dmesg.txt',
    format: 'dmesg',
    formats: [],
    bytes: 0,
    lines: 0,
    records: 0,
    recognized: 0,
    unrecognized: 0,
    repeated: 0,
    skipped: { continued: 0, blank: 0, notKernel: 0, unknownFormat: 0, damaged: 0, cut: 0 },
    losses: [],
    ...fields,
  };
}

export function boot(fields: Partial<TimelineBoot>): TimelineBoot {
  return {
    index: 0,
    id: null,
    kernel: null,
    crashKernel: null,
    hosts: [],
    startedAt: null,
    clock: null,
    shownFrom: { bootUs: null, wall: null, wallClock: null, wallUncertaintyUs: null },
    beginsLate: false,
    shownUntil: { bootUs: null, wall: null, wallClock: null, wallUncertaintyUs: null },
    leftOut: 0,
    ...fields,
  };
}

export function attachment(fields: Partial<Attachment>): Attachment {
  return {
    slot: null,
    pciAddress: null,
    hvPciGuid: null,
    driver: null,
    device: null,
    firmware: null,
    vfNames: [],
    events: [],
    onVf: [],
    ties: [],
    notes: [],
    misleading: [],
    phases: [],
    ...fields,
  };
}

export function networkInterface(fields: Partial<TimelineInterface>): TimelineInterface {
  return {
    boot: 0,
    guid: null,
    name: null,
    names: fields.name == null ? [] : [fields.name],
    mac: null,
    state: 'unknown',
    attachments: [],
    onSynthetic: [],
    identity: 'guid',
    gaps: [],
    ...fields,
  };
}

export function timeline(fields: Partial<Timeline>): Timeline {
  return {
    schema: TIMELINE_SCHEMA,
    sources: [source({})],
    boots: [boot({})],
    interfaces: [],
    events: [],
    notes: [],
    unpaired: [],
    machine: [],
    findings: [],
    unrecognized: [],
    assumptions: [],
    ...fields,
  };
}
