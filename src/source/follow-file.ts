import type { FileHandle } from 'node:fs/promises';
import { open, stat } from 'node:fs/promises';
import { VfTimelineError } from '../errors.ts';
import { CONTENT_BYTES, contentOf } from './content.ts';

/** Bytes read at once. */
const READ_BYTES = 64 * 1024;

/**
 * Milliseconds between two looks at a file that does not grow. Systems tell of changes in several ways, and none tells
 * of those on network disks; a look costs some microseconds, and a person does not notice the wait.
 */
const LOOK_MS = 200;

const LINE_FEED = 0x0a;

/**
 * The bytes of a file, from its beginning, and then whatever is written to it, until the signal comes. As with `tail -F`
 * it is the name that is followed: where the file is renamed and another begun, the rest of the old one is read and then
 * the new one; where it is cut to nothing, it is read from its beginning; where it is away, it is waited for. A line that
 * the old file left without an end is ended, so that it is not taken for the beginning of the new one's first.
 *
 * @param stop ends it at the next look, behind everything that was written by then
 * @throws VfTimelineError `unreadable-input` where there is no such file to begin with, `input-is-binary` where it is no text
 *
 * @example
 * for await (const chunk of followFile('/var/log/kern.log', abort.signal)) splitter.push(chunk);
 */
export async function* followFile(
  path: string,
  stop: AbortSignal,
): AsyncGenerator<Uint8Array, void, undefined> {
  const place = JSON.stringify(path);
  let file = await openFirst(path, place);
  try {
    if (!(await isText(file))) throw notFollowed(place);
    let position = 0;
    let last = LINE_FEED;
    while (true) {
      const isStopped = stop.aborted;
      const { bytesRead, buffer } = await file.read(new Uint8Array(READ_BYTES), 0, READ_BYTES, position);
      if (bytesRead > 0) {
        position += bytesRead;
        last = buffer[bytesRead - 1] ?? LINE_FEED;
        yield buffer.subarray(0, bytesRead);
        continue;
      }
      if (isStopped) return;
      const next = await successor(path, file, position);
      if (next === null) {
        await nextLook(stop);
        continue;
      }
      if (next !== file) {
        // What was written to the old one since the last look comes first.
        if ((await file.stat()).size > position) {
          await next.close();
          continue;
        }
        await file.close();
        file = next;
      }
      if (last !== LINE_FEED) yield Uint8Array.of(LINE_FEED);
      position = 0;
      last = LINE_FEED;
    }
  } finally {
    await file.close();
  }
}

/** The file that bears the name now, if it is another one; the same where it was cut; null where nothing has changed. */
async function successor(path: string, file: FileHandle, position: number): Promise<FileHandle | null> {
  const own = await file.stat();
  const named = await stat(path).catch(() => null);
  if (named !== null && (named.ino !== own.ino || named.dev !== own.dev)) {
    // It may be gone again by now.
    return open(path).catch(() => null);
  }
  return own.size < position ? file : null;
}

function nextLook(stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const wake = (): void => {
      clearTimeout(timer);
      stop.removeEventListener('abort', wake);
      resolve();
    };
    const timer = setTimeout(wake, LOOK_MS);
    stop.addEventListener('abort', wake);
  });
}

/** A pipe is not opened: that would wait for its writer. */
async function openFirst(path: string, place: string): Promise<FileHandle> {
  try {
    const kind = await stat(path);
    if (kind.isFile()) return await open(path);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
    throw new VfTimelineError('unreadable-input', `cannot follow ${place}: the system says ${code}`, {
      cause,
    });
  }
  throw notFollowed(place);
}

/** A journal grows at other places than its end, and what is compressed does not grow. */
async function isText(file: FileHandle): Promise<boolean> {
  const { bytesRead, buffer } = await file.read(new Uint8Array(CONTENT_BYTES), 0, CONTENT_BYTES, 0);
  return contentOf(buffer.subarray(0, bytesRead)) === 'plain';
}

function notFollowed(place: string): VfTimelineError {
  return new VfTimelineError(
    'input-is-binary',
    `${place} is no text file that grows; for a journal: journalctl -kf -o json | vf-timeline --follow -`,
  );
}
