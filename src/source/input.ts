import { VfTimelineError } from '../errors.ts';
import { joinBytes } from './byte-stream.ts';
import type { CollectedFile } from './collected-file.ts';
import { contentOf, isDecided } from './content.ts';
import { isFileData, isFolderData } from './file-data.ts';
import { type UnpackLimits, unpackLimits } from './limits.ts';
import type { LogChunk, LogSource } from './log-source.ts';
import { InputFailure, ProblemList } from './problem.ts';
import { type InputProgress, ProgressCounter } from './progress.ts';

export type { LogChunk, LogSource };

/**
 * The content of one log. A string is the log's text, never a path. The elements of an iterable are pieces of
 * the log as it was cut, with their line ends: an array of lines needs `lines.join('\n')`.
 */
export type LogData =
  | string
  | Uint8Array
  | ArrayBuffer
  | Blob
  | ReadableStream<string | Uint8Array>
  | Iterable<string | Uint8Array>
  | AsyncIterable<string | Uint8Array>;

/** A log and the name under which it is cited: `{ name: 'dmesg.txt', data: text }`. */
export interface NamedLog {
  readonly name: string;
  readonly data: LogData;
}

/** What the functions that read logs take: one log, with or without a name, or several with names. */
export type LogInput = LogData | NamedLog | Iterable<NamedLog> | AsyncIterable<NamedLog>;

/** The name of a log that was given without one. */
const UNNAMED = 'input';

/**
 * Characters or bytes that go on as one chunk. What is read out of a chunk lives in memory at the same
 * time, so a log that comes in one piece is passed on in pieces of this size.
 */
const MAX_CHUNK_SIZE = 256 * 1024;

/** How an input is opened. */
export interface OpenOptions {
  /** How much is unpacked of archives and compressed logs, where the defaults do not fit. */
  readonly limits?: Partial<UnpackLimits>;
  /** Called while the input is read, some thousand times for each GB. It must not throw. */
  readonly onProgress?: (progress: InputProgress) => void;
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
  options: OpenOptions = {},
): AsyncGenerator<LogSource, void, undefined> {
  const limits = unpackLimits(options.limits);
  const progress = new ProgressCounter(options.onProgress);
  try {
    for await (const { name, data } of openNamed(input)) {
      for await (const source of openLog(name, data, {
        limits,
        progress,
        onCollected: options.onCollected,
      })) {
        progress.begin(source.name);
        yield { ...source, chunks: orCause(source.chunks) };
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

async function* openNamed(input: LogInput): AsyncGenerator<CheckedLog, void, undefined> {
  if (!isIterable(input) || isWhole(input) || isReadableStream(input) || isFileData(input)) {
    yield isNamed(input) ? checkNamed(input) : { name: UNNAMED, data: input };
    return;
  }
  const elements = iterate(input);
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

interface OpenContext {
  readonly limits: UnpackLimits;
  readonly progress: ProgressCounter;
  readonly onCollected: ((file: CollectedFile) => void) | undefined;
}

/** The log, or those in it. */
async function* openLog(
  name: string,
  data: unknown,
  { limits, progress, onCollected }: OpenContext,
): AsyncGenerator<LogSource, void, undefined> {
  if (isFolderData(data)) {
    const { Unpacker } = await import('./unpack.ts');
    yield* new Unpacker(limits, onCollected).unpackFolder(name, (problems) =>
      progress.ofEntries(data.archiveEntries(problems)),
    );
    return;
  }
  const chunks = progress.ofChunks(orFailure(readData(data)));
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
    yield { name, chunks: whole, problems: new ProblemList(), machine: null };
    return;
  }
  const { Unpacker } = await import('./unpack.ts');
  const openReader = isFileData(data) ? async () => progress.ofReader(await data.openReader()) : null;
  yield* new Unpacker(limits, onCollected).unpack(name, content, toBytes(whole), openReader);
}

/** The chunks that were looked at, and those behind them. */
async function* again(
  head: readonly Uint8Array[],
  first: LogChunk | null,
  rest: AsyncGenerator<LogChunk, void, undefined>,
): AsyncGenerator<LogChunk, void, undefined> {
  try {
    yield* head;
    if (first !== null) yield first;
    yield* rest;
  } finally {
    await rest.return();
  }
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

/** The chunks of one log. What is no log is refused here, before the first chunk is asked for. */
function readData(data: unknown): AsyncIterable<LogChunk> {
  if (isWhole(data)) return readElements(iterate([data]));
  if (isBlob(data)) return readElements(readStream(data.stream()));
  if (isReadableStream(data)) return readElements(readStream(data));
  if (isIterable(data)) return readElements(iterate(data));
  throw misuse('the input', `${LOG_DATA}, or { name, data }`, data);
}

async function* readElements(elements: AsyncIterable<unknown>): AsyncGenerator<LogChunk, void, undefined> {
  for await (const element of elements) {
    if (!isWhole(element)) throw misuse('every chunk of a log', 'text or bytes', element);
    yield* cut(typeof element === 'string' ? element : bytesOf(element));
  }
}

function* cut(chunk: LogChunk): Generator<LogChunk, void, undefined> {
  for (let start = 0; start < chunk.length; start += MAX_CHUNK_SIZE) {
    const end = start + MAX_CHUNK_SIZE;
    yield typeof chunk === 'string' ? chunk.slice(start, end) : chunk.subarray(start, end);
  }
}

async function* iterate(
  elements: Iterable<unknown> | AsyncIterable<unknown>,
): AsyncGenerator<unknown, void, undefined> {
  yield* elements;
}

async function* resume(
  first: IteratorResult<unknown, void>,
  rest: AsyncIterable<unknown>,
): AsyncGenerator<unknown, void, undefined> {
  if (first.done === true) return;
  yield first.value;
  yield* rest;
}

/** Reads a web stream through its reader: not every browser can iterate over one. */
async function* readStream(stream: ReadableStream<unknown>): AsyncGenerator<unknown, void, undefined> {
  const reader = stream.getReader();
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) yield step.value;
  } finally {
    await reader.cancel();
    reader.releaseLock();
  }
}

// The guards ask for abilities, not for classes: a Blob or an array of another realm (a frame, a test
// environment) is none of ours to `instanceof`.

/** Text or bytes that are all there. */
function isWhole(value: unknown): value is string | ArrayBufferView | ArrayBuffer {
  return typeof value === 'string' || ArrayBuffer.isView(value) || tagOf(value) === '[object ArrayBuffer]';
}

function bytesOf(data: ArrayBufferView | ArrayBuffer): Uint8Array {
  return ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    : new Uint8Array(data);
}

function isBlob(value: unknown): value is Blob {
  return hasMethod(value, 'stream') && hasMethod(value, 'arrayBuffer');
}

function isReadableStream(value: unknown): value is ReadableStream<unknown> {
  return hasMethod(value, 'getReader');
}

function isIterable(value: unknown): value is Iterable<unknown> | AsyncIterable<unknown> {
  return hasMethod(value, Symbol.asyncIterator) || hasMethod(value, Symbol.iterator);
}

/** Meant as a {@link NamedLog}; whether it is a good one is for {@link openNamed} to say. */
function isNamed(value: unknown): value is { readonly name?: unknown; readonly data?: unknown } {
  if (typeof value !== 'object' || value === null) return false;
  if (isWhole(value) || isBlob(value) || isReadableStream(value) || isIterable(value)) return false;
  return 'name' in value || 'data' in value;
}

function hasMethod(value: unknown, name: PropertyKey): boolean {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, name) === 'function';
}

function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value);
}

const LOG_DATA = 'log text, bytes, a Blob, a stream, or an iterable of text or bytes';

function misuse(subject: string, expected: string, received: unknown): VfTimelineError {
  return new VfTimelineError(
    'invalid-argument',
    `${subject} must be ${expected}; it is ${describe(received)}`,
  );
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (hasMethod(value, 'then')) return 'a promise: await it first';
  if (typeof value === 'object') return Array.isArray(value) ? 'an array' : 'an object of another kind';
  return `a ${typeof value}`;
}
