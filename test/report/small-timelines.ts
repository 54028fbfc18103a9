import type { Timeline } from '../../src/timeline/timeline.ts';
import {
  at,
  attachment,
  boot,
  networkInterface,
  plain,
  source,
  timeline,
  wallAt,
  withOwn,
} from './make-timeline.ts';

/** Small timelines, each for one thing that the text must get right. */

const one = { guid: '11111111-2222-3333-4444-555555555555', interface: 'eth0', slot: 1 };
const two = { guid: '66666666-7777-8888-9999-000000000000', interface: 'eth1', slot: 2 };

function line(number: number, name = 'dmesg.txt') {
  return { source: { name, line: number } };
}

/** Two interfaces and a PCI function that no interface claims; the second interface's VF fails. */
export const twoInterfaces: Timeline = timeline({
  sources: [source({ lines: 900, records: 871, recognized: 14, unrecognized: 1 })],
  boots: [boot({ shownUntil: at('605.000000') })],
  interfaces: [
    networkInterface({
      guid: one.guid,
      name: 'eth0',
      mac: '00:0d:3a:f5:76:bd',
      state: 'on-vf',
      attachments: [
        attachment({
          slot: 1,
          pciAddress: 'a1b2:00:02.0',
          driver: 'mana',
          device: '1414:00ba',
          vfNames: ['enP1s1'],
          events: [0, 3, 5],
          onVf: [{ from: at('5.000000'), to: null }],
        }),
      ],
    }),
    networkInterface({
      guid: two.guid,
      name: 'eth1',
      state: 'removed',
      attachments: [attachment({ slot: 2, driver: 'mlx5_core', events: [1, 4, 6] })],
    }),
  ],
  events: [
    plain('slot-added', { ...one, ...line(10), time: at('1.000001') }),
    plain('slot-added', { ...two, ...line(11), time: at('1.000002') }),
    withOwn('device-found', '10de:1eb8', { ...line(12), time: at('1.500000'), pciAddress: '0001:00:00.0' }),
    plain('registered', { ...one, ...line(13), time: at('4.000000'), vf: 'enP1s1' }),
    plain('error', {
      ...two,
      ...line(14),
      time: at('4.250000'),
      text: 'mlx5_core 0002:00:02.0: wait_fw_init: FW initializing timed out',
    }),
    plain('data-path-to-vf', { ...one, ...line(15), time: at('5.000000'), vf: 'enP1s1' }),
    plain('slot-removed', { ...two, ...line(16), time: at('65.000000') }),
  ],
  findings: [
    {
      rule: 'vf-never-appeared',
      severity: 'warning',
      boot: 0,
      interface: 'eth1',
      guid: two.guid,
      summary: 'The host offered slot 2 to eth1, but no VF registered before it took the slot back.',
      reason: 'Without it traffic is slow.',
      page: 'docs/findings.md#vf-never-appeared',
      advice: 'Look for errors of mlx5_core near line 14; ask for the health of the host if they repeat.',
      evidence: [1, 6, { name: 'dmesg.txt', line: 20 }],
    },
  ],
});

/** Three boots of a journal: one with a VF, one without any, one that begins in the middle of a life. */
export const threeBoots: Timeline = timeline({
  sources: [
    source({ name: 'journal.json', format: 'journal-json', lines: 3000, records: 2500, recognized: 5 }),
  ],
  boots: [
    boot({
      index: 0,
      id: '0123456789abcdef0123456789abcdef',
      kernel: '5.15.0-1089-azure',
      startedAt: '2026-10-03T06:24:59.087880Z',
      shownUntil: at('500.000000', '2026-10-03T06:33:19.087880Z'),
    }),
    boot({ index: 1, id: 'fedcba9876543210fedcba9876543210' }),
    boot({ index: 2, kernel: '6.8.0-1029-azure', shownUntil: at('1095.000000') }),
  ],
  interfaces: [
    networkInterface({
      guid: one.guid,
      name: 'eth0',
      state: 'offered',
      attachments: [attachment({ slot: 1, events: [0] })],
    }),
    networkInterface({
      boot: 2,
      guid: one.guid,
      name: 'eth0',
      state: 'unregistered',
      attachments: [
        attachment({
          vfNames: ['enP1s1'],
          events: [1, 2, 3],
          onVf: [{ from: null, to: at('90.000000') }],
        }),
      ],
      onSynthetic: [{ from: at('90.000000'), to: null }],
    }),
  ],
  events: [
    plain('slot-added', { ...one, time: at('1.000001', '2026-10-03T06:25:00.000001Z') }),
    plain('data-path-from-vf', { ...one, boot: 2, time: at('90.000000'), vf: 'enP1s1' }),
    plain('link-down', { ...one, boot: 2, time: at('95.000000'), vf: 'enP1s1', inferred: true }),
    plain('unregistered', { ...one, boot: 2, time: at('1095.000000') }),
  ],
});

/** A syslog without boot times, over midnight; the interface is renamed before and within the VF's stay. */
export const wallOnly: Timeline = timeline({
  sources: [source({ name: 'kern.log', format: 'syslog', lines: 6, records: 6, recognized: 6 })],
  boots: [boot({ shownUntil: wallAt('2026-10-04T00:00:01.000000Z') })],
  interfaces: [
    networkInterface({
      guid: one.guid,
      name: 'net1',
      names: ['eth0', 'net0', 'net1'],
      state: 'on-vf',
      attachments: [
        attachment({
          slot: 1,
          vfNames: ['eth1'],
          events: [1, 3],
          onVf: [{ from: wallAt('2026-10-04T00:00:01.000000Z'), to: null }],
        }),
      ],
    }),
  ],
  events: [
    withOwn('interface-renamed', 'eth0', {
      ...one,
      ...line(1, 'kern.log'),
      interface: 'net0',
      time: wallAt('2026-10-03T23:59:58.000000Z'),
    }),
    plain('slot-added', { ...one, ...line(2, 'kern.log'), time: wallAt('2026-10-03T23:59:59.000000Z') }),
    withOwn('interface-renamed', 'net0', {
      ...one,
      ...line(3, 'kern.log'),
      interface: 'net1',
      time: wallAt('2026-10-04T00:00:00.500000Z'),
    }),
    plain('data-path-to-vf', {
      ...one,
      ...line(4, 'kern.log'),
      vf: 'eth1',
      time: wallAt('2026-10-04T00:00:01.000000Z'),
    }),
  ],
  assumptions: [
    {
      subject: 'zone',
      value: 'UTC',
      reason: 'The log names no time zone; UTC is assumed (--zone sets another).',
    },
  ],
});
