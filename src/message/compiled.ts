/**
 * The tables of `compiled-grammar.ts`, which `npm run grammar` writes: lines of text, so that a program that
 * only imports the package does not pay for them. Here symbols become text and again symbols; rows of the
 * catalogue do in message-group.ts.
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
  /** Number of the catalogue row that it stands for; null for a rule written by hand. */
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

// A rule is its symbols with blanks between them:
//
//   hv_netvsc @vmbusDevice :
//   ^ a word  ^ nonterminal; %guid is a type of token, /x([0-9]+) a form of token
//
// All but words begin with a mark, and a word of one character is no mark.

export function printRule({ symbols }: GrammarRule): string {
  return symbols.map(printSymbol).join(' ');
}

export function printSymbol(symbol: GrammarSymbol): string {
  if (typeof symbol === 'string') return `@${symbol}`;
  if ('literal' in symbol) return symbol.literal;
  return 'type' in symbol ? `%${symbol.type}` : `/${symbol.pattern}`;
}

export function readRule(name: string, line: string): GrammarRule {
  return { name, symbols: line.split(' ').map(readSymbol), row: null };
}

export function readSymbol(text: string): GrammarSymbol {
  if (isWord(text)) return { literal: text };
  const rest = text.slice(1);
  switch (text[0]) {
    case '@':
      return rest;
    case '%':
      return { type: rest };
    default:
      return { pattern: rest };
  }
}

/** Whether a symbol as printed is one of the kernel's words. */
export function isWord(symbol: string): boolean {
  return symbol.length === 1 || !MARK.test(symbol);
}

/** A token of several characters begins with none of these. */
const MARK = /^[!-/:-@[\]^{|}~]/;
