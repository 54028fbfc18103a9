import { INSIDE_A_TOKEN } from '../../grammar/types.ts';
import {
  FORM,
  type GrammarRule,
  type GrammarSymbol,
  isWord,
  type Level,
  type MessageField,
  type MessageRow,
} from './compiled.ts';

// Rows of the catalogue that one driver prints behind the same prefixes. The first line says what they have in common:
// the beginning of their ids, the driver, the prefixes. Each line behind it is a message:
//
//   netvsc hv_netvsc netvscInterface
//   'ABC VF slot #slot added
//   ^^   ^ a word ^ a field of type `natural`, called slot
//   | the id: its first three words are those of the message, in lower case: vf-slot-added
//   kind, role and level, by the letter of these three
//
// Two of three words of the ids are words of their messages.
//
//   #slot         a field, by the mark of its type
//   ##            the same; it is called as the word before it: port ##
//   @mac:address  a field of any other type
//   ~x{#width}    fields inside a token

/** Capital letters stand for the words of a message in its id. */
export const FIRST_LETTER = 65;
const LETTERS = 26;

/** Rows of one group; a row's number tells its group, too. */
export const MAX_ROWS = 4096;

/** What the marks and letters of all groups stand for. */
export interface CatalogueKey {
  /** The types of fields by their marks: `natural` by `#`. */
  readonly fieldTypes: ReadonlyMap<string, string>;
  /** Kind, role and level by letter: `slot-added vf-slot-added info`. */
  readonly categories: ReadonlyMap<string, string>;
}

/** A message of a group. */
export interface GroupRow {
  readonly row: MessageRow;
  readonly symbols: readonly GrammarSymbol[];
}

/** Messages with a common driver, common prefixes and a common beginning of their ids, read one by one when asked for. */
export class MessageGroup {
  readonly prefixes: readonly string[];
  readonly #idBeginning: string;
  readonly #driver: string;
  readonly #text: string;
  readonly #number: number;
  readonly #key: CatalogueKey;
  #lines: readonly string[] | null = null;
  readonly #read: (GroupRow | undefined)[] = [];

  /** @param number which of all groups it is. */
  constructor(text: string, number: number, key: CatalogueKey) {
    const [idBeginning = '', driver = '', ...prefixes] = text.slice(0, text.indexOf('\n')).split(' ');
    this.prefixes = prefixes;
    this.#idBeginning = idBeginning;
    this.#driver = driver;
    this.#text = text;
    this.#number = number;
    this.#key = key;
  }

  /** Every symbol of its messages as printed; beside them stands what is none, and fits no token. */
  get printedSymbols(): readonly string[] {
    return this.#text.split(/[ \n]/);
  }

  /** The forms of the tokens of its messages that hold fields. */
  get patterns(): readonly string[] {
    return [...this.#text.matchAll(/ (~[^ \n]+)/g)].map(
      ([, symbol = '']) => readToken(symbol, this.#key.fieldTypes).pattern,
    );
  }

  /** Its messages, as printed. */
  get lines(): readonly string[] {
    this.#lines ??= this.#text.slice(this.#text.indexOf('\n') + 1).split('\n');
    return this.#lines;
  }

  static numberOf(row: number): number {
    return Math.floor(row / MAX_ROWS);
  }

  /** The number of a row among those of the whole catalogue. */
  rowNumber(index: number): number {
    return this.#number * MAX_ROWS + index;
  }

  /** @param row the number of one of its rows. */
  row(row: number): MessageRow {
    return this.#rowAt(row % MAX_ROWS).row;
  }

  rule(name: string, index: number): GrammarRule {
    return { name, symbols: this.#rowAt(index).symbols, row: this.rowNumber(index) };
  }

  #rowAt(index: number): GroupRow {
    const known = this.#read[index];
    if (known !== undefined) return known;
    const line = this.lines[index];
    if (line === undefined) throw new Error(`the group ${this.#idBeginning} has no row ${index}`);
    const read = this.#readRow(line);
    this.#read[index] = read;
    return read;
  }

  #readRow(line: string): GroupRow {
    const [code = '', ...printed] = line.split(' ');
    const [kind = '', role = '', level] = (this.#key.categories.get(code[0] ?? '') ?? '').split(' ');
    const parts = readSymbols(printed, this.#key.fieldTypes);
    const words = idWords(printed);
    const id = code
      .slice(1)
      .match(/[A-Z]|[^A-Z-]+/g)
      ?.map((part) => (/[A-Z]/.test(part) ? words[part.charCodeAt(0) - FIRST_LETTER] : part));
    const row = {
      id: `${this.#idBeginning}.${id?.join('-')}`,
      driver: this.#driver,
      kind,
      role,
      level: level as Level,
      fields: parts.flatMap(({ fields }) => fields),
    };
    return { row, symbols: parts.map(({ symbol }) => symbol) };
  }
}

/** The words of a message with which its id is told. */
export function idWords(printed: readonly string[]): readonly string[] {
  const words = printed.flatMap((symbol) => (isWord(symbol) ? (symbol.match(/[A-Za-z0-9]+/g) ?? []) : []));
  return words.map((word) => word.toLowerCase()).slice(0, LETTERS);
}

/** A symbol, with the fields that stand in it. */
interface ReadSymbol {
  readonly symbol: GrammarSymbol;
  readonly fields: readonly MessageField[];
}

function readSymbols(printed: readonly string[], types: CatalogueKey['fieldTypes']): readonly ReadSymbol[] {
  let wordBefore = '';
  return printed.map((text) => {
    if (isWord(text)) {
      if (/^[A-Za-z]/.test(text)) wordBefore = text.toLowerCase();
      return { symbol: { literal: text }, fields: [] };
    }
    if (text[0] === '~') {
      const { pattern, fields } = readToken(text, types);
      return { symbol: `${FORM}${pattern}`, fields };
    }
    const { name, type } = readField(text, types);
    return { symbol: type, fields: [{ name: name === text[0] ? wordBefore : name, type, form: null }] };
  });
}

function readField(text: string, types: CatalogueKey['fieldTypes']): Pick<MessageField, 'name' | 'type'> {
  const rest = text.slice(1);
  if (text[0] !== '@') return { name: rest, type: types.get(text[0] ?? '') ?? '' };
  const [type = '', name = ''] = rest.split(':');
  return { name, type };
}

/** A token that holds fields: its form, and what it holds. */
function readToken(
  text: string,
  types: CatalogueKey['fieldTypes'],
): { readonly pattern: string; readonly fields: readonly MessageField[] } {
  const inside: Pick<MessageField, 'name' | 'type'>[] = [];
  const pattern = text.slice(1).replace(/\{([^{}]+)\}|[.+-]/g, (found, field?: string) => {
    if (field === undefined) return `\\${found}`;
    const read = readField(field, types);
    inside.push(read);
    return `(${INSIDE_A_TOKEN[read.type]})`;
  });
  const fields = inside.map((field, index) => ({ ...field, form: { pattern, group: index + 1 } }));
  return { pattern, fields };
}
