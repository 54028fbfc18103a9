import nearley from 'nearley';
import { FORM, formOf, type GrammarRule, type GrammarSymbol } from './compiled.ts';
import { rulesFrom, rulesOf } from './grammar-tables.ts';
import type { TokenSpan } from './token-places.ts';
import type { Token } from './tokens.ts';

/**
 * How the grammar takes a line: where its parts stand among the tokens. It depends on the kinds of the
 * tokens and on the kernel's words, not on the values, so every line of the same shape has the same one.
 */
export interface Derivation {
  /** Index of the catalogue row; null for a prefix alone. */
  readonly row: number | null;
  /** The first token of the message behind the prefix; for a prefix alone, the place behind its end. */
  readonly message: number;
  /** The fields of the row, in the order of its text. */
  readonly fields: readonly TokenSpan[];
  /** The parts of the prefix that say who speaks about what, by nonterminal. */
  readonly prefix: ReadonlyMap<PrefixPart, TokenSpan>;
}

const PREFIX_PARTS = [
  'vmbusDevice',
  'pciAddress',
  'bus',
  'unit',
  'name',
  'unnamed',
  'registrationState',
] as const;
export type PrefixPart = (typeof PREFIX_PARTS)[number];

/** What nearley makes of a rule: the nonterminal, its row and its children, which are nodes and tokens. */
interface Node {
  readonly name: string;
  readonly row: number | null;
  readonly children: readonly (Node | PlacedToken)[];
}

/** A token on its way through nearley; it knows its place in the line. */
interface PlacedToken extends Token {
  readonly place: number;
}

/** `line`: a whole line. `prefix`: its beginning, up to the first colon. */
export type StartSymbol = 'line' | 'prefix';

/** Rules that nearley can run. */
export interface RunnableGrammar {
  readonly rules: readonly GrammarRule[];
  readonly compiled: nearley.Grammar;
  /** The row of the catalogue that one of nearley's rules stands for. */
  rowOf(rule: nearley.Rule): number | null;
}

/** @param rules those of a start symbol, with all that they lead to. */
export function runnable(start: StartSymbol, rules: readonly GrammarRule[]): RunnableGrammar {
  // nearley's types leave out the start symbol.
  const compiled: nearley.Grammar = Reflect.construct(nearley.Grammar, [rules.map(nearleyRule), start]);
  return { rules, compiled, rowOf: (rule) => rows.get(rule) ?? null };
}

/** Each rule is made for nearley once, though many lines have it. */
const madeRules = new WeakMap<GrammarRule, nearley.Rule>();
const rows = new WeakMap<nearley.Rule, number | null>();

function nearleyRule(rule: GrammarRule): nearley.Rule {
  const known = madeRules.get(rule);
  if (known !== undefined) return known;
  const { name, symbols, row } = rule;
  const postprocess = (children: Node['children']): Node => ({ name, row, children });
  const made = new nearley.Rule(name, symbols.map(nearleySymbol), postprocess);
  madeRules.set(rule, made);
  rows.set(made, row);
  return made;
}

/** nearley tries a form of token with `test`; everything else it takes as compiled. */
function nearleySymbol(symbol: GrammarSymbol): GrammarSymbol | { readonly test: (token: Token) => boolean } {
  if (typeof symbol === 'string' || !('pattern' in symbol)) return symbol;
  const form = formOf(symbol.pattern);
  return { test: ({ text }) => form.test(text) };
}

const whole = new Map<StartSymbol, RunnableGrammar>();

/** Every way in which the whole grammar takes the tokens: the definition. Shapes give the same, sooner. */
export function derive(line: readonly Token[], start: StartSymbol): readonly Derivation[] {
  const grammar = whole.get(start) ?? runnable(start, rulesFrom(rulesOf(start)));
  whole.set(start, grammar);
  return deriveBy(grammar, line);
}

/**
 * Every way in which the rules take the tokens; none where they do not.
 *
 * Several messages can fit a line, a general one (`{bar} {resource}`) and one that says more. The one with
 * the most literal text is meant, so it comes first.
 */
export function deriveBy(grammar: RunnableGrammar, line: readonly Token[]): readonly Derivation[] {
  const { parser, whole } = parse(grammar, line);
  if (!whole) return [];
  const derivations = (parser.results as readonly Node[]).map(readDerivation);
  if (derivations.length < 2) return derivations;
  const literal = literalTexts(grammar.rules);
  return derivations.sort((a, b) => (literal.get(b.row) ?? 0) - (literal.get(a.row) ?? 0));
}

/** Characters of the kernel's own words in the message of each row. */
export function literalTexts(rules: readonly GrammarRule[]): ReadonlyMap<number | null, number> {
  const texts = new Map<number | null, number>();
  for (const { row, symbols } of rules) {
    if (row !== null) texts.set(row, symbols.map(literalIn).join('').length);
  }
  return texts;
}

/** The kernel's own letters in a symbol: a word, or what a token's form has beside its fields. */
function literalIn(symbol: GrammarSymbol): string {
  if (typeof symbol === 'string')
    return symbol.startsWith(FORM) ? symbol.slice(FORM.length).replace(/\([^()]*\)|\\/g, '') : '';
  return 'literal' in symbol ? symbol.literal : '';
}

/** A rule on its way through a line, as nearley keeps it. */
export interface Item {
  readonly rule: nearley.Rule;
  /** How many of the rule's symbols have been read. */
  readonly dot: number;
  /** Where in the line the rule began. */
  readonly reference: number;
  /** The items that wait for this rule to end. */
  readonly wantedBy: readonly Item[];
}

/** What nearley knew before each token. */
export interface Chart {
  readonly columns: readonly {
    /** The items that wait for the next token. */
    readonly scannable: readonly Item[];
    /** By the nonterminals that may begin here. */
    readonly wants: Readonly<Record<string, unknown>>;
  }[];
  /** How many tokens rules have taken. */
  readonly taken: number;
}

/** Where the rules stand at the end of a line, or where they could not go on. */
export function chartOf(grammar: RunnableGrammar, line: readonly Token[]): Chart {
  // nearley shows its chart to programs that explain errors, but its types do not.
  const { table, current } = parse(grammar, line).parser as unknown as {
    readonly table: Chart['columns'];
    readonly current: number;
  };
  return { columns: table, taken: current };
}

function parse(
  { compiled }: RunnableGrammar,
  line: readonly Token[],
): { readonly parser: QuietParser; readonly whole: boolean } {
  const parser = new QuietParser(compiled, { lexer: new TokenFeed(line), keepHistory: true });
  try {
    parser.feed('');
    return { parser, whole: true };
  } catch {
    return { parser, whole: false };
  }
}

/** nearley explains a failure at length; here a line that fits no rule is an everyday event. */
class QuietParser extends nearley.Parser {
  reportError(): string {
    return 'no rule takes this line';
  }
}

/** Hands nearley the tokens that are there already. */
class TokenFeed implements nearley.Lexer {
  readonly #tokens: readonly Token[];
  #next = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  next(): (PlacedToken & { readonly value: string }) | undefined {
    const place = this.#next++;
    const token = this.#tokens[place];
    return token && { ...token, place, value: token.text };
  }

  // nearley wants these of a lexer, too; what they give is of no use here.
  reset(): void {}

  save(): nearley.LexerState {
    return {};
  }

  formatError(): string {
    return '';
  }
}

function readDerivation(top: Node): Derivation {
  const nodes = top.children.filter(isNode);
  const message = nodes.find((node) => node.row !== null);
  const prefix = nodes.find((node) => node.row === null);
  return {
    row: message?.row ?? null,
    message: message === undefined ? spanOf(top).to + 1 : spanOf(message).from,
    fields: message === undefined ? [] : message.children.filter(isNode).map(spanOf),
    prefix: new Map(prefix === undefined ? [] : prefixParts(prefix)),
  };
}

function prefixParts(node: Node): readonly (readonly [PrefixPart, TokenSpan])[] {
  const part = node.name.endsWith('Unit') ? 'unit' : PREFIX_PARTS.find((name) => name === node.name);
  if (part !== undefined) return [[part, spanOf(node)]];
  return node.children.filter(isNode).flatMap(prefixParts);
}

function isNode(child: Node | PlacedToken): child is Node {
  return 'children' in child;
}

function spanOf(node: Node): TokenSpan {
  return { from: edge(node, 0), to: edge(node, -1) };
}

function edge(node: Node | PlacedToken, side: 0 | -1): number {
  let inner = node;
  while (isNode(inner)) {
    const child = inner.children.at(side);
    if (child === undefined) throw new Error(`${inner.name} is empty; no rule of the grammar may be`);
    inner = child;
  }
  return inner.place;
}
