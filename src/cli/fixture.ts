import type { LogSource } from '../source/input.ts';
import type { CommandIo } from './io.ts';
import { type CommandLine, misuse, readCommandLine, runCommand, wholeNumber, writeTo } from './subcommand.ts';

const OPTIONS = {
  kernel: { type: 'string', short: 'k' },
  driver: { type: 'string', short: 'd' },
  interfaces: { type: 'string', short: 'i' },
  steps: { type: 'string', short: 's' },
  fault: { type: 'string' },
  noise: { type: 'string' },
  format: { type: 'string', short: 'f' },
  host: { type: 'string' },
  start: { type: 'string' },
  seed: { type: 'string' },
  output: { type: 'string', short: 'o' },
  list: { type: 'boolean' },
  schema: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const HELP = `Usage: vf-timeline fixture [OPTION]... [SCENARIO]

Makes a log to order: the life of VFs, as a kernel would print it. SCENARIO is a
JSON file that describes it, or - for standard input (see --schema); without one
a VF arrives. Options replace what SCENARIO says. The same description gives the
same log.

  -k, --kernel NAME     generation of the kernel: 6.8, rhel-7.7, freebsd-14
  -d, --driver NAME     mlx5, mlx4 or mana
  -i, --interfaces N    how many, from 1 to 64
  -s, --steps LIST      what happens: attach,servicing,flap
      --fault NAME      a fault, called like the finding that it gives
      --noise N         lines of other parts of the kernel behind each step
  -f, --format NAME     how it is written down: dmesg, journal-json, syslog
      --host NAME       the machine's name in the log
      --start TIME      when the kernel starts: 2026-10-03T06:24:50Z
      --seed N          another number gives other delays and addresses
  -o, --output FILE     write to FILE (default: standard output)
      --list            print every kernel, format, step and fault
      --schema          print the JSON schema of a scenario
  -h, --help            print this help

Examples:
  vf-timeline fixture --kernel 5.15 --steps attach,servicing | vf-timeline
  vf-timeline fixture --fault vf-never-appeared --format journal-json

Exit status:
  0  done
  2  not done: wrong usage, or SCENARIO cannot be read
`;

type Making = typeof import('./fixture-making.ts');

/** `vf-timeline fixture`. */
export function fixtureCommand(argv: readonly string[], io: CommandIo): Promise<0 | 2> {
  return runCommand(io, async () => {
    const line = readCommandLine(argv, OPTIONS);
    if (line.has('help')) return writeTo(undefined, [HELP], io);
    const making = await import('./fixture-making.ts');
    const output = line.value('output');
    if (line.has('list')) return writeTo(output, [listOf(making)], io);
    if (line.has('schema'))
      return writeTo(output, [`${JSON.stringify(making.scenarioSchema, null, 2)}\n`], io);
    const [path, ...others] = line.inputs;
    if (others.length > 0) throw misuse('fixture takes one SCENARIO');
    const described = path === undefined ? {} : await readScenario(path, making, io);
    const { text } = making.scenario({ ...described, ...wishesOf(line) } as Parameters<
      Making['scenario']
    >[0]);
    return writeTo(output, [text], io);
  });
}

/** Characters of a scenario: as many as ten thousand steps need, each with all that can be said of it. */
const MAX_SCENARIO_CHARACTERS = 4 * 1024 * 1024;

async function readScenario(path: string, making: Making, io: CommandIo): Promise<object> {
  const file = path === '-' ? await making.openStandardInput(io.stdin) : await making.openFile(path);
  let text = '';
  for await (const source of making.openSources(file)) text += await textOf(source);
  let described: unknown;
  try {
    described = JSON.parse(text);
  } catch (error) {
    throw misuse(`${path} is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (typeof described === 'object' && described !== null && !Array.isArray(described)) return described;
  throw misuse(`${path} describes no scenario: it must be an object (see --schema)`);
}

async function textOf({ chunks }: LogSource): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of chunks) {
    text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    if (text.length > MAX_SCENARIO_CHARACTERS) throw misuse('the scenario is longer than 4 MiB');
  }
  return text + decoder.decode();
}

/** What the options say, by the names of a scenario; what is wrong with it, its schema finds. */
function wishesOf(line: CommandLine): object {
  const wishes = {
    kernel: line.value('kernel'),
    driver: line.value('driver'),
    interfaces: wholeNumber(line, 'interfaces'),
    steps: line.value('steps')?.split(','),
    fault: line.value('fault'),
    noise: wholeNumber(line, 'noise'),
    format: line.value('format'),
    host: line.value('host'),
    startsAt: line.value('start'),
    seed: wholeNumber(line, 'seed'),
  };
  return Object.fromEntries(Object.entries(wishes).filter(([, wish]) => wish !== undefined));
}

function listOf({ GENERATIONS, ACTIONS, FAULTS, scenarioSchema }: Making): string {
  const formats = scenarioSchema.properties?.['format']?.enum ?? [];
  const faults = Object.entries(FAULTS);
  const steps = ACTIONS.filter((action) => !Object.hasOwn(FAULTS, action));
  const widest = (names: readonly string[]) => Math.max(...names.map((name) => name.length));
  const width = widest(faults.map(([name]) => name));
  const kernels = widest(GENERATIONS.map(({ name }) => name));
  return [
    'kernels',
    ...GENERATIONS.map(
      ({ name, release, drivers }) => `  ${name.padEnd(kernels)}  ${release} (${drivers.join(', ')})`,
    ),
    'formats',
    ...formats.map((name) => `  ${name}`),
    'steps',
    ...steps.map((name) => `  ${name}`),
    'faults',
    ...faults.map(([name, { what }]) => `  ${name.padEnd(width)}  ${what}`),
    '',
  ].join('\n');
}
