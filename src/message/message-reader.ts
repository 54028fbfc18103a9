import { ForgetfulMap } from '../forgetful-map.ts';
import { ownCopy } from '../scan/own-copy.ts';
import { begunBy } from './begun.ts';
import type { GrammarRule } from './compiled.ts';
import {
  type Chart,
  chartOf,
  type Derivation,
  deriveBy,
  type RunnableGrammar,
  runnable,
  type StartSymbol,
} from './derivation.ts';
import { rulesFitting, vocabularyOf } from './fitting-rules.ts';
import { rulesBeginningWith } from './grammar-parts.ts';
import { messageRow, rulesFrom } from './grammar-tables.ts';
import type { KernelMessage } from './kernel-message.ts';
import { MAX_MESSAGE_TOKENS } from './limits.ts';
import { NearestMessage } from './nearest.ts';
import {
  cutBeforeMessage,
  type LikenessOfLine,
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
  /** The rows of each nonterminal: `netvscInterfaceMessage`. */
  readonly rows: ReadonlyMap<string, ReadonlySet<number>>;
  readonly nearest: NearestMessage;
}

/** First tokens remembered; most lines of a log begin with one that no driver of ours has. */
const MAX_FIRST_TOKENS = 1024;

/** Reads lines as the grammar takes them, by replaying what it made of the first line of the same shape. */
export class MessageReader {
  readonly #scanner = new TokenScanner();
  readonly #byFirstToken = new ForgetfulMap<string, Speaker | null>(MAX_FIRST_TOKENS);
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
    return this.#speakerOf(line) !== null;
  }

  /**
   * @param line at most as long as the scanner takes.
   * @param goesOn whether the line is longer than that: then only its prefix is read.
   */
  read(line: string, goesOn: boolean): KernelMessage | null {
    const speaker = this.#speakerOf(line);
    if (speaker === null) return null;
    const scanner = this.#scanner;
    scanner.scanRest(line);
    const reading =
      goesOn || scanner.count > MAX_MESSAGE_TOKENS
        ? unknownReading(speaker, tokenize(line), beyondLimits)
        : speaker.shapes.find(line, scanner, () => lineReading(speaker, tokenize(line)));
    return reading === null ? readCutPrefix(line) : readMessage(reading, line, scanner);
  }

  /** By the first token, which is scanned then. */
  #speakerOf(line: string): Speaker | null {
    const scanner = this.#scanner;
    scanner.scanFirst(line);
    if (scanner.count === 0 || scanner.starts[0] !== 0) return null;
    // What stands only at the beginning of a line is another token than the same text elsewhere.
    const firstToken = `${scanner.beginning ? '^' : ''}${line.slice(0, scanner.ends[0])}`;
    const known = this.#byFirstToken.get(firstToken);
    if (known !== undefined) return known;
    const [first] = tokenize(line);
    const speaker = first === undefined ? null : this.#findSpeaker(first);
    this.#byFirstToken.set(ownCopy(firstToken), speaker);
    return speaker;
  }

  #findSpeaker(first: Token): Speaker | null {
    const rules = rulesBeginningWith('line', first);
    if (rules.length === 0) return null;
    const prefixRules = rulesBeginningWith('prefix', first);
    const key = JSON.stringify([rules, prefixRules]);
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

/** The reading of a line by its prefix alone, or by its device; null where it has none. */
function unknownReading(
  speaker: Speaker,
  tokens: readonly Token[],
  likeness: (speaker: Speaker, tokens: readonly Token[], message: number) => LikenessOfLine,
): Reading | null {
  const colon = tokens.findIndex(({ text }) => text === ':');
  const [prefix = deviceOf(speaker, tokens)] = derivationsOf(speaker, 'prefix', tokens.slice(0, colon + 1));
  return prefix === null
    ? null
    : unrecognizedReading(prefix, likeness(speaker, tokens, prefix.message), tokens);
}

/** How many tokens a driver and its device are. */
const DEVICE = 2;

/**
 * Driver and device, where what stands behind them is no prefix:
 *
 *     hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 lan#1: VF slot 1 added
 *                                                    ^ a name that the grammar does not know
 *     mlx5_core cf63:00:02.0 eth1 (unregis
 */
function deviceOf(speaker: Speaker, tokens: readonly Token[]): Derivation | null {
  if (tokens.length < DEVICE) return null;
  const [device] = derivationsOf(speaker, 'prefix', [...tokens.slice(0, DEVICE), ...tokenize(':')]);
  return device === undefined ? null : { ...device, message: DEVICE };
}

function likenessOf(speaker: Speaker, tokens: readonly Token[], message: number): LikenessOfLine {
  speaker.known ??= knownMessages(speaker);
  const { grammar, nearest: words } = speaker.known;
  const chart = chartOf(grammar, tokens);
  const expected = expectedRows(speaker.known, chart);
  const nearest = words.find(tokens.slice(Math.max(expected.begin, message)), expected.rows);
  const begun = begunBy(grammar, chart, tokens);
  const isPrefixWhole = tokens.some(({ text }) => text === ':');
  return (line, places) => {
    const { rows, withinPrefix } = begun(line, places);
    const [first] = rows;
    if (first === undefined) return { nearest: idOf(nearest), cut: withinPrefix && !isPrefixWhole };
    const likely = rows.find((row) => row === nearest) ?? first;
    return { nearest: idOf(likely), cut: rows.length === 1 && !withinPrefix };
  };
}

/** The messages that may stand behind the longest prefix of a line, and where they would begin. */
function expectedRows(
  { rows }: KnownMessages,
  { columns }: Chart,
): { readonly begin: number; readonly rows: ReadonlySet<number> } {
  const wanted = columns.map(({ wants }) =>
    Object.keys(wants).flatMap((name) => [...(rows.get(name) ?? [])]),
  );
  const begin = wanted.findLastIndex((some) => some.length > 0);
  return { begin, rows: new Set(wanted[begin]) };
}

function knownMessages(speaker: Speaker): KnownMessages {
  const rules = rulesFrom(speaker.rules.line);
  const rows = new Map<string, Set<number>>();
  for (const { name, row } of rules) {
    if (row === null) continue;
    const known = rows.get(name) ?? new Set();
    rows.set(name, known.add(row));
  }
  return { grammar: runnable('line', rules), rows, nearest: new NearestMessage(rules) };
}

/** A line too long to be read to its end: nothing can be said of its words. */
const beyondLimits = (): LikenessOfLine => () => ({ nearest: null, cut: false });

function idOf(row: number | null): string | null {
  return row === null ? null : messageRow(row).id;
}
