import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyze } from '../../src/index.ts';
import * as matchers from '../../src/matchers.ts';
import '../../src/vitest.ts';
import { corpusLines, corpusLog, OPTIONS } from '../corpus/corpus.ts';

const startup = await analyze(corpusLog('azure-startup'), OPTIONS);
const maintenance = await analyze(corpusLog('azure-maintenance'), OPTIONS);
const neverSwitched = await without('azure-startup', 'Data path switched to VF');
const nothing = await analyze('');

function without(name: string, words: string) {
  const lines = corpusLines(name).filter((line) => !line.includes(words));
  return analyze(lines.join('\n'), OPTIONS);
}

/** What is said below the first line. */
const below = ({ message }: matchers.MatcherResult): string => message().split('\n\n').slice(1).join('\n\n');

/** Lines of a difference, without those that both sides have. */
const changes = (result: matchers.MatcherResult): string[] =>
  below(result)
    .split('\n')
    .filter((line) => /^[+-] {2}/.test(line));

describe('toReachDataPath', () => {
  test('holds where each interface comes to its VF', () => {
    expect(startup).toReachDataPath();
    expect(neverSwitched).not.toReachDataPath();
    expect(nothing).not.toReachDataPath();
  });

  // azure-startup: the slot is added at 3.918902, the data path switched at 8.090127.
  test('measures from the first line of the stay', () => {
    expect(startup).toReachDataPath('5 s');
    expect(startup).toReachDataPath(4_172);
    expect(startup).not.toReachDataPath(4_171);
  });

  test('shows what is missing, and what is late, in the timeline', () => {
    expect(changes(matchers.toReachDataPath(neverSwitched, '5 s'))).toEqual([
      '-   data path to VF within 5 s',
    ]);
    expect(changes(matchers.toReachDataPath(startup, '0.5 s'))).toEqual([
      '-   data path to VF within 0.5 s',
      '+   data path to VF after 4.171225 s',
    ]);
  });
});

describe('toFollowLifecycle', () => {
  test('holds where the steps come in this order, with others between', () => {
    expect(startup).toFollowLifecycle(['slot-added', 'registered', 'joined', 'data-path-to-vf']);
    expect(startup).not.toFollowLifecycle(['joined', 'slot-added']);
    expect(nothing).not.toFollowLifecycle(['slot-added']);
  });

  test('shows the steps that do not follow', () => {
    const result = matchers.toFollowLifecycle(neverSwitched, [
      'slot-added',
      'data-path-to-vf',
      'unregistered',
    ]);
    expect(result.pass).toBe(false);
    expect(changes(result)).toEqual(['-   data path to VF', '-   VF unregistered']);
  });
});

describe('toHaveNoFindings', () => {
  test('counts findings of the severity given and above', () => {
    expect(startup).toHaveNoFindings();
    // The servicing of the host is a finding of severity info.
    expect(maintenance).not.toHaveNoFindings();
    expect(maintenance).toHaveNoFindings('warning');
  });

  test('shows the findings', () => {
    const lines = changes(matchers.toHaveNoFindings(maintenance));
    expect(lines[0]).toBe('-   none');
    expect(lines[1]).toMatch(/^\+ {3}info host-servicing: The host took the VF of eth0/);
  });
});

describe('toRestoreWithin', () => {
  // azure-maintenance: from the VF at 8160.911509, to the VF at 8226.267380.
  test('measures from the switch away to the switch back', () => {
    expect(maintenance).toRestoreWithin('2 min');
    expect(maintenance).toRestoreWithin(65_356);
    expect(maintenance).not.toRestoreWithin('65 s');
  });

  test('does not hold where no VF goes, nor where it does not come back', async () => {
    expect(startup).not.toRestoreWithin('2 min');
    const [first = '', ...lines] = corpusLines('azure-maintenance');
    const gone = [first, ...lines].slice(0, lines.findIndex((line) => line.includes('slot 1 added')) + 1);
    expect(await analyze(gone.join('\n'), OPTIONS)).not.toRestoreWithin('2 min');
  });

  test('shows how long it took', () => {
    expect(changes(matchers.toRestoreWithin(maintenance, '65 s'))).toEqual([
      '-   data path to VF again, behind stay 1: within 65 s',
      '+   data path to VF again, behind stay 1: after 65.355871 s',
    ]);
  });
});

describe('toBehaveLike', () => {
  test('holds against itself, and against several', () => {
    expect(startup).toBehaveLike(startup);
    expect(startup).toBehaveLike([maintenance, startup]);
    expect(neverSwitched).not.toBehaveLike(startup);
  });

  test('shows the two lives side by side', () => {
    const said = below(matchers.toBehaveLike(neverSwitched, startup));
    expect(said).toContain('Regressed: ');
    expect(said).toMatch(/^ {2}- 4\.171225 s {2}data path to VF/m);
  });
});

describe('toMatchTimeline', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'vf-timeline-snapshots-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const runOf = (update: string) => ({
    testPath: join(folder, 'a.test.ts'),
    snapshotState: { _updateSnapshot: update },
  });

  test('writes what is not there, and then holds', async () => {
    const { toMatchTimeline } = matchers;
    expect((await toMatchTimeline.call(runOf('none'), startup, 'new.txt')).pass).toBe(false);
    expect((await toMatchTimeline.call(runOf('new'), startup, 'folder/new.txt')).pass).toBe(true);
    expect((await toMatchTimeline.call(runOf('none'), startup, 'folder/new.txt')).pass).toBe(true);
    expect(readFileSync(join(folder, 'folder/new.txt'), 'utf8')).toContain('  data path to VF\n');
  });

  test('says what is different, and writes it anew only when asked to', async () => {
    const { toMatchTimeline } = matchers;
    await toMatchTimeline.call(runOf('new'), startup, 'old.txt');
    const result = await toMatchTimeline.call(runOf('new'), neverSwitched, 'old.txt');
    expect(result.pass).toBe(false);
    expect(changes(result)).toContain('-   data path to VF');
    expect((await toMatchTimeline.call(runOf('all'), neverSwitched, 'old.txt')).pass).toBe(true);
    expect((await toMatchTimeline.call(runOf('none'), neverSwitched, 'old.txt')).pass).toBe(true);
  });

  test('holds where the file has the ends of lines of Windows', async () => {
    await matchers.toMatchTimeline.call(runOf('new'), startup, 'windows.txt');
    const file = join(folder, 'windows.txt');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));
    expect((await matchers.toMatchTimeline.call(runOf('none'), startup, 'windows.txt')).pass).toBe(true);
  });

  test('has nothing in it that another boot has not', async () => {
    const other = corpusLog('azure-startup')
      .replaceAll('000d3af5-76bd-000d-3af5-76bd000d3af5', '000d3a11-2233-000d-3a11-2233000d3a11')
      .replaceAll('cf63', 'a1b2')
      .replaceAll('enP53091s1', 'enP41394s1')
      .replaceAll('eth1', 'eth3')
      .replace(/^\[ *(\d+)\.(\d{6})\]/gm, (_, s, us) => `[${String(Number(s) + 3).padStart(5)}.${us}]`);
    writeFileSync(join(folder, 'a.txt'), '');
    await matchers.toMatchTimeline.call(runOf('all'), startup, 'a.txt');
    await expect(await analyze(other, OPTIONS)).toMatchTimeline(join(folder, 'a.txt'));
    const text = readFileSync(join(folder, 'a.txt'), 'utf8');
    expect(text).not.toMatch(/000d3af5|cf63|eth0|53091|\d\.\d{6}/);
    expect(text).toContain('slot 1: on-vf');
  });
});

describe('a matcher', () => {
  test.each([
    ['of no timeline', () => matchers.toReachDataPath('text' as never)],
    ['with a duration in no unit', () => matchers.toRestoreWithin(startup, '5 h' as never)],
    ['with a negative duration', () => matchers.toReachDataPath(startup, -1)],
    ['with no steps', () => matchers.toFollowLifecycle(startup, [])],
    ['with a step that is none', () => matchers.toFollowLifecycle(startup, ['slot-aded' as never])],
    ['with a word of every object', () => matchers.toFollowLifecycle(startup, ['constructor' as never])],
    ['with an unknown severity', () => matchers.toHaveNoFindings(startup, 'fatal' as never)],
  ])('%s is refused, so that .not does not hold either', (_, call) => {
    expect(call).toThrow(expect.objectContaining({ code: 'invalid-argument' }));
  });
});
