import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
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
    [['a', 'b'], 'several INPUTs need --folder, the folder to write them to'],
    [['a', '--folder', 'x', '-o', 'y'], 'give either --output or --folder'],
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

  it('writes several logs to a folder, all by one mapping, also without a key', async () => {
    const inputs = ['web7-kern.log', 'web7-console.log'].map((name) => join(folder, name));
    for (const input of inputs) writeFileSync(input, LOG);
    // The name that the logs tell stands in the name of the file, too, and in that of the folder within the archive.
    const archive = join(folder, 'logs.log.gz');
    writeFileSync(archive, gzipSync(LOG.replace('slot 1 added', 'slot 1 removed on web7')));
    const output = join(folder, 'safe');
    const { status, stdout, stderr } = await anonymized(['--folder', output, ...inputs, archive]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    const names = readdirSync(output);
    expect(names).toHaveLength(3);
    expect(names.join(' ')).not.toContain('web7');
    expect(names.filter((name) => name.endsWith('logs.log'))).toHaveLength(1);
    expect(stderr).toContain(`wrote ${names.find((name) => name.endsWith('-kern.log'))}\n`);
    expect(stderr).toContain('replaced in 3 lines:');
    const written = names.map((name) => readFileSync(join(output, name), 'utf8'));
    const [host = ''] = /name-\w{8}/.exec(written[0] ?? '') ?? [];
    const [guid = ''] = /000d3a[0-9a-f]{2}-[0-9a-f-]{27}/.exec(written[0] ?? '') ?? [];
    expect(guid).not.toBe('000d3af5-76bd-000d-3af5-76bd000d3af5');
    for (const text of written) {
      expect(text).toContain(` ${host} kernel: `);
      expect(text).toContain(`hv_netvsc ${guid} eth0`);
    }
    expect(written.join('')).toContain(`removed on ${host}\n`);
  });
});
