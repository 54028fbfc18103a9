import { type AbortOptions, signalOf, untilAborted } from '../abort.ts';
import { joinBytes } from './byte-stream.ts';
import type { CollectedFile } from './collected-file.ts';
import { contentOf, isDecided } from './content.ts';
import { isFileData, isFolderData } from './file-data.ts';
import { type UnpackLimits, unpackLimits } from './limits.ts';
import {
  isBlob,
  isIterable,
  isReadableStream,
  isWhole,
  iterate,
  LOG_DATA,
  type LogData,
  misuse,
  readData,
  resume,
} from './log-data.ts';
import type { LogChunk, LogSource, PlainFile } from './log-source.ts';
import { InputFailure, ProblemList } from './problem.ts';
import { type InputProgress, ProgressCounter } from './progress.ts';

export type { LogChunk, LogData, LogSource };

/** A log and the name under which it is cited: `{ name: 'dmesg.txt', data: text }`. */
export interface NamedLog {
  readonly name: string;
  readonly data: LogData;
}

/** What the functions that read logs take: one log, with or without a name, or several with names. */
export type LogInput = LogData | NamedLog | Iterable<NamedLog> | AsyncIterable<NamedLog>;

/** The name of a log that was given without one. */
const UNNAMED = 'input';

/** How an input is opened. */
export interface OpenOptions extends AbortOptions {
  /** How much is unpacked of archives and compressed logs, where the defaults do not fit. */
  readonly limits?: Partial<UnpackLimits>;
  /** Called while the input is read, some thousand times for each GB. It must not throw. */
  readonly onProgress?: (progress: InputProgress) => void;
}

/** How an input is opened, and who takes what beside its logs is in it. */
export interface SourceOptions extends OpenOptions {
  /** Takes what archives hold of the output of tools, as it is met. */
  readonly onCollected?: (file: CollectedFile) => void;
}

/**
 * Opens every log of an input, one after the other, in whatever form it was given. What is compressed is
 * undone, and archives are searched for kernel logs; their content tells what they are, not their names.
 *
 * An iterable is several logs if its first element is a {@link NamedLog}, else the chunks of one log. Read
 * a source to its end before asking for the next one: both may come out of the same iterable.
 *
 * @throws VfTimelineError `invalid-argument` where the input, or a chunk of it, is not what is taken here.
 *
 * @example
 * for await (const source of openSources([{ name: 'sosreport.tar.xz', data: stream }])) {
 *   print(source.name); // 'sosreport.tar.xz:sosreport-vm1/var/log/messages'
 *   for await (const chunk of source.chunks) splitter.push(chunk);
 * }
 */
export async function* openSources(
  input: LogInput,
  options: SourceOptions = {},
): AsyncGenerator<LogSource, void, undefined> {
  const signal = signalOf(options);
  const context: OpenContext = {
    limits: unpackLimits(options.limits),
    progress: new ProgressCounter(options.onProgress, signal),
    onCollected: options.onCollected,
    signal,
  };
  try {
    for await (const { name, data } of openNamed(input, signal)) {
      for await (const source of openLog(name, data, context)) {
        context.progress.begin(source.name);
        // What a small input unpacks to may be large.
        yield { ...source, chunks: orCause(untilAborted(source.chunks, signal)) };
      }
    }
  } catch (error) {
    throw causeOf(error);
  }
}

async function* orCause(chunks: AsyncIterable<LogChunk>): AsyncGenerator<LogChunk, void, undefined> {
  try {
    yield* chunks;
  } catch (error) {
    throw causeOf(error);
  }
}

function causeOf(error: unknown): unknown {
  return error instanceof InputFailure ? error.cause : error;
}

/** An input that is checked to be one. */
interface CheckedLog {
  readonly name: string;
  readonly data: unknown;
}

async function* openNamed(
  input: LogInput,
  signal: AbortSignal | undefined,
): AsyncGenerator<CheckedLog, void, undefined> {
  if (!isIterable(input) || isWhole(input) || isReadableStream(input) || isFileData(input)) {
    yield isNamed(input) ? checkNamed(input) : { name: UNNAMED, data: input };
    return;
  }
  const elements = iterate(input, signal);
  try {
    const first = await elements.next();
    if (first.done !== true && isNamed(first.value)) {
      yield checkNamed(first.value);
      for await (const log of elements) yield checkNamed(log);
    } else {
      yield { name: UNNAMED, data: resume(first, elements) };
    }
  } finally {
    await elements.return();
  }
}

function checkNamed(log: unknown): CheckedLog {
  if (!isNamed(log)) throw misuse('every element after a { name, data }', 'another { name, data }', log);
  const { name, data } = log;
  if (typeof name !== 'string') throw misuse('the name of a log', 'a string', name);
  if (data === undefined || data === null) throw misuse(`the data of the log "${name}"`, LOG_DATA, data);
  return { name, data };
}

/** Meant as a {@link NamedLog}; whether it is a good one is for {@link checkNamed} to say. */
function isNamed(value: unknown): value is { readonly name?: unknown; readonly data?: unknown } {
  if (typeof value !== 'object' || value === null) return false;
  if (isWhole(value) || isBlob(value) || isReadableStream(value) || isIterable(value)) return false;
  return 'name' in value || 'data' in value;
}

interface OpenContext {
  readonly limits: UnpackLimits;
  readonly progress: ProgressCounter;
  readonly onCollected: ((file: CollectedFile) => void) | undefined;
  readonly signal: AbortSignal | undefined;
}

/** The log, or those in it. */
async function* openLog(
  name: string,
  data: unknown,
  context: OpenContext,
): AsyncGenerator<LogSource, void, undefined> {
  const { limits, progress, onCollected, signal } = context;
  if (isFolderData(data)) {
    const { Unpacker } = await import('./unpack.ts');
    yield* new Unpacker(limits, onCollected).unpackFolder(name, (problems) =>
      progress.ofEntries(data.archiveEntries(problems)),
    );
    return;
  }
  const chunks = progress.ofChunks(orFailure(readData(data, signal)));
  try {
    yield* openChunks(name, data, chunks, context);
  } finally {
    // Its beginning has been read, so it is open, whether or not somebody has asked for the rest.
    await chunks.return();
  }
}

/** A log of which the chunks are read, or those in it. */
async function* openChunks(
  name: string,
  data: unknown,
  chunks: AsyncGenerator<LogChunk, void, undefined>,
  { limits, progress, onCollected }: OpenContext,
): AsyncGenerator<LogSource, void, undefined> {
  const head: Uint8Array[] = [];
  let first: LogChunk | null = null;
  for (let bytes = new Uint8Array(0) as Uint8Array; !isDecided(bytes); bytes = joinBytes(head)) {
    const step = await chunks.next();
    if (step.done === true) break;
    if (typeof step.value === 'string') {
      first = step.value;
      break;
    }
    head.push(step.value);
  }
  const beginning = joinBytes(head);
  const content = first === null || head.length > 0 ? contentOf(beginning) : 'plain';
  const whole = again(head, first, chunks);
  if (content === 'plain') {
    yield {
      name,
      chunks: whole,
      file: plainFile(data, progress),
      problems: new ProblemList(),
      machine: null,
    };
    return;
  }
  const { Unpacker } = await import('./unpack.ts');
  const openReader = isFileData(data) ? async () => progress.ofReader(await data.openReader()) : null;
  yield* new Unpacker(limits, onCollected).unpack(name, content, toBytes(whole), openReader);
}

function plainFile(data: unknown, progress: ProgressCounter): PlainFile | null {
  if (!isFileData(data) || data.reopen === undefined) return null;
  const reopen = data.reopen.bind(data);
  return {
    get size() {
      return data.size ?? null;
    },
    reopen,
    onRead: (bytes) => progress.add(bytes),
  };
}

/** The chunks that were looked at, and those behind them. */
async function* again(
  head: readonly Uint8Array[],
  first: LogChunk | null,
  rest: AsyncIterable<LogChunk>,
): AsyncGenerator<LogChunk, void, undefined> {
  yield* head;
  if (first !== null) yield first;
  yield* rest;
}

async function* toBytes(chunks: AsyncIterable<LogChunk>): AsyncGenerator<Uint8Array, void, undefined> {
  const encoder = new TextEncoder();
  for await (const chunk of chunks) yield typeof chunk === 'string' ? encoder.encode(chunk) : chunk;
}

async function* orFailure(chunks: AsyncIterable<LogChunk>): AsyncGenerator<LogChunk, void, undefined> {
  try {
    yield* chunks;
  } catch (error) {
    throw new InputFailure(error);
  }
}
