import type { VfEvent } from '../lifecycle/event.ts';
import type { Attachment, Gap, Timeline, TimelineInterface, UnpairedDevice } from '../timeline/timeline.ts';
import { type Step, stepOf } from './steps.ts';

/** A stay of a VF, or what happened outside of any: then `attachment` and `number` are null. */
export interface Stay {
  readonly attachment: Attachment | null;
  /** Index into the interface's attachments. */
  readonly number: number | null;
  /** What the log prints of it, in order. */
  readonly steps: readonly Step[];
  /** Keys of the steps that the log does not print and that later lines prove. */
  readonly inferred: ReadonlySet<string>;
}

/** Whose life it is: an interface's, a device's that nothing ties to one, or the machine's as a whole. */
export interface Life {
  readonly kind: 'interface' | 'device' | 'machine';
  readonly face: TimelineInterface | null;
  /** Index into `Timeline.interfaces`; null where it is none. */
  readonly faceIndex: number | null;
  readonly device: UnpairedDevice | null;
  /** The first slot and the first driver that the log tells of. */
  readonly slot: number | null;
  readonly driver: string | null;
  readonly stays: readonly Stay[];
  /** The gaps behind its stays, by the number of the stay. */
  readonly gaps: ReadonlyMap<number | null, Gap>;
}

/** What happened during one boot. The machine comes first. */
export interface BootLives {
  readonly index: number;
  /**
   * How much of the boot the log shows, in microseconds of the kernel's own clock. `fromUs` is null where the log has
   * the boot's beginning; both are where the log has no such clock.
   */
  readonly shown: { readonly fromUs: number | null; readonly untilUs: number | null };
  readonly kernel: string | null;
  readonly lives: readonly [machine: Life, ...others: Life[]];
}

/** A timeline taken apart into lives. */
export interface Lives {
  /** Index into the timelines of its side. */
  readonly side: number;
  readonly timeline: Timeline;
  readonly boots: readonly BootLives[];
}

/** Takes a timeline apart: each of its events belongs to exactly one life. */
export function livesOf(timeline: Timeline, side: number): Lives {
  const owners = eventOwners(timeline);
  const machineEvents = new Map<number, number[]>();
  const ofFaces = new Map<TimelineInterface, number[]>();
  timeline.events.forEach((event, index) => {
    if (owners.attached.has(index)) return;
    const face = owners.of(event);
    if (face === null) append(machineEvents, event.boot, index);
    else append(ofFaces, face, index);
  });
  const lives = new Map<number, Life[]>();
  timeline.interfaces.forEach((face, index) => {
    append(lives, face.boot, interfaceLife(timeline, face, index, ofFaces.get(face) ?? []));
  });
  for (const device of timeline.unpaired) append(lives, device.boot, deviceLife(timeline, device));
  const described = new Map(timeline.boots.map((boot) => [boot.index, boot]));
  const indices = new Set([...described.keys(), ...machineEvents.keys(), ...lives.keys()]);
  const boots = [...indices]
    .sort((a, b) => a - b)
    .map((index): BootLives => {
      const machine = machineLife(timeline, machineEvents.get(index) ?? []);
      const boot = described.get(index);
      const fromUs = boot?.beginsLate === true ? boot.shownFrom.bootUs : null;
      return {
        index,
        shown: { fromUs, untilUs: boot?.shownUntil.bootUs ?? null },
        kernel: boot?.kernel ?? null,
        lives: [machine, ...(lives.get(index) ?? [])],
      };
    });
  return { side, timeline, boots };
}

function interfaceLife(
  timeline: Timeline,
  face: TimelineInterface,
  faceIndex: number,
  outside: readonly number[],
): Life {
  const stays = face.attachments.map(
    (attachment, number): Stay => ({
      attachment,
      number,
      ...stepsAt(timeline, attachment.events, new Set(attachment.misleading)),
    }),
  );
  const between: Stay = { attachment: null, number: null, ...stepsAt(timeline, outside) };
  return {
    kind: 'interface',
    face,
    faceIndex,
    device: null,
    slot: face.attachments.find(({ slot }) => slot !== null)?.slot ?? null,
    driver: face.attachments.find(({ driver }) => driver !== null)?.driver ?? null,
    stays: between.steps.length > 0 ? [...stays, between] : stays,
    gaps: new Map(face.gaps.map((gap) => [gap.before, gap])),
  };
}

function deviceLife(timeline: Timeline, device: UnpairedDevice): Life {
  const stay: Stay = { attachment: null, number: null, ...stepsAt(timeline, device.events) };
  return {
    kind: 'device',
    face: null,
    faceIndex: null,
    device,
    slot: null,
    driver: device.driver,
    stays: [stay],
    gaps: new Map(),
  };
}

function machineLife(timeline: Timeline, events: readonly number[]): Life {
  const stay: Stay = { attachment: null, number: null, ...stepsAt(timeline, events) };
  return {
    kind: 'machine',
    face: null,
    faceIndex: null,
    device: null,
    slot: null,
    driver: null,
    stays: [stay],
    gaps: new Map(),
  };
}

const NONE: ReadonlySet<number> = new Set();

function stepsAt(
  { events }: Timeline,
  indices: readonly number[],
  misleading: ReadonlySet<number> = NONE,
): Pick<Stay, 'steps' | 'inferred'> {
  const steps: Step[] = [];
  const inferred = new Set<string>();
  for (const index of [...indices].sort((a, b) => a - b)) {
    const event = events[index];
    if (event === undefined) continue;
    const step = stepOf(index, event, misleading.has(index));
    if (event.inferred) inferred.add(step.key);
    else steps.push(step);
  }
  return { steps, inferred };
}

/** Finds the interface of an event that belongs to no stay, and of a finding. */
export interface InterfaceFinder {
  of(named: Pick<VfEvent, 'boot' | 'guid' | 'interface'>): TimelineInterface | null;
}

/** The GUID decides; a name only where there is no GUID, and where one interface alone had it in that boot. */
export function interfaceFinder(timeline: Timeline): InterfaceFinder {
  const known = new Map<string, TimelineInterface | null>();
  const claim = (key: string, face: TimelineInterface): void => {
    const holder = known.get(key);
    known.set(key, holder === undefined || holder === face ? face : null);
  };
  for (const face of timeline.interfaces) {
    if (face.guid !== null) claim(`${face.boot} guid ${face.guid}`, face);
    for (const name of face.names) claim(`${face.boot} name ${name}`, face);
  }
  return {
    of: ({ boot, guid, interface: name }) =>
      known.get(guid === null ? `${boot} name ${name}` : `${boot} guid ${guid}`) ?? null,
  };
}

function eventOwners(timeline: Timeline): InterfaceFinder & { readonly attached: ReadonlySet<number> } {
  const attached = new Set<number>();
  const ofDevices = new Set<number>();
  for (const { attachments } of timeline.interfaces) {
    for (const { events } of attachments) for (const index of events) attached.add(index);
  }
  for (const { events } of timeline.unpaired) {
    for (const index of events) if (!attached.has(index)) ofDevices.add(index);
  }
  return {
    ...interfaceFinder(timeline),
    attached: new Set([...attached, ...ofDevices]),
  };
}

export function append<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
