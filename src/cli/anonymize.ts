import { resolve } from 'node:path';
import type { AnonymizeOptions, AnonymizeReport } from '../anonymize/anonymize.ts';
import { printable } from '../report/unprintable.ts';
import type { OpenOptions } from '../source/input.ts';
import { errorsOf } from './errors-of.ts';
import type { CommandIo } from './io.ts';
import { withProgress } from './progress.ts';
import { type CommandLine, misuse, readCommandLine, runCommand, wholeNumber, writeTo } from './subcommand.ts';

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  folder: { type: 'string' },
  key: { type: 'string' },
  name: { type: 'string', multiple: true },
  shift: { type: 'string' },
  year: { type: 'string' },
  report: { type: 'string' },
  quiet: { type: 'boolean', short: 'q' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** The variable of the environment that has the key: a command line can be seen by every user of a machine. */
const KEY_VARIABLE = 'VF_TIMELINE_KEY';

const HELP = `Usage: vf-timeline anonymize [OPTION]... INPUT
       vf-timeline anonymize [OPTION]... --folder FOLDER INPUT...

Writes the same log without what identifies its machine: MAC and IP addresses,
GUIDs, names of hosts, users and Azure resources, ids of machines and boots.
Each is replaced by the same one wherever it stands, so that the log still tells
the same life. INPUT is a log file, or - for standard input. A report of what
was replaced goes to standard error. Read the result before you share it: what
stands in free text is not found (--name).

  -o, --output FILE     write to FILE (default: standard output)
      --folder FOLDER   write each log, also of archives and folders, to a file
                        in FOLDER; what stands for a value is the same in all
      --key KEY         the same key replaces by the same; without one, and
                        without ${KEY_VARIABLE} in the environment, at random
      --name NAME       replace this name, too; may be given several times
      --shift TIME      move every time of day: 40d, 3h, 90m; --shift=-2w
      --year YEAR       year of stamps that have none, for --shift
      --report FORMAT   text, json or none (default: text)
  -q, --quiet           no progress on the terminal
  -h, --help            print this help

Examples:
  vf-timeline anonymize kern.log > safe.log
  ${KEY_VARIABLE}=secret vf-timeline anonymize --shift=-40d -o safe.log kern.log
  vf-timeline anonymize --folder safe sosreport.tar.xz console.log

Exit status:
  0  done
  2  not done: wrong usage, or the input cannot be read
`;

/** `vf-timeline anonymize`. */
export function anonymizeCommand(argv: readonly string[], io: CommandIo): Promise<0 | 2> {
  return runCommand(io, async () => {
    const line = readCommandLine(argv, OPTIONS);
    if (line.has('help')) return writeTo(undefined, [HELP], io);
    const [input, ...others] = line.inputs;
    if (input === undefined && io.stdin.isTTY === true)
      throw misuse('no input; name a log file or pipe one in (see vf-timeline anonymize --help)');
    const options = optionsFrom(line, io);
    const render = rendererOf(line.value('report') ?? 'text');
    const folder = line.value('folder');
    if (folder !== undefined) return toFolder(folder, line, options, render, io);
    const output = line.value('output');
    if (input !== undefined && output !== undefined && resolve(input) === resolve(output))
      throw misuse('INPUT and --output are the same file');
    if (others.length > 0) throw misuse('several INPUTs need --folder, the folder to write them to');
    const { anonymize, openFile, openStandardInput } = await import('./anonymization.ts');
    const isPiped = input === undefined || input === '-';
    const opened = isPiped ? await openStandardInput(io.stdin) : await openFile(input);
    const write = async (reading: OpenOptions): Promise<AnonymizeReport> => {
      const log = anonymize(opened, { ...options, ...reading });
      await writeTo(output, log, io, reading.signal);
      return log.report;
    };
    // On standard output there is nothing to tidy up, and the line of progress would stand between the lines of the log.
    const report = output === undefined ? await write({}) : await withProgress(line.has('quiet'), io, write);
    errorsOf(io).write(render(report, []));
  });
}

async function toFolder(
  folder: string,
  line: CommandLine,
  options: AnonymizeOptions,
  render: Renderer,
  io: CommandIo,
): Promise<void> {
  if (line.has('output')) throw misuse('give either --output or --folder');
  const paths = line.inputs.length === 0 ? ['-'] : line.inputs;
  const { anonymizeLogs, openFiles, writeLogs } = await import('./anonymization.ts');
  const written = await withProgress(line.has('quiet'), io, async (reading) => {
    const logs = anonymizeLogs(openFiles(paths, reading.signal), { ...options, ...reading });
    const names = await writeLogs(folder, logs, io, reading.signal);
    return render(logs.report, names);
  });
  errorsOf(io).write(written);
}

function optionsFrom(line: CommandLine, io: CommandIo): AnonymizeOptions {
  const key = line.value('key') ?? io.env[KEY_VARIABLE];
  const shift = line.value('shift');
  const year = wholeNumber(line, 'year');
  return {
    ...(key === undefined || key === '' ? {} : { key }),
    ...(shift === undefined ? {} : { shiftMinutes: minutesOf(shift) }),
    ...(year === undefined ? {} : { year }),
    names: line.values('name'),
  };
}

const MINUTES = new Map([
  ['m', 1],
  ['h', 60],
  ['d', 24 * 60],
  ['w', 7 * 24 * 60],
]);

function minutesOf(shift: string): number {
  const [, sign, count, unit = ''] = /^([+-]?)(\d{1,9})([mhdw])$/.exec(shift) ?? [];
  if (count === undefined) throw misuse(`--shift takes a time such as 40d, 3h, 90m or -2w, not "${shift}"`);
  return (sign === '-' ? -1 : 1) * Number(count) * (MINUTES.get(unit) ?? 1);
}

/** `logs`: the names of the files that were written to a folder. */
type Renderer = (report: AnonymizeReport, logs: readonly string[]) => string;

function rendererOf(format: string): Renderer {
  switch (format) {
    case 'text':
      return renderText;
    case 'json':
      return (report, logs) => `${JSON.stringify(logs.length === 0 ? report : { ...report, logs })}\n`;
    case 'none':
      return () => '';
    default:
      throw misuse(`--report takes text, json or none, not "${format}"`);
  }
}

function renderText({ replaced, lines, cutLines }: AnonymizeReport, logs: readonly string[]): string {
  const rows = replaced.map(({ kind, occurrences, different }) => {
    const name = kind.replaceAll('-', ' ').padEnd(20);
    return `  ${name}${String(occurrences).padStart(9)}  (${different} different)\n`;
  });
  const cut = cutLines === 0 ? '' : `  ${cutLines} of the lines were too long, and were cut\n`;
  const nothing = rows.length === 0 ? '  nothing\n' : '';
  const written = logs.map((name) => `wrote ${printable(name)}\n`).join('');
  return `${written}replaced in ${lines} ${lines === 1 ? 'line' : 'lines'}:\n${rows.join('')}${nothing}${cut}`;
}
