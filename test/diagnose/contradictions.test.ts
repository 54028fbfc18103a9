import { describe, expect, test } from 'vitest';
import { analyze, type Collected, diagnose, type InterfaceState, type Timeline } from '../../src/index.ts';
import { dmesg, type LogPart } from './found.ts';
import {
  added,
  away,
  bus,
  drivers,
  firmware,
  fromVf,
  linux,
  mlx5,
  named,
  netvsc,
  start,
  unregistered,
  vf,
} from './lines.ts';

// What tools showed of the machine, against the state with which its log ends.

const begin = [linux, ...drivers];
const mac = '00:0d:3a:f5:76:bd';
const line = (number: number) => ({ name: 'ip_-d_address', line: number });
const nic = (more: Partial<Nic>): Nic => ({
  name: 'eth0',
  mac,
  driver: null,
  flags: null,
  master: null,
  vfPackets: null,
  counters: [],
  lines: [line(3)],
  ...more,
});
const its = nic({ name: vf, master: 'eth0', flags: ['SLAVE', 'UP'], lines: [line(6)] });
const tools = (interfaces: readonly Nic[], more: Partial<Collected> = {}): Collected => ({
  root: null,
  machine: null,
  interfaces,
  listsInterfaces: true,
  virtualFunctions: null,
  ...more,
});
/** Counters that were read twice, in the same file. */
const counted = (vfPackets: number, syntheticPackets: number | null) =>
  nic({
    counters: [
      { vfPackets: 500, syntheticPackets: syntheticPackets === null ? null : 70, at: line(4) },
      {
        vfPackets: 500 + vfPackets,
        syntheticPackets: syntheticPackets === null ? null : 70 + syntheticPackets,
        at: line(8),
      },
    ],
  });
type Nic = Collected['interfaces'][number];

const LOGS: Readonly<Record<InterfaceState, readonly LogPart[]>> = {
  'on-vf': start,
  registered: [...begin, added, ...bus, firmware, ...named],
  'on-synthetic': [...start, fromVf],
  unregistered: [...start, fromVf, unregistered],
  removed: [...start, ...away],
  offered: [...begin, added],
  'synthetic-only': [],
  unknown: [],
};

async function timelineOf(state: InterfaceState): Promise<Timeline> {
  const log = LOGS[state];
  if (log.length > 0) return analyze({ name: 'dmesg.txt', data: dmesg(log) });
  // An interface of which the log shows no more than that it is there.
  const timeline = await analyze({ name: 'dmesg.txt', data: dmesg(LOGS.offered) });
  const interfaces = timeline.interfaces.map((each) => ({ ...each, state, attachments: [], gaps: [] }));
  return { ...timeline, interfaces };
}

async function contradictions(state: InterfaceState, ...collected: readonly Collected[]) {
  const timeline = await timelineOf(state);
  expect(timeline.interfaces.map((each) => each.state)).toEqual([state]);
  return diagnose({ ...timeline, collected }).filter(({ rule }) => rule === 'evidence-contradicts');
}

const address = 'cf63:00:02.0';
const WITH_VF = tools([nic({}), its]);
const WITHOUT_VF = tools([nic({})]);
const ON_PATH = `the log ends with the data path on ${vf}`;
const AS_VF = `the log ends with ${vf} as its VF`;
const THERE = `the log ends without a VF, but ${vf} was there with the same MAC address`;

describe('a log that ends', () => {
  test.each<[InterfaceState, string, Collected, string | null]>([
    ['on-vf', 'a VF that is up', WITH_VF, null],
    ['registered', 'a VF', WITH_VF, null],
    ['on-synthetic', 'a VF', WITH_VF, null],
    ['on-vf', 'no VF', WITHOUT_VF, `${AS_VF}, but no other interface with its MAC address was there`],
    ['registered', 'no VF', WITHOUT_VF, `${AS_VF}, but no other interface with its MAC address was there`],
    ['on-synthetic', 'no VF', WITHOUT_VF, `${AS_VF}, but no other interface with its MAC address was there`],
    ['on-vf', 'one interface, where not all were listed', tools([nic({})], { listsInterfaces: false }), null],
    ['on-vf', 'no VF, where nothing tells MAC addresses', tools([nic({ mac: null })]), null],
    ['on-vf', 'an interface with its name and another MAC', tools([nic({ mac: '00:0d:3a:00:00:01' })]), null],
    ['on-vf', 'other interfaces', tools([nic({ name: 'lo' })]), null],
    [
      'on-vf',
      'no such function',
      tools([nic({}), its], { virtualFunctions: [] }),
      `${AS_VF}, but lspci shows no ${address}`,
    ],
    ['on-vf', 'its function', tools([nic({}), its], { virtualFunctions: [address] }), null],
    [
      'on-vf',
      'a VF that is down',
      tools([nic({}), { ...its, flags: ['SLAVE'] }]),
      `${ON_PATH}, but ${vf} was down`,
    ],
    ['on-vf', 'a VF without flags', tools([nic({}), { ...its, flags: null }]), null],
    ['on-synthetic', 'a VF that is down', tools([nic({}), { ...its, flags: ['SLAVE'] }]), null],
    [
      'on-vf',
      'a VF without packets',
      tools([nic({ vfPackets: 0 }), its]),
      `${ON_PATH}, but not one packet had been counted on a VF`,
    ],
    ['on-vf', 'a VF with packets', tools([nic({ vfPackets: 1 }), its]), null],
    ['registered', 'a VF without packets', tools([nic({ vfPackets: 0 }), its]), null],
    ['synthetic-only', 'no VF', WITHOUT_VF, null],
    ['synthetic-only', 'a VF', WITH_VF, THERE],
    [
      'synthetic-only',
      'packets of a VF',
      tools([nic({ vfPackets: 7 })]),
      'the log shows no VF, but 7 packets had been counted on one',
    ],
    ['synthetic-only', 'no packets of a VF', tools([nic({ vfPackets: 0 })]), null],
    ['synthetic-only', 'a VF with its packets', tools([nic({ vfPackets: 7 }), its]), THERE],
    ['offered', 'a VF', WITH_VF, THERE],
    ['offered', 'no VF', WITHOUT_VF, null],
    ['unregistered', 'a VF', WITH_VF, THERE],
    ['unregistered', 'no VF', WITHOUT_VF, null],
    ['removed', 'a VF', WITH_VF, THERE],
    ['removed', 'no VF', WITHOUT_VF, null],
    [
      'removed',
      'its function',
      tools([nic({})], { virtualFunctions: [address] }),
      `the log ends without a VF, but lspci shows ${address}`,
    ],
    ['removed', 'another function', tools([nic({})], { virtualFunctions: ['0001:00:02.0'] }), null],
    ['removed', 'a VF and its function', tools([nic({}), its], { virtualFunctions: [address] }), THERE],
    ['unknown', 'a VF', WITH_VF, null],
    ['unknown', 'no VF', WITHOUT_VF, null],
    [
      'on-vf',
      'packets on the synthetic path alone',
      tools([counted(0, 900), its]),
      `${ON_PATH}, but between two readings of the counters 900 packets ran over the synthetic path and none over the VF`,
    ],
    ['on-vf', 'packets on both paths', tools([counted(1, 900), its]), null],
    ['on-vf', 'packets on the VF', tools([counted(400, null), its]), null],
    ['on-synthetic', 'packets on the synthetic path', tools([counted(0, 900), its]), null],
    ...(['synthetic-only', 'offered', 'unregistered', 'removed'] as const).map(
      (state): [InterfaceState, string, Collected, string] => [
        state,
        'packets on a VF',
        tools([counted(400, 1)]),
        'the log ends without a VF, but between two readings of the counters 400 packets ran over one',
      ],
    ),
    ['removed', 'packets on the synthetic path', tools([counted(0, 900)]), null],
    ['unknown', 'packets on a VF', tools([counted(400, 1)]), null],
  ])('%s, where tools showed %s', async (state, _, collected, what) => {
    const found = await contradictions(state, collected);
    const said = `The tools’ output that was collected does not fit the log of eth0: ${what}.`;
    expect(found.map(({ summary }) => summary)).toEqual(what === null ? [] : [said]);
    for (const { severity, advice, evidence } of found) {
      expect(severity).toBe('warning');
      expect(advice).toBe('See when each was collected: the log may end earlier, or lack its last lines.');
      expect(evidence.length).toBeGreaterThan(0);
    }
  });

  test('is contradicted by the lines of the VF, or of the interface where there is none', async () => {
    const linesOf = async (state: InterfaceState, collected: Collected) =>
      (await contradictions(state, collected)).map(({ evidence }) => evidence);
    expect(await linesOf('removed', WITH_VF)).toEqual([[line(6)]]);
    expect(await linesOf('on-vf', WITHOUT_VF)).toEqual([[line(3)]]);
    expect(await linesOf('on-vf', tools([counted(0, 900), its]))).toEqual([[line(4), line(8)]]);
  });

  test('is contradicted by two collections only where neither fits', async () => {
    expect(await contradictions('on-vf', WITHOUT_VF, WITH_VF)).toEqual([]);
    expect(await contradictions('on-vf', WITH_VF, WITHOUT_VF)).toEqual([]);
    expect(await contradictions('on-vf', WITHOUT_VF, WITHOUT_VF)).toHaveLength(1);
  });

  test('is not contradicted by what was collected of another machine', async () => {
    expect(await contradictions('on-vf', { ...WITHOUT_VF, machine: 'other' })).toEqual([]);
  });

  test('is not contradicted in a boot before the last', async () => {
    const log = [...start, 100, linux, ...drivers, netvsc('unable to open device (ret -5).')];
    const timeline = await analyze({ name: 'dmesg.txt', data: dmesg(log) });
    const found = diagnose({ ...timeline, collected: [WITHOUT_VF] });
    expect(found.filter(({ rule, boot }) => rule === 'evidence-contradicts' && boot === 0)).toEqual([]);
  });

  test('calls a VF without a name so', async () => {
    const log = [...begin, added, ...bus, mlx5('joined to eth0', vf)];
    const timeline = await analyze({ name: 'dmesg.txt', data: dmesg(log) });
    const interfaces = timeline.interfaces.map((each) => ({
      ...each,
      state: 'on-vf' as const,
      attachments: each.attachments.map((one) => ({ ...one, vfNames: [] })),
    }));
    const said = diagnose({ ...timeline, interfaces, collected: [WITHOUT_VF] }).map(({ summary }) => summary);
    expect(said.join()).toContain('the log ends with a VF as its VF');
  });
});
