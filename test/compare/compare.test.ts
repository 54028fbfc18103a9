import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/index.ts';
import { corpusLines, corpusNames } from '../corpus/corpus.ts';
import {
  anotherBoot,
  delayed,
  repeated,
  reworded,
  stamped,
  timelineOf,
  told,
  toldOf,
  without,
} from './logs.ts';

const startup = corpusLines('azure-startup');
const maintenance = corpusLines('azure-maintenance');

describe('two boots of one machine are the same', () => {
  test.for(corpusNames('.log'))('%s and itself', async (name) => {
    const timeline = await timelineOf(corpusLines(name));
    expect(compare(timeline, timeline)).toMatchObject({ severity: 'same', differences: [] });
  });

  test.for(['azure-startup', 'azure-maintenance', 'kernel-4.9', 'kernel-4.15', 'begins-in-the-middle'])(
    '%s and the same with other GUIDs, names and times',
    async (name) => {
      const before = await timelineOf(corpusLines(name));
      const after = await timelineOf(anotherBoot(name));
      expect(after.interfaces[0]?.guid ?? '').not.toBe(before.interfaces[0]?.guid ?? null);
      const comparison = compare(before, after);
      expect(told(comparison)).toEqual([]);
      expect(comparison.severity).toBe('same');
    },
  );

  test('in whichever format they were kept', async () => {
    for (const form of ['journal-json', 'journal-short', 'journal-short-precise', 'syslog']) {
      for (const name of ['azure-startup', 'azure-maintenance']) {
        expect(await toldOf(corpusLines(name), corpusLines(`${name}-${form}`)), `${name}-${form}`).toEqual(
          [],
        );
      }
    }
  });

  test('whichever of slot and PCI bus comes first, for they come over different channels', async () => {
    const [added = '', ...rest] = maintenance.slice(
      maintenance.findIndex((line) => line.includes('slot 1 added')),
    );
    const [probing = '', ...more] = rest;
    expect(probing).toContain('PCI VMBus probing');
    const { severity, differences } = compare(
      await timelineOf([added, probing, ...more]),
      await timelineOf([probing, added, ...more]),
    );
    expect(severity).toBe('same');
    expect(differences.map(({ kind, severity }) => `${severity} ${kind}`)).toContain('same step-reordered');
  });
});

// Each has been read against the log: what is lost by the change is what must be told.
describe('a log that lost something has regressed, and the step is named', () => {
  test.for<[string, () => string[], string[]]>([
    ['the announcement', () => without(startup, 'slot 1 added'), ['regressed step-missing slot-added']],
    ['the bus', () => without(startup, 'Using version'), ['regressed step-missing pci-probing']],
    ['the VF', () => without(startup, 'VF registering'), ['regressed step-missing registered']],
    ['the pair', () => without(startup, 'joined to'), ['regressed step-missing joined']],
    ['the rename', () => without(startup, 'renamed from'), ['regressed step-missing renamed']],
    [
      'the first switch',
      () => without(startup, 'switched to VF', 1),
      ['regressed step-missing data-path-to-vf'],
    ],
    [
      'the last switch',
      () => without(startup, 'switched to VF', 3),
      [
        'regressed state state',
        'regressed step-missing data-path-to-vf',
        'changed finding-new data-path-not-on-vf',
      ],
    ],
    [
      'a switch away',
      () => without(startup, 'switched from VF', 1),
      ['regressed step-missing data-path-from-vf'],
    ],
  ])('%s', async ([, change, expected]) => {
    expect(await toldOf(startup, change())).toEqual(expect.arrayContaining(expected));
  });

  test('the return of the VF after the host was serviced', async () => {
    const gone = maintenance.slice(
      0,
      maintenance.findIndex((line) => line.includes('slot 1 added')),
    );
    expect(await toldOf(maintenance, gone)).toEqual([
      'regressed state state',
      'regressed stay-missing stay',
      'changed finding-gone host-servicing',
      'changed finding-new vf-not-restored',
    ]);
  });

  test('an interface', async () => {
    const both = [...startup, ...anotherInterface(startup)];
    expect(await toldOf(both, startup)).toContain('regressed life-missing interface');
    expect(await toldOf(startup, both)).toContain('changed life-added interface');
  });
});

describe('a log that shows less of its boot', () => {
  // A machine that takes a minute to start: its ring buffer is full before.
  const late = startup.map((line) => stamped(line, (us) => us + 60_000_000));
  const added = startup.findIndex((line) => line.includes('slot 1 added'));

  test('because its beginning is lost, says nothing of what stood there', async () => {
    const { severity, differences } = compare(
      await timelineOf(['[    0.000000] Linux version 6.8.0', ...late]),
      await timelineOf(late.slice(added + 2)),
    );
    const missing = differences.filter(({ kind }) => kind === 'step-missing');
    expect(missing.map(({ severity, what }) => `${severity} ${what}`)).toEqual(
      expect.arrayContaining(['changed driver-registered hv_netvsc', 'changed slot-added']),
    );
    expect(missing.find(({ what }) => what === 'slot-added')?.reason).toMatch(/begins later than that/);
    expect(severity).toBe('changed');
  });

  test('because its end is lost, has lost what would have come, and the reason tells', async () => {
    const end = startup.findIndex((line) => line.includes('Data path switched to'));
    const { differences } = compare(await timelineOf(startup), await timelineOf(startup.slice(0, end)));
    const lost = differences.find(({ what }) => what === 'data-path-to-vf');
    expect(lost?.severity).toBe('regressed');
    expect(lost?.reason).toMatch(/log ends earlier than that, \d+\.\d{6} s after its kernel/);
  });

  test('is not one whose lines are missing in the middle', async () => {
    expect(await toldOf(startup, without(startup, 'slot 1 added'))).toEqual([
      'regressed step-missing slot-added',
    ]);
  });
});

describe('what comes late, again or in other words', () => {
  test('is slower, where the phase that it ends is named', async () => {
    expect(await toldOf(maintenance, delayed(maintenance, 'switched to VF', 9))).toEqual([
      'regressed slower takeover',
    ]);
    expect(await toldOf(maintenance, delayed(maintenance, 'VF registering', 9))).toEqual([
      'regressed slower announcement-to-interface',
      'regressed slower driver',
    ]);
    expect(await toldOf(delayed(maintenance, 'VF registering', 9), maintenance)).toEqual([
      'changed faster announcement-to-interface',
      'changed faster driver',
    ]);
  });

  test('is slower where no phase ends, too: then the step is named', async () => {
    // The second flap of the start: from VF at 11.411194, link up at 11.731892.
    const late = startup.map((line) => line);
    const last = late.findLastIndex((line) => line.includes('Link up'));
    const words = late[last]?.slice(0, 15) ?? '';
    expect(await toldOf(startup, delayed(startup, words, 20))).toEqual(['regressed slower link-up']);
  });

  test('is repeated', async () => {
    for (const [line, step] of [
      ['slot 1 added', 'slot-added'],
      ['VF registering', 'registered'],
      ['joined to', 'joined'],
      ['switched to VF', 'data-path-to-vf'],
      ['switched from VF', 'data-path-from-vf'],
    ] as const) {
      expect(await toldOf(startup, repeated(startup, line)), line).toContain(
        `regressed step-repeated ${step}`,
      );
    }
  });

  test('is missing, and reworded', async () => {
    const lines = reworded(startup, 'VF slot 1 added', 'VF serial 1 added');
    expect(apartFromFindings(await toldOf(startup, lines))).toEqual([
      'regressed step-missing slot-added',
      'changed message-reworded netvsc.vf-slot-added',
    ]);
    const { differences } = compare(await timelineOf(startup), await timelineOf(lines));
    expect(differences[0]?.reason).toContain('VF serial 1 added');
    expect(apartFromFindings(await toldOf(lines, startup))).toEqual([
      'changed step-added slot-added',
      'changed message-reworded netvsc.vf-slot-added',
    ]);
  });

  test('is out of order', async () => {
    const at = (words: string) => startup.findIndex((line) => line.includes(words));
    const moved = startup.filter((_, index) => index !== at('VF registering'));
    moved.splice(
      moved.findIndex((line) => line.includes('switched to VF')) + 1,
      0,
      startup[at('VF registering')] ?? '',
    );
    expect(await toldOf(startup, moved)).toContain('regressed step-reordered registered');
  });

  test('may be the data path that goes to and fro once more while the network is being configured', async () => {
    // The last flap: from the VF at 11.411194, link up and to the VF again at 11.733216.
    const flaps = without(without(startup, 'switched to VF', 3), 'switched from VF', 2);
    const fewer = without(flaps, 'Link up', 3);
    expect(await toldOf(startup, fewer)).not.toContainEqual(expect.stringMatching(/^regressed/));
    expect(await toldOf(fewer, startup)).not.toContainEqual(expect.stringMatching(/^regressed/));
  });
});

describe('other changes', () => {
  test('are driver, device, firmware, and the form of a name', async () => {
    const other = startup.map((line) =>
      line
        .replaceAll('mlx5_core', 'mlx4_core')
        .replaceAll('14.25.8362', '14.30.1000')
        .replaceAll('15b3:1016', '15b3:1018')
        .replaceAll('enP53091s1np0', 'enP53091s1'),
    );
    const changes = await toldOf(
      startup,
      startup.map((line) => line.replaceAll('14.25.8362', '14.30.1000')),
    );
    expect(changes).toEqual(['changed firmware firmware']);
    expect(await toldOf(startup, other)).toEqual(
      expect.arrayContaining(['changed device device', 'changed naming the VF’s name']),
    );
  });

  test('are another kernel, which is what is compared', async () => {
    const kernel = (version: string) => [
      `[    0.000000] Linux version ${version} (a@b) (gcc) #1 SMP`,
      ...startup,
    ];
    const { severity, differences } = compare(
      await timelineOf(kernel('6.8.0-1029-azure')),
      await timelineOf(kernel('6.11.0-1012-azure')),
    );
    expect(severity).toBe('same');
    expect(differences).toMatchObject([
      { kind: 'kernel', before: '6.8.0-1029-azure', after: '6.11.0-1012-azure' },
    ]);
  });
});

describe('several baselines', () => {
  test('give the measure of times by their spread', async () => {
    const baselines = await Promise.all(
      [0, 0.2, 0.4].map((seconds) => timelineOf(delayed(maintenance, 'switched to VF', seconds))),
    );
    const takeover = async (seconds: number) => {
      const candidate = await timelineOf(delayed(maintenance, 'switched to VF', seconds));
      return told(compare(baselines, candidate));
    };
    // They lie 0.4 s apart, so the longest and that again: 0.8 s.
    expect(await takeover(0.75)).toEqual([]);
    expect(await takeover(0.9)).toContain('regressed slower takeover');
    // One alone would have let it pass.
    const [only] = baselines;
    const late = await timelineOf(delayed(maintenance, 'switched to VF', 0.9));
    expect(told(compare(only ?? [], late))).toEqual([]);
  });

  test('are held against the one that is nearest', async () => {
    const baselines = await Promise.all([startup, maintenance].map((lines) => timelineOf(lines)));
    const comparison = compare(baselines, await timelineOf(maintenance));
    expect(comparison).toMatchObject({ severity: 'same', candidate: [{ nearest: 1 }] });
  });

  test('have a message that is in any of them', async () => {
    const line =
      '[ 8300.000000] hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: a new remark of the kernel';
    const baselines = await Promise.all([startup, [...maintenance, line]].map((lines) => timelineOf(lines)));
    const [, withLine] = baselines;
    const candidate = await timelineOf([...startup, line.replace(' 8300', '   30')]);
    expect(apartFromFindings(told(compare(baselines[0] ?? [], candidate)))).toEqual([
      'changed message-new unrecognized hv_netvsc',
    ]);
    expect(apartFromFindings(told(compare(withLine === undefined ? [] : baselines, candidate)))).toEqual([]);
  });
});

test('thresholds are options', async () => {
  const before = await timelineOf(maintenance);
  const after = await timelineOf(delayed(maintenance, 'switched to VF', 0.9));
  expect(compare(before, after).severity).toBe('same');
  expect(compare(before, after, { thresholds: { us: 500_000 } })).toMatchObject({
    severity: 'regressed',
    thresholds: { ratio: 2, us: 500_000 },
  });
});

test('every difference has a line on the side that has it', async () => {
  const changed = without(repeated(startup, 'joined to'), 'slot 1 added');
  const { differences } = compare(await timelineOf(startup, 'a.log'), await timelineOf(changed, 'b.log'));
  for (const { before, after, evidence, severity } of differences) {
    if (severity === 'same') continue;
    expect(evidence.baseline.length > 0).toBe(before !== null);
    expect(evidence.candidate.length > 0).toBe(after !== null);
    for (const { line } of evidence.baseline) expect(startup[line.line - 1]).toBeDefined();
  }
});

const FOLDER = process.env['VF_TIMELINE_REAL_LOGS'];
test.skipIf(FOLDER === undefined)(
  'a real log with two NICs names the interface as well as the step',
  async () => {
    const lines = readFileSync(join(FOLDER ?? '', 'wrapped-dmesg-two-nics.log'), 'utf8').split('\n');
    const before = await timelineOf(lines);
    const all = async (after: readonly string[]) =>
      compare(before, await timelineOf(after))
        .differences.filter(({ severity }) => severity === 'regressed')
        .map(({ kind, subject, what }) => `${subject}: ${kind} ${what}`);
    expect(await all(lines)).toEqual([]);
    expect(await all(without(lines, 'VF slot 2 added'))).toEqual(['slot 2: step-missing slot-added']);
    expect(await all(without(lines, 'VF registering', 2))).toEqual(['slot 1: step-missing registered']);
    expect(await all(reworded(lines, 'VF slot 2 added', 'VF serial 2 added'))).toEqual([
      'slot 2: step-missing slot-added',
    ]);
    expect(await all(repeated(lines, 'joined to eth1'))).toEqual(['slot 2: step-repeated joined']);
    expect(await all(delayed(lines, '17.265398', 30))).toEqual(['slot 1: slower link-up']);
  },
);

/** The same lines, of another interface in another slot. */
function anotherInterface(lines: readonly string[]): string[] {
  return lines
    .filter((line) => !line.includes('registering driver'))
    .map((line) =>
      line
        .replaceAll('000d3af5-76bd-000d-3af5-76bd000d3af5', '000d3af5-1111-000d-3af5-1111000d3af5')
        .replaceAll('e9ac9b28-cf63', 'e9ac9b28-aa01')
        .replaceAll('cf63:', 'aa01:')
        .replaceAll('enP53091s1', 'enP43521s2')
        .replaceAll('slot 1', 'slot 2')
        .replaceAll('eth0', 'eth5')
        .replaceAll('eth1', 'eth6'),
    );
}

/** A line in other words is a finding, too, whichever rules there are. */
function apartFromFindings(differences: readonly string[]): string[] {
  return differences.filter((difference) => !difference.includes(' finding-'));
}
