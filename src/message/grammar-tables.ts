import { FORM, type GrammarRule, type GrammarSymbol, isWord, type MessageRow, readRule } from './compiled.ts';
import { categories, fieldTypes, messageGroups, ruleLines } from './compiled-grammar.ts';
import { type CatalogueKey, MessageGroup } from './message-group.ts';

/** A nonterminal as the compiled grammar has it: its rules are read one by one, when they are asked for. */
export class Nonterminal {
  readonly #name: string;
  /** Its rules as printed: `VF @slot`; for messages of the catalogue what stands in front of the rules, too. */
  readonly #lines: readonly string[];
  /** Where messages come from. */
  readonly #groups: readonly MessageGroup[];
  readonly #rules: GrammarRule[] = [];
  #all: readonly GrammarRule[] | null = null;
  #byWord: ReadonlyMap<string, readonly number[]> | null = null;

  private constructor(name: string, lines: readonly string[], groups: readonly MessageGroup[]) {
    this.#name = name;
    this.#lines = lines;
    this.#groups = groups;
  }

  static ofRules(name: string, lines: readonly string[]): Nonterminal {
    return new Nonterminal(name, lines, []);
  }

  static ofMessages(name: string, groups: readonly MessageGroup[]): Nonterminal {
    return new Nonterminal(
      name,
      groups.flatMap(({ lines }) => lines),
      groups,
    );
  }

  rule(index: number): GrammarRule {
    const known = this.#rules[index];
    if (known !== undefined) return known;
    const rule = this.#read(index);
    this.#rules[index] = rule;
    return rule;
  }

  get rules(): readonly GrammarRule[] {
    this.#all ??= this.#lines.map((_, index) => this.rule(index));
    return this.#all;
  }

  /** The first symbol of each of its rules. */
  get beginnings(): readonly GrammarSymbol[] {
    return this.#lines.map((line, index) => {
      const start = this.#start(line);
      const text = line.slice(start, endOfSymbol(line, start));
      // What a field of a message is, its group knows.
      return isWord(text) ? { literal: text } : (this.rule(index).symbols[0] ?? text);
    });
  }

  /** Its rules by their first word: the indexes of those that have it; '' for those without any. */
  get byWord(): ReadonlyMap<string, readonly number[]> {
    this.#byWord ??= this.#indexOfWords();
    return this.#byWord;
  }

  #indexOfWords(): ReadonlyMap<string, readonly number[]> {
    const found = new Map<string, number[]>();
    for (const [index, line] of this.#lines.entries()) {
      const word = line.slice(this.#start(line)).split(' ').find(isWord) ?? '';
      const known = found.get(word);
      if (known === undefined) found.set(word, [index]);
      else known.push(index);
    }
    return found;
  }

  /** Where in a line the symbols begin. */
  #start(line: string): number {
    return this.#groups.length === 0 ? 0 : line.indexOf(' ') + 1;
  }

  #read(index: number): GrammarRule {
    let left = index;
    for (const group of this.#groups) {
      if (left < group.lines.length) return group.rule(this.#name, left);
      left -= group.lines.length;
    }
    return readRule(this.#name, this.#lines[left] ?? '');
  }
}

function endOfSymbol(line: string, start: number): number {
  const end = line.indexOf(' ', start);
  return end === -1 ? line.length : end;
}

const nonterminals = new Map<string, Nonterminal>();

export function nonterminal(name: string): Nonterminal {
  const known = nonterminals.get(name);
  if (known !== undefined) return known;
  const found = findNonterminal(name);
  nonterminals.set(name, found);
  return found;
}

/** The nonterminal of the messages behind a prefix is called as the prefix, and this. */
const MESSAGE = 'Message';

function findNonterminal(name: string): Nonterminal {
  if (name.startsWith(FORM)) return Nonterminal.ofRules(name, [`/${name.slice(FORM.length)}`]);
  const lines = ruleLines[name]?.split('\n');
  if (lines !== undefined) return Nonterminal.ofRules(name, lines);
  const groups = groupsBehind(name);
  if (groups.length === 0) throw new Error(`no rule defines ${name}`);
  return Nonterminal.ofMessages(name, groups);
}

/** The messages that a nonterminal stands for; none where it does not stand for messages. */
export function groupsBehind(name: string): readonly MessageGroup[] {
  if (!name.endsWith(MESSAGE)) return [];
  const prefix = name.slice(0, -MESSAGE.length);
  return allGroups().filter(({ prefixes }) => prefixes.includes(prefix));
}

let groups: readonly MessageGroup[] | null = null;

function allGroups(): readonly MessageGroup[] {
  if (groups === null) {
    const key: CatalogueKey = { fieldTypes: keyed(fieldTypes), categories: keyed(categories) };
    groups = messageGroups.map((text, number) => new MessageGroup(text, number, key));
  }
  return groups;
}

const keyed = (lines: string): ReadonlyMap<string, string> =>
  new Map(lines.split('\n').map((line) => [line.slice(0, 1), line.slice(1)]));

/** The rules of a nonterminal. */
export function rulesOf(name: string): readonly GrammarRule[] {
  return nonterminal(name).rules;
}

/** The rules given and all that they lead to. */
export function rulesFrom(top: readonly GrammarRule[]): readonly GrammarRule[] {
  return withTheirOwn(top, rulesOf);
}

/** The rules given and those that they lead to, as `rulesUnder` gives them for each nonterminal. */
export function withTheirOwn(
  top: readonly GrammarRule[],
  rulesUnder: (nonterminal: string) => readonly GrammarRule[],
): readonly GrammarRule[] {
  const found = [...top];
  const seen = new Set<string>();
  for (const { symbols } of found) {
    for (const symbol of symbols) {
      if (typeof symbol !== 'string' || seen.has(symbol)) continue;
      seen.add(symbol);
      found.push(...rulesUnder(symbol));
    }
  }
  return found;
}

/** The row of the catalogue that a rule stands for. */
export function messageRow(number: number): MessageRow {
  const group = allGroups()[MessageGroup.numberOf(number)];
  if (group === undefined) throw new Error(`the catalogue has no row ${number}`);
  return group.row(number);
}

let byId: ReadonlyMap<string, { readonly row: MessageRow; readonly words: readonly string[] }> | null = null;

/**
 * A message of the catalogue by its id, with the kernel's own words of it, its fields left out; null where the
 * catalogue has none of this id.
 */
export function messageOf(
  id: string,
): { readonly row: MessageRow; readonly words: readonly string[] } | null {
  byId ??= readMessages();
  return byId.get(id) ?? null;
}

function readMessages(): NonNullable<typeof byId> {
  const rules = allGroups().flatMap((group) => group.lines.map((_, index) => group.rule('', index)));
  return new Map(
    rules.map(({ row: number, symbols }) => {
      const row = messageRow(number ?? 0);
      return [row.id, { row, words: wordsIn(symbols) }];
    }),
  );
}

/** The kernel's own words among symbols. */
export function wordsIn(symbols: readonly GrammarSymbol[]): readonly string[] {
  return symbols.flatMap((one) => (typeof one === 'object' && 'literal' in one ? [one.literal] : []));
}

let ruleWords: readonly string[] | null = null;

/** The kernel's words in the rules that are written by hand. */
export function wordsOfRules(): readonly string[] {
  ruleWords ??= Object.values(ruleLines).join(' ').split(/[ \n]/).filter(isWord);
  return ruleWords;
}

/** Every word of the kernel that the grammar knows. */
export function wordsOfGrammar(): ReadonlySet<string> {
  return new Set([...wordsOfRules(), ...allGroups().flatMap((group) => group.printedSymbols.filter(isWord))]);
}
