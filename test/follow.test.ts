import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it, test } from 'vitest';
import { analyze } from '../src/analyze.ts';
import {
  OF_WHAT_IS_MISSING,
  OF_WHOLE_LOGS,
  TOLD_AT_ONCE,
  TOLD_AT_THE_END,
  TOLD_WHEN_SETTLED,
} from '../src/diagnose/live-findings.ts';
import { rules } from '../src/diagnose/rules.ts';
import { DEFAULT_THRESHOLDS } from '../src/diagnose/thresholds.ts';
import { FAULTS, type FaultName, scenario } from '../src/fixture.ts';
import { Follower, follow } from '../src/follow.ts';
import { LocalClock } from '../src/record/local-clock.ts';
import { openRecords } from '../src/record/read-records.ts';
import { events } from '../src/timeline/events.ts';
import type { FollowItem } from '../src/timeline/follow-item.ts';
import { MAX_KEPT_MESSAGES } from '../src/timeline/live-boot.ts';
import type { Finding } from '../src/timeline/timeline.ts';
import { corpusPath } from './corpus/corpus.ts';
import { EVERY_DRIVER, faultsOf, generationOf, interfacesOf } from './fixture/variants.ts';
import { corpusNames } from './report/corpus-timelines.ts';

const NOW = new Date('2026-11-01T00:00:00Z');

/** The log as it comes when it is written line by line. */
async function* lineByLine(text: string): AsyncGenerator<string> {
  for (const line of text.split(/(?<=\n)/)) yield line;
}

async function itemsOf(data: AsyncIterable<string>): Promise<FollowItem[]> {
  const items: FollowItem[] = [];
  for await (const item of follow({ name: 'log', data }, { now: NOW })) items.push(item);
  return items;
}

/** What a finding is about; its words change while more comes. */
const about = ({ rule, boot, interface: name, guid }: Finding): string =>
  JSON.stringify([rule, boot, guid ?? name]);

/**
 * By the end of the log everything is told that its analysis finds, and nothing that it does not; only what was missing
 * for long may have come later, and then the analysis of the log as it was finds it.
 */
async function checkFindings(text: string): Promise<void> {
  let written = '';
  async function* growing(): AsyncGenerator<string> {
    for (const line of text.split(/(?<=\n)/)) {
      written += line;
      yield line;
    }
  }
  const told: Finding[] = [];
  const tooEarly: { readonly finding: Finding; readonly written: string }[] = [];
  const expected = (await findingsOf(text)).map(about);
  for await (const item of follow({ name: 'log', data: growing() }, { now: NOW })) {
    if (item.kind !== 'finding') continue;
    told.push(item.finding);
    const isExpected = expected.includes(about(item.finding));
    if (!isExpected && OF_WHAT_IS_MISSING.has(item.finding.rule))
      tooEarly.push({ finding: item.finding, written });
  }
  for (const { finding, written } of tooEarly)
    expect((await findingsOf(written)).map(about)).toContain(about(finding));
  const last = told.filter((finding) => !tooEarly.some((one) => one.finding === finding));
  expect([...new Set(last.map(about))].sort()).toEqual([...new Set(expected)].sort());
  const places = told.map((finding) =>
    JSON.stringify([about(finding), finding.evidence[0], finding.severity]),
  );
  expect(new Set(places).size).toBe(places.length);
  for (const { evidence } of told) for (const line of evidence) expect(line).toMatchObject({ name: 'log' });
}

/** What the analysis of a log finds, but for what is said of it as a whole. */
async function findingsOf(text: string): Promise<readonly Finding[]> {
  const { findings } = await analyze({ name: 'log', data: text }, { now: NOW });
  return findings.filter(({ rule }) => !OF_WHOLE_LOGS.has(rule));
}

/** A log for every fault, of the first and of the last kernel of each system that prints it. */
const faults = (Object.keys(FAULTS) as FaultName[]).flatMap((fault) =>
  (['linux', 'freebsd'] as const).flatMap((system) => {
    const printing = EVERY_DRIVER.filter(
      ({ kernel, driver }) =>
        generationOf({ kernel }).system === system && faultsOf(kernel, driver).includes(fault),
    );
    const ends = [printing.at(0)?.kernel, printing.at(-1)?.kernel];
    return printing
      .filter(({ kernel }) => ends.includes(kernel))
      .map(({ kernel, driver }) => [fault, kernel, driver] as const);
  }),
);

const logs = corpusNames.map((name) => [name, readFileSync(corpusPath(name), 'utf8')] as const);

describe('a log that is followed line by line', () => {
  it.each(logs)('tells the events that `events` does: %s', async (_, text) => {
    const items = await itemsOf(lineByLine(text));
    const told = items.flatMap((item) => (item.kind === 'event' ? [item.event] : []));
    const expected = [];
    for await (const event of events({ name: 'log', data: text }, { now: NOW })) expected.push(event);
    const inOrder = (list: readonly object[]) => list.map((event) => JSON.stringify(event)).sort();
    // A boot that another has ended is finished before the log is.
    expect(inOrder(told)).toEqual(inOrder(expected));
  });

  it.each(logs)(
    'tells by its end what the analysis of the whole log finds, and nothing twice: %s',
    (_, text) => checkFindings(text),
  );

  it.each(faults)('tells what the analysis finds: %s, kernel %s, %s', (fault, kernel, driver) =>
    checkFindings(scenario({ kernel, driver, interfaces: interfacesOf(kernel, driver, 2), fault }).text),
  );

  it('tells an event as soon as its line is there, also the first one', async () => {
    let seen = (): void => undefined;
    const told = new Promise<void>((resolve) => {
      seen = resolve;
    });
    async function* growing(): AsyncGenerator<string> {
      yield '[    2.327663] hv_vmbus: registering driver hv_netvsc\n';
      yield '[    3.918902] hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF slot 1 added\n';
      yield '[    3.918903] a line that is none of ours, so that the one before it is whole\n';
      // Nothing more is written until the event is told.
      await told;
    }
    for await (const item of follow({ name: 'log', data: growing() }, { now: NOW })) {
      if (item.kind === 'event' && item.event.type === 'slot-added') seen();
    }
    await told;
  });

  it('tells what is overdue while the log is silent', async () => {
    let tell = (): void => undefined;
    const told = new Promise<void>((resolve) => {
      tell = resolve;
    });
    async function* silent(): AsyncGenerator<string> {
      yield '[    2.327663] hv_vmbus: registering driver hv_netvsc\n';
      yield '[    3.918902] hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF slot 1 added\n';
      yield '[    3.918903] a line that is none of ours, so that the one before it is whole\n';
      // Nothing more is written until the finding is told.
      await told;
    }
    let ms = 0;
    const watch = { pauseMs: 1, now: () => (ms += 1000) };
    const follower = new Follower(watch);
    const found: Finding[] = [];
    for await (const source of openRecords(
      { name: 'log', data: silent() },
      new LocalClock({}),
      {},
      { isLive: true },
    )) {
      for await (const item of follower.read(source)) {
        if (item.kind !== 'finding') continue;
        found.push(item.finding);
        tell();
      }
    }
    expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([['vf-never-appeared', 'warning']]);
    expect(found[0]?.summary).toMatch(/none was registered in the 1[01] s that the log goes on/);
  });

  it('ends with the state', async () => {
    const items = await itemsOf(lineByLine(readFileSync(corpusPath('azure-startup'), 'utf8')));
    expect(items.at(-1)).toEqual({
      kind: 'state',
      state: {
        interfaces: [
          {
            ...{ boot: 0, name: 'eth0', guid: '000d3af5-76bd-000d-3af5-76bd000d3af5' },
            ...{ state: 'on-vf', vf: 'enP53091s1np0', slot: 1 },
          },
        ],
        ...{ boots: 1, events: 18, findings: 0, lines: 28, records: 28, unrecognized: 0 },
      },
    });
    expect(items.filter(({ kind }) => kind === 'state')).toHaveLength(1);
  });

  it('tells of errors that may belong to the removal of the VF when it has not gone for a minute', async () => {
    const guid = '000d3af5-76bd-000d-3af5-76bd000d3af5';
    const begun = [
      `[    1.000000] hv_netvsc ${guid} eth0: VF slot 1 added`,
      `[    1.400000] hv_netvsc ${guid} eth0: VF registering: eth1`,
      '[    1.500000] mlx5_core 0001:00:02.0 eth1: joined to eth0',
      `[    1.600000] hv_netvsc ${guid} eth0: Data path switched to VF: eth1`,
      '[  100.000000] mlx5_core 0001:00:02.0: wait_func:1115:(pid 7): MODIFY_SQ(0x905) timeout. Will cause a leak of a command resource',
    ];
    const told = async (lines: readonly string[]) => {
      const items = await itemsOf(lineByLine(`${[...begun, ...lines].join('\n')}\n`));
      return items.map((item) => (item.kind === 'finding' ? item.finding.rule : item.kind)).slice(4);
    };
    const later = '[  161.000000] systemd[1]: any other line of the kernel log';
    const removed = `[  130.000000] hv_netvsc ${guid} eth0: VF unregistering: eth1`;
    const slot = `[  130.100000] hv_netvsc ${guid} eth0: VF slot 1 removed`;
    // The error, then what a minute without a removal proves, and only then the next event.
    const link = '[  170.000000] mlx5_core 0001:00:02.0 eth1: Link up';
    expect((await told([later, link])).slice(0, 3)).toEqual(['event', 'vf-driver-error', 'event']);
    expect(await told([removed, slot])).not.toContain('vf-driver-error');
  });

  it('tells a finding while the log goes on, as soon as its line is there', async () => {
    const text = readFileSync(corpusPath('azure-startup'), 'utf8');
    const panic = '[  999.000000] Kernel panic - not syncing: Fatal exception\n';
    const after = '[  999.100000] hv_vmbus: registering driver hv_netvsc\n';
    const kinds = (await itemsOf(lineByLine(text + panic + after)))
      .slice(-4)
      .map((item) => (item.kind === 'finding' ? item.finding.rule : item.kind));
    expect(kinds).toEqual(['event', 'kernel-crash', 'event', 'state']);
  });
});

test('docs/outputs.md names the rules that do not wait for the end', () => {
  const page = readFileSync(new URL('../docs/outputs.md', import.meta.url), 'utf8');
  const idsIn = (text = ''): readonly string[] =>
    [...text.matchAll(/`([\w-]+)`/g)].flatMap(([, id]) => id ?? []);
  expect(idsIn(/can take it back \(([^)]*)\)/.exec(page)?.[1])).toEqual([...TOLD_AT_ONCE]);
  expect(idsIn(/as a whole \(([^)]*)\)/.exec(page)?.[1])).toEqual([...OF_WHOLE_LOGS]);
  expect(idsIn(/how it went on\s+\(([^)]*)\)/.exec(page)?.[1])).toEqual([...TOLD_AT_THE_END]);
  const waits = [...page.matchAll(/^ {2}\| (.*) \| (\d+) s +\|$/gm)].flatMap(([, rules, seconds]) =>
    idsIn(rules).map((id) => [id, Number(seconds)]),
  );
  expect(Object.fromEntries(waits)).toEqual(
    Object.fromEntries([...TOLD_WHEN_SETTLED].map(([id, name]) => [id, DEFAULT_THRESHOLDS[name]])),
  );
});

test('every rule is told at once, after a time, at the end, or of whole logs only', () => {
  const told = [...TOLD_AT_ONCE, ...TOLD_WHEN_SETTLED.keys(), ...TOLD_AT_THE_END, ...OF_WHOLE_LOGS];
  expect(told.sort()).toEqual(rules.map(({ id }) => id).sort());
});

describe('the memory of a log without an end', () => {
  const GUID = '000d3af5-76bd-000d-3af5-76bd000d3af5';
  /** A VF that loses and regains the data path, and whose driver complains, ten times a second. */
  async function* flapping(times: number): AsyncGenerator<string> {
    yield `[    1.000000] hv_netvsc ${GUID} eth0: VF slot 1 added\n`;
    yield `[    1.500000] hv_netvsc ${GUID} eth0: VF registering: enP1s1\n`;
    for (let index = 20; index < times; index++) {
      const at = (index / 10).toFixed(1).padStart(7);
      yield `[${at}00000] hv_netvsc ${GUID} eth0: Data path switched to VF: enP1s1\n` +
        `[${at}40000] mlx5_core 0001:00:02.0: cmd_work_handler:1000:(pid 7): failed to allocate command entry\n` +
        `[${at}50000] hv_netvsc ${GUID} eth0: Data path switched from VF: enP1s1\n`;
    }
  }

  it('is that of its last messages, counted in what is held', async () => {
    const follower = new Follower();
    let most = 0;
    let told = 0;
    for await (const source of openRecords({ name: 'log', data: flapping(1500) }, new LocalClock({}))) {
      for await (const item of follower.read(source)) {
        most = Math.max(most, follower.held);
        if (item.kind === 'finding') told += 1;
      }
    }
    expect(follower.state.events).toBeGreaterThan(2900);
    expect(told).toBeGreaterThan(0);
    expect(most).toBeGreaterThan(MAX_KEPT_MESSAGES - 2);
    expect(most).toBeLessThan(MAX_KEPT_MESSAGES + 100);
  });

  it.each([
    ['one boot', ''],
    ['a boot each', '[    0.000000] Linux version 6.8.0-1029-azure (buildd@host) #34\n'],
    ['a host each', null],
  ])('holds no piece of the log for a few words in it: %s', async (_, start) => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const PIECES = 200;
    /** Bytes. */
    const PIECE = 262_144;
    const filler = 'audit: type=1400 '.padEnd(199, '.');
    async function* pieces(): AsyncGenerator<Uint8Array> {
      for (let i = 0; i < PIECES; i++) {
        const at = String(i).padStart(5);
        const said = `hv_netvsc ${GUID} eth0: Data path switched to VF: enP${i}s1np0\n`;
        const lines =
          start === null
            ? `Oct  3 06:25:01 the-machine-number-${i} kernel: [${at}.100000] ${said}`
            : `${start}[${at}.100000] ${said}`;
        yield Buffer.from(lines + `${filler}\n`.repeat(PIECE / 200));
      }
    }
    const follower = new Follower();
    collect();
    const before = process.memoryUsage().heapUsed;
    for await (const source of openRecords({ name: 'log', data: pieces() }, new LocalClock({ now: NOW }))) {
      for await (const _item of follower.read(source));
      collect();
      // A tenth of what was read is far more than the words.
      expect(process.memoryUsage().heapUsed - before).toBeLessThan((PIECES * PIECE) / 10);
      expect(source.tally.bytes).toBeGreaterThan(PIECES * PIECE * 0.9);
    }
    expect(follower.state.events).toBe(PIECES);
  });

  it('is that of the boots that run: one that another has ended is told and forgotten', async () => {
    async function* restarting(): AsyncGenerator<string> {
      for (let boot = 0; boot < 100; boot++) {
        yield '[    0.000000] Linux version 6.8.0-1029-azure (buildd@host) #34\n';
        for await (const chunk of flapping(30)) yield chunk;
      }
    }
    const follower = new Follower();
    let most = 0;
    for await (const source of openRecords({ name: 'log', data: restarting() }, new LocalClock({}))) {
      for await (const _ of follower.read(source)) most = Math.max(most, follower.held);
    }
    expect(follower.state.boots).toBe(100);
    // Some ninety messages of the boot that runs; of those before, what was told of them.
    expect(most).toBeLessThan(100 + follower.state.findings);
  });
});
