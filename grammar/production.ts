import moo from 'moo';
import { type CatalogueRow, templateParts } from './catalogue.ts';
import { tokens } from './tokens.ts';
import { INSIDE_A_TOKEN } from './types.ts';

/** A field of a message: its name and its type. */
export interface Field {
  readonly name: string;
  readonly type: string;
}

/** A piece of a template, cut where the tokens of a line are cut. */
export type Piece =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'field'; readonly field: Field }
  /** Fields that share a token with letters or with each other: `x{width:decimal}`, `{ms:decimal}ms`. */
  | { readonly kind: 'glued'; readonly pattern: string; readonly fields: readonly Field[] };

/** Stands for the field of its number while a template is being cut: a character of the private use area. */
const MARK = 0xe000;
const marked = (index: number): string => String.fromCharCode(MARK + index);

/** A field with everything that makes one token with it. */
const FIELDS_AND_NEIGHBOURS =
  /-?[A-Za-z0-9_.@+-]*[\ue000-\uf8ff](?:[A-Za-z0-9_\ue000-\uf8ff]|[.@+-]+(?=[A-Za-z0-9_\ue000-\uf8ff]))*/g;

/** `VF slot {slot:natural} added` → the words VF and slot, a field, the word added. */
export function piecesOf(row: CatalogueRow): readonly Piece[] {
  const parts = templateParts(row.template);
  const fields = parts.filter((part) => part.kind === 'field');
  const text = parts
    .map((part) => (part.kind === 'literal' ? part.text : marked(fields.indexOf(part))))
    .join('');
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: run, index } of text.matchAll(FIELDS_AND_NEIGHBOURS)) {
    pieces.push(...wordsOf(text.slice(end, index)), fieldsOf(row, run, fields));
    end = index + run.length;
  }
  return [...pieces, ...wordsOf(text.slice(end))];
}

/** The words of a literal text, by the same tokens as the lines that will be read. */
function wordsOf(text: string): readonly Piece[] {
  const lexer = moo.compile(tokens);
  return [...lexer.reset(text)].flatMap(({ type, text }) =>
    type === 'blank' ? [] : [{ kind: 'word', text }],
  );
}

function fieldsOf(row: CatalogueRow, run: string, fields: readonly Field[]): Piece {
  const inside: Field[] = [];
  const pattern = [...run].map((character) => {
    const field = fields[character.charCodeAt(0) - MARK];
    if (field === undefined) return character.replace(/[.+-]/, '\\$&');
    inside.push(field);
    return `(${run.length === 1 ? '' : (INSIDE_A_TOKEN[field.type] ?? refuse(row, field))})`;
  });
  const [field, ...more] = inside;
  return run.length === 1 && field !== undefined && more.length === 0
    ? { kind: 'field', field }
    : { kind: 'glued', pattern: pattern.join(''), fields: inside };
}

function refuse(row: CatalogueRow, { name, type }: Field): never {
  throw new Error(
    `${row.id}: {${name}:${type}} touches a letter or a digit; only ${Object.keys(INSIDE_A_TOKEN).join(', ')} may`,
  );
}
