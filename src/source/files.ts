import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { untilAborted } from '../abort.ts';
import { VfTimelineError } from '../errors.ts';
import { contentOf, isDecided } from './content.ts';
import { FolderFiles } from './folder.ts';
import type { LogChunk, NamedLog } from './input.ts';
import { destroy } from './log-data.ts';
import { SNIFFED_BYTES, sniffBinary } from './sniff.ts';
import { READ_BYTES, SystemFile } from './system-file.ts';

/** The path that means standard input. */
export const STANDARD_INPUT = '-';

/**
 * NUL bytes in a row that a stream may have. Where consoles are stored in blocks, the rest of a block is filled
 * up with them: these are far from as large.
 */
const MAX_NUL_BYTES = 64 * 1024 * 1024;

/**
 * Opens files one after the other, each when it is asked for. The result is an input of its own right
 * for every function that reads logs.
 *
 * @throws VfTimelineError as {@link openFile} does, when the iteration comes to a file that cannot be read.
 *
 * @example
 * for await (const record of readRecords(openFiles(['kern.log.1', 'kern.log']))) print(record);
 */
export async function* openFiles(
  paths: readonly string[],
  signal?: AbortSignal,
): AsyncGenerator<NamedLog, void, undefined> {
  if (!Array.isArray(paths)) {
    throw new VfTimelineError('invalid-argument', `paths must be an array of strings; it is ${typeof paths}`);
  }
  for (const path of paths) yield await openFile(path, signal);
}

/**
 * Opens one log file, archive, journal or folder, or standard input for `-`. What cannot be a log is refused
 * now; the content is read when the log's data is iterated over. A file is not held open in between; a pipe has
 * to be.
 *
 * @throws VfTimelineError `unreadable-input`, `input-is-empty` or `input-is-binary`, with a
 * message of one line that names the path and says what to do.
 *
 * @param signal ends it, and closes a pipe that has been opened
 *
 * @example
 * const { data } = await openFile('/var/log/kern.log');
 */
export async function openFile(path: string, signal?: AbortSignal): Promise<NamedLog> {
  signal?.throwIfAborted();
  if (typeof path !== 'string') {
    throw new VfTimelineError('invalid-argument', `a path must be a string; it is ${typeof path}`);
  }
  if (path === STANDARD_INPUT) return openStandardInput(process.stdin, signal);
  const place = quote(path);
  const kind = await orUnreadable(place, () => stat(path));
  if (kind.isDirectory()) return { name: path, data: new FolderFiles(path) };
  // A named pipe or a device can be read only once, so it cannot be closed after a look at its beginning.
  if (!kind.isFile())
    return openStream(path, place, createReadStream(path, { highWaterMark: READ_BYTES }), signal);

  refuseNonText(place, await orUnreadable(place, () => readHead(path)), true);
  return { name: path, data: new SystemFile(path, (error) => unreadable(place, error)) };
}

/**
 * Opens standard input as {@link openFile} does for `-`.
 *
 * @param stream - what to read in place of the process's own standard input
 *
 * @example
 * const { data } = await openStandardInput();
 */
export function openStandardInput(
  stream: AsyncIterable<LogChunk> = process.stdin,
  signal?: AbortSignal,
): Promise<NamedLog> {
  return openStream(STANDARD_INPUT, 'standard input', stream, signal);
}

async function readHead(path: string): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(SNIFFED_BYTES));
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Only the first chunk is looked at: to wait for more would hold back the lines of a live log. */
async function openStream(
  name: string,
  place: string,
  stream: AsyncIterable<LogChunk>,
  signal: AbortSignal | undefined,
): Promise<NamedLog> {
  const chunks = untilAborted(readChunks(place, stream), signal, () => destroy(stream));
  const first = await chunks.next();
  try {
    if (first.done === true) throw empty(place);
    if (typeof first.value !== 'string') refuseNonText(place, first.value, false);
  } catch (error) {
    await chunks.return();
    throw error;
  }
  return { name, data: refuseEndlessNul(place, resume(first.value, chunks)) };
}

/** Gives up on a device that holds nothing: `/dev/zero` has no end. A file has one, whatever is in it. */
async function* refuseEndlessNul(
  place: string,
  chunks: AsyncGenerator<LogChunk, void, undefined>,
): AsyncGenerator<LogChunk, void, undefined> {
  let nuls = 0;
  for await (const chunk of chunks) {
    const isNul = typeof chunk !== 'string' && chunk.every((byte) => byte === 0);
    nuls = isNul ? nuls + chunk.length : 0;
    if (nuls > MAX_NUL_BYTES) {
      throw new VfTimelineError(
        'input-is-binary',
        `${place} gives nothing but NUL bytes, not a log; name the text of a kernel log`,
      );
    }
    yield chunk;
  }
}

async function* resume(
  first: LogChunk,
  rest: AsyncGenerator<LogChunk, void, undefined>,
): AsyncGenerator<LogChunk, void, undefined> {
  try {
    yield first;
    yield* rest;
  } finally {
    await rest.return();
  }
}

async function* readChunks(
  place: string,
  stream: AsyncIterable<LogChunk>,
): AsyncGenerator<LogChunk, void, undefined> {
  const chunks = stream[Symbol.asyncIterator]();
  try {
    while (true) {
      const step = await orUnreadable(place, () => chunks.next());
      if (step.done === true) return;
      if (step.value.length > 0) yield step.value;
    }
  } finally {
    await chunks.return?.();
  }
}

/** @param isWhole whether there is no more of the beginning to come */
function refuseNonText(place: string, head: Uint8Array, isWhole: boolean): void {
  if (head.length === 0) throw empty(place);
  // What is compressed, an archive or a journal is read; and what a stream is may show later.
  if (contentOf(head) !== 'plain' || (!isWhole && !isDecided(head))) return;
  const binary = sniffBinary(head);
  if (binary === null) return;
  const file = place === 'standard input' ? 'FILE' : place;
  const advice =
    binary.remedy === null
      ? 'not a log; name the text of a kernel log'
      : `which is not read yet; try: ${binary.remedy.replace('FILE', () => file)}`;
  throw new VfTimelineError('input-is-binary', `${place} is ${binary.what}, ${advice}`);
}

async function orUnreadable<T>(place: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw unreadable(place, error);
  }
}

function unreadable(place: string, cause: unknown): VfTimelineError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
  return new VfTimelineError('unreadable-input', `cannot read ${place}: ${explain(code)}`, { cause });
}

function explain(code: string): string {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'there is no such file; check the path';
    case 'EACCES':
    case 'EPERM':
      return 'permission denied; kernel logs often need sudo or the group adm';
    default:
      return `the system says ${code}; check the file and its disk`;
  }
}

function empty(place: string): VfTimelineError {
  return new VfTimelineError('input-is-empty', `${place} is empty; check how the log was collected`);
}

/** The path as it can stand in a message and in a command: on one line, quoted where it has to be. */
function quote(path: string): string {
  return /^[\w@%+=:,./~-]+$/.test(path) ? path : JSON.stringify(path);
}
