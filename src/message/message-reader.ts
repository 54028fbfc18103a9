import { ownCopy } from '../scan/own-copy.ts';
import { rowsBegunBy } from './begun.ts';
import type { GrammarRule } from './compiled.ts';
import { type Derivation, deriveBy, type RunnableGrammar, runnable, type StartSymbol } from './derivation.ts';
import { rulesFitting, vocabularyOf } from './fitting-rules.ts';
import { rulesBeginningWith } from './grammar-parts.ts';
import { messageRow, rulesFrom } from './grammar-tables.ts';
import type { KernelMessage } from './kernel-message.ts';
import { MAX_MESSAGE_TOKENS } from './limits.ts';
import { NearestMessage } from './nearest.ts';
import {
  cutBeforeMessage,
  type Likeness,
  type Reading,
  readMessage,
  recognizedReading,
  unrecognizedReading,
} from './reading.ts';
import { Shapes } from './shapes.ts';
import { TokenScanner } from './token-scanner.ts';
import { type Token, tokenize } from './tokens.ts';

/** What the first token of a line leaves of the grammar: as a rule, that of one driver. */
interface Speaker {
  /** The rules of each start symbol. */
  readonly rules: Readonly<Record<StartSymbol, readonly GrammarRule[]>>;
  /** Null for a shape that is no line of a known driver. */
  readonly shapes: Shapes<Reading | null>;
  /** Made when the first line is in other words. */
  known: KnownMessages | null;
}

/** Every message of a speaker, for lines in other words. */
interface KnownMessages {
  readonly grammar: RunnableGrammar;
  readonly nearest: NearestMessage;
}

/** First tokens remembered; most lines of a log begin with one that no driver of ours has. */
const MAX_FIRST_TOKENS = 1024;

/** Reads lines as the grammar takes them, by replaying what it made of the first line of the same shape. */
export class MessageReader {
  readonly #scanner = new TokenScanner();
  readonly #byFirstToken = new Map<string, Speaker | null>();
  /** By the rules that a line of theirs can have. */
  readonly #speakers = new Map<string, Speaker>();

  /** How many lines were given to nearley. */
  get derived(): number {
    let derived = 0;
    for (const { shapes } of this.#speakers.values()) derived += shapes.made;
    return derived;
  }

  /** Whether a line begins with a token with which one of a known driver can begin. */
  mayRead(line: string): boolean {
    const scanner = this.#scanner;
    scanner.scanFirst(line);
    return scanner.count > 0 && scanner.starts[0] === 0 && this.#speakerOf(line) !== null;
  }

  /**
   * @param line at most as long as the scanner takes.
   * @param goesOn whether the line is longer than that: then only its prefix is read.
   */
  read(line: string, goesOn: boolean): KernelMessage | null {
    const scanner = this.#scanner;
    scanner.scanFirst(line);
    if (scanner.count === 0 || scanner.starts[0] !== 0) return null;
    const speaker = this.#speakerOf(line);
    if (speaker === null) return null;
    scanner.scanRest(line);
    const reading =
      goesOn || scanner.count > MAX_MESSAGE_TOKENS
        ? unknownReading(speaker, tokenize(line), beyondLimits)
        : speaker.shapes.find(line, scanner, () => lineReading(speaker, tokenize(line)));
    return reading === null ? readCutPrefix(line) : readMessage(reading, line, scanner);
  }

  #speakerOf(line: string): Speaker | null {
    // What stands only at the beginning of a line is another token than the same text elsewhere.
    const firstToken = `${this.#scanner.beginning ? '^' : ''}${line.slice(0, this.#scanner.ends[0])}`;
    const known = this.#byFirstToken.get(firstToken);
    if (known !== undefined) return known;
    const [first] = tokenize(line);
    const speaker = first === undefined ? null : this.#findSpeaker(first);
    if (this.#byFirstToken.size >= MAX_FIRST_TOKENS) this.#byFirstToken.clear();
    this.#byFirstToken.set(ownCopy(firstToken), speaker);
    return speaker;
  }

  #findSpeaker(first: Token): Speaker | null {
    const rules = rulesBeginningWith('line', first);
    if (rules.length === 0) return null;
    const prefixRules = rulesBeginningWith('prefix', first);
    const key = [...rules, ...prefixRules].map(({ name, symbols }) => [name, ...symbols].join(' ')).join('|');
    const known = this.#speakers.get(key);
    if (known !== undefined) return known;
    const speaker: Speaker = {
      rules: { line: rules, prefix: prefixRules },
      shapes: new Shapes<Reading | null>(vocabularyOf(rules)),
      known: null,
    };
    this.#speakers.set(key, speaker);
    return speaker;
  }
}

/** `hv_netvsc 000d3af5-76bd`, `mlx5_core cf63:00`: a driver, and the beginning of a device. */
const CUT_PREFIX =
  /^((?:hv_|mlx[45]_|mana|vmbus)\w*) (?:[0-9a-f]{8}-[0-9a-f-]{0,27}|[0-9a-f]{4}:[0-9a-f:.]{0,7})$/;

/** A line that ends in the middle of its prefix still says which driver spoke. */
function readCutPrefix(line: string): KernelMessage | null {
  const driver = CUT_PREFIX.exec(line)?.[1];
  return driver === undefined ? null : cutBeforeMessage(driver);
}

function lineReading(speaker: Speaker, tokens: readonly Token[]): Reading | null {
  const [best] = derivationsOf(speaker, 'line', tokens);
  if (best === undefined || best.row === null) return unknownReading(speaker, tokens, likenessOf);
  return recognizedReading(best, messageRow(best.row), tokens);
}

/** Every way in which the speaker's rules take the tokens. */
function derivationsOf(
  { rules }: Speaker,
  start: StartSymbol,
  tokens: readonly Token[],
): readonly Derivation[] {
  return deriveBy(runnable(start, rulesFitting(rules[start], tokens)), tokens);
}

/** The reading of a line by its prefix alone; null where it has none. */
function unknownReading(
  speaker: Speaker,
  tokens: readonly Token[],
  likeness: (speaker: Speaker, tokens: readonly Token[], message: number) => (lastWord: string) => Likeness,
): Reading | null {
  const colon = tokens.findIndex(({ text }) => text === ':');
  const [prefix] = derivationsOf(speaker, 'prefix', tokens.slice(0, colon + 1));
  return prefix === undefined
    ? null
    : unrecognizedReading(prefix, likeness(speaker, tokens, prefix.message), tokens);
}

function likenessOf(
  speaker: Speaker,
  tokens: readonly Token[],
  message: number,
): (lastWord: string) => Likeness {
  speaker.known ??= knownMessages(speaker);
  const nearest = speaker.known.nearest.find(tokens.slice(message));
  const begunBy = rowsBegunBy(speaker.known.grammar, tokens);
  const isOpen = endsWithinValue(tokens);
  return (lastWord) => {
    const begun = begunBy(lastWord);
    const [first] = begun;
    if (first === undefined) return { nearest: idOf(nearest), cut: false };
    const likely = nearest !== null && begun.includes(nearest) ? nearest : first;
    return { nearest: idOf(likely), cut: begun.length === 1 && !isOpen };
  };
}

/**
 * `failed to create pages EQ cf63:00:`, `… EQ 000d3af5-76bd-`, `… EQ 14.` are cut within a value, which as a whole is another
 * token: any message with such may be it. Behind a word, a colon is none of it.
 */
function endsWithinValue(tokens: readonly Token[]): boolean {
  const [before, last] = tokens.slice(-2);
  return last?.text === '-' || last?.text === '.' || (last?.text === ':' && before?.type !== 'word');
}

function knownMessages(speaker: Speaker): KnownMessages {
  const rules = rulesFrom(speaker.rules.line);
  return { grammar: runnable('line', rules), nearest: new NearestMessage(rules) };
}

/** A line too long to be read to its end: nothing can be said of its words. */
const beyondLimits = (): ((lastWord: string) => Likeness) => () => ({ nearest: null, cut: false });

function idOf(row: number | null): string | null {
  return row === null ? null : messageRow(row).id;
}
