import { describe, expect, test } from 'vitest';
import { analyze, type NamedLog, type Timeline } from '../../src/index.ts';
import { corpusLog, OPTIONS } from './corpus.ts';

// What a reader of the two logs of the Azure documentation finds in them, written down by hand.

const STARTUP: NamedLog = { name: 'startup', data: corpusLog('azure-startup') };
const MAINTENANCE: NamedLog = { name: 'maintenance', data: corpusLog('azure-maintenance') };

/** Types and times of the events on the interface. */
function steps({ events }: Timeline): readonly (readonly [string, number | null])[] {
  return events.filter(({ guid }) => guid !== null).map(({ type, time }) => [type, time.bootUs]);
}

describe('the start of a VM', async () => {
  const timeline = await analyze(STARTUP, OPTIONS);

  test('has one interface, which ends on its VF', () => {
    expect(timeline.boots).toHaveLength(1);
    expect(timeline.interfaces).toMatchObject([
      {
        guid: '000d3af5-76bd-000d-3af5-76bd000d3af5',
        name: 'eth0',
        names: ['eth0'],
        mac: '00:0d:3a:f5:76:bd',
        state: 'on-vf',
      },
    ]);
  });

  test('has one attachment, with all that the log tells about the VF', () => {
    expect(timeline.interfaces[0]?.attachments).toMatchObject([
      {
        slot: 1,
        pciAddress: 'cf63:00:02.0',
        hvPciGuid: 'e9ac9b28-cf63-4466-9ae3-4b849c3ee03b',
        driver: 'mlx5_core',
        device: '15b3:1016',
        firmware: '14.25.8362',
        vfNames: ['eth1', 'enP53091s1np0'],
      },
    ]);
  });

  test('has the drivers as events of no interface', () => {
    expect(timeline.events.filter(({ guid }) => guid === null)).toMatchObject([
      { type: 'driver-registered', driver: 'hv_netvsc', time: { bootUs: 2_327_663 } },
      { type: 'driver-registered', driver: 'hv_pci', time: { bootUs: 6_944_883 } },
    ]);
  });

  test('takes the VF through its life, and the data path there and back until the network is set up', () => {
    expect(steps(timeline)).toEqual([
      ['slot-added', 3_918_902],
      ['pci-probing', 6_945_132],
      ['pci-bus-created', 6_947_953],
      ['device-found', 6_948_805],
      ['firmware', 7_128_515],
      ['registered', 7_465_085],
      ['joined', 7_465_119],
      ['renamed', 7_480_651],
      ['link-up', 8_087_962],
      ['data-path-to-vf', 8_090_127],
      ['data-path-from-vf', 9_654_979],
      ['link-up', 9_909_128],
      ['data-path-to-vf', 9_910_595],
      ['data-path-from-vf', 11_411_194],
      ['link-up', 11_731_892],
      ['data-path-to-vf', 11_733_216],
    ]);
  });

  test('infers nothing, and leaves no line aside', () => {
    expect(timeline.events.filter(({ inferred }) => inferred)).toEqual([]);
    expect(timeline.sources).toMatchObject([{ lines: 28, records: 28, recognized: 28, unrecognized: 0 }]);
  });

  test('is nothing to worry about', () => {
    expect(timeline.findings).toEqual([]);
  });
});

describe('the servicing of a host', async () => {
  const timeline = await analyze(MAINTENANCE, OPTIONS);

  test('takes the VF away and brings it back', () => {
    expect(steps(timeline)).toEqual([
      ['data-path-from-vf', 8_160_911_509],
      ['unregistered', 8_160_912_120],
      ['slot-removed', 8_162_020_138],
      ['slot-added', 8_225_557_263],
      ['pci-probing', 8_225_557_867],
      ['pci-bus-created', 8_225_566_794],
      ['device-found', 8_225_571_556],
      ['firmware', 8_225_679_672],
      ['registered', 8_226_021_016],
      ['joined', 8_226_021_058],
      ['renamed', 8_226_026_699],
      ['link-up', 8_226_265_256],
      ['data-path-to-vf', 8_226_267_380],
    ]);
  });

  test('keeps the traffic on the synthetic path for 65.355871 s', () => {
    const [span, ...more] = timeline.interfaces[0]?.onSynthetic ?? [];
    expect(more).toEqual([]);
    expect((span?.to?.bootUs ?? 0) - (span?.from?.bootUs ?? 0)).toBe(65_355_871);
  });

  test('is found, and is no reason to act', () => {
    expect(timeline.findings).toMatchObject([
      {
        rule: 'host-servicing',
        severity: 'info',
        interface: 'eth0',
        summary: expect.stringContaining('65.355871 s'),
      },
    ]);
  });
});

describe.for<[string, readonly NamedLog[]]>([
  ['one behind the other in one log', [{ name: 'both', data: `${STARTUP.data}${MAINTENANCE.data}` }]],
  ['two logs', [STARTUP, MAINTENANCE]],
  ['two logs in the wrong order', [MAINTENANCE, STARTUP]],
])('start and servicing, %s', ([, logs]) => {
  test('are one boot with one interface and two attachments', async () => {
    const { boots, interfaces } = await analyze(logs, OPTIONS);
    expect(boots).toHaveLength(1);
    expect(interfaces).toHaveLength(1);
    expect(interfaces[0]).toMatchObject({ name: 'eth0', state: 'on-vf' });
    expect(interfaces[0]?.attachments).toMatchObject([
      { slot: 1, pciAddress: 'cf63:00:02.0', vfNames: ['eth1', 'enP53091s1np0'] },
      { slot: 1, pciAddress: 'cf63:00:02.0', vfNames: ['eth1', 'enP53091s1np0'] },
    ]);
  });

  test('show the whole stay of the first VF, from slot added to slot removed', async () => {
    const { events, interfaces } = await analyze(logs, OPTIONS);
    const [first] = interfaces[0]?.attachments ?? [];
    const types = first?.events.map((index) => events[index]?.type) ?? [];
    expect(types[0]).toBe('slot-added');
    expect(types.slice(-3)).toEqual(['data-path-from-vf', 'unregistered', 'slot-removed']);
    expect(first?.onVf.at(-1)).toMatchObject({
      from: { bootUs: 11_733_216 },
      to: { bootUs: 8_160_911_509 },
    });
  });
});

test('servicing behind the start, in the wrong order within one log, is another boot', async () => {
  const { boots, interfaces } = await analyze(`${MAINTENANCE.data}${STARTUP.data}`, OPTIONS);
  expect(boots).toHaveLength(2);
  expect(interfaces).toHaveLength(2);
});
