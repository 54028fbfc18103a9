import { type GrammarRule, type MessageRow, readRow, readRule } from './compiled.ts';
import { rowLines, ruleLines } from './compiled-grammar.ts';

let rules: readonly GrammarRule[] | null = null;

/** Every rule of the grammar, those of the catalogue included. */
export function grammarRules(): readonly GrammarRule[] {
  rules ??= ruleLines.map(readRule);
  return rules;
}

const rows = new Map<number, MessageRow>();

/** The row of the catalogue that a rule stands for. */
export function messageRow(index: number): MessageRow {
  const known = rows.get(index);
  if (known !== undefined) return known;
  const line = rowLines[index];
  if (line === undefined) throw new Error(`the catalogue has no row ${index}`);
  const row = readRow(line);
  rows.set(index, row);
  return row;
}
