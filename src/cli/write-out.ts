import type { ReportPieces } from '../report/formats.ts';
import type { Output } from './io.ts';

/** UTF-16 code units. Large enough to be fast, small enough that a slow reader holds back the writer. */
const PIECE_LENGTH = 65_536;

/**
 * Writes text or bytes piece by piece, no faster than the reader takes it. A reader that has seen enough and goes
 * away (`| head`) is no error; the rest is not written.
 *
 * @returns the error that kept the text from being written, or null
 */
export async function writeOut(output: Output, texts: ReportPieces): Promise<Error | null> {
  let failure: Error | null = null;
  let wake = (): void => {};
  const onError = (error: Error): void => {
    failure = error;
    wake();
  };
  const onReady = (): void => wake();
  // The listener stays: an error can arrive after the last piece was handed over.
  output.on('error', onError);
  output.on('drain', onReady);
  output.on('close', onReady);
  const writable = (): boolean => failure === null && output.writable;
  for await (const piece of pieces(texts)) {
    if (!writable()) break;
    if (!output.write(piece) && writable()) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  }
  if (writable()) await new Promise<void>((resolve) => output.write('', () => resolve()));
  // A stream that has failed tells so one turn of the event loop later.
  await new Promise<void>((resolve) => setImmediate(resolve));
  return failure === null || isClosedPipe(failure) ? null : failure;
}

/** Joins short texts and cuts long ones behind a line, so that no character is torn. Bytes stay as they come. */
async function* pieces(texts: ReportPieces): AsyncGenerator<string | Uint8Array, void, undefined> {
  let pending = '';
  for await (const text of texts) {
    if (typeof text !== 'string') {
      yield text;
      continue;
    }
    pending += text;
    let start = 0;
    while (pending.length - start > PIECE_LENGTH) {
      const lineEnd = pending.lastIndexOf('\n', start + PIECE_LENGTH);
      const end = lineEnd < start ? pending.indexOf('\n', start) : lineEnd;
      if (end === -1) break;
      yield pending.slice(start, end + 1);
      start = end + 1;
    }
    pending = pending.slice(start);
  }
  if (pending !== '') yield pending;
}

function isClosedPipe(error: Error): boolean {
  return 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
}
