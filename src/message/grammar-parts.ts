import { formOf, type GrammarRule, type GrammarSymbol } from './compiled.ts';
import type { StartSymbol } from './derivation.ts';
import { nonterminal, rulesOf } from './grammar-tables.ts';
import type { Token } from './tokens.ts';

/**
 * What can begin a rule. A line's first token leaves a few rules of the start symbol, those of one driver;
 * nearley is given these alone, so that a program pays for the drivers that its logs have.
 */
interface Beginning {
  readonly rule: GrammarRule;
  readonly symbols: ReadonlySet<Exclude<GrammarSymbol, string>>;
}

const beginnings = new Map<StartSymbol, readonly Beginning[]>();

/** The rules of a start symbol that can take a line with this first token; none where no known line begins so. */
export function rulesBeginningWith(start: StartSymbol, first: Token): readonly GrammarRule[] {
  let known = beginnings.get(start);
  if (known === undefined) {
    known = rulesOf(start).map((rule) => ({
      rule,
      symbols: new Set(firstTokens(rule.symbols.slice(0, 1))),
    }));
    beginnings.set(start, known);
  }
  return known
    .filter(({ symbols }) => [...symbols].some((symbol) => fits(symbol, first)))
    .map(({ rule }) => rule);
}

function fits(symbol: Exclude<GrammarSymbol, string>, { type, text }: Token): boolean {
  if ('literal' in symbol) return symbol.literal === text;
  return 'type' in symbol ? symbol.type === type : formOf(symbol.pattern).test(text);
}

/** The words, types and forms of tokens with which symbols can begin. No rule begins with itself where a line begins. */
function firstTokens(symbols: readonly GrammarSymbol[]): readonly Exclude<GrammarSymbol, string>[] {
  return symbols.flatMap((symbol) =>
    typeof symbol === 'string' ? firstTokens(nonterminal(symbol).beginnings) : [symbol],
  );
}
