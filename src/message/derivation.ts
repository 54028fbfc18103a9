import nearley from 'nearley';
import { tokens } from '../../grammar/tokens.ts';
import { FORM, formOf, type GrammarSymbol } from './compiled.ts';
import { grammarRules } from './grammar-tables.ts';
import type { Token } from './tokens.ts';

/** First and last token of a part of a line. */
export interface TokenSpan {
  readonly from: number;
  readonly to: number;
}

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

const grammars = new Map<StartSymbol, nearley.Grammar>();

function grammar(start: StartSymbol): nearley.Grammar {
  const known = grammars.get(start);
  if (known !== undefined) return known;
  const ParserRules = grammarRules().map(({ name, symbols, row }) => {
    const postprocess = (children: Node['children']): Node => ({ name, row, children });
    return { name, symbols: symbols.map(nearleySymbol), postprocess };
  });
  const made = nearley.Grammar.fromCompiled({ Lexer: undefined, ParserRules, ParserStart: start });
  grammars.set(start, made);
  return made;
}

/** nearley tries a form of token with `test`; everything else it takes as compiled. */
function nearleySymbol(symbol: GrammarSymbol): GrammarSymbol | { readonly test: (token: Token) => boolean } {
  if (typeof symbol === 'string' || !('pattern' in symbol)) return symbol;
  const form = formOf(symbol.pattern);
  return { test: ({ text }) => form.test(text) };
}

/** What a known line can begin with. Asked before a line is cut into tokens: most lines of a log are not ours. */
export interface Openings {
  /** `hv_netvsc`, `mlx5_core`, … */
  readonly words: ReadonlySet<string>;
  /** The forms of tokens, anchored: old drivers begin with a PCI address. */
  readonly forms: readonly RegExp[];
}

let known: Openings | null = null;

export function openings(): Openings {
  if (known !== null) return known;
  const symbols = [...firstSymbols('line', new Set())];
  const types = new Set(symbols.flatMap((symbol) => ('type' in symbol ? [symbol.type] : [])));
  const forms = [...types].flatMap((type) => {
    const match = tokens[type];
    return match instanceof RegExp ? [new RegExp(`^${match.source}`)] : [];
  });
  const words = new Set(symbols.flatMap((symbol) => ('literal' in symbol ? [symbol.literal] : [])));
  known = { words, forms };
  return known;
}

/**
 * Every way in which the grammar takes the tokens; none where they are not in the grammar.
 *
 * Several messages can fit a line, a general one (`{bar} {resource}`) and one that says more. The one with
 * the most literal text is meant, so it comes first.
 */
export function derive(line: readonly Token[], start: StartSymbol): readonly Derivation[] {
  const parser = new QuietParser(grammar(start), { lexer: new TokenFeed(line) });
  try {
    parser.feed('');
  } catch {
    return [];
  }
  return (parser.results as readonly Node[])
    .map(readDerivation)
    .sort((a, b) => literalText(b) - literalText(a));
}

const literalTexts = new Map<number, number>();

/** Characters of the kernel's own words in the message of a derivation. */
export function literalText({ row }: Derivation): number {
  if (row === null) return 0;
  if (literalTexts.size === 0) {
    for (const rule of grammarRules()) {
      if (rule.row !== null) literalTexts.set(rule.row, rule.symbols.map(literalIn).join('').length);
    }
  }
  return literalTexts.get(row) ?? 0;
}

/** The kernel's own letters in a symbol: a word, or what a token's form has beside its fields. */
function literalIn(symbol: GrammarSymbol): string {
  if (typeof symbol === 'string')
    return symbol.startsWith(FORM) ? symbol.slice(FORM.length).replace(/\([^)]*\)|\\/g, '') : '';
  return 'literal' in symbol ? symbol.literal : '';
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

/** The words and types of tokens with which a nonterminal can begin. */
function firstSymbols(nonterminal: string, seen: Set<string>): ReadonlySet<Exclude<GrammarSymbol, string>> {
  seen.add(nonterminal);
  const first = new Set<Exclude<GrammarSymbol, string>>();
  for (const { name, symbols } of grammarRules()) {
    const [symbol] = symbols;
    if (name !== nonterminal || symbol === undefined) continue;
    if (typeof symbol !== 'string') first.add(symbol);
    else if (!seen.has(symbol)) for (const found of firstSymbols(symbol, seen)) first.add(found);
  }
  return first;
}
