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
  printRule,
} from '../src/message/compiled.ts';
import type { GroupRow } from '../src/message/message-group.ts';
import { type CatalogueRow, readCatalogue, templateParts } from './catalogue.ts';
import { keyOf, type PrintedGroup, printGroup } from './print-messages.ts';
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
  const groups = groupsOf(catalogue);
  const rules = handWrittenRules();
  checkNonterminals(rules, groups);
  return print(rules, groups, catalogue);
}

const MAIN = fileURLToPath(new URL('./line.ne', import.meta.url));

/**
 * Drivers that say alike, one behind the other: gzip finds again what it has met within 32 kB. An id names one of them.
 */
const KIN = [
  'mlx5',
  'mce',
  'mlx4',
  'mana',
  'hn',
  'netvsc',
  'net',
  'ipv6',
  'hyperv',
  'vmbus',
  'hv-',
  'pci',
  'bus',
];

/** The messages that share driver, prefixes and the beginning of their ids. */
function groupsOf(catalogue: readonly CatalogueRow[]): readonly PrintedGroup[] {
  const groups = new Map<string, PrintedGroup & { readonly rows: GroupRow[] }>();
  for (const row of catalogue) {
    const idBeginning = row.id.slice(0, row.id.lastIndexOf('.'));
    const key = [idBeginning, row.driver, ...row.prefixes].join(' ');
    const group = groups.get(key) ?? { idBeginning, prefixes: row.prefixes, rows: [] };
    group.rows.push({ row: rowOf(row), symbols: piecesOf(row).map(symbolOfPiece) });
    groups.set(key, group);
  }
  const kinship = ({ idBeginning }: PrintedGroup) => {
    const index = KIN.findIndex((name) => idBeginning.includes(name));
    return index === -1 ? KIN.length : index;
  };
  return [...groups.values()].sort((a, b) => kinship(a) - kinship(b));
}

function symbolOfPiece(piece: Piece): GrammarSymbol {
  switch (piece.kind) {
    case 'word':
      return { literal: piece.text };
    case 'field':
      return piece.field.type;
    case 'glued':
      return `${FORM}${piece.pattern}`;
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

function checkNonterminals(rules: readonly GrammarRule[], groups: readonly PrintedGroup[]): void {
  const defined = new Set([
    ...rules.map(({ name }) => name),
    ...groups.flatMap(({ prefixes }) => prefixes.map((prefix) => `${prefix}Message`)),
  ]);
  const used = [...rules, ...groups.flatMap(({ rows }) => rows)].flatMap(({ symbols }) => symbols);
  for (const symbol of used) {
    if (typeof symbol === 'string' && !symbol.startsWith(FORM) && !defined.has(symbol))
      throw new Error(`a rule uses ${symbol}, which no rule defines`);
  }
}

function print(
  rules: readonly GrammarRule[],
  groups: readonly PrintedGroup[],
  catalogue: readonly CatalogueRow[],
): string {
  const names = [...new Set(rules.map(({ name }) => name))];
  const key = keyOf(groups.flatMap(({ rows }) => rows.map(({ row }) => row)));
  return `${[
    '// Built by `npm run grammar` from grammar/*.ne and grammar/messages/*.tsv. Do not edit.',
    '',
    "import type { FieldValue } from './compiled.ts';",
    '',
    '/** The rules of each nonterminal that are written by hand, one a line. See compiled.ts. */',
    'export const ruleLines: Readonly<Record<string, string>> = {',
    ...names.map((name) => {
      const own = rules.filter((rule) => rule.name === name);
      return `  ${JSON.stringify(name)}: ${quoted(own.map(printRule))},`;
    }),
    '};',
    '',
    '/** The types of the fields of messages, behind their marks. */',
    `export const fieldTypes = ${quoted(keyedLines(key.fieldTypes))};`,
    '',
    '/** Kind, role and level of messages, behind their letters. */',
    `export const categories = ${quoted(keyedLines(key.categories))};`,
    '',
    '/** The messages of the catalogue. See message-group.ts. */',
    'export const messageGroups: readonly string[] = [',
    ...groups.map((group) => `  ${quoted([printGroup(group, key)])},`),
    '];',
    '',
    '/** The fields of the messages that mean something to the life of a VF, by kind. */',
    'export interface FieldsByKind {',
    ...fieldsByKind(catalogue).map(([kind, fields]) => `  readonly '${kind}': { ${fields} };`),
    '}',
  ].join('\n')}\n`;
}

const keyedLines = (map: ReadonlyMap<string, string>): readonly string[] =>
  [...map].map(([key, value]) => `${key}${value}`);

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
      return [{ name: piece.field.name, type: piece.field.type, form: null }];
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
