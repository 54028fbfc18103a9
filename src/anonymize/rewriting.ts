import { VfTimelineError } from '../errors.ts';
import {
  type LogChunk,
  type LogData,
  type LogInput,
  type NamedLog,
  type OpenOptions,
  openSources,
} from '../source/input.ts';
import type { AnonymizeReport, LogBytes, NamedAnonymizedLog } from './anonymized.ts';
import { type ByteLine, ByteLines, bytesOf } from './byte-lines.ts';
import { Keyed } from './keyed.ts';
import { LogRewriter } from './log-rewriter.ts';
import { Mapping } from './mapping.ts';
import { textOf } from './text-of.ts';

/** The options of `anonymize`, checked. */
export interface RewritingSettings {
  readonly key: Uint8Array;
  readonly names: readonly string[];
  readonly shift: { readonly minutes: number; readonly year: number } | null;
}

/** One mapping, for one log or several. */
export class Rewriting {
  readonly #rewriter: LogRewriter;
  readonly #mapping: Mapping;
  #lines = 0;
  #cutLines = 0;

  constructor({ key, names, shift }: RewritingSettings) {
    this.#mapping = new Mapping(new Keyed(key));
    this.#rewriter = new LogRewriter(this.#mapping, names, shift);
  }

  get report(): AnonymizeReport {
    return { replaced: this.#mapping.counts.replaced, lines: this.#lines, cutLines: this.#cutLines };
  }

  /** The bytes of the only log of an input. */
  async *onlyLog(input: LogData | NamedLog, opening: OpenOptions): AsyncGenerator<LogBytes, void, undefined> {
    let isRead = false;
    for await (const { chunks } of openSources(input, opening)) {
      if (isRead) {
        const sentence = 'anonymize takes one log; anonymizeLogs takes several, and archives';
        throw new VfTimelineError('invalid-argument', sentence);
      }
      isRead = true;
      yield* this.#rewritten(chunks);
    }
  }

  async *logs(input: LogInput, opening: OpenOptions): AsyncGenerator<NamedAnonymizedLog, void, undefined> {
    const rewriter = this.#rewriter;
    for await (const { name, chunks } of openSources(input, opening)) {
      const bytes = this.#rewritten(chunks);
      yield {
        [Symbol.asyncIterator]: () => bytes,
        get name() {
          return rewriter.name(name);
        },
        text: () => textOf(bytes),
      };
    }
  }

  async *#rewritten(chunks: AsyncIterable<LogChunk>): AsyncGenerator<LogBytes, void, undefined> {
    const lines = new ByteLines();
    for await (const chunk of chunks) {
      const text = this.#rewrite(lines.push(chunk));
      if (text !== '') yield bytesOf(text);
    }
    const last = this.#rewrite(lines.end()) + this.#rewriter.end();
    if (last !== '') yield bytesOf(last);
  }

  #rewrite(lines: readonly ByteLine[]): string {
    let text = '';
    for (const line of lines) {
      this.#lines += 1;
      if (line.cut) this.#cutLines += 1;
      text += this.#rewriter.rewrite(line.text);
    }
    return text;
  }
}
