import { LocalClock } from '../record/local-clock.ts';
import { openRecords } from '../record/read-records.ts';
import { ownCopy } from '../scan/own-copy.ts';
import type { LogInput } from '../source/input.ts';
import { explainMessageText, keyOfMessage } from './explain-text.ts';
import type { KnownLine, UnrecognizedLine } from './explanation.ts';

/** The first line with a message, and how many there are. */
export interface Counted<Line> {
  readonly first: Line;
  /** The number of the first one in the log, counted from 1. */
  readonly lineNumber: number;
  readonly count: number;
}

/** What a log says, each message once. */
export interface LogExplanation {
  readonly lines: number;
  /** Lines with a known message. */
  readonly known: number;
  /** Lines of known drivers in other words. The rest is of no known driver. */
  readonly unrecognized: number;
  /** In the order of their first lines. */
  readonly messages: readonly Counted<KnownLine>[];
  /** The first {@link MAX_UNRECOGNIZED} different ones. */
  readonly unrecognizedLines: readonly Counted<UnrecognizedLine>[];
}

/** Different unrecognized lines that are kept; more are counted only. A log can make up words without end. */
export const MAX_UNRECOGNIZED = 100;

/**
 * Explains the lines of a log, each message once. It keeps the first line of each message and a bounded
 * number of unrecognized ones, so a log of any length needs constant memory.
 */
export async function explainLog(input: LogInput): Promise<LogExplanation> {
  const counter = new MessageCounter();
  // Times are not shown, so any zone will do.
  for await (const log of openRecords(input, new LocalClock({ zone: 'UTC' }))) {
    for await (const batch of log.batches()) {
      for (const { source, message } of batch) counter.take(source.line, message);
    }
    counter.lines += log.tally.lines;
  }
  return counter.explanation();
}

interface FirstLine {
  readonly known: boolean;
  readonly text: string;
  readonly lineNumber: number;
  count: number;
}

class MessageCounter {
  readonly #first = new Map<string, FirstLine>();
  lines = 0;
  #known = 0;
  #unrecognized = 0;
  #unrecognizedKept = 0;

  take(lineNumber: number, text: string): void {
    const line = keyOfMessage(text);
    if (line === null) return;
    if (line.known) this.#known += 1;
    else this.#unrecognized += 1;
    const first = this.#first.get(line.key);
    if (first !== undefined) first.count += 1;
    else this.#keep(line.known, line.key, text, lineNumber);
  }

  #keep(known: boolean, key: string, text: string, lineNumber: number): void {
    if (!known && this.#unrecognizedKept >= MAX_UNRECOGNIZED) return;
    if (!known) this.#unrecognizedKept += 1;
    this.#first.set(ownCopy(key), { known, text: ownCopy(text), lineNumber, count: 1 });
  }

  explanation(): LogExplanation {
    const messages: Counted<KnownLine>[] = [];
    const unrecognizedLines: Counted<UnrecognizedLine>[] = [];
    for (const { text, lineNumber, count } of this.#first.values()) {
      const first = explainMessageText(text);
      if (first?.kind === 'line') messages.push({ first, lineNumber, count });
      else if (first !== null) unrecognizedLines.push({ first, lineNumber, count });
    }
    return {
      lines: this.lines,
      known: this.#known,
      unrecognized: this.#unrecognized,
      messages,
      unrecognizedLines,
    };
  }
}
