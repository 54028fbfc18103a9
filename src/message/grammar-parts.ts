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
      symbols: new Set(firstTokens(rule.symbols[0], new Set())),
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

/** The words, types and forms of tokens with which a symbol can begin. */
function firstTokens(
  symbol: GrammarSymbol | undefined,
  seen: Set<string>,
): readonly Exclude<GrammarSymbol, string>[] {
  if (symbol === undefined) return [];
  if (typeof symbol !== 'string') return [symbol];
  if (seen.has(symbol)) return [];
  seen.add(symbol);
  return nonterminal(symbol).beginnings.flatMap((first) => firstTokens(first, seen));
}
