import { LINES_AROUND, type LogExcerpt, MAX_EXCERPT_LETTERS, type Proofs } from './log-context.ts';

/** Letters of the kernel's text by which its place in a line is found. */
const KNOWN_BY = 20;

/** Lines that belong together, because what they prove lies close together. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Takes the lines of one log in their order, and keeps those around the ones that prove something. */
export class ExcerptTaker {
  readonly #source: string;
  readonly #proofs: Proofs;
  #stretches: readonly Stretch[];
  readonly #excerpts: LogExcerpt[] = [];
  #next = 0;
  #texts: string[] = [];
  #room: number;
  /** Lines of the stretch that say what they are to prove, less those that do not. */
  #agreed = 0;

  /** @param room letters that may be kept */
  constructor(source: string, proofs: Proofs, room: number) {
    this.#source = source;
    this.#proofs = proofs;
    this.#stretches = stretchesOf(proofs);
    this.#room = room;
  }

  /** The number of the line from which on lines are wanted; null: no more of them. */
  get wanted(): number | null {
    return this.#stretches[this.#next]?.from ?? null;
  }

  /** Letters that may still be kept. */
  get room(): number {
    return this.#room;
  }

  take(line: number, text: string): void {
    const stretch = this.#stretches[this.#next];
    if (stretch === undefined || line < stretch.from) return;
    const shown = cut(asShown(text));
    if (shown.length > this.#room) {
      this.#finish(stretch);
      this.#stretches = [];
      return;
    }
    this.#room -= shown.length;
    const proof = this.#proofs.get(line);
    if (proof !== undefined) this.#agreed += says(shown, proof) ? 1 : -1;
    this.#texts.push(shown);
    if (line >= stretch.to) this.#finish(stretch);
  }

  /** What was kept, once the log has no more lines. */
  end(): readonly LogExcerpt[] {
    const stretch = this.#stretches[this.#next];
    if (stretch !== undefined) this.#finish(stretch);
    return this.#excerpts;
  }

  /**
   * Lines most of which do not say what they are to prove are no evidence: the log is another one by now. Some do not
   * where a console damaged them.
   */
  #finish({ from }: Stretch): void {
    if (this.#texts.length > 0 && this.#agreed >= 0)
      this.#excerpts.push({ source: this.#source, line: from, texts: this.#texts });
    this.#next++;
    this.#texts = [];
    this.#agreed = 0;
  }
}

function stretchesOf(proofs: Proofs): readonly Stretch[] {
  const stretches: { from: number; to: number }[] = [];
  for (const line of [...proofs.keys()].sort((a, b) => a - b)) {
    const from = Math.max(1, line - LINES_AROUND);
    const last = stretches.at(-1);
    if (last !== undefined && from <= last.to + 1) last.to = line + LINES_AROUND;
    else stretches.push({ from, to: line + LINES_AROUND });
  }
  return stretches;
}

/** Of an entry in JSON, as the journal writes it, who says what: the other fields would hide it. */
function asShown(text: string): string {
  if (!text.startsWith('{') || !text.includes('"MESSAGE"')) return text;
  try {
    const entry: unknown = JSON.parse(text);
    if (typeof entry !== 'object' || entry === null) return text;
    const message: unknown = Reflect.get(entry, 'MESSAGE');
    const who: unknown = Reflect.get(entry, 'SYSLOG_IDENTIFIER');
    if (typeof message !== 'string') return text;
    return typeof who === 'string' ? `${who}: ${message}` : message;
  } catch {
    return text;
  }
}

/** Whether a line has the text, or as much of it as stands before its end: mail breaks long ones. */
function says(line: string, text: string): boolean {
  const at = line.indexOf(text.slice(0, KNOWN_BY));
  if (at < 0) return false;
  const rest = line.slice(at).trimEnd();
  return rest.startsWith(text) || text.startsWith(rest);
}

function cut(text: string): string {
  return text.length <= MAX_EXCERPT_LETTERS ? text : `${text.slice(0, MAX_EXCERPT_LETTERS - 1)}…`;
}
