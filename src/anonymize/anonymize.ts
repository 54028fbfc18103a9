import { VfTimelineError } from '../errors.ts';
import { type LogData, type NamedLog, openSources } from '../source/input.ts';
import { type ByteLine, ByteLines, bytesOf } from './byte-lines.ts';
import { Keyed } from './keyed.ts';
import type { Replaced } from './kinds.ts';
import { LogRewriter } from './log-rewriter.ts';
import { Mapping } from './mapping.ts';

/** How a log is made safe to share. */
export interface AnonymizeOptions {
  /**
   * What decides which value stands for which: with the same key several logs still fit together. Keep it secret;
   * whoever has it can find out whether a log has a certain address in it. Without one the choice is random.
   */
  readonly key?: string | Uint8Array;
  /** Moves every time of day, by a whole number of minutes; below 0 into the past. */
  readonly shiftMinutes?: number;
  /** The year of stamps that have none; only its 29 February matters. The current year if left out. */
  readonly year?: number;
  /** Further names to be replaced wherever they stand: of hosts, customers, projects. */
  readonly names?: readonly string[];
}

/** What became of a log. Complete when the log has been read to its end. */
export interface AnonymizeReport {
  /** What was replaced, by kind; what was replaced most comes first. */
  readonly replaced: readonly Replaced[];
  readonly lines: number;
  /** Lines that were longer than 1 MiB: what is beyond that is left out. */
  readonly cutLines: number;
}

/** A log that is safe to share: its bytes, once, as they are read. */
export interface AnonymizedLog extends AsyncIterable<Uint8Array<ArrayBuffer>> {
  readonly report: AnonymizeReport;
  /** The rest of it as text. */
  text(): Promise<string>;
}

/**
 * The same log without what identifies its machine: addresses, GUIDs, names and ids are replaced, each by the same
 * one wherever it stands, so that the log still tells the same life. `docs/anonymize.md` says what is found, and
 * what cannot be.
 *
 * It streams: memory is bounded by one line, one chunk and a bounded number of names.
 *
 * @throws VfTimelineError `invalid-argument` where an option is none, or, when it is read, where the input is none.
 *
 * @example
 * const log = anonymize(text, { key: 'a secret of ours' });
 * console.log(await log.text(), log.report.replaced);
 */
export function anonymize(input: LogData | NamedLog, options: AnonymizeOptions = {}): AnonymizedLog {
  const mapping = new Mapping(new Keyed(keyFrom(options.key)));
  const rewriter = new LogRewriter(mapping, namesFrom(options.names), shiftFrom(options));
  const counts = { lines: 0, cutLines: 0 };
  const rewrite = (lines: readonly ByteLine[]): string => {
    let text = '';
    for (const line of lines) {
      counts.lines += 1;
      if (line.cut) counts.cutLines += 1;
      text += rewriter.rewrite(line.text);
    }
    return text;
  };
  const bytes = rewritten(input, rewrite, () => rewriter.end());
  return {
    [Symbol.asyncIterator]: () => bytes,
    get report() {
      return { replaced: mapping.counts.replaced, ...counts };
    },
    async text() {
      const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
      let text = '';
      for await (const chunk of bytes) text += decoder.decode(chunk, { stream: true });
      return text + decoder.decode();
    },
  };
}

async function* rewritten(
  input: LogData | NamedLog,
  rewrite: (lines: readonly ByteLine[]) => string,
  end: () => string,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  let isRead = false;
  for await (const { chunks } of openSources(input)) {
    if (isRead) {
      const sentence = 'anonymize takes one log; give several to it one after the other, with the same key';
      throw new VfTimelineError('invalid-argument', sentence);
    }
    isRead = true;
    const lines = new ByteLines();
    for await (const chunk of chunks) {
      const text = rewrite(lines.push(chunk));
      if (text !== '') yield bytesOf(text);
    }
    const last = rewrite(lines.end()) + end();
    if (last !== '') yield bytesOf(last);
  }
}

/** Bytes of a key that is drawn at random. */
const KEY_BYTES = 32;

function keyFrom(key: unknown): Uint8Array {
  if (key === undefined) return crypto.getRandomValues(new Uint8Array(KEY_BYTES));
  if (typeof key === 'string' && key !== '') return new TextEncoder().encode(key);
  if (key instanceof Uint8Array && key.length > 0) return key;
  throw new VfTimelineError('invalid-argument', 'key must be a text or bytes, and not empty');
}

function namesFrom(names: unknown): readonly string[] {
  if (names === undefined) return [];
  if (Array.isArray(names) && names.every((name) => typeof name === 'string' && name.length >= 3))
    return names;
  throw new VfTimelineError(
    'invalid-argument',
    'names must be an array of texts of at least three characters',
  );
}

/** A thousand years: beyond that no clock of a log goes. */
const MAX_SHIFT_MINUTES = 525_960_000;

function shiftFrom({ shiftMinutes, year }: AnonymizeOptions): { minutes: number; year: number } | null {
  if (shiftMinutes === undefined || shiftMinutes === 0) return null;
  if (!Number.isInteger(shiftMinutes) || Math.abs(shiftMinutes) > MAX_SHIFT_MINUTES)
    throw new VfTimelineError('invalid-argument', 'shiftMinutes must be a whole number of minutes');
  return { minutes: shiftMinutes, year: year ?? new Date().getUTCFullYear() };
}
