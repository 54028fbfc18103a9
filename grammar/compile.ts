import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import moo from 'moo';
import nearley from 'nearley';
import compileGrammar from 'nearley/lib/compile.js';
import languageOfGrammars from 'nearley/lib/nearley-language-bootstrapped.js';
import { type CatalogueRow, readCatalogue, templateParts } from './catalogue.ts';
import { tokens } from './tokens.ts';
import { typeOfField } from './types.ts';

/**
 * Compiles the rules (`*.ne`) and the catalogue (`messages/*.tsv`) into the tables of
 * `src/message/compiled-grammar.ts`. nearley reads the rules; the output is data without code, so that
 * the package needs no `eval` and the compiler of TypeScript sees every type.
 */
export function compile(): string {
  const catalogue = readCatalogue();
  checkCatalogue(catalogue);
  const rules = [...compileRules(readMain()), ...compileRules(catalogueRules(catalogue))];
  checkNonterminals(rules);
  return print(rules, catalogue);
}

type Symbol = string | { readonly literal: string } | { readonly type: string };

interface CompiledRule {
  readonly name: string;
  readonly symbols: readonly Symbol[];
  /** Index of the catalogue row that this rule is made of. */
  readonly row: number | null;
}

const MAIN = fileURLToPath(new URL('./line.ne', import.meta.url));

function readMain(): string {
  return readFileSync(MAIN, 'utf8');
}

/** Each row becomes an alternative of the messages of its prefix: `netvscInterfaceMessage -> "VF" "slot" decimal "added"`. */
function catalogueRules(catalogue: readonly CatalogueRow[]): string {
  const rules = catalogue.flatMap((row, index) =>
    row.prefixes.map((prefix) => `${prefix}Message -> ${production(row)} {% ${index} %}`),
  );
  return ['@lexer lexer', ...rules, ''].join('\n');
}

function production(row: CatalogueRow): string {
  return templateParts(row.template)
    .flatMap((part) => (part.kind === 'field' ? [part.type] : words(part.text)))
    .join(' ');
}

/** The words of a literal text, by the same tokens as the lines that will be read. */
function words(text: string): readonly string[] {
  const lexer = moo.compile(tokens);
  return [...lexer.reset(text)]
    .filter((token) => token.type !== 'blank')
    .map((token) => JSON.stringify(token.text));
}

function compileRules(source: string): readonly CompiledRule[] {
  const parser = new nearley.Parser(nearley.Grammar.fromCompiled(languageOfGrammars));
  parser.feed(source);
  return compileGrammar(parser.results[0], { args: [MAIN] }).rules.map((rule) => ({
    name: rule.name,
    symbols: rule.symbols.map(symbol),
    row: rule.postprocess === undefined ? null : Number(rule.postprocess),
  }));
}

function symbol(symbol: string | { literal?: string; token?: string }): Symbol {
  if (typeof symbol === 'string') return symbol;
  if (symbol.literal !== undefined) return { literal: symbol.literal };
  const type = symbol.token?.match(/"(\w+)"/)?.[1];
  if (type === undefined || !(type in tokens)) throw new Error(`no such token: ${JSON.stringify(symbol)}`);
  return { type };
}

function checkCatalogue(catalogue: readonly CatalogueRow[]): void {
  const ids = new Set<string>();
  for (const row of catalogue) {
    if (ids.has(row.id)) throw new Error(`two rows are called ${row.id}`);
    ids.add(row.id);
  }
}

function checkNonterminals(rules: readonly CompiledRule[]): void {
  const defined = new Set(rules.map((rule) => rule.name));
  for (const rule of rules) {
    for (const symbol of rule.symbols) {
      if (typeof symbol === 'string' && !defined.has(symbol))
        throw new Error(`${rule.name} uses ${symbol}, which no rule defines`);
    }
  }
}

function print(rules: readonly CompiledRule[], catalogue: readonly CatalogueRow[]): string {
  return `${[
    '// Built by `npm run grammar` from grammar/*.ne and grammar/messages/*.tsv. Do not edit.',
    '',
    "import type { CompiledRow, CompiledRule, FieldValue } from './compiled.ts';",
    '',
    '/** Nonterminal, symbols, and the index of the catalogue row that the rule stands for. */',
    'export const rules: readonly CompiledRule[] = [',
    ...rules.map((rule) => `  ${printRule(rule)},`),
    '];',
    '',
    '/** Id, kind, level, and the fields of each catalogue row. */',
    'export const rows: readonly CompiledRow[] = [',
    ...catalogue.map((row) => `  ${printRow(row)},`),
    '];',
    '',
    '/** The fields of the messages that mean something to the life of a VF, by kind. */',
    'export interface FieldsByKind {',
    ...fieldsByKind(catalogue).map(([kind, fields]) => `  readonly '${kind}': { ${fields} };`),
    '}',
  ].join('\n')}\n`;
}

function printRule({ name, symbols, row }: CompiledRule): string {
  const list = JSON.stringify(symbols);
  return row === null ? `['${name}', ${list}]` : `['${name}', ${list}, ${row}]`;
}

function printRow(row: CatalogueRow): string {
  return JSON.stringify([row.id, row.kind, row.level, fieldsOf(row).map(({ name, type }) => [name, type])]);
}

function fieldsOf(row: CatalogueRow): readonly { readonly name: string; readonly type: string }[] {
  return templateParts(row.template).filter((part) => part.kind === 'field');
}

/** Messages that only have to be known share one kind, so their fields have no common shape. */
const GENERAL_KINDS = new Set(['note', 'failure']);

function fieldsByKind(catalogue: readonly CatalogueRow[]): readonly (readonly [string, string])[] {
  const kinds = new Map<string, Map<string, string>[]>();
  for (const row of catalogue) {
    const fields = new Map(fieldsOf(row).map(({ name, type }) => [name, typeOfField(type)]));
    kinds.set(row.kind, [...(kinds.get(row.kind) ?? []), fields]);
  }
  return [...kinds].map(
    ([kind, shapes]) =>
      [kind, GENERAL_KINDS.has(kind) ? '[name: string]: FieldValue' : sharedFields(kind, shapes)] as const,
  );
}

/** A field that only some rows of a kind have is optional in the type. */
function sharedFields(kind: string, shapes: readonly ReadonlyMap<string, string>[]): string {
  const fields = new Map<string, string>();
  for (const shape of shapes) {
    for (const [name, type] of shape) {
      const known = fields.get(name);
      if (known !== undefined && known !== type)
        throw new Error(`${kind}: ${name} is ${known} in one row and ${type} in another`);
      fields.set(name, type);
    }
  }
  return [...fields]
    .map(([name, type]) => `readonly ${name}${shapes.every((shape) => shape.has(name)) ? '' : '?'}: ${type}`)
    .join('; ');
}
