import { printable } from '../report/unprintable.ts';
import type { OpenOptions } from '../source/input.ts';
import type { InputProgress } from '../source/progress.ts';
import { interruptible } from './interrupt.ts';
import type { CommandIo, Output } from './io.ts';

/** Milliseconds before the first line: work that is done by then needs none. */
const DELAY_MS = 1_000;
/** Milliseconds between two lines: more often than that nobody reads, and terminals take time. */
const INTERVAL_MS = 100;
/** Columns of a terminal that does not tell how many it has, or says none: `script` and containers make such ones. */
const DEFAULT_COLUMNS = 80;

/** To the beginning of the line, and clear what is right of it. */
const CLEAR = '\r\u001b[K';

/**
 * Shows on a terminal, in one line that is written over, how far the reading has come:
 *
 *     128.4 MB read, log 12: sosreport.tar.xz:sosreport-vm1/var/log/messages
 */
export class ProgressLine {
  readonly #find: () => Output | null;
  readonly #now: () => number;
  #next: number;
  /** Found with the first line: to open a stream that is not written to takes longer than a small log does. */
  #output: Output | null = null;
  #isShown = false;

  /**
   * @param find gives where to show it; null where nobody looks on
   * @param now milliseconds on a clock that only goes forward
   */
  constructor(find: () => Output | null, now: () => number) {
    this.#find = find;
    this.#now = now;
    this.#next = now() + DELAY_MS;
  }

  show({ bytes, logs, reading }: InputProgress): void {
    const now = this.#now();
    if (now < this.#next) return;
    this.#output ??= this.#find();
    // Nobody will look on later.
    this.#next = this.#output === null ? Number.POSITIVE_INFINITY : now + INTERVAL_MS;
    if (this.#output === null) return;
    this.#isShown = true;
    const log = reading === null ? '' : `, log ${logs}: ${printable(reading)}`;
    this.#output.write(
      CLEAR + shorten(`${megabytes(bytes)} read${log}`, this.#output.columns || DEFAULT_COLUMNS),
    );
  }

  clear(): void {
    if (this.#isShown) this.#output?.write(CLEAR);
    this.#isShown = false;
  }
}

/** Reads, and shows how far it has come where somebody looks on; the line is gone behind it, also where it is interrupted. */
export function withProgress<T>(
  quiet: boolean,
  io: CommandIo,
  read: (options: Pick<OpenOptions, 'signal' | 'onProgress'>) => Promise<T>,
): Promise<T> {
  const line = new ProgressLine(
    () => (wantsProgress(quiet, io) ? io.stderr : null),
    // Node loads a module of its own for `performance`, which takes longer than to read a small log.
    () => Number(process.hrtime.bigint()) / 1e6,
  );
  return interruptible(async (signal) => {
    try {
      return await read({ signal, ...(quiet ? {} : { onProgress: (at) => line.show(at) }) });
    } finally {
      line.clear();
    }
  });
}

/** Whether somebody looks on: errors go to a terminal that can write over a line. */
export function wantsProgress(quiet: boolean, { stderr, env }: CommandIo): boolean {
  return !quiet && stderr.isTTY === true && env['TERM'] !== 'dumb';
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

/** One column stays free: some terminals begin a new line behind the last one. The end of a name says more than its beginning. */
function shorten(text: string, columns: number): string {
  const room = Math.max(columns - 1, 1);
  if (text.length <= room) return text;
  const colon = text.indexOf(': ') + 2;
  const tail = room - colon - 1;
  return tail < 8 ? text.slice(0, room) : `${text.slice(0, colon)}…${text.slice(-tail)}`;
}
