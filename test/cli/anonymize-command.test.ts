import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { anonymize } from '../../src/index.ts';
import { command } from './fake-io.ts';

const folder = mkdtempSync(join(tmpdir(), 'anonymize-command-'));
afterAll(() => rmSync(folder, { recursive: true }));

const LOG =
  'Oct  3 06:25:01 web7 kernel: [    3.9] hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF slot 1 added\n';
const KEY = 'a key for tests';

const anonymized = (argv: readonly string[], world: Parameters<typeof command>[1] = {}) =>
  command(['anonymize', ...argv], world);

describe('vf-timeline anonymize', () => {
  it('writes the log that the library gives, and says what it replaced', async () => {
    const { status, stdout, stderr, loaded } = await anonymized(['-', '--key', KEY], { stdin: LOG });
    expect({ status, loaded }).toEqual({ status: 0, loaded: false });
    expect(stdout).toBe(await anonymize(LOG, { key: KEY }).text());
    expect(stdout).not.toContain('web7');
    expect(stderr).toBe(
      'replaced in 1 line:\n  host name                   1  (1 different)\n  mac address                 1  (1 different)\n',
    );
  });

  it('takes the key from the environment, and draws one where there is none', async () => {
    const { stdout } = await anonymized([], { stdin: LOG, env: { VF_TIMELINE_KEY: KEY } });
    expect(stdout).toBe(await anonymize(LOG, { key: KEY }).text());
    const [one, other] = [await anonymized([], { stdin: LOG }), await anonymized([], { stdin: LOG })];
    expect(one.stdout).not.toBe(other.stdout);
  });

  it('moves times, replaces names, reports as JSON and writes to a file', async () => {
    const input = join(folder, 'kern.log');
    const output = join(folder, 'safe.log');
    writeFileSync(input, LOG);
    const argv = [
      input,
      '-o',
      output,
      '--key',
      KEY,
      '--shift=-2d',
      '--year',
      '2025',
      '--name',
      'slot',
      '--report',
      'json',
    ];
    const { status, stdout, stderr } = await anonymized(argv);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(readFileSync(output, 'utf8')).toMatch(
      /^Oct {2}1 06:25:01 name-\w{8} kernel: .* eth0: VF name-\w{8} 1 added\n$/,
    );
    expect(JSON.parse(stderr)).toMatchObject({ lines: 1, cutLines: 0 });
    expect((await anonymized([input, '--report', 'none'])).stderr).toBe('');
  });

  it('prints help', async () => {
    const { stdout } = await anonymized(['--help']);
    expect(stdout).toMatch(/^Usage: vf-timeline anonymize /);
    expect(stdout.split('\n').every((line) => line.length <= 80)).toBe(true);
  });

  it.each([
    [['a', 'b'], 'anonymize takes one INPUT; run it for each, with the same --key'],
    [['--shift', '3x', '-'], '--shift takes a time such as 40d, 3h, 90m or -2w, not "3x"'],
    [['--report', 'xml', '-'], '--report takes text, json or none, not "xml"'],
    [['--name', 'ab', '-'], 'names must be an array of texts of at least three characters'],
    [['x.log', '-o', './x.log'], 'INPUT and --output are the same file'],
    [['/nonexistent/x.log'], '/nonexistent/x.log'],
  ])('%j is wrong', async (argv, why) => {
    const { status, stdout, stderr } = await anonymized(argv, { stdin: LOG });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(why);
    expect(stderr).toMatch(/^vf-timeline: [^\n]+\n$/);
  });

  it('asks for an input at a terminal', async () => {
    const { status, stderr } = await anonymized([], { stdinIsTTY: true });
    expect(status).toBe(2);
    expect(stderr).toContain('no input; name a log file or pipe one in');
  });
});
