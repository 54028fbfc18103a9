import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { scenario, scenarioSchema } from '../../src/fixture.ts';
import { Breaking, command } from './fake-io.ts';

const folder = mkdtempSync(join(tmpdir(), 'fixture-command-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fixture = (argv: readonly string[], world: Parameters<typeof command>[1] = {}) =>
  command(['fixture', ...argv], world);

describe('vf-timeline fixture', () => {
  it('prints the log of a usual life where nothing is asked for', async () => {
    const { status, stdout, stderr, loaded } = await fixture([]);
    expect({ status, stderr, loaded }).toEqual({ status: 0, stderr: '', loaded: false });
    expect(stdout).toBe(scenario({}).text);
  });

  it('takes a description from its options', async () => {
    const options =
      '--kernel 5.15 --driver mana -i 2 --steps attach,servicing --noise 1 -f syslog --host web7 --seed 3';
    const { status, stdout } = await fixture([...options.split(' '), '--start', '2025-10-03T06:25:01Z']);
    expect(status).toBe(0);
    expect(stdout).toBe(
      scenario({
        kernel: '5.15',
        driver: 'mana',
        interfaces: 2,
        steps: ['attach', 'servicing'],
        noise: 1,
        format: 'syslog',
        host: 'web7',
        seed: 3,
        startsAt: '2025-10-03T06:25:01Z',
      }).text,
    );
  });

  it('takes one from a file or from standard input, which options change, and writes to a file', async () => {
    const path = join(folder, 'scenario.json');
    const output = join(folder, 'made.log');
    writeFileSync(path, '{ "fault": "vf-never-appeared", "seed": 5 }');
    const { status, stdout } = await fixture([path, '--seed', '6', '-o', output]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(readFileSync(output, 'utf8')).toBe(scenario({ fault: 'vf-never-appeared', seed: 6 }).text);
    const piped = await fixture(['-'], { stdin: '{ "steps": ["crash"] }' });
    expect(piped.stdout).toBe(scenario({ steps: ['crash'] }).text);
  });

  it('lists what there is, and prints the schema and help', async () => {
    const { stdout } = await fixture(['--list']);
    expect(stdout).toMatch(/\n {2}rhel-7\.7 +3\.10\.0-1062\.el7\.x86_64 \(mlx5, mlx4\)\n/);
    expect(stdout).toContain('\n  journal-json\n');
    expect(stdout).toMatch(/\n {2}vf-never-appeared +The host announces a VF, and nothing more comes\.\n/);
    expect(JSON.parse((await fixture(['--schema'])).stdout)).toEqual(scenarioSchema);
    const help = (await fixture(['--help'])).stdout;
    expect(help).toMatch(/^Usage: vf-timeline fixture /);
    expect(help.split('\n').every((line) => line.length <= 80)).toBe(true);
  });

  it.each([
    [['--kernel', '2.6'], 'kernel is "2.6", and must be one of 4.8, '],
    [['--seed', 'x'], '--seed takes a whole number, not "x"'],
    [['--kernel'], '--kernel needs a value'],
    [['--list=x'], '--list takes no value'],
    [['--colour', 'x'], 'no such option: --colour; there are --kernel, '],
    [['a', 'b'], 'fixture takes one SCENARIO'],
    [['/nonexistent/scenario.json'], '/nonexistent/scenario.json'],
    [['-o', '/nonexistent/x.log'], 'cannot write /nonexistent/x.log: '],
  ])('%j is wrong', async (argv, why) => {
    const { status, stdout, stderr } = await fixture(argv);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(why);
    expect(stderr).toMatch(/^vf-timeline: [^\n]+\n$/);
  });

  it.each(['{', '[]', '"attach"'])('%s is no scenario', async (stdin) => {
    const { status, stderr } = await fixture(['-'], { stdin });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^vf-timeline: - (?:is no JSON|describes no scenario): /);
  });

  it('ends quietly when its reader goes away', async () => {
    const { status, stderr } = await fixture([], { stdout: new Breaking('EPIPE') });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
