import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { appendFile, mkdtemp, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { followLog } from '../../src/cli/follow.ts';
import type { CommandIo } from '../../src/cli/io.ts';
import type { FollowRequest } from '../../src/cli/options.ts';
import { corpusPath } from '../corpus/corpus.ts';
import { forbiddenIn, HOSTILE_TEXTS } from '../report/hostile-timelines.ts';
import { Collector, command } from './fake-io.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const startup = readFileSync(corpusPath('azure-startup'), 'utf8');
const maintenance = readFileSync(corpusPath('azure-maintenance'), 'utf8');

describe('vf-timeline --follow -', () => {
  it('tells the events of standard input, a line each, findings, and the state', async () => {
    const { status, stdout, stderr } = await command(['--follow', '-'], { stdin: maintenance });
    expect([status, stderr]).toEqual([0, '']);
    const lines = stdout.split('\n');
    expect(lines.slice(0, 3)).toEqual([
      '  8160.911509  eth0      data path from VF    enP53091s1np0',
      '  8160.912120  eth0      VF unregistered      enP53091s1np0',
      '  8162.020138  eth0      slot removed         slot 1',
    ]);
    expect(lines).toHaveLength(13 + 3);
    expect(lines[13]).toMatch(/^info host-servicing, eth0: The host took the VF of eth0 at 8162\.020138 s/);
    expect(lines[14]).toBe('eth0: traffic on VF enP53091s1np0. 13 events, 1 finding, 21 lines.');
  });

  it('prints what docs/outputs.md shows', async () => {
    const page = readFileSync(join(ROOT, 'docs/outputs.md'), 'utf8');
    const [, shown] =
      /```console\n\$ vf-timeline --follow - < corpus\/azure-maintenance\.log\n([\s\S]*?)```/.exec(page) ??
      [];
    expect((await command(['--follow', '-'], { stdin: maintenance })).stdout).toBe(shown);
  });

  it('prints nothing but ASCII where it is asked to', async () => {
    const { status, stdout } = await command(['--follow', '--ascii', '-'], { stdin: maintenance });
    expect(status).toBe(0);
    expect(stdout).toMatch(/VF renamed +eth1 > enP53091s1np0\n/);
    expect(stdout).not.toMatch(/[^\n\x20-\x7e]/);
  });

  it('is what is read where no input is named', async () => {
    const { stdout } = await command(['--follow'], { stdin: startup });
    expect(stdout).toMatch(/^eth0: traffic on VF enP53091s1np0\. 18 events, no findings, 28 lines\.$/m);
  });

  it('gives JSON, a line each', async () => {
    const { stdout } = await command(['--follow', '-', '--format', 'ndjson'], { stdin: maintenance });
    const items = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(items.map(({ type }) => type).slice(-3)).toEqual(['data-path-to-vf', 'finding', 'state']);
    expect(items.at(-2)).toMatchObject({
      rule: 'host-servicing',
      evidence: expect.arrayContaining([{ name: '-', line: 3 }]),
    });
    expect(items.at(-1)).toMatchObject({ events: 13, findings: 1, lines: 21 });
    expect(items[0]).toMatchObject({ source: { name: '-', line: 1 }, interface: 'eth0' });
  });

  it('lets go of what it has read', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const read: WeakRef<Uint8Array>[] = [];
    async function* growing(): AsyncGenerator<Uint8Array> {
      for (let i = 0; i < 200; i++) {
        const lines = Array.from(
          { length: 200 },
          (_, line) => `[${i}.${100_000 + line}] audit: type=1400 ${i}`,
        );
        const chunk = Buffer.from(`${lines.join('\n')}\n`);
        read.push(new WeakRef(chunk));
        yield chunk;
        // As from a pipe: each comes at a turn of its own.
        await new Promise((resolve) => setImmediate(resolve));
      }
      collect();
      yield Buffer.from(maintenance);
    }
    const stdout = new Collector();
    const io = { stdin: growing(), stdout } as unknown as CommandIo;
    const request = { input: '-', format: 'text', color: 'never', zone: null, year: null, failOn: null };
    await followLog(request as FollowRequest, io);
    expect(stdout.text).toContain('13 events, 1 finding, 40021 lines.');
    // The first was looked at, and the last is at hand.
    expect(read.filter((chunk) => chunk.deref() !== undefined).length).toBeLessThan(5);
  });

  it('says where the log comes to another boot', async () => {
    const { stdout } = await command(['--follow'], {
      stdin: readFileSync(corpusPath('two-boots-serial-console'), 'utf8'),
    });
    expect(stdout.match(/^Boot \d+$/gm)).toEqual(['Boot 2']);
    expect(stdout).toMatch(/2 boots/);
  });

  it('has status 1 where a finding is at or above --fail-on', async () => {
    expect((await command(['--follow', '--fail-on', 'info'], { stdin: maintenance })).status).toBe(1);
    expect((await command(['--follow', '--fail-on', 'warning'], { stdin: maintenance })).status).toBe(0);
  });

  it.each([
    [['--follow', 'a.log', 'b.log'], '--follow takes one input: a file that grows, or -'],
    [['--follow', '-', '--format', 'json'], '--format takes text or ndjson, not "json"'],
    [['--follow', '-', '--output', 'a'], '--follow takes no --output'],
    [['--follow', '-', '--max-logs', '3'], '--follow takes no --max-logs'],
    [['--follow=yes'], '--follow takes no value'],
  ])('refuses %j', async (argv, message) => {
    const { status, stdout, stderr } = await command(argv);
    expect([status, stdout, stderr]).toEqual([2, '', `vf-timeline: ${message}\n`]);
  });

  it('does not wait for a person to type a log', async () => {
    const { status, stderr } = await command(['--follow'], { stdinIsTTY: true });
    expect(status).toBe(2);
    expect(stderr).toContain('journalctl -kf -o json | vf-timeline --follow -');
  });

  it('prints hostile texts as what they are', async () => {
    const log = HOSTILE_TEXTS.map((text, index) => {
      const at = `${index}.000000`.padStart(12);
      return `[${at}] mlx5_core 0001:00:02.0: probe_one:1:(pid 1): ${text}\n[${at}] hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 ${text.slice(0, 15)}: VF slot 1 added`;
    }).join('\n');
    for (const format of ['text', 'ndjson']) {
      const { stdout } = await command(['--follow', '--format', format], { stdin: log });
      expect(forbiddenIn(stdout)).toEqual([]);
    }
  });
});

describe('vf-timeline --follow FILE', () => {
  let folder = '';
  let path = '';
  let program: ChildProcessWithoutNullStreams;
  /** The exit status. */
  let closed: Promise<number | null>;
  let printed = '';
  let complaints = '';

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vf-timeline-follow-'));
    path = join(folder, 'kern.log');
    printed = '';
    complaints = '';
  });
  afterEach(async () => {
    program.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  });

  function start(...argv: readonly string[]): void {
    program = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', '--follow', ...argv], {
      cwd: ROOT,
    });
    closed = new Promise((resolve) => program.once('close', resolve));
    program.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
    program.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaints += text;
    });
  }

  /** Waits for a text on standard output, for as long as the test may take. */
  async function prints(text: string): Promise<void> {
    while (!printed.includes(text)) {
      const status = await Promise.race([once(program.stdout, 'data').then(() => 'goes on'), closed]);
      if (status !== 'goes on' && !printed.includes(text))
        throw new Error(`ended without "${text}": ${printed}${complaints}`);
    }
  }

  it('tells what is written to it, through rotation and truncation, until it is interrupted', async () => {
    const [first = '', second = ''] = startup.split(/(?=\[ {4}9\.654979\])/);
    await writeFile(path, first);
    start(path);
    await prints('     8.090127  eth0      data path to VF      enP53091s1np0\n');
    await appendFile(path, second);
    await prints('    11.733216  eth0      data path to VF');
    // A daemon begins a new file; the rest of the life stands there.
    const [gone = '', back = ''] = maintenance.split(/(?=\[ 8225\.557263\])/);
    await rename(path, `${path}.1`);
    await writeFile(path, gone);
    await prints('  8162.020138  eth0      slot removed         slot 1\n');
    // And logrotate with copytruncate.
    await truncate(path, 0);
    // Less than there was: what is cut and has grown beyond that between two looks, nobody can tell from what has grown.
    const [announced = '', rest = ''] = back.split(/(?<=VF slot 1 added\n)/);
    await appendFile(path, announced);
    await prints('  8225.557263  eth0      slot added           slot 1\n');
    await appendFile(path, rest);
    await prints('  8226.267380  eth0      data path to VF      enP53091s1np0\n');
    program.kill('SIGINT');
    expect(await closed).toBe(0);
    expect(complaints).toBe('');
    expect(printed).toMatch(/\neth0: traffic on VF enP53091s1np0\. 31 events, 1 finding, 49 lines\.\n$/);
    expect(printed.match(/^info host-servicing/gm)).toHaveLength(1);
  });

  it('ends a pipe whose writer says nothing more when it is interrupted', async () => {
    start('-', '--format', 'ndjson');
    program.stdin.write(startup);
    await prints('"data-path-to-vf"');
    program.kill('SIGTERM');
    expect(await closed).toBe(0);
    expect(JSON.parse(printed.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({
      type: 'state',
      events: 18,
    });
  });

  it('says what is wrong with a file that is not there', async () => {
    start(path);
    expect(await closed).toBe(2);
    expect(complaints).toMatch(/^vf-timeline: cannot follow ".*kern\.log": the system says ENOENT\n$/);
  });
});
