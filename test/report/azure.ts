import type { VfEvent } from '../../src/lifecycle/event.ts';
import type { Timeline } from '../../src/timeline/timeline.ts';
import { at, attachment, boot, networkInterface, plain, source, timeline, withOwn } from './make-timeline.ts';

/** The timeline of corpus/azure-startup.log and corpus/azure-maintenance.log, read as one boot; written by hand. */

const GUID = '000d3af5-76bd-000d-3af5-76bd000d3af5';
const PCI = 'cf63:00:02.0';
const VF = 'enP53091s1np0';
const HV_PCI = 'e9ac9b28-cf63-4466-9ae3-4b849c3ee03b';
const PROBING = `hv_pci ${HV_PCI}: PCI VMBus probing: Using version 0x10002`;

type Place = [line: number, time: string];

function place(file: string, [line, time]: Place) {
  return { time: at(time), source: { name: file, line } };
}

function events(file: string): readonly VfEvent[] {
  const nic = { interface: 'eth0', guid: GUID, slot: 1 };
  const vf = { ...nic, pciAddress: PCI, vf: VF };
  const eth1 = { ...nic, pciAddress: PCI, vf: 'eth1' };
  const early = { ...nic, pciAddress: PCI };
  const p = (line: number, time: string) => place(file, [line, time]);

  if (file === 'azure-startup.log') {
    return [
      withOwn('driver-registered', 'hv_netvsc', p(1, '2.327663')),
      plain('slot-added', { ...nic, ...p(2, '3.918902') }),
      withOwn('driver-registered', 'hv_pci', p(3, '6.944883')),
      plain('pci-probing', { ...nic, ...p(4, '6.945132'), text: PROBING }),
      plain('pci-bus-created', { ...early, ...p(5, '6.947953') }),
      withOwn('device-found', '15b3:1016', { ...early, ...p(7, '6.948805') }),
      withOwn('firmware', '14.25.8362', { ...early, ...p(12, '7.128515') }),
      plain('registered', { ...eth1, ...p(15, '7.465085') }),
      plain('joined', { ...eth1, ...p(16, '7.465119') }),
      withOwn('renamed', 'eth1', { ...vf, ...p(19, '7.480651') }),
      plain('link-up', { ...vf, ...p(20, '8.087962') }),
      plain('data-path-to-vf', { ...vf, ...p(21, '8.090127') }),
      plain('data-path-from-vf', { ...vf, ...p(22, '9.654979') }),
      plain('link-up', { ...vf, ...p(23, '9.909128') }),
      plain('data-path-to-vf', { ...vf, ...p(24, '9.910595') }),
      plain('data-path-from-vf', { ...vf, ...p(25, '11.411194') }),
      plain('link-up', { ...vf, ...p(27, '11.731892') }),
      plain('data-path-to-vf', { ...vf, ...p(28, '11.733216') }),
    ];
  }
  return [
    plain('data-path-from-vf', { ...vf, ...p(1, '8160.911509') }),
    plain('unregistered', { ...vf, vf: null, ...p(2, '8160.912120') }),
    plain('slot-removed', { ...nic, ...p(3, '8162.020138') }),
    plain('slot-added', { ...nic, ...p(4, '8225.557263') }),
    plain('pci-probing', { ...nic, ...p(5, '8225.557867'), text: PROBING }),
    plain('pci-bus-created', { ...early, ...p(6, '8225.566794') }),
    withOwn('device-found', '15b3:1016', { ...early, ...p(8, '8225.571556') }),
    withOwn('firmware', '14.25.8362', { ...early, ...p(13, '8225.679672') }),
    plain('registered', { ...eth1, ...p(15, '8226.021016') }),
    plain('joined', { ...eth1, ...p(16, '8226.021058') }),
    withOwn('renamed', 'eth1', { ...vf, ...p(19, '8226.026699') }),
    plain('link-up', { ...vf, ...p(20, '8226.265256') }),
    plain('data-path-to-vf', { ...vf, ...p(21, '8226.267380') }),
  ];
}

const vfFacts = {
  slot: 1,
  pciAddress: PCI,
  hvPciGuid: HV_PCI,
  driver: 'mlx5_core',
  device: '15b3:1016',
  firmware: '14.25.8362',
  vfNames: ['eth1', VF],
};

export const azure: Timeline = timeline({
  sources: [
    source({ name: 'azure-startup.log', bytes: 2687, lines: 28, records: 28, recognized: 28 }),
    source({ name: 'azure-maintenance.log', bytes: 2029, lines: 21, records: 21, recognized: 21 }),
  ],
  boots: [boot({ shownUntil: at('8226.267380') })],
  interfaces: [
    networkInterface({
      guid: GUID,
      name: 'eth0',
      state: 'on-vf',
      attachments: [
        attachment({
          ...vfFacts,
          events: [1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20],
          onVf: [
            { from: at('8.090127'), to: at('9.654979') },
            { from: at('9.910595'), to: at('11.411194') },
            { from: at('11.733216'), to: at('8160.911509') },
          ],
        }),
        attachment({
          ...vfFacts,
          events: [21, 22, 23, 24, 25, 26, 27, 28, 29, 30],
          onVf: [{ from: at('8226.267380'), to: null }],
        }),
      ],
      onSynthetic: [
        { from: at('9.654979'), to: at('9.910595') },
        { from: at('11.411194'), to: at('11.733216') },
        { from: at('8160.911509'), to: at('8226.267380') },
      ],
    }),
  ],
  events: [...events('azure-startup.log'), ...events('azure-maintenance.log')],
});
