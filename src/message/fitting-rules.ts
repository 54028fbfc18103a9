import type { GrammarRule, GrammarSymbol } from './compiled.ts';
import { groupsBehind, nonterminal, withTheirOwn, wordsOfRules } from './grammar-tables.ts';
import type { Token } from './tokens.ts';

/**
 * The rules given and those that they lead to which may have a part in a line: all of whose words, and types of
 * tokens, the line has. A derivation of the line has no others, so nearley need not hear of them: of the
 * hundreds of messages of a driver these are one or two.
 */
export function rulesFitting(top: readonly GrammarRule[], line: readonly Token[]): readonly GrammarRule[] {
  const texts = new Set(line.map(({ text }) => text));
  const types = new Set(line.map(({ type }) => type));
  const fits = (symbol: GrammarSymbol): boolean => {
    if (typeof symbol === 'string' || 'pattern' in symbol) return true;
    return 'literal' in symbol ? texts.has(symbol.literal) : types.has(symbol.type);
  };
  return withTheirOwn(top, (name) => rulesWithin(name, texts).filter(({ symbols }) => symbols.every(fits)));
}

/** The rules of a nonterminal whose first word is one of these, and those that have no word. */
function rulesWithin(name: string, texts: ReadonlySet<string>): readonly GrammarRule[] {
  const rules = nonterminal(name);
  const { byWord } = rules;
  const found: GrammarRule[] = [];
  for (const text of ['', ...texts])
    for (const index of byWord.get(text) ?? []) found.push(rules.rule(index));
  return found;
}

/** What rules ask of tokens, beside their types. */
export interface Vocabulary {
  /** The kernel's words, and texts beside them that no rule asks for. */
  readonly words: ReadonlySet<string>;
  readonly patterns: readonly string[];
}

/**
 * What the rules of a start symbol, and all that they lead to, ask of tokens; and what other rules that are written by
 * hand ask: to tell a word from others too often costs a shape, and to follow the rules costs more.
 */
export function vocabularyOf(top: readonly GrammarRule[]): Vocabulary {
  const words = new Set(wordsOfRules());
  const patterns = new Set<string>();
  // The messages stand last: line -> netvscInterface netvscInterfaceMessage
  const names = new Set(top.map(({ symbols }) => String(symbols.at(-1))));
  for (const group of [...names].flatMap(groupsBehind)) {
    for (const symbol of group.printedSymbols) words.add(symbol);
    for (const pattern of group.patterns) patterns.add(pattern);
  }
  return { words, patterns: [...patterns] };
}
