/**
 * The tables of `compiled-grammar.ts`, which `npm run grammar` writes: lines of text, so that a program that
 * only imports the package does not pay for them. Here they become rules and rows, when first asked for.
 */

/** The level a message is printed at, as the kernel's sources name it. */
export type Level = 'emerg' | 'alert' | 'crit' | 'err' | 'warning' | 'notice' | 'info' | 'debug';

/** A value of a message: a name or text as printed, a number, or a number too large for a double. */
export type FieldValue = string | number | bigint;

/** The name of a nonterminal, a word as the kernel prints it, a type of token, or a form of token. */
export type GrammarSymbol =
  | string
  | { readonly literal: string }
  | { readonly type: string }
  | { readonly pattern: string };

/** A rule of the grammar. */
export interface GrammarRule {
  readonly name: string;
  readonly symbols: readonly GrammarSymbol[];
  /** Index of the catalogue row that it stands for; null for a rule written by hand. */
  readonly row: number | null;
}

/** A field of a message; one inside a token has the token's form and its own group in it. */
export interface MessageField {
  readonly name: string;
  readonly type: string;
  readonly form: { readonly pattern: string; readonly group: number } | null;
}

/** A message of the catalogue, without its text. */
export interface MessageRow {
  readonly id: string;
  readonly driver: string;
  readonly kind: string;
  readonly role: string;
  readonly level: Level;
  /** In the order of the text. */
  readonly fields: readonly MessageField[];
}

/** A token's form, as an expression for the whole token. */
export function formOf(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`);
}

/** How the nonterminal of a token that holds fields is called: this, and the token's form. */
export const FORM = 'token:';

// The rules of netvscInterfaceMessage:
//
//   #12 'VF 'slot natural 'added
//       ^ word    ^ nonterminal; %guid is a type of token, /x([0-9]+) a form

export function printRule({ symbols, row }: GrammarRule): string {
  return [...(row === null ? [] : [`#${row}`]), ...symbols.map(printSymbol)].join(' ');
}

function printSymbol(symbol: GrammarSymbol): string {
  if (typeof symbol === 'string') return symbol;
  if ('literal' in symbol) return `'${symbol.literal}`;
  return 'type' in symbol ? `%${symbol.type}` : `/${symbol.pattern}`;
}

export function readRule(name: string, line: string): GrammarRule {
  const symbols = line.split(' ');
  const row = symbols[0]?.startsWith('#') ? Number(symbols.shift()?.slice(1)) : null;
  return { name, symbols: symbols.map(readSymbol), row };
}

function readSymbol(text: string): GrammarSymbol {
  const rest = text.slice(1);
  switch (text[0]) {
    case "'":
      return { literal: rest };
    case '%':
      return { type: rest };
    case '/':
      return { pattern: rest };
    default:
      return text;
  }
}

// netvsc.vf-slot-added hv_netvsc slot-added vf-slot-added info slot:natural
//                                                             ^ for a field inside a token width:natural:1:x([0-9]+)

export function printRow({ id, driver, kind, role, level, fields }: MessageRow): string {
  return [id, driver, kind, role, level, ...fields.map(printField)].join(' ');
}

function printField({ name, type, form }: MessageField): string {
  return form === null ? `${name}:${type}` : `${name}:${type}:${form.group}:${form.pattern}`;
}

export function readRow(line: string): MessageRow {
  const [id = '', driver = '', kind = '', role = '', level, ...fields] = line.split(' ');
  return { id, driver, kind, role, level: level as Level, fields: fields.map(readField) };
}

function readField(text: string): MessageField {
  const [name = '', type = '', group, ...pattern] = text.split(':');
  return {
    name,
    type,
    form: group === undefined ? null : { pattern: pattern.join(':'), group: Number(group) },
  };
}
