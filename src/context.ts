import { ExcerptTaker } from './report/context/excerpt-taker.ts';
import {
  type LogContext,
  type LogExcerpt,
  MAX_CONTEXT_LETTERS,
  proofsOf,
} from './report/context/log-context.ts';
import { type Line, LineSplitter } from './scan/lines.ts';
import { isFileData, isFolderData } from './source/file-data.ts';
import {
  type LogChunk,
  type LogInput,
  type NamedLog,
  type OpenOptions,
  openSources,
} from './source/input.ts';
import { isBlob, isWhole, readData } from './source/log-data.ts';
import type { Timeline } from './timeline/timeline.ts';

const LINE_FEED = 0x0a;

/**
 * Reads a log a second time, for what stands around the lines that prove the events and findings of its timeline: three
 * lines before and three behind each, at most 4,000 times, and 2 MiB in all.
 *
 * @param input the log that the timeline was made of; streams are read by now, so files, Blobs and texts
 * @returns excerpts, for `renderHtml(timeline, { context })`. A log that is not what the timeline tells of has none.
 * @throws VfTimelineError `invalid-argument` where the input is no log
 * @since 0.1.0
 *
 * @example
 * const log = { name: 'dmesg.txt', data: await readFile('dmesg.txt') };
 * const timeline = await analyze(log);
 * const page = renderHtml(timeline, { context: await readContext(log, timeline) });
 */
export async function readContext(
  input: LogInput,
  timeline: Timeline,
  options: OpenOptions = {},
): Promise<LogContext> {
  const wanted = new Map(proofsOf(timeline));
  const context: LogExcerpt[] = [];
  let room = MAX_CONTEXT_LETTERS;
  for await (const source of openSources(input, options)) {
    const taker = new ExcerptTaker(source.name, wanted.get(source.name) ?? new Map(), room);
    // A second log of this name is another one.
    wanted.delete(source.name);
    // What lies in an archive is read to its end: the next one stands behind it.
    await takeLines(source.chunks, taker, source.file !== null);
    context.push(...taker.end());
    room = taker.room;
    if (wanted.size === 0) break;
  }
  return context;
}

async function takeLines(
  chunks: AsyncIterable<LogChunk>,
  taker: ExcerptTaker,
  mayStop: boolean,
): Promise<void> {
  const reader = new LatterLines();
  for await (const chunk of chunks) {
    if (taker.wanted === null && mayStop) return;
    for (const { number, text } of reader.push(chunk, taker.wanted)) taker.take(number, text);
  }
  for (const { number, text } of reader.end()) taker.take(number, text);
}

/** Lines of a log from some line on: those before are counted, and not made text. */
class LatterLines {
  readonly #splitter = new LineSplitter();
  #count = 0;

  /** @param from the first line that is wanted; null: none is */
  *push(chunk: LogChunk, from: number | null): Generator<Line> {
    if (from === null) return;
    if (typeof chunk === 'string') {
      yield* this.#split(chunk);
      return;
    }
    const start = this.#splitter.isAtLineStart ? 0 : chunk.indexOf(LINE_FEED) + 1;
    yield* this.#split(chunk.subarray(0, start));
    yield* this.#split(chunk.subarray(start + this.#skip(chunk.subarray(start), from)));
  }

  end(): readonly Line[] {
    return this.#splitter.end();
  }

  #split(chunk: LogChunk): readonly Line[] {
    const lines = chunk.length === 0 ? [] : this.#splitter.push(chunk);
    this.#count = lines.at(-1)?.number ?? this.#count;
    return lines;
  }

  /** Bytes of whole lines that are not wanted. */
  #skip(bytes: Uint8Array, from: number): number {
    const end = bytes.lastIndexOf(LINE_FEED) + 1;
    if (end === 0 || !this.#splitter.isAtLineStart) return 0;
    const lines = linesIn(bytes.subarray(0, end));
    if (this.#count + lines >= from) return 0;
    this.#splitter.skip(lines, end);
    this.#count += lines;
    return end;
  }
}

function linesIn(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) lines++;
  return lines;
}

/** Bytes of a stream that are kept for a second reading; a longer one has no context. */
const MAX_KEPT_BYTES = 64 * 1024 * 1024;

/** Logs that can be read twice. */
export interface KeptLogs {
  readonly logs: readonly NamedLog[];
  /** Once the first reading is done. A stream that was longer than 64 MiB is not among them. */
  readonly again: () => readonly NamedLog[];
}

/** Keeps what comes as a stream, such as standard input, while it is read for the first time. */
export function keepStreams(logs: readonly NamedLog[], maxBytes = MAX_KEPT_BYTES): KeptLogs {
  const kept = logs.map((log) => (canBeReadTwice(log) ? null : new KeptStream(log, maxBytes)));
  return {
    logs: logs.map((log, i) => kept[i]?.log ?? log),
    again: () =>
      logs.flatMap((log, i) => {
        const stream = kept[i];
        if (stream === null || stream === undefined) return [log];
        const { chunks } = stream;
        return chunks === null ? [] : [{ name: log.name, data: chunks }];
      }),
  };
}

function canBeReadTwice({ data }: NamedLog): boolean {
  return isWhole(data) || isBlob(data) || isFileData(data) || isFolderData(data) || Array.isArray(data);
}

class KeptStream {
  readonly log: NamedLog;
  #chunks: LogChunk[] | null = [];
  #bytes = 0;

  readonly #maxBytes: number;

  constructor({ name, data }: NamedLog, maxBytes: number) {
    this.#maxBytes = maxBytes;
    this.log = { name, data: this.#pass(readData(data)) };
  }

  /** Null where there was too much of it. */
  get chunks(): readonly LogChunk[] | null {
    return this.#chunks;
  }

  async *#pass(chunks: AsyncIterable<LogChunk>): AsyncGenerator<LogChunk, void, undefined> {
    for await (const chunk of chunks) {
      this.#bytes += chunk.length;
      if (this.#bytes > this.#maxBytes) this.#chunks = null;
      this.#chunks?.push(chunk);
      yield chunk;
    }
  }
}
