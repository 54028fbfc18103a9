import type { GrammarRule, GrammarSymbol } from './compiled.ts';
import { type Nonterminal, nonterminal, withTheirOwn } from './grammar-tables.ts';
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

/** The rules of a nonterminal by their first word: the indexes of those that have it; '' for those without any. */
type RulesByWord = ReadonlyMap<string, readonly number[]>;

const byWord = new Map<string, RulesByWord>();

/** The rules of a nonterminal whose first word is one of these, and those that have no word; in their order. */
function rulesWithin(name: string, texts: ReadonlySet<string>): readonly GrammarRule[] {
  const rules = nonterminal(name);
  let known = byWord.get(name);
  if (known === undefined) {
    known = indexOf(rules);
    byWord.set(name, known);
  }
  const found = [...(known.get('') ?? [])];
  for (const text of texts) found.push(...(known.get(text) ?? []));
  return found.sort((a, b) => a - b).map((index) => rules.rule(index));
}

function indexOf({ lines }: Nonterminal): RulesByWord {
  const found = new Map<string, number[]>();
  for (const [index, line] of lines.entries()) {
    const word = firstWordIn(line);
    const known = found.get(word);
    if (known === undefined) found.set(word, [index]);
    else known.push(index);
  }
  return found;
}

/** The first of the kernel's words in a rule as printed; '' where it has none. */
function firstWordIn(line: string): string {
  // #12 'VF 'slot natural 'added
  //     ^
  const mark = line.startsWith("'") ? 0 : line.indexOf(" '") + 1;
  if (line[mark] !== "'") return '';
  const end = line.indexOf(' ', mark);
  return line.slice(mark + 1, end === -1 ? line.length : end);
}

/** What rules ask of tokens, beside their types. */
export interface Vocabulary {
  /** The kernel's words. */
  readonly words: ReadonlySet<string>;
  readonly patterns: readonly string[];
}

/** What the rules given, and all that they lead to, ask of tokens. */
export function vocabularyOf(top: readonly GrammarRule[]): Vocabulary {
  const words = new Set<string>();
  const patterns = new Set<string>();
  const names = new Set<string>();
  for (const symbol of top.flatMap(({ symbols }) => symbols)) {
    if (typeof symbol === 'string') names.add(symbol);
    else if ('literal' in symbol) words.add(symbol.literal);
    else if ('pattern' in symbol) patterns.add(symbol.pattern);
  }
  for (const name of names) {
    for (const symbol of new Set(nonterminal(name).lines.join(' ').split(' '))) {
      const mark = symbol[0];
      if (mark === "'") words.add(symbol.slice(1));
      else if (mark === '/') patterns.add(symbol.slice(1));
      else if (mark !== '%' && mark !== '#') names.add(symbol);
    }
  }
  return { words, patterns: [...patterns] };
}
