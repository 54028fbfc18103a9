import { Turns, untilAborted } from '../abort.ts';
import { VfTimelineError } from '../errors.ts';
import type { LogChunk } from './log-source.ts';

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

/**
 * Characters or bytes that go on as one chunk. What is read out of a chunk lives in memory at the same
 * time, so a log that comes in one piece is passed on in pieces of this size.
 */
const MAX_CHUNK_SIZE = 256 * 1024;

/** The chunks of one log. What is no log is refused here, before the first chunk is asked for. */
export function readData(data: unknown, signal?: AbortSignal): AsyncIterable<LogChunk> {
  if (isWhole(data)) return readElements(iterate([data]), signal);
  if (isBlob(data)) return readElements(readStream(data.stream(), signal), signal);
  if (isReadableStream(data)) return readElements(readStream(data, signal), signal);
  if (isIterable(data)) return readElements(iterate(data, signal), signal);
  throw misuse('the input', `${LOG_DATA}, or { name, data }`, data);
}

async function* readElements(
  elements: AsyncIterable<unknown>,
  signal: AbortSignal | undefined,
): AsyncGenerator<LogChunk, void, undefined> {
  const turns = signal === undefined ? null : new Turns(signal);
  for await (const element of elements) {
    if (!isWhole(element)) throw misuse('every chunk of a log', 'text or bytes', element);
    for (const piece of cut(typeof element === 'string' ? element : bytesOf(element))) {
      await turns?.take();
      yield piece;
    }
  }
}

function* cut(chunk: LogChunk): Generator<LogChunk, void, undefined> {
  for (let start = 0; start < chunk.length; start += MAX_CHUNK_SIZE) {
    const end = start + MAX_CHUNK_SIZE;
    yield typeof chunk === 'string' ? chunk.slice(start, end) : chunk.subarray(start, end);
  }
}

export function iterate(
  elements: Iterable<unknown> | AsyncIterable<unknown>,
  signal?: AbortSignal,
): AsyncGenerator<unknown, void, undefined> {
  // A stream of Node that has stalled ends by this, and by nothing else.
  return untilAborted(allOf(elements), signal, () => destroy(elements));
}

async function* allOf(
  elements: Iterable<unknown> | AsyncIterable<unknown>,
): AsyncGenerator<unknown, void, undefined> {
  yield* elements;
}

/** Ends what can be ended from outside, as streams of Node can. */
export function destroy(value: unknown): void {
  if (hasMethod(value, 'destroy')) (value as { destroy(): void }).destroy();
}

export async function* resume(
  first: IteratorResult<unknown, void>,
  rest: AsyncIterable<unknown>,
): AsyncGenerator<unknown, void, undefined> {
  if (first.done === true) return;
  yield first.value;
  yield* rest;
}

/** Reads a web stream through its reader: not every browser can iterate over one. */
async function* readStream(
  stream: ReadableStream<unknown>,
  signal: AbortSignal | undefined,
): AsyncGenerator<unknown, void, undefined> {
  const reader = stream.getReader();
  async function* elements(): AsyncGenerator<unknown, void, undefined> {
    for (let step = await reader.read(); !step.done; step = await reader.read()) yield step.value;
  }
  try {
    yield* untilAborted(elements(), signal, (reason) => void reader.cancel(reason).catch(() => {}));
  } finally {
    await reader.cancel();
    reader.releaseLock();
  }
}

// The guards ask for abilities, not for classes: a Blob or an array of another realm (a frame, a test
// environment) is none of ours to `instanceof`.

/** Text or bytes that are all there. */
export function isWhole(value: unknown): value is string | ArrayBufferView | ArrayBuffer {
  return typeof value === 'string' || ArrayBuffer.isView(value) || tagOf(value) === '[object ArrayBuffer]';
}

function bytesOf(data: ArrayBufferView | ArrayBuffer): Uint8Array {
  return ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    : new Uint8Array(data);
}

export function isBlob(value: unknown): value is Blob {
  return hasMethod(value, 'stream') && hasMethod(value, 'arrayBuffer');
}

export function isReadableStream(value: unknown): value is ReadableStream<unknown> {
  return hasMethod(value, 'getReader');
}

export function isIterable(value: unknown): value is Iterable<unknown> | AsyncIterable<unknown> {
  return hasMethod(value, Symbol.asyncIterator) || hasMethod(value, Symbol.iterator);
}

function hasMethod(value: unknown, name: PropertyKey): boolean {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, name) === 'function';
}

function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value);
}

export const LOG_DATA = 'log text, bytes, a Blob, a stream, or an iterable of text or bytes';

export function misuse(subject: string, expected: string, received: unknown): VfTimelineError {
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
