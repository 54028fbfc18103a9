import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json';
import { VfTimelineError } from '../../src/errors.ts';
import { REPORT_FORMATS } from '../../src/report/formats.ts';
import { renderJson } from '../../src/report/json.ts';
import { renderText } from '../../src/report/text/text.ts';
import { azure } from '../report/azure.ts';
import { timeline } from '../report/make-timeline.ts';
import { twoInterfaces } from '../report/small-timelines.ts';
import { Breaking, Collector, command } from './fake-io.ts';

const FORMATS = REPORT_FORMATS.map(({ id }) => id)
  .join(', ')
  .replace(/, (?=[^,]*$)/, ' or ');

const UNLIMITED = { width: Number.POSITIVE_INFINITY, color: false, evidence: false };

function terminal(columns: number): Collector {
  const stdout = new Collector();
  stdout.isTTY = true;
  stdout.columns = columns;
  return stdout;
}

describe('help and version', () => {
  it('come without loading the analysis, on standard output', async () => {
    for (const option of ['--help', '-h']) {
      const { status, stdout, stderr, loaded } = await command([option]);
      expect({ status, stderr, loaded }).toEqual({ status: 0, stderr: '', loaded: false });
      expect(stdout).toMatch(/^Usage: vf-timeline \[OPTION\]\.\.\. \[INPUT\]\.\.\.\n/);
      for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    }
    for (const option of ['--version', '-V']) {
      const { status, stdout, loaded } = await command([option]);
      expect({ status, stdout, loaded }).toEqual({
        status: 0,
        stdout: `${packageJson.version}\n`,
        loaded: false,
      });
    }
  });
});

describe('wrong usage', () => {
  it.each([
    [
      ['--frmt', 'x'],
      'no such option: --frmt; there are --format, --output, --evidence, --fail-on, --zone, --year, --now, --color, --width, --ascii, --axis, --quiet, --max-entries, --max-logs, --max-depth, --max-ratio, --max-unpacked, --max-held, --follow, --help and --version',
    ],
    [
      ['-x'],
      'no such option: -x; there are --format, --output, --evidence, --fail-on, --zone, --year, --now, --color, --width, --ascii, --axis, --quiet, --max-entries, --max-logs, --max-depth, --max-ratio, --max-unpacked, --max-held, --follow, --help and --version',
    ],
    [
      ['--toString'],
      'no such option: --toString; there are --format, --output, --evidence, --fail-on, --zone, --year, --now, --color, --width, --ascii, --axis, --quiet, --max-entries, --max-logs, --max-depth, --max-ratio, --max-unpacked, --max-held, --follow, --help and --version',
    ],
    [['--format', 'xml', 'a.log'], `--format takes ${FORMATS}, not "xml"`],
    [['a.log', '-f'], `-f needs a value: ${FORMATS}`],
    [['--format=', 'a.log'], `--format needs a value: ${FORMATS}`],
    [['--evidence=yes'], '--evidence takes no value'],
    [['--fail-on', 'fatal'], '--fail-on takes info, warning, error or never, not "fatal"'],
    [['--color', 'yes'], '--color takes auto, always or never, not "yes"'],
    [['--width', '39'], '--width takes a number of columns, 40 or more, not "39"'],
    [['--width', '1e3'], '--width takes a number of columns, 40 or more, not "1e3"'],
    [['--year', '26'], '--year takes a year of four digits, not "26"'],
    ...['2025-02-30', 'today', '2025-10-03T06:25', '03.10.2025', '2025-13-01'].map(
      (text): [string[], string] => [
        ['--now', text],
        `--now takes a date such as 2025-10-03 or 2025-10-03T06:25:01Z, not "${text}"`,
      ],
    ),
    [['--zone', 'Mars/Base'], '--zone takes a time zone such as Europe/Berlin or UTC, not "Mars/Base"'],
    [['-', '-'], 'standard input (-) can be read only once'],
    [['--format', '\u001b[2J'], `--format takes ${FORMATS}, not "\\u001b[2J"`],
  ])('%j is answered in one line', async (argv, message) => {
    const { status, stdout, stderr, loaded } = await command(argv);
    expect(stderr).toBe(`vf-timeline: ${message}\n`);
    expect({ status, stdout, loaded }).toEqual({ status: 2, stdout: '', loaded: false });
  });

  it('is to give no input on a terminal', async () => {
    const { status, stderr, loaded } = await command([], { stdinIsTTY: true });
    expect(stderr).toBe('vf-timeline: no input; name a log file or pipe one in (see vf-timeline --help)\n');
    expect({ status, loaded }).toEqual({ status: 2, loaded: false });
  });
});

describe('inputs', () => {
  /** Given, but shown to a terminal only. */
  const onProgress = expect.any(Function);

  it('are analysed together, in order, with the options given', async () => {
    const argv = [
      'b.log',
      '--zone',
      'Europe/Berlin',
      '-',
      '--year=2025',
      '--now',
      '2025-12-01',
      '--',
      '-a.log',
    ];
    const { status, analyzed, stderr } = await command(argv, { result: azure });
    expect(analyzed).toEqual({
      logs: ['b.log', '-', '-a.log'],
      options: {
        signal: expect.any(AbortSignal),
        onProgress,
        zone: 'Europe/Berlin',
        year: 2025,
        now: new Date('2025-12-01T00:00:00Z'),
      },
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('are unpacked within the limits given', async () => {
    const { analyzed } = await command(['a.tar', '--max-depth', '3', '--max-held=2', '-q'], {
      result: azure,
    });
    expect(analyzed?.options).toMatchObject({ limits: { maxDepth: 3, maxHeldBytes: 2 * 1024 * 1024 } });
    expect((await command(['a.tar', '--max-ratio', '0'])).stderr).toBe(
      'vf-timeline: --max-ratio takes a whole number above zero, not "0"\n',
    );
  });

  it('come from standard input where it is piped and none is named', async () => {
    const { analyzed } = await command([], { result: azure });
    expect(analyzed).toEqual({ logs: ['-'], options: { signal: expect.any(AbortSignal), onProgress } });
  });

  it('that cannot be read are named one by one, and the others are analysed', async () => {
    const world = { result: twoInterfaces, missing: ['x.log', 'y\u001b[31m.log'] };
    const { status, stdout, stderr, analyzed } = await command(
      ['x.log', 'good.log', 'y\u001b[31m.log', '--fail-on', 'info'],
      world,
    );
    expect(stderr).toBe('vf-timeline: x.log: no such file\nvf-timeline: y\\u001b[31m.log: no such file\n');
    expect(analyzed?.logs).toEqual(['good.log']);
    expect(stdout).toBe(renderText(twoInterfaces, UNLIMITED));
    expect(status).toBe(2);
  });

  it('that can none of them be read give no report', async () => {
    const { status, stdout, analyzed } = await command(['x.log'], { missing: ['x.log'] });
    expect({ status, stdout, analyzed }).toEqual({ status: 2, stdout: '', analyzed: null });
  });

  it('that fail while they are read end with a line', async () => {
    const result = new VfTimelineError('unreadable-input', 'cannot read a.log: it is gone');
    const { status, stdout, stderr } = await command(['a.log'], { result });
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: 'vf-timeline: cannot read a.log: it is gone\n',
    });
  });

  it('that meet a defect of the program say what its authors need', async () => {
    const { status, stderr } = await command(['a.log'], { result: new RangeError('oh\u0007') });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^vf-timeline: unexpected error, please report it: oh\\u0007\n {4}at /);
  });
});

describe('the exit status', () => {
  it.each([
    [[], 0],
    [['--fail-on', 'never'], 0],
    [['--fail-on', 'info'], 1],
    [['--fail-on', 'warning'], 1],
    [['--fail-on=error'], 0],
  ])('with a warning and %j is %i', async (options, expected) => {
    const { status, stdout, stderr } = await command(['a.log', ...options], { result: twoInterfaces });
    expect({ status, stderr }).toEqual({ status: expected, stderr: '' });
    expect(stdout).toBe(renderText(twoInterfaces, UNLIMITED));
  });

  it('without findings is 0', async () => {
    expect((await command(['a.log', '--fail-on', 'info'], { result: azure })).status).toBe(0);
  });
});

describe('the output', () => {
  it('comes in the format asked for', async () => {
    expect((await command(['a.log', '--format', 'json'], { result: azure })).stdout).toBe(
      [...renderJson(azure)].join(''),
    );
    const { stdout } = await command(['a.log', '-f', 'ndjson'], { result: azure });
    expect(stdout.trimEnd().split('\n')).toHaveLength(azure.events.length);
    expect((await command(['-ef', 'text', 'a.log'], { result: azure })).stdout).toBe(
      renderText(azure, { ...UNLIMITED, evidence: true }),
    );
  });

  it('is as wide as the terminal, or as asked', async () => {
    const at = async (argv: readonly string[], stdout: Collector) =>
      (await command(['a.log', '--color=never', ...argv], { result: azure, stdout })).stdout;
    expect(await at([], terminal(72))).toBe(renderText(azure, { ...UNLIMITED, width: 72 }));
    expect(await at([], terminal(0))).toBe(renderText(azure, UNLIMITED));
    expect(await at(['--width', '90'], terminal(72))).toBe(renderText(azure, { ...UNLIMITED, width: 90 }));
    expect(await at(['--width', '90'], new Collector())).toBe(renderText(azure, { ...UNLIMITED, width: 90 }));
  });

  it.each([
    ['on a terminal', [], true, {}, true],
    ['in a pipe', [], false, {}, false],
    ['with NO_COLOR', [], true, { NO_COLOR: '1' }, false],
    ['with an empty NO_COLOR', [], true, { NO_COLOR: '' }, true],
    ['on a dumb terminal', [], true, { TERM: 'dumb' }, false],
    ['always', ['--color', 'always'], false, { NO_COLOR: '1' }, true],
    ['never', ['--color', 'never'], true, {}, false],
  ])('is coloured, or not: %s', async (_name, argv, isTTY, env, colored) => {
    const stdout = isTTY ? terminal(100) : new Collector();
    const outcome = await command(['a.log', ...argv], { result: azure, stdout, env });
    expect(outcome.stdout.includes('\u001b[')).toBe(colored);
  });

  it('that nobody reads on is no error', async () => {
    const events = Array.from({ length: 3000 }, () => azure.events).flat();
    const stdout = new Breaking('EPIPE', 100_000);
    const outcome = await command(['a.log', '-f', 'ndjson'], { result: timeline({ events }), stdout });
    expect({ status: outcome.status, stderr: outcome.stderr }).toEqual({ status: 0, stderr: '' });
    expect(outcome.stdout.length).toBeLessThanOrEqual(100_000);
  });

  it('that cannot be written is one', async () => {
    const outcome = await command(['a.log'], { result: twoInterfaces, stdout: new Breaking('ENOSPC') });
    expect(outcome.stderr).toBe('vf-timeline: cannot write: ENOSPC: write\n');
    expect(outcome.status).toBe(2);
  });

  it('arrives whole when it is large and its reader slow', async () => {
    const events = Array.from({ length: 1000 }, () => azure.events).flat();
    const large = timeline({ events });
    const { stdout, status } = await command(['a.log', '-f', 'json'], { result: large });
    expect(stdout === [...renderJson(large)].join('')).toBe(true);
    expect(status).toBe(0);
  });
});
