import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nearley from 'nearley';
import compileGrammar from 'nearley/lib/compile.js';
import languageOfGrammars from 'nearley/lib/nearley-language-bootstrapped.js';
import {
  FORM,
  type GrammarRule,
  type GrammarSymbol,
  type Level,
  type MessageField,
  type MessageRow,
  printRow,
  printRule,
} from '../src/message/compiled.ts';
import { type CatalogueRow, readCatalogue, templateParts } from './catalogue.ts';
import { type Piece, piecesOf } from './production.ts';
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
  const rules = [...handWrittenRules(), ...catalogueRules(catalogue)];
  checkNonterminals(rules);
  return print(rules, catalogue);
}

const MAIN = fileURLToPath(new URL('./line.ne', import.meta.url));

/** Each row becomes an alternative of the messages of its prefix: `netvscInterfaceMessage → "VF" "slot" decimal "added"`. */
function catalogueRules(catalogue: readonly CatalogueRow[]): readonly GrammarRule[] {
  const pieces = catalogue.map(piecesOf);
  const forms = new Set(pieces.flat().flatMap((piece) => (piece.kind === 'glued' ? [piece.pattern] : [])));
  return [
    ...[...forms].map(
      (pattern): GrammarRule => ({ name: formRule(pattern), symbols: [{ pattern }], row: null }),
    ),
    ...catalogue.flatMap((row, index) =>
      row.prefixes.map((prefix): GrammarRule => {
        return { name: `${prefix}Message`, symbols: (pieces[index] ?? []).map(symbolOfPiece), row: index };
      }),
    ),
  ];
}

/** The nonterminal of a token that holds fields: `x([0-9]+)`. */
function formRule(pattern: string): string {
  return `${FORM}${pattern}`;
}

function symbolOfPiece(piece: Piece): GrammarSymbol {
  switch (piece.kind) {
    case 'word':
      return { literal: piece.text };
    case 'field':
      return piece.field.type;
    case 'glued':
      return formRule(piece.pattern);
  }
}

/** The rules of the `.ne` files, as nearley understands them. */
function handWrittenRules(): readonly GrammarRule[] {
  const parser = new nearley.Parser(nearley.Grammar.fromCompiled(languageOfGrammars));
  parser.feed(readFileSync(MAIN, 'utf8'));
  const { rules } = compileGrammar(parser.results[0], { args: [MAIN] });
  return rules.map(({ name, symbols }) => ({ name, symbols: symbols.map(symbolOf), row: null }));
}

function symbolOf(symbol: string | { literal?: string; token?: string }): GrammarSymbol {
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

function checkNonterminals(rules: readonly GrammarRule[]): void {
  const defined = new Set(rules.map(({ name }) => name));
  for (const { name, symbols } of rules) {
    for (const symbol of symbols) {
      if (typeof symbol === 'string' && !defined.has(symbol)) {
        throw new Error(`${name} uses ${symbol}, which no rule defines`);
      }
    }
  }
}

function print(rules: readonly GrammarRule[], catalogue: readonly CatalogueRow[]): string {
  const names = [...new Set(rules.map(({ name }) => name))];
  return `${[
    '// Built by `npm run grammar` from grammar/*.ne and grammar/messages/*.tsv. Do not edit.',
    '',
    "import type { FieldValue } from './compiled.ts';",
    '',
    '/** The rules of each nonterminal, one a line: #row of the catalogue, symbols. See compiled.ts. */',
    'export const ruleLines: Readonly<Record<string, string>> = {',
    ...names.map((name) => {
      const own = rules.filter((rule) => rule.name === name);
      return `  ${JSON.stringify(name)}: ${quoted(own.map(printRule))},`;
    }),
    '};',
    '',
    '/** The rows of the catalogue, one a line: id, driver, kind, role, level, fields. */',
    `export const rowLines = ${quoted(catalogue.map((row) => printRow(rowOf(row))))};`,
    '',
    '/** The fields of the messages that mean something to the life of a VF, by kind. */',
    'export interface FieldsByKind {',
    ...fieldsByKind(catalogue).map(([kind, fields]) => `  readonly '${kind}': { ${fields} };`),
    '}',
  ].join('\n')}\n`;
}

/** Lines as one template literal: a program that only imports the tables reads them as one string each. */
function quoted(lines: readonly string[]): string {
  return `\`${lines.join('\n').replace(/[\\`]|\$(?=\{)/g, '\\$&')}\``;
}

function rowOf(row: CatalogueRow): MessageRow {
  const { id, driver, kind, role } = row;
  return { id, driver, kind, role, level: levelOf(row), fields: piecesOf(row).flatMap(fieldsOfPiece) };
}

const LEVELS: readonly Level[] = ['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug'];

function levelOf({ id, level }: CatalogueRow): Level {
  const known = LEVELS.find((name) => name === level);
  if (known === undefined) throw new Error(`${id}: the level must be one of ${LEVELS.join(', ')}`);
  return known;
}

function fieldsOfPiece(piece: Piece): readonly MessageField[] {
  switch (piece.kind) {
    case 'word':
      return [];
    case 'field':
      return [{ ...piece.field, form: null }];
    case 'glued':
      return piece.fields.map(({ name, type }, index) => {
        return { name, type, form: { pattern: piece.pattern, group: index + 1 } };
      });
  }
}

/** Messages that only have to be known share one kind, so their fields have no common shape. */
const GENERAL_KINDS = new Set(['note', 'failure']);

function fieldsByKind(catalogue: readonly CatalogueRow[]): readonly (readonly [string, string])[] {
  const kinds = new Map<string, Map<string, string>[]>();
  for (const row of catalogue) {
    const fields = new Map(fieldsOf(row));
    kinds.set(row.kind, [...(kinds.get(row.kind) ?? []), fields]);
  }
  return [...kinds].map(
    ([kind, shapes]) =>
      [kind, GENERAL_KINDS.has(kind) ? '[name: string]: FieldValue' : sharedFields(kind, shapes)] as const,
  );
}

/** The fields of a row, with the TypeScript type of each. */
function fieldsOf(row: CatalogueRow): readonly (readonly [name: string, type: string])[] {
  return templateParts(row.template).flatMap((part) =>
    part.kind === 'field' ? [[part.name, typeOfField(part.type)]] : [],
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
