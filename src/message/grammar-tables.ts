import { type GrammarRule, type MessageRow, readRow, readRule } from './compiled.ts';
import { rowLines, ruleLines } from './compiled-grammar.ts';

/** A nonterminal as the compiled grammar has it: its rules are read one by one, when they are asked for. */
export class Nonterminal {
  /** Its rules as printed: `#12 'VF 'slot natural 'added`. */
  readonly lines: readonly string[];
  readonly #name: string;
  readonly #read: GrammarRule[] = [];
  #rules: readonly GrammarRule[] | null = null;

  constructor(name: string, lines: readonly string[]) {
    this.#name = name;
    this.lines = lines;
  }

  rule(index: number): GrammarRule {
    const known = this.#read[index];
    if (known !== undefined) return known;
    const rule = readRule(this.#name, this.lines[index] ?? '');
    this.#read[index] = rule;
    return rule;
  }

  get rules(): readonly GrammarRule[] {
    this.#rules ??= this.lines.map((_, index) => this.rule(index));
    return this.#rules;
  }
}

const nonterminals = new Map<string, Nonterminal>();

export function nonterminal(name: string): Nonterminal {
  const known = nonterminals.get(name);
  if (known !== undefined) return known;
  const lines = ruleLines[name];
  if (lines === undefined) throw new Error(`no rule defines ${name}`);
  const found = new Nonterminal(name, lines.split('\n'));
  nonterminals.set(name, found);
  return found;
}

/** The rules of a nonterminal, read when first asked for: a log has the messages of a few drivers. */
export function rulesOf(name: string): readonly GrammarRule[] {
  return nonterminal(name).rules;
}

/** The rules given and all that they lead to. */
export function rulesFrom(top: readonly GrammarRule[]): readonly GrammarRule[] {
  return withTheirOwn(top, rulesOf);
}

/** The rules given and those that they lead to, as `rulesUnder` gives them for each nonterminal. */
export function withTheirOwn(
  top: readonly GrammarRule[],
  rulesUnder: (nonterminal: string) => readonly GrammarRule[],
): readonly GrammarRule[] {
  const found = [...top];
  const seen = new Set<string>();
  for (const { symbols } of found) {
    for (const symbol of symbols) {
      if (typeof symbol !== 'string' || seen.has(symbol)) continue;
      seen.add(symbol);
      found.push(...rulesUnder(symbol));
    }
  }
  return found;
}

let lines: readonly string[] | null = null;
const rows = new Map<number, MessageRow>();

/** The row of the catalogue that a rule stands for. */
export function messageRow(index: number): MessageRow {
  const known = rows.get(index);
  if (known !== undefined) return known;
  lines ??= rowLines.split('\n');
  const line = lines[index];
  if (line === undefined) throw new Error(`the catalogue has no row ${index}`);
  const row = readRow(line);
  rows.set(index, row);
  return row;
}

let byId: ReadonlyMap<string, { readonly row: MessageRow; readonly words: readonly string[] }> | null = null;

/**
 * A message of the catalogue by its id, with the kernel's own words of it, its fields left out; null where the
 * catalogue has none of this id.
 */
export function messageOf(
  id: string,
): { readonly row: MessageRow; readonly words: readonly string[] } | null {
  byId ??= readMessages();
  return byId.get(id) ?? null;
}

function readMessages(): NonNullable<typeof byId> {
  const words = new Map<number, readonly string[]>();
  for (const lines of Object.values(ruleLines)) {
    for (const line of lines.split('\n')) {
      const { row, symbols } = readRule('', line);
      if (row === null || words.has(row)) continue;
      const literals = symbols.flatMap((one) =>
        typeof one === 'object' && 'literal' in one ? [one.literal] : [],
      );
      words.set(row, literals);
    }
  }
  return new Map(
    rowLines.split('\n').map((line, index) => {
      const row = readRow(line);
      return [row.id, { row, words: words.get(index) ?? [] }];
    }),
  );
}
