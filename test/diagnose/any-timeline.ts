import fc from 'fast-check';
import type { EventTime, PlainEventType } from '../../src/lifecycle/event.ts';
import { NOTED_IDS, type NoteType } from '../../src/lifecycle/note.ts';
import type { InterfaceState } from '../../src/lifecycle/state.ts';
import type { Timeline } from '../../src/timeline/timeline.ts';
import {
  attachment,
  boot,
  networkInterface,
  plain,
  source,
  timeline,
  withOwn,
} from '../report/make-timeline.ts';

/** Timelines that fit the type and, for the rest, make no sense: indices that lead nowhere, times that run backwards. */

const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const time: fc.Arbitrary<EventTime> = fc.record({
  bootUs: maybe(fc.integer({ min: -10, max: 10 ** 12 })),
  wall: maybe(fc.constantFrom('2026-10-03T06:25:01.327663Z', '2026-10-04T06:25:01.000000Z', 'no time', '')),
  wallClock: fc.constant(null),
  wallUncertaintyUs: fc.constant(null),
});
const name = maybe(fc.constantFrom('eth0', 'eth1', 'rename3', 'enP53091s1', `eth${'9'.repeat(5000)}`));
const guid = maybe(fc.constantFrom('000d3af5-76bd-000d-3af5-76bd000d3af5', 'vmbus_11'));
const messageId = maybe(
  fc.constantFrom(
    'kernel.panic',
    'kernel.bug',
    'vmbus.probe-failed',
    'hv-pci.d0-failed',
    'hv-pci.device-gone',
    'pci.unknown-header',
    'mlx5.fatal-error',
    'mlx5.cmd-failed',
    'mana.hwc-timeout',
    'netvsc.datapath-to-vf-failed',
    'netvsc.vf-set-master-failed',
    'netvsc.open-failed',
    'driver.probe-failed',
    'mlx5.recover-ok',
    'mana.reset-start',
    'freebsd.mce.cq-error',
    'nonsense',
    ...NOTED_IDS,
  ),
);
const base = fc.record({
  boot: fc.nat(3),
  time,
  interface: name,
  guid,
  slot: maybe(fc.nat(3)),
  vf: name,
  pciAddress: maybe(fc.constantFrom('cf63:00:02.0', 'a1b2:00:02.0')),
  inferred: fc.boolean(),
  source: fc.record({ name: fc.constantFrom('a', 'b'), line: fc.integer({ min: 1, max: 50 }) }),
  text: fc.constantFrom('', 'mlx5_core cf63:00:02.0: x', 'y'.repeat(5000)),
  messageId,
});
const PLAIN: readonly PlainEventType[] = [
  'slot-added',
  'pci-probing',
  'pci-bus-created',
  'registered',
  'joined',
  'link-up',
  'link-down',
  'data-path-to-vf',
  'data-path-from-vf',
  'unregistered',
  'slot-removed',
  'error',
];
const event = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(fc.constantFrom(...PLAIN), base).map(([type, fields]) => plain(type, fields)),
  },
  base.map((fields) => withOwn('firmware', '65535.65535.65535', fields)),
  base.map((fields) => withOwn('device-found', '15b3:1016', fields)),
  base.map((fields) => withOwn('renamed', 'eth1', fields)),
  base.map((fields) => withOwn('driver-registered', 'hv_pci', fields)),
);
const NOTES: readonly NoteType[] = [
  'driver-unregistered',
  'waiting-for-association',
  'not-paired',
  'domain-collision',
  'bus-released',
  'reset',
  'removal',
  'removal-stuck',
  'transmit-timeout',
  'hibernation',
  'shutdown',
  'namespace-moved',
];
const note = fc
  .tuple(fc.constantFrom(...NOTES), base)
  .map(([note, fields]) => ({ ...fields, type: 'note' as const, note }));
const indices = fc.array(fc.nat(25), { maxLength: 12 });
const STATES: readonly InterfaceState[] = [
  'unknown',
  'synthetic-only',
  'offered',
  'registered',
  'on-vf',
  'on-synthetic',
  'unregistered',
  'removed',
];
const stay = fc
  .record({
    events: indices,
    notes: indices,
    misleading: indices,
    vfNames: fc.array(
      name.map((text) => text ?? 'x'),
      { maxLength: 3 },
    ),
    driver: maybe(fc.constant('mlx5_core')),
    device: maybe(fc.constant('15b3:1016')),
    slot: maybe(fc.nat(3)),
  })
  .map(attachment);
const gap = fc.record({
  before: fc.nat(4),
  after: maybe(fc.nat(4)),
  inferred: fc.boolean(),
  leftVf: maybe(time),
  removed: time,
  announced: maybe(time),
  restored: maybe(time),
  withoutVfUs: maybe(fc.nat()),
  offVfUs: maybe(fc.nat()),
});
const face = fc
  .record({
    boot: fc.nat(3),
    guid,
    name,
    state: fc.constantFrom(...STATES),
    attachments: fc.array(stay, { maxLength: 4 }),
    gaps: fc.array(gap, { maxLength: 4 }),
  })
  .map(networkInterface);
const unpaired = fc.record({
  boot: fc.nat(3),
  pciAddress: maybe(fc.constant('cf63:00:02.0')),
  hvPciGuid: fc.constant(null),
  driver: maybe(fc.constant('mana')),
  device: maybe(fc.constant('1414:00ba')),
  firmware: fc.constant(null),
  vfNames: fc.array(fc.constant('eth1'), { maxLength: 2 }),
  events: indices,
  notes: indices,
});
const loss = fc.record({
  kind: fc.constantFrom('dropped', 'missed', 'suppressed', 'torn'),
  by: maybe(fc.constantFrom('net_ratelimit', 'audit')),
  line: fc.nat(50),
  lines: fc.nat(3),
  messages: maybe(fc.nat(99)),
} as const);
const unrecognized = fc.record({
  driver: fc.constantFrom('hv_netvsc', 'mana'),
  nearest: maybe(fc.constant('netvsc.vf-slot-added')),
  cut: fc.boolean(),
  count: fc.integer({ min: 1, max: 9 }),
  source: fc.record({ name: fc.constant('a'), line: fc.nat(50) }),
  text: fc.constant('x'.repeat(999)),
});

export const anyTimeline: fc.Arbitrary<Timeline> = fc
  .record({
    boots: fc.array(
      fc
        .record({
          shownUntil: time,
          shownFrom: time,
          beginsLate: maybe(fc.boolean()),
          crashKernel: maybe(fc.boolean()),
          leftOut: fc.nat(2),
        })
        .map(boot),
      { maxLength: 3 },
    ),
    sources: fc.array(
      fc.record({ name: fc.constantFrom('a', 'b'), losses: fc.array(loss, { maxLength: 4 }) }).map(source),
      { maxLength: 2 },
    ),
    events: fc.array(event, { maxLength: 24 }),
    notes: fc.array(note, { maxLength: 24 }),
    interfaces: fc.array(face, { maxLength: 4 }),
    unpaired: fc.array(unpaired, { maxLength: 3 }),
    unrecognized: fc.array(unrecognized, { maxLength: 3 }),
  })
  .map(timeline);
