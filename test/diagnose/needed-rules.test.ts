import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../grammar/catalogue.ts';
import { arrivals } from '../../src/diagnose/groups/arrivals.ts';
import { ofLogs } from '../../src/diagnose/groups/logs.ts';
import { neededRules } from '../../src/diagnose/needed-rules.ts';
import { rules } from '../../src/diagnose/rules.ts';
import { FAULTS, type FaultName, scenario } from '../../src/fixture.ts';
import { analyze, diagnose } from '../../src/index.ts';
import { corpusLog, corpusNames } from '../corpus/corpus.ts';
import { EVERY_DRIVER, faultsOf, interfacesOf } from '../fixture/variants.ts';
import { printedRow } from '../message/field-values.ts';

// `analyze` loads only rules that may find something. What it finds has to be what all of them find.

const OPTIONS = { year: 2025 };

async function expectAll(log: string): Promise<void> {
  const timeline = await analyze(log, OPTIONS);
  expect(timeline.findings).toEqual(diagnose(timeline));
}

const faulty: readonly string[] = EVERY_DRIVER.flatMap(({ kernel, driver }) =>
  faultsOf(kernel, driver).map((fault) => {
    const interfaces = interfacesOf(kernel, driver, 2);
    return scenario({ kernel, driver, interfaces, fault: fault as FaultName }).text;
  }),
);

const LIFE = scenario({ kernel: '6.8', steps: ['attach'] }).text;
const ADDRESS = /[0-9a-f]{4}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-9a-f]/g;
const GUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** The line with the device and the interface of the lives here. */
function ofTheVf(line: string): string {
  const address = /mlx5_core (\S+): /.exec(LIFE)?.[1] ?? '';
  const guid = /hv_netvsc (\S+) /.exec(LIFE)?.[1] ?? '';
  return line.replace(ADDRESS, address).replace(GUID, guid);
}

describe('the rules that are needed find what all rules find', () => {
  test('in the logs of the corpus', async () => {
    for (const name of corpusNames('.log')) await expectAll(corpusLog(name));
  });

  test('where anything is at fault', async () => {
    expect(faulty.length).toBeGreaterThan(Object.keys(FAULTS).length);
    for (const log of faulty) await expectAll(log);
  });

  test('where lines of such logs are missing, or stand in another one', async () => {
    const lines = faulty.map((log) => log.split('\n'));
    const some = fc
      .tuple(fc.constantFrom(...lines), fc.constantFrom(...lines), fc.infiniteStream(fc.boolean()))
      .map(([one, other, isThere]) => [...one, ...other].filter(() => isThere.next().value).join('\n'));
    await fc.assert(fc.asyncProperty(some, expectAll), { numRuns: 300 });
  });

  test('where any message of the catalogue stands among the lines of a VF', async () => {
    const bases = ['flap', 'servicing'] as const;
    const lives = bases.map((last) => scenario({ kernel: '6.8', steps: ['attach', last] }).text.split('\n'));
    for (const row of readCatalogue()) {
      const [prefix = ''] = row.prefixes;
      const [line] = fc.sample(printedRow(row, prefix), { numRuns: 1, seed: 7 });
      const text = ofTheVf(`${line?.prefix} ${line?.text}`.trimStart());
      for (const life of lives) {
        const place = life.findIndex((each) => each.includes('Data path switched to VF')) + 1;
        const stamp = /^\[[^\]]*\] /.exec(life[place - 1] ?? '')?.[0] ?? '';
        await expectAll(life.toSpliced(place, 0, stamp + text).join('\n'));
      }
    }
  }, 120_000);
});

/** A rule of each group that is not always needed. */
const GROUPS = {
  errors: 'kernel-crash',
  missing: 'vf-never-appeared',
  names: 'vf-not-renamed',
  departures: 'host-servicing',
  beside: 'unrecognized-messages',
} as const;

describe('rules are needed', () => {
  const idsFor = async (log: string): Promise<readonly string[]> =>
    (await neededRules(await analyze(log, OPTIONS))).map(({ id }) => id);
  const groupsFor = async (log: string): Promise<readonly string[]> => {
    const ids = await idsFor(log);
    return Object.entries(GROUPS).flatMap(([group, id]) => (ids.includes(id) ? [group] : []));
  };
  const netvsc = `hv_netvsc ${/hv_netvsc (\S+) /.exec(LIFE)?.[1]} eth0:`;
  const vf = /Data path switched to VF: (\S+)\s*$/.exec(LIFE)?.[1] ?? '';
  const address = LIFE.match(ADDRESS)?.[0];
  const device = `mlx5_core ${address}:`;

  test('those of arrivals and of logs alone by a machine that is well', async () => {
    expect(await groupsFor(LIFE)).toEqual([]);
    expect(await idsFor(LIFE)).toEqual([...arrivals, ...ofLogs].map(({ id }) => id));
  });

  test.each([
    ['an error of a driver', `${netvsc} Data path failed to switch to VF: ${vf}, err: -5`, ['errors']],
    [
      'a VF that hv_netvsc cannot make its own',
      `mlx5_core ${address} ${vf}: can not set master device eth0 (err = -16)`,
      ['errors', 'missing'],
    ],
    [
      'a queue that stands still',
      `NETDEV WATCHDOG: ${vf} (mlx5_core): transmit queue 0 timed out`,
      ['errors'],
    ],
    [
      'a VF that something holds',
      `unregister_netdevice: waiting for ${vf} to become free. Usage count = 1`,
      ['errors'],
    ],
    [
      'a device that is given up',
      `${device} mlx5_unload_one:1421:(pid 12): Driver is in error state. Unloading`,
      ['errors'],
    ],
    [
      'the next boot, of a crash kernel',
      'Command line: BOOT_IMAGE=/vmlinuz elfcorehdr=0x4000000',
      ['errors'],
    ],
    ['a wait for the host', `${netvsc} Waiting for the VF association from host`, ['missing']],
    [
      'a VF that is not paired yet',
      `mlx5_core ${address} ${vf}: no netdev found for vf serial:1`,
      ['missing'],
    ],
    ['a path that left the VF', `${netvsc} Data path switched from VF: ${vf}`, ['missing']],
    ['a VF that goes', `${netvsc} VF unregistering: ${vf}`, ['missing', 'departures']],
    ['a slot that is taken back', `${netvsc} VF slot 1 removed`, ['missing', 'departures']],
    ['an adapter that is reset', 'mana 7870:00:00.0: MANA reset cycle start', ['missing', 'departures']],
    ['a VF that is being renamed', `mlx5_core ${address} rename6: renamed from ${vf}`, ['names']],
    ['a VF that has the kernel’s name', `mlx5_core ${address} eth1: renamed from ${vf}`, ['names']],
    [
      'an interface that is being renamed',
      `${netvsc.replace('eth0', 'rename2')} renamed from eth0`,
      ['names'],
    ],
    ['a line that is not understood', `${netvsc} VF slots are all gone`, ['beside']],
  ] as const)('%s', async (_, line, groups) => {
    const begins = line.startsWith('Command line') ? '[    0.000000] Linux version 6.8.0\n' : '';
    const stamp = begins === '' ? '[  100.000000]' : '[    0.000000]';
    expect(await groupsFor(`${LIFE.trimEnd()}\n${begins}${stamp} ${line}\n`)).toEqual(groups);
  });

  test('what was collected beside the log', async () => {
    const timeline = await analyze(LIFE, OPTIONS);
    const one = { root: null, machine: null, interfaces: [], listsInterfaces: false, virtualFunctions: [] };
    const ids = (await neededRules({ ...timeline, collected: [one] })).map(({ id }) => id);
    expect(ids).toContain('evidence-contradicts');
  });

  test('in the order of all', async () => {
    for (const log of faulty.slice(0, 40)) {
      const ids = await idsFor(log);
      expect(ids).toEqual(rules.map(({ id }) => id).filter((id) => ids.includes(id)));
    }
  });
});
