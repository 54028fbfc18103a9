import { FORM, type GrammarSymbol, type MessageField, type MessageRow } from '../src/message/compiled.ts';
import {
  type CatalogueKey,
  FIRST_LETTER,
  type GroupRow,
  idWords,
  MAX_ROWS,
  MessageGroup,
} from '../src/message/message-group.ts';

/** Letters and marks, but for those to which a template of JavaScript gives a meaning. */
const printable = (from: number, to: number): string =>
  String.fromCharCode(...Array.from({ length: to - from }, (_, index) => from + index)).replace(
    /[\\`$]/g,
    '',
  );

/** What may stand for a type of field: what no word of several characters begins with, and is no other mark. */
const MARKS = printable(33, 127).replace(/[\w@%~/{}]/g, '');

/** What may stand for kind, role and level. */
const LETTERS = printable(33, 127) + printable(161, 256);

/** A group of messages to print: see message-group.ts. */
export interface PrintedGroup {
  readonly idBeginning: string;
  readonly prefixes: readonly string[];
  readonly rows: readonly GroupRow[];
}

/** Gives the most frequent types and categories a mark or a letter. */
export function keyOf(rows: readonly MessageRow[]): CatalogueKey {
  const types = byFrequency(rows.flatMap(({ fields }) => fields.map(({ type }) => type)));
  const categories = byFrequency(rows.map(categoryOf));
  if (categories.length > LETTERS.length) throw new Error('there are more categories than letters for them');
  return {
    // What has no mark is written out.
    fieldTypes: new Map([...MARKS].flatMap((mark, index) => pair(mark, types[index]))),
    categories: new Map([...LETTERS].flatMap((letter, index) => pair(letter, categories[index]))),
  };
}

const pair = (key: string, value: string | undefined): readonly (readonly [string, string])[] =>
  value === undefined ? [] : [[key, value]];

const categoryOf = ({ kind, role, level }: MessageRow): string => `${kind} ${role} ${level}`;

function byFrequency(texts: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([text]) => text);
}

/** A group as text, which `MessageGroup` reads. */
export function printGroup({ idBeginning, prefixes, rows }: PrintedGroup, key: CatalogueKey): string {
  if (rows.length > MAX_ROWS) throw new Error(`there are more than ${MAX_ROWS} messages of ${idBeginning}`);
  const printer = new RowPrinter(idBeginning, key);
  const head = [idBeginning, rows[0]?.row.driver, ...prefixes].join(' ');
  const text = [head, ...rows.map((row) => printer.print(row))].join('\n');
  checkReading(text, rows, key);
  return text;
}

/** Whatever a row is made of, it must come back. */
function checkReading(text: string, rows: readonly GroupRow[], key: CatalogueKey): void {
  const read = new MessageGroup(text, 0, key);
  for (const [index, { row, symbols }] of rows.entries()) {
    const back = { row: read.row(index), symbols: read.rule('', index).symbols };
    if (JSON.stringify(back) !== JSON.stringify({ row, symbols }))
      throw new Error(`${row.id} cannot be written so: ${JSON.stringify(back)}`);
  }
}

class RowPrinter {
  readonly #idBeginning: string;
  readonly #marks: ReadonlyMap<string, string>;
  readonly #letters: ReadonlyMap<string, string>;

  constructor(idBeginning: string, { fieldTypes, categories }: CatalogueKey) {
    this.#idBeginning = idBeginning;
    this.#marks = turned(fieldTypes);
    this.#letters = turned(categories);
  }

  print({ row, symbols }: GroupRow): string {
    const fields = [...row.fields];
    let wordBefore: string | null = null;
    const printed = symbols.map((symbol) => {
      if (typeof symbol !== 'string') {
        const word = wordOf(symbol);
        if (/^[A-Za-z]/.test(word)) wordBefore = word.toLowerCase();
        return word;
      }
      return symbol.startsWith(FORM)
        ? this.#token(symbol.slice(FORM.length), fields)
        : this.#field(fields.shift(), wordBefore);
    });
    const id = shortId(row.id.slice(this.#idBeginning.length + 1), idWords(printed));
    return [`${this.#letters.get(categoryOf(row))}${id}`, ...printed].join(' ');
  }

  #field(field: MessageField | undefined, wordBefore: string | null): string {
    const { name = '', type = '' } = field ?? {};
    const mark = this.#marks.get(type);
    if (mark === undefined) return `@${type}:${name}`;
    return `${mark}${name === wordBefore ? mark : name}`;
  }

  #token(pattern: string, fields: MessageField[]): string {
    const text = pattern.replace(/\([^()]*\)/g, () => `{${this.#field(fields.shift(), null)}}`);
    return `~${text.replaceAll('\\', '')}`;
  }
}

function wordOf(symbol: Exclude<GrammarSymbol, string>): string {
  if ('literal' in symbol) return symbol.literal;
  throw new Error(`a message has words and fields, not ${JSON.stringify(symbol)}`);
}

function shortId(id: string, words: readonly string[]): string {
  const parts = id.split('-').map((part) => {
    const index = words.indexOf(part);
    return index === -1 ? part : String.fromCharCode(FIRST_LETTER + index);
  });
  return parts.join('-').replace(/(?<=[A-Z])-|-(?=[A-Z])/g, '');
}

function turned(map: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...map].map(([key, value]) => [value, key]));
}
