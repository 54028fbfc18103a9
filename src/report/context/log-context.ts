import type { Timeline } from '../../timeline/timeline.ts';

/** Lines of a log as they stand in it, one after the other. */
export interface LogExcerpt {
  /** As in `SourceLine.name`. */
  readonly source: string;
  /** The number of the first, counted from 1. */
  readonly line: number;
  /** Each without its end; a long one is cut, and ends in `…`. */
  readonly texts: readonly string[];
}

/** What stands around the lines that prove events and findings: no line is in two excerpts. */
export type LogContext = readonly LogExcerpt[];

/** Lines before and behind each line that proves something. */
export const LINES_AROUND = 3;

/** Lines that prove something, the neighbours of which are shown. Nobody looks up more by hand. */
export const MAX_PROOFS = 4_000;

/** Letters of a line. The lines of most kernels end far before. */
export const MAX_EXCERPT_LETTERS = 400;

/** Letters of all lines. A page stays small enough to be mailed. */
export const MAX_CONTEXT_LETTERS = 2 * 1024 * 1024;

/** Lines of one log that prove something, with the kernel's text that is said to stand there. */
export type Proofs = ReadonlyMap<number, string>;

/** By the name of the log. What findings rest on comes first, then the events in their order. */
export function proofsOf({ events, findings, notes }: Timeline): ReadonlyMap<string, Proofs> {
  const textOf = new Map(notes.map(({ source, text }) => [`${source.line} ${source.name}`, text]));
  const proofs = new Map<string, Map<number, string>>();
  let room = MAX_PROOFS;
  const add = ({ name, line }: { name: string; line: number }, text: string): void => {
    const known = proofs.get(name) ?? new Map<number, string>();
    proofs.set(name, known);
    if (room === 0 || known.has(line)) return;
    known.set(line, text);
    room--;
  };
  for (const { evidence } of findings) {
    for (const one of evidence) {
      const event = typeof one === 'number' ? events[one] : undefined;
      if (event !== undefined) add(event.source, event.text);
      else if (typeof one !== 'number') add(one, textOf.get(`${one.line} ${one.name}`) ?? '');
    }
  }
  for (const { source, text } of events) {
    if (room === 0) break;
    add(source, text);
  }
  return proofs;
}

/** Finds the lines around a line. */
export class ExcerptFinder {
  readonly #bySource = new Map<string, LogExcerpt[]>();

  constructor(context: LogContext) {
    for (const excerpt of context) {
      const known = this.#bySource.get(excerpt.source);
      if (known === undefined) this.#bySource.set(excerpt.source, [excerpt]);
      else known.push(excerpt);
    }
  }

  /** The lines around one, with their numbers; null where the log was not read for it. */
  around(source: string, line: number): readonly NumberedLine[] | null {
    const excerpt = (this.#bySource.get(source) ?? []).find(
      ({ line: first, texts }) => line >= first && line < first + texts.length,
    );
    if (excerpt === undefined) return null;
    return excerpt.texts
      .map((text, i) => ({ line: excerpt.line + i, text }))
      .filter((one) => Math.abs(one.line - line) <= LINES_AROUND);
  }
}

export interface NumberedLine {
  readonly line: number;
  readonly text: string;
}
