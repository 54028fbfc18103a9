import { tokens as table } from '../../grammar/tokens.ts';
import { MAX_MESSAGE_CHARACTERS } from './limits.ts';
import { tokenize } from './tokens.ts';

const WORD = 1;
const JOINER = 2;
const BLANK = 4;
const DIGIT = 8;
const HEX = 16;

const kinds = Uint8Array.from({ length: 128 }, (_, code) => kindOf(String.fromCharCode(code)));

function kindOf(character: string): number {
  return (
    (/\w/.test(character) ? WORD : 0) |
    (/[.@+-]/.test(character) ? JOINER : 0) |
    (/\s/.test(character) ? BLANK : 0) |
    (/[0-9]/.test(character) ? DIGIT : 0) |
    (/[0-9a-f]/.test(character) ? HEX : 0)
  );
}

/** A character beyond ASCII. */
const FOREIGN = -1;
/** No place in a line. */
const UNDECIDED = -1;

const COLON = 58;
const MINUS = 45;
/** The longest number that is one token; see the table. */
const MAX_DIGITS = 15;

const forms = Object.values(table).filter((match) => match instanceof RegExp);

/** The tokens that stand only at the beginning of a line, and may look at what follows: `found->`. */
const atBeginning = new RegExp(
  forms
    .map(({ source }) => source)
    .filter((source) => source.startsWith('^'))
    .join('|'),
  'y',
);

/** `cf63:00:02.0`, `15b3:1016`: the tokens that hold colons, in the order of the table. */
const withColons = forms
  .filter(({ source }) => /[^?]:/.test(source))
  .map(({ source }) => new RegExp(source, 'y'));

/**
 * Finds where the tokens of a line begin and end, without asking what they are.
 *
 * The token table is the definition, and this is quicker by what follows from it: a token that begins with a
 * letter or digit and holds no colon ends where its run of name characters ends, whatever its type. What a
 * run cannot decide (two joiners in a row, characters beyond ASCII) is left to the table. A test proves
 * both equal.
 */
export class TokenScanner {
  readonly starts = new Int32Array(MAX_MESSAGE_CHARACTERS);
  readonly ends = new Int32Array(MAX_MESSAGE_CHARACTERS);
  /** 1 for a token of digits only, short enough for a number. */
  readonly numbers = new Uint8Array(MAX_MESSAGE_CHARACTERS);
  count = 0;
  /** Whether the first token is one that stands only at the beginning of a line. */
  beginning = false;
  #common = 0;
  /** Where the line has not been scanned yet; the table gives all tokens at once. */
  #rest = 0;

  /** Finds all tokens of a line no longer than {@link MAX_MESSAGE_CHARACTERS}. */
  scan(line: string): void {
    this.scanFirst(line);
    this.scanRest(line);
  }

  /** Finds the first token: most lines of a log are told by it to be nobody's. */
  scanFirst(line: string): void {
    this.count = 0;
    this.#scanOn(line, this.#addBeginning(line), 1);
  }

  /** Finds the tokens behind the first one. */
  scanRest(line: string): void {
    this.#scanOn(line, this.#rest, MAX_MESSAGE_CHARACTERS);
  }

  #scanOn(line: string, from: number, limit: number): void {
    this.#rest = this.#scanRuns(line, from, limit);
    if (this.#rest !== UNDECIDED) return;
    this.#rest = line.length;
    this.count = 0;
    for (const { offset, text } of tokenize(line)) this.#add(offset, offset + text.length, 0);
  }

  #add(start: number, end: number, number: 0 | 1): void {
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.numbers[this.count] = number;
    this.count += 1;
  }

  /** Where the rest of the line begins. */
  #addBeginning(line: string): number {
    atBeginning.lastIndex = 0;
    this.beginning = atBeginning.test(line);
    if (!this.beginning) return 0;
    this.#add(0, atBeginning.lastIndex, 0);
    return atBeginning.lastIndex;
  }

  /** Where it has come to; {@link UNDECIDED} where the table must be asked. */
  #scanRuns(line: string, from: number, limit: number): number {
    let at = from;
    while (at < line.length && this.count < limit) {
      const code = line.charCodeAt(at);
      const kind = kinds[code] ?? FOREIGN;
      if (kind === FOREIGN) return UNDECIDED;
      if ((kind & BLANK) !== 0) {
        at += 1;
        continue;
      }
      const run = (kind & WORD) !== 0 ? at : at + 1;
      const end = run === at || code === MINUS ? this.#endOfRun(line, run) : run;
      if (end === UNDECIDED) return UNDECIDED;
      if (run === at) at = this.#addRun(line, at, end);
      else at = this.#addPunctuation(at, end);
    }
    return at;
  }

  /**
   * Where a run of name characters ends, with a letter or digit; {@link UNDECIDED} where the table has more
   * to say. What all its characters have in common is left in `#common`.
   */
  #endOfRun(line: string, start: number): number {
    let end = start;
    let common = DIGIT | HEX;
    let joiners = 0;
    for (let at = start; at < line.length; at++) {
      const kind = kinds[line.charCodeAt(at)] ?? FOREIGN;
      if (kind === FOREIGN) return UNDECIDED;
      if ((kind & WORD) !== 0) {
        if (joiners > 1) return UNDECIDED;
        common &= joiners === 1 ? 0 : kind;
        joiners = 0;
        end = at + 1;
      } else if ((kind & JOINER) !== 0 && end > start) joiners += 1;
      else break;
    }
    this.#common = end - start > MAX_DIGITS ? common & HEX : common;
    return end;
  }

  /** A token that begins with a letter or digit: the run, or more where colons are part of it. */
  #addRun(line: string, start: number, run: number): number {
    const end = line.charCodeAt(run) === COLON ? endWithColons(line, start, run) : run;
    this.#add(start, end, (this.#common & DIGIT) !== 0 && end === run ? 1 : 0);
    return end;
  }

  /** A single character, or a minus with the number behind it. */
  #addPunctuation(start: number, run: number): number {
    const end = (this.#common & DIGIT) !== 0 ? run : start + 1;
    this.#add(start, end, 0);
    return end;
  }
}

/** Where the token ends that begins with a run in front of a colon: there, or with more behind the colon. */
function endWithColons(line: string, start: number, end: number): number {
  if (((kinds[line.charCodeAt(end + 1)] ?? 0) & HEX) === 0) return end;
  for (const form of withColons) {
    form.lastIndex = start;
    if (form.test(line)) return form.lastIndex;
  }
  return end;
}
