import { describe, expect, test } from 'vitest';
import { analyze, diagnose, type Timeline } from '../../src/index.ts';
import { dmesg, type LogPart } from './found.ts';
import {
  added,
  away,
  bus,
  drivers,
  firmware,
  fromVf,
  later,
  linux,
  mlx5,
  named,
  netvsc,
  start,
  toVf,
  unregistered,
  vf,
} from './lines.ts';

// A stored timeline may not know the name, the slot or the place of a VF, and may hold what belongs to nothing.

const begin = [linux, ...drivers];
const of = (parts: readonly LogPart[]): Promise<Timeline> =>
  analyze({ name: 'dmesg.txt', data: dmesg(parts) });

/** Without the names, slots and places of VFs. */
function unnamed(timeline: Timeline): Timeline {
  const nowhere = { pciAddress: null, driver: null };
  return {
    ...timeline,
    interfaces: timeline.interfaces.map((each) => ({
      ...each,
      attachments: each.attachments.map((one) => ({ ...one, vfNames: [], slot: null })),
    })),
    unpaired: timeline.unpaired.map((device) => ({ ...device, ...nowhere })),
    events: timeline.events.map((event) => ({ ...event, pciAddress: null })),
  };
}

const saidBy = (timeline: Timeline, rule: string) =>
  diagnose(timeline).flatMap((finding) => (finding.rule === rule ? [finding.summary] : []));

const failed = mlx5('probe with driver mlx5_core failed with error -16');
const refused = mlx5('no netdev found for vf serial:1', vf);
const stray = [...begin, ...bus, firmware, mlx5('Link up', 'eth7')];
const seen = netvsc('unable to open device (ret -5).');

describe('a VF without a name is told', () => {
  test.each<[string, readonly LogPart[], string]>([
    [
      'vf-not-restored',
      [...start, 100, ...away, 500, later],
      'The host took back the VF of eth0 at 102.000000 s, and it had not come back by the end of the log, 398 s later.',
    ],
    [
      'removed-by-guest',
      [...start, 1000, fromVf, unregistered, 1020, ...named, toVf],
      'The VF of eth0 was unregistered at 1001.000000 s, and its device stayed: its driver was unbound or loaded again in the machine; it was back after 19.000000 s.',
    ],
    [
      'vf-away',
      [
        netvsc('VF registering: eth1'),
        100,
        netvsc('VF unregistering: eth1'),
        130,
        netvsc('VF registering: eth1'),
      ],
      'The VF of eth0 was unregistered at 100.000000 s and was back after 30.000000 s; the log has no line of its slot or its PCI bus that tells whether the host took it or the machine unbound it.',
    ],
    [
      'data-path-not-on-vf',
      [...start, 100, fromVf, 200, later],
      'The VF of eth0 lost the data path at 100.000000 s and did not get it back in the 100 s that the log goes on.',
    ],
    [
      'vf-never-appeared',
      [...begin, 10, added, 100, later],
      'The host announced a VF for eth0 at 10.000000 s, and none was registered in the 90 s that the log goes on. hv_pci is at work, and the log shows no PCI device for this interface.',
    ],
    [
      'vf-not-joined',
      [...begin, 10, added, ...bus, firmware, mlx5('renamed from eth1', vf), refused, 200, later],
      `The VF of eth0 came and was not paired with it by the end of the log: “${refused}” at 16.000000 s.`,
    ],
    [
      'vf-not-joined',
      [
        ...begin,
        added,
        ...bus,
        firmware,
        ...named.slice(0, 1),
        mlx5('can not set master device eth0 (err = -16)', 'eth1'),
        100,
        later,
      ],
      'hv_netvsc could not make the VF a part of eth0 at 10.000000 s: “mlx5_core cf63:00:02.0 eth1: can not set master device eth0 (err = -16)”.',
    ],
    [
      'vf-not-joined',
      [...stray, seen, 100, later],
      'The VF eth7 came and was paired with no interface by the end of the log.',
    ],
    [
      'vf-driver-missing',
      [...begin, ...bus, 100, later],
      'The device of a VF (15b3:1016, a device of mlx5_core) came at 6.000000 s, and no driver took it by the end of the log.',
    ],
    [
      'vf-init-failed',
      [...begin, ...bus, firmware, failed, 100, later],
      `Its driver could not start the VF at 8.000000 s: “${failed}”; it has no interface.`,
    ],
  ])('by %s', async (rule, log, said) => {
    expect(saidBy(unnamed(await of(log)), rule)).toEqual([said]);
  });

  test('by its driver alone, or by its place alone', async () => {
    const timeline = await of([...stray, 100, later]);
    const where = (place: { readonly driver: string | null; readonly pciAddress: string | null }) =>
      saidBy(
        { ...timeline, unpaired: timeline.unpaired.map((one) => ({ ...one, ...place })) },
        'lines-hidden',
      );
    const rest =
      ', and not one line of hv_netvsc of its interface: those lines are not in this log, or the VF is not paired.';
    expect(where({ driver: 'mana', pciAddress: null })).toEqual([`mana tells of a VF${rest}`]);
    expect(where({ driver: null, pciAddress: 'cf63:00:02.0' })).toEqual([]);
  });
});

describe('what belongs to nothing', () => {
  const logs: readonly (readonly LogPart[])[] = [
    start,
    [...start, 100, ...away, 500, later],
    [...stray, failed, 100, later],
    [...start, 100, netvsc('VF slot 1 withdrawn')],
  ];

  test.each(logs)('is left aside [%#]', async (...log) => {
    const timeline = await of(log);
    const [event] = timeline.events;
    const [note] = timeline.notes;
    const [one] = timeline.interfaces;
    const strangers: Timeline = {
      ...timeline,
      events: event === undefined ? [] : [...timeline.events, { ...event, boot: 9 }],
      notes: note === undefined ? [] : [...timeline.notes, { ...note, boot: 9 }],
      unpaired: [
        ...timeline.unpaired,
        {
          boot: 9,
          pciAddress: null,
          hvPciGuid: null,
          driver: null,
          device: null,
          firmware: null,
          vfNames: [],
          events: [],
          notes: [],
        },
      ],
      interfaces: [
        ...timeline.interfaces.map((each) => ({
          ...each,
          attachments: each.attachments.map((stay) => ({
            ...stay,
            events: [...stay.events, 9999],
            notes: [...stay.notes, 9999],
          })),
          gaps: each.gaps.flatMap((gap) => [gap, { ...gap, before: 9 }]),
        })),
        ...(one === undefined ? [] : [{ ...one, boot: 9 }]),
      ],
    };
    expect(diagnose(strangers)).toEqual(diagnose(timeline));
  });
});
