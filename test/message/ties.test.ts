import { expect, test } from 'vitest';
import { FORM, formOf, type GrammarRule, type GrammarSymbol } from '../../src/message/compiled.ts';
import { literalTexts } from '../../src/message/derivation.ts';
import { messageRow, rulesFrom, rulesOf } from '../../src/message/grammar-tables.ts';
import { tokenize } from '../../src/message/tokens.ts';

// Where two rows fit a line, the one with the most literal text wins. That leaves nothing open if no line is taken by
// two rows with equally much. Examples cannot show it; the rules can: what a row takes is a regular language of
// tokens, and whether two such languages meet is found by walking through both at once.

const rules = rulesFrom(rulesOf('line'));
const literal = literalTexts(rules);
const byName = grouped(rules, ({ name }) => name);

function grouped<T, K>(all: readonly T[], keyOf: (one: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}

/** What one token is asked to be: a word, of a type, of a form. */
type Asked = Exclude<GrammarSymbol, string>;

/** A step of an automaton, by a token or by none. */
interface Step {
  readonly to: number;
  readonly asked: Asked | null;
}

class Automaton {
  readonly #steps: Step[][] = [];
  readonly start = this.#place();
  readonly end = this.#place();

  constructor(symbols: readonly GrammarSymbol[]) {
    this.#sequence(symbols, this.start, this.end);
  }

  from(place: number): readonly Step[] {
    return this.#steps[place] ?? [];
  }

  #place(): number {
    return this.#steps.push([]) - 1;
  }

  #step(from: number, to: number, asked: Asked | null): void {
    this.#steps[from]?.push({ to, asked });
  }

  #sequence(symbols: readonly GrammarSymbol[], from: number, to: number): void {
    let at = from;
    for (const [index, symbol] of symbols.entries()) {
      const next = index === symbols.length - 1 ? to : this.#place();
      this.#symbol(symbol, at, next);
      at = next;
    }
  }

  #symbol(symbol: GrammarSymbol, from: number, to: number): void {
    if (typeof symbol !== 'string') return this.#step(from, to, symbol);
    if (symbol.startsWith(FORM)) return this.#step(from, to, { pattern: symbol.slice(FORM.length) });
    const begin = this.#place();
    const end = this.#place();
    this.#step(from, begin, null);
    this.#step(end, to, null);
    for (const { symbols } of byName.get(symbol) ?? []) {
      // text -> text anyToken
      if (symbols[0] === symbol) this.#sequence(symbols.slice(1), end, end);
      else this.#sequence(symbols, begin, end);
    }
  }
}

const typeOfWord = (word: string): string => tokenize(`: ${word}`).at(-1)?.type ?? '';

/** Whether a token can be both; where it is hard to say, it can. */
function meet(one: Asked, other: Asked): boolean {
  if ('literal' in one) {
    if ('literal' in other) return one.literal === other.literal;
    return 'type' in other ? typeOfWord(one.literal) === other.type : formOf(other.pattern).test(one.literal);
  }
  if ('literal' in other) return meet(other, one);
  if ('type' in one && 'type' in other) return one.type === other.type;
  return !('type' in one && one.type === 'punctuation') && !('type' in other && other.type === 'punctuation');
}

/** Whether there is a line that both take. */
function doMeet(one: Automaton, other: Automaton): boolean {
  const seen = new Set<string>();
  const left: (readonly [number, number])[] = [[one.start, other.start]];
  for (let pair = left.pop(); pair !== undefined; pair = left.pop()) {
    const [a, b] = pair;
    if (a === one.end && b === other.end) return true;
    if (seen.has(`${a} ${b}`)) continue;
    seen.add(`${a} ${b}`);
    left.push(...nextPairs(one.from(a), a, other.from(b), b));
  }
  return false;
}

/** Where both are one step further: each alone without a token, or both by the same. */
function nextPairs(
  steps: readonly Step[],
  a: number,
  otherSteps: readonly Step[],
  b: number,
): readonly (readonly [number, number])[] {
  return [
    ...otherSteps.flatMap(({ to, asked }) => (asked === null ? [[a, to] as const] : [])),
    ...steps.flatMap(({ to, asked }) => {
      if (asked === null) return [[to, b] as const];
      const both = otherSteps.filter((step) => step.asked !== null && meet(asked, step.asked));
      return both.map((step) => [to, step.to] as const);
    }),
  ];
}

/** Every row behind every prefix: the rule of a whole line. */
const lines = (byName.get('line') ?? []).flatMap(({ symbols }) => {
  const messages = byName.get(String(symbols.at(-1))) ?? [];
  return messages.map((message: GrammarRule) => ({
    row: message.row ?? -1,
    automaton: new Automaton([...symbols.slice(0, -1), ...message.symbols]),
  }));
});

test('no line can be taken by two messages with equally much literal text', () => {
  const tied: string[] = [];
  for (const alike of grouped(lines, ({ row }) => literal.get(row)).values()) {
    for (const [index, one] of alike.entries()) {
      for (const other of alike.slice(index + 1)) {
        if (one.row !== other.row && doMeet(one.automaton, other.automaton))
          tied.push(`${messageRow(one.row).id} and ${messageRow(other.row).id}`);
      }
    }
  }
  expect(tied).toEqual([]);
}, 120_000);

test.each([
  // One says more than the other.
  ['freebsd.bus.hn-attach', 'freebsd.bus.attach', true],
  ['net-core.renamed', 'net-core.renamed', true],
  // As many words of its own, and one value more.
  ['pci.device-found', 'pci.device-found-type', false],
  ['netvsc.vf-slot-added', 'netvsc.vf-slot-removed', false],
])('it would be seen: that lines are both %s and %s is %s', (one, other, expected) => {
  const those = (id: string) => lines.filter(({ row }) => messageRow(row).id === id);
  const found = those(one).some((a) => those(other).some((b) => doMeet(a.automaton, b.automaton)));
  expect(found).toBe(expected);
});
