import { describe, expect, it } from 'vitest';
import { Collector, command } from './fake-io.ts';

const LINE = '[    3.918902] hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF slot 1 added';

function explain(argv: readonly string[], world: Parameters<typeof command>[1] = {}) {
  return command(['explain', ...argv], world);
}

/** The labels of the facts, in the order printed. */
function labels(stdout: string): readonly string[] {
  return [...stdout.matchAll(/^ {2}([a-z]+)( |$)/gm)].map(([, label = '']) => label);
}

describe('vf-timeline explain', () => {
  it('shows what was recognized in a line, and what the message means', async () => {
    const { status, stdout, stderr, loaded } = await explain([LINE]);
    expect({ status, stderr, loaded }).toEqual({ status: 0, stderr: '', loaded: false });
    expect(stdout.split('\n').slice(0, 10)).toEqual([
      'hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF slot 1 added',
      '',
      '  driver     hv_netvsc',
      '  device     VMBus 000d3af5-76bd-000d-3af5-76bd000d3af5',
      '  interface  eth0',
      '  values     slot 1',
      '  message    netvsc.vf-slot-added',
      '  level      info',
      '  kernels    4.19 to 7.0',
      '',
    ]);
    expect(stdout).toMatch(/\n {2}means {6}The host has announced a VF/);
    expect(stdout).toMatch(/\n {2}when {7}When the host's association message/);
    expect(stdout).toMatch(/\n {2}follows {4}hv_pci sets up the VF's PCI bus/);
  });

  it('explains several texts, in order: an id, words, a line', async () => {
    const { status, stdout } = await explain(['mlx5.log-max-qp', 'Data path switched to VF: eth1', LINE]);
    expect(status).toBe(0);
    expect([...stdout.matchAll(/^ {2}message {4}(.*)$/gm)].map(([, id]) => id)).toEqual([
      'mlx5.log-max-qp',
      'netvsc.datapath-to-vf',
      'netvsc.vf-slot-added',
    ]);
    expect(stdout).toContain('  level      warning, harmless\n');
  });

  it.each([[['']], [['  ', '\n']]])('says that %j is no text', async (argv) => {
    const { status, stdout, stderr } = await explain(argv);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe('vf-timeline: nothing to explain: the text is empty\n');
  });

  it('takes words whose quotes were forgotten as one text', async () => {
    const { status, stdout } = await explain(['VF', 'slot', '1', 'added']);
    expect(status).toBe(0);
    expect(stdout).toContain('netvsc.vf-slot-added');
  });

  it('finds messages by some of their words, and names the rest where there are many', async () => {
    const { status, stdout } = await explain(['Data path switched']);
    expect(status).toBe(0);
    expect([...stdout.matchAll(/^ {2}message {4}(.*)$/gm)].map(([, id]) => id)).toEqual([
      'netvsc.datapath-to-vf',
      'netvsc.datapath-from-vf',
      'freebsd.hn.datapath-to-vf',
      'freebsd.hn.datapath-from-vf',
    ]);
    const many = (await explain(['failed'])).stdout;
    expect(many.match(/^ {2}message /gm)).toHaveLength(6);
    expect(many).toMatch(/\nOther messages with these words:\n\n {2}[\s\S]*,\s+and \d{3} more\n$/);
  });

  it('shows numbers that the kernel prints with a base of 16 in that base', async () => {
    const { stdout } = await explain(['PCI VMBus probing: Using version 0x10004']);
    expect(stdout).toContain('  values     version 0x10004\n');
  });

  it('says of a line in other words who speaks, and the nearest message', async () => {
    const { status, stdout } = await explain(['hv_netvsc: VF slot 1 added']);
    expect(status).toBe(2);
    expect(stdout).toContain('No known message has these words behind this prefix');
    expect(labels(stdout).slice(0, 3)).toEqual(['driver', 'nearest', 'message']);
  });

  it('explains each of several lines that were copied together', async () => {
    const { status, stdout } = await explain([`${LINE}\nnetvsc.vf-joined\n`]);
    expect(status).toBe(0);
    expect([...stdout.matchAll(/^ {2}message {4}(.*)$/gm)].map(([, id]) => id)).toEqual([
      'netvsc.vf-slot-added',
      'netvsc.vf-joined',
    ]);
  });

  it('explains a line that was cut by the only message that begins so', async () => {
    const { status, stdout } = await explain([LINE.slice(0, -3)]);
    expect(status).toBe(0);
    expect(stdout).toContain('The line ends too early. Only one message begins so.');
  });

  it('complains about a text that is nothing known, and explains the others', async () => {
    const { status, stdout, stderr } = await explain(['hello \u001b[2J', 'netvsc.vf-slot-added']);
    expect(stderr).toBe(
      'vf-timeline: no line of a known driver, and no message has these words: hello \\u001b[2J\n',
    );
    expect(status).toBe(2);
    expect(stdout).toMatch(/^VF slot \{slot\} added\n/);
    const file = await explain(['dmesg.txt']);
    expect(file.stdout).toBe('');
    expect(file.stderr).toMatch(/: dmesg\.txt \(a log is piped in: vf-timeline explain < FILE\)\n$/);
  });

  it('gives data', async () => {
    const { status, stdout } = await explain(['--format', 'json', LINE, 'hello', 'netvsc.vf-joined']);
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject([
      { kind: 'line', driver: 'hv_netvsc', fields: { slot: 1 }, message: { id: 'netvsc.vf-slot-added' } },
      { kind: 'unknown', text: 'hello' },
      { kind: 'id', message: { role: 'vf-join', benign: false } },
    ]);
  });

  it('gives numbers beyond a double as text', async () => {
    const text = 'mlx5_core cf63:00:02.0: mlx5_health:1:(pid 2): assert_var[0] 0xffffffffffffffff';
    const { stdout } = await explain(['-f', 'json', text]);
    expect(JSON.parse(stdout)[0].fields.value).toBe('0xffffffffffffffff');
  });
});

describe('the lines of standard input', () => {
  const log = `${LINE}\n[    4.000000] Linux\n[    5.000000] mlx5_core cf63:00:02.0: new \u0007\n${LINE}`;

  it.each([[[]], [['-']]])('are explained, each message once: %j', async (argv) => {
    const { status, stdout } = await explain(argv, { stdin: log });
    expect(status).toBe(0);
    expect(stdout.split('\n').slice(0, 4)).toEqual([
      '4 lines: 2 known (1 message), 1 of known drivers in other words, 1 of no known driver.',
      '',
      'hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF slot 1 added',
      '',
    ]);
    expect(stdout).toContain('  count      2 times, first on line 1\n');
    expect(stdout).toContain('mlx5_core cf63:00:02.0: new \\u0007\n');
    expect(stdout).not.toContain('\u0007');
  });

  it('are data, too', async () => {
    const { stdout } = await explain(['--format=json'], { stdin: log });
    expect(JSON.parse(stdout)).toMatchObject({
      lines: 4,
      known: 2,
      unrecognized: 1,
      messages: [{ count: 2, lineNumber: 1, first: { message: { id: 'netvsc.vf-slot-added' } } }],
      unrecognizedLines: [{ count: 1, lineNumber: 3, first: { driver: 'mlx5_core' } }],
    });
  });

  it('without any known message are not explained', async () => {
    const { status, stdout } = await explain([], { stdin: 'hello\n' });
    expect(status).toBe(2);
    expect(stdout).toBe('1 line: 0 known (0 messages), 1 of no known driver.\n');
  });

  it('must be there', async () => {
    const terminal = await explain([], { stdinIsTTY: true });
    expect(terminal.status).toBe(2);
    expect(terminal.stderr).toMatch(/^vf-timeline: nothing to explain; /);
    const empty = await explain([]);
    expect(empty.status).toBe(2);
    expect(empty.stderr).toMatch(/^vf-timeline: standard input is empty/);
  });
});

describe('how it is asked', () => {
  it.each([
    [['--zone', 'UTC', 'x'], 'explain takes no --zone'],
    [['--evidence', 'x'], 'explain takes no --evidence'],
    [['--format', 'ndjson', 'x'], '--format takes text or json, not "ndjson"'],
    [['-', 'x'], 'give either texts to explain, or - for standard input'],
  ])('%j is wrong usage', async (argv, message) => {
    const { status, stdout, stderr } = await explain(argv);
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: `vf-timeline: ${message}\n`,
    });
  });

  it('has a help of its own', async () => {
    const { status, stdout } = await explain(['--help']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Usage: vf-timeline explain /);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('leaves a file of that name to be analysed', async () => {
    const { analyzed } = await command(['--', 'explain']);
    expect(analyzed?.logs).toEqual(['explain']);
  });
});

describe('the layout', () => {
  it.each([40, 60, 100])('is no wider than %i columns', async (width) => {
    const wide = `mlx5_core cf63:00:02.0 eth1: ${'x'.repeat(3000)}`;
    const { stdout } = await explain([
      '--width',
      String(width),
      LINE,
      'joined to eth0',
      wide,
      'HWC: Request timed out!',
    ]);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(width);
    expect(stdout.split('\n').length).toBeLessThan(200);
  });

  it('has colours on a terminal, and fits it', async () => {
    const stdout = new Collector();
    stdout.isTTY = true;
    stdout.columns = 60;
    const outcome = await explain(['mlx5.cmd-timeout'], { stdout });
    expect(outcome.stdout).toContain('\u001b[33mwarning\u001b[39m');
    for (const line of outcome.stdout.split('\n')) {
      expect(line.replace(/\u001b\[\d+m/g, '').length).toBeLessThanOrEqual(60);
    }
    expect(
      (await explain(['mlx5.cmd-timeout', '--color=never'], { stdout: new Collector() })).stdout,
    ).not.toContain('\u001b');
  });
});
