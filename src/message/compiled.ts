/** The shapes of the tables in `compiled-grammar.ts`, which `npm run grammar` writes. */

/** The level a message is printed at, as the kernel's sources name it. */
export type Level = 'emerg' | 'alert' | 'crit' | 'err' | 'warning' | 'notice' | 'info' | 'debug';

/** A value of a message: a name or text as printed, a number, or a number too large for a double. */
export type FieldValue = string | number | bigint;

/** The name of a nonterminal, a word as the kernel prints it, a type of token, or a form of token. */
export type CompiledSymbol =
  | string
  | { readonly literal: string }
  | { readonly type: string }
  | { readonly pattern: string };

/** How the nonterminal of a token that holds fields is called: this, and the token's form. */
export const FORM = 'token ';

/** Nonterminal, what it consists of, and the index of the catalogue row it stands for. */
export type CompiledRule = readonly [name: string, symbols: readonly CompiledSymbol[], row?: number];

/** Name and type of a field; for one inside a token also the token's form and the field's group in it. */
export type CompiledField = readonly [name: string, type: string, pattern?: string, group?: number];

/** Id, kind, role, level, and the fields in the order of the text. */
export type CompiledRow = readonly [
  id: string,
  kind: string,
  role: string,
  level: Level,
  fields: readonly CompiledField[],
];
