import { resolve } from 'node:path';
import { version } from '../../package.json';
import type { LogContext } from '../report/context/log-context.ts';
import type { ReportPieces } from '../report/formats.ts';
import { printable } from '../report/unprintable.ts';
import type { Severity, Timeline } from '../timeline/timeline.ts';
import { errorsOf } from './errors-of.ts';
import type { Analysis, CommandIo } from './io.ts';
import {
  type AnalyzeRequest,
  type DiffRequest,
  type ExplainRequest,
  type FollowRequest,
  SEVERITIES,
} from './options.ts';
import { parseArguments } from './parse-arguments.ts';
import { hasNothing, readAs } from './reading.ts';
import { lineWidth, wantsColor } from './terminal.ts';
import { writeOut } from './write-out.ts';

/** 0: done. 1: done, and there is a finding or difference at or above `--fail-on`. 2: not done, or not all of it. */
export type ExitStatus = 0 | 1 | 2;

/**
 * The command.
 *
 * @param argv - the arguments after the name of the program
 * @param io - where to read and write
 * @param loadAnalysis - gives the analysis; called only when there is something to analyse, so that
 *   `--help` and a mistyped option answer at once
 */
export async function run<Log>(
  argv: readonly string[],
  io: CommandIo,
  loadAnalysis: () => Promise<Analysis<Log>>,
): Promise<ExitStatus> {
  const [command, ...rest] = argv;
  if (command === 'fixture') return (await import('./fixture.ts')).fixtureCommand(rest, io);
  if (command === 'anonymize') return (await import('./anonymize.ts')).anonymizeCommand(rest, io);
  const request = parseArguments(argv);
  switch (request.kind) {
    case 'help':
      return print((await import('./help.ts')).HELP_ABOUT[request.about], io);
    case 'version':
      return print(`${version}\n`, io);
    case 'usage-error':
      complain(io, request.message);
      return 2;
    case 'analyze':
      return analyzeInputs(request, io, loadAnalysis);
    case 'follow':
      return followInput(request, io);
    case 'explain':
      return explainMessages(request, io);
    case 'diff':
      return compareInputs(request, io, loadAnalysis);
  }
}

async function analyzeInputs<Log>(
  request: AnalyzeRequest,
  io: CommandIo,
  loadAnalysis: () => Promise<Analysis<Log>>,
): Promise<ExitStatus> {
  const paths = request.inputs.length === 0 ? ['-'] : request.inputs;
  const hindrance = hindranceOf(request, paths, io);
  if (hindrance !== null) {
    complain(io, hindrance);
    return 2;
  }
  try {
    const { openFile, analyze, analyzeWithContext } = await loadAnalysis();
    const logs: Log[] = [];
    for (const path of paths) {
      try {
        logs.push(await openFile(path));
      } catch (error) {
        admit(io, error);
      }
    }
    if (logs.length === 0) return 2;
    const { timeline, context, problem } = await readAs(request, io, async (options) =>
      request.format.showsContext === true
        ? analyzeWithContext(logs, options)
        : { timeline: await analyze(logs, options), context: [], problem: null },
    );
    if (problem !== null) complain(io, `the lines around events are left out: ${problem}`);
    const written = await report(timeline, context, request, io);
    if (logs.length < paths.length || hasNothing(timeline)) return 2;
    return written === 0 && reaches(timeline, request.failOn) ? 1 : written;
  } catch (error) {
    admit(io, error);
    return 2;
  }
}

/** What can be told to be wrong before anything is read; null: nothing. */
function hindranceOf(request: AnalyzeRequest, paths: readonly string[], io: CommandIo): string | null {
  if (request.inputs.length === 0 && io.stdin.isTTY === true)
    return 'no input; name a log file or pipe one in (see vf-timeline --help)';
  const { format, output } = request;
  if (output === null) {
    return format.isBinary && io.stdout.isTTY === true
      ? `${format.id} is not for a terminal; write it to a file by -o FILE`
      : null;
  }
  return paths.some((path) => path !== '-' && resolve(path) === resolve(output))
    ? `${output} is both an input and the file to write`
    : null;
}

async function followInput(request: FollowRequest, io: CommandIo): Promise<ExitStatus> {
  if (request.input === '-' && io.stdin.isTTY === true) {
    complain(
      io,
      'nothing to follow; name a file that grows, or pipe: journalctl -kf -o json | vf-timeline --follow -',
    );
    return 2;
  }
  try {
    const { followLog } = await import('./follow.ts');
    const { failure, fails } = await followLog(request, io);
    if (failure !== null) complain(io, `cannot write: ${failure.message}`);
    return failure === null ? (fails ? 1 : 0) : 2;
  } catch (error) {
    admit(io, error);
    return 2;
  }
}

async function explainMessages(request: ExplainRequest, io: CommandIo): Promise<ExitStatus> {
  if (request.texts === null && io.stdin.isTTY === true) {
    complain(
      io,
      'nothing to explain; give a line or an id, or pipe a log in (see vf-timeline explain --help)',
    );
    return 2;
  }
  try {
    const { explain } = await import('./explain.ts');
    const { text, problems, complete } = await explain(request, io);
    const written = text === '' ? 0 : await print(text, io);
    for (const problem of problems) complain(io, problem);
    return complete ? written : 2;
  } catch (error) {
    admit(io, error);
    return 2;
  }
}

async function compareInputs<Log>(
  request: DiffRequest,
  io: CommandIo,
  loadAnalysis: () => Promise<Analysis<Log>>,
): Promise<ExitStatus> {
  try {
    const { diff } = await import('./diff.ts');
    const analysis = await loadAnalysis();
    const { texts, fails } = await readAs(request, io, (options) => diff(request, io, analysis, options));
    const written = await write(texts, request.output, io);
    return written === 0 && fails ? 1 : written;
  } catch (error) {
    admit(io, error);
    return 2;
  }
}

function report(
  timeline: Timeline,
  context: LogContext,
  request: AnalyzeRequest,
  io: CommandIo,
): Promise<0 | 2> {
  const isFile = request.output !== null;
  const options = {
    width: isFile ? (request.width ?? Number.POSITIVE_INFINITY) : lineWidth(request.width, io),
    color: isFile ? request.color === 'always' : wantsColor(request.color, io),
    evidence: request.evidence,
    ascii: request.ascii,
    axis: request.axis,
    context,
  };
  return write(request.format.render(timeline, options), request.output, io);
}

function print(text: string, io: CommandIo): Promise<0 | 2> {
  return write([text], null, io);
}

async function write(pieces: ReportPieces, file: string | null, io: CommandIo): Promise<0 | 2> {
  if (file !== null) {
    const { writeTo } = await import('./subcommand.ts');
    await writeTo(file, pieces, io);
    return 0;
  }
  const failure = await writeOut(io.stdout, pieces);
  if (failure === null) return 0;
  complain(io, `cannot write: ${failure.message}`);
  return 2;
}

function reaches({ findings }: Timeline, failOn: Severity | null): boolean {
  if (failOn === null) return false;
  const level = SEVERITIES.indexOf(failOn);
  return findings.some((finding) => SEVERITIES.indexOf(finding.severity) >= level);
}

/** One line for what is the input's fault; for a defect of the program, what its authors need to mend it. */
function admit(io: CommandIo, error: unknown): void {
  if (error instanceof Error && error.name === 'VfTimelineError') {
    complain(io, error.message);
    return;
  }
  const message = error instanceof Error ? error.message : String(error);
  const stack = error instanceof Error ? (error.stack ?? '').split('\n') : [];
  const calls = stack.filter((line) => /^\s+at /.test(line)).map((line) => `\n${printable(line)}`);
  errorsOf(io).write(
    `vf-timeline: unexpected error, please report it: ${printable(message)}${calls.join('')}\n`,
  );
}

function complain(io: CommandIo, message: string): void {
  errorsOf(io).write(`vf-timeline: ${printable(message)}\n`);
}
