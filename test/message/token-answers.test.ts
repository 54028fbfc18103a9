import { describe, expect, test } from 'vitest';
import type { GrammarRule } from '../../src/message/compiled.ts';
import { rulesFitting, vocabularyOf } from '../../src/message/fitting-rules.ts';
import { rulesFrom, rulesOf } from '../../src/message/grammar-tables.ts';
import { TokenAnswers } from '../../src/message/token-answers.ts';
import { textOf } from '../../src/message/token-places.ts';
import { tokenize } from '../../src/message/tokens.ts';

const answers = (words: readonly string[], patterns: readonly string[] = []) =>
  new TokenAnswers({ words: new Set(words), patterns });

describe('what rules can ask of a token', () => {
  test('is the same for all values of a type', () => {
    const known = answers(['VF', 'slot'], ['x([0-9]{1,15})']);
    expect(known.of('1', true)).toBe(known.of('4711', true));
    expect(known.of('cf63:00:02.0', false)).toBe(known.of('a1b2:00:02.0', false));
    expect(known.of('eth1', false)).toBe(known.of('enP53091s1', false));
  });

  test('is another thing for each type, word and form', () => {
    const known = answers(['VF', 'slot', '7'], ['x([0-9]{1,15})', '([0-9]{1,15})ms']);
    const texts = ['1', 'eth1', 'VF', 'slot', 'x8', '20ms', 'cf63:00:02.0', '-19', ':', '7'];
    const numbers = texts.map((text) => known.of(text, /^\d+$/.test(text)));
    expect(new Set(numbers).size).toBe(texts.length);
    // And the same when asked again.
    expect(texts.map((text) => known.of(text, /^\d+$/.test(text)))).toEqual(numbers);
  });

  test('of a number is asked of the forms where one may take a number alone', () => {
    const known = answers([], ['([0-9]{2})']);
    expect(known.of('42', true)).not.toBe(known.of('4', true));
    expect(known.of('42', true)).toBe(known.of('17', true));
  });

  test('of a form with a character of its own is not asked of numbers', () => {
    const known = answers([], ['(-?[0-9]{1,15})\\.(-?[0-9]{1,15})', 'x([0-9])']);
    expect(known.of('42', true)).toBe(known.of('4', true));
    expect(known.of('42', true)).toBe(known.of('42', false));
  });

  test('is remembered without end, though the texts are not', () => {
    const known = answers(['VF'], ['x([0-9]{1,15})']);
    const [word, form, name] = [known.of('VF', false), known.of('x8', false), known.of('eth1', false)];
    for (let number = 0; number < 40_000; number += 1) known.of(`eth${number}`, false);
    expect([known.of('VF', false), known.of('x9', false), known.of('eth1', false)]).toEqual([
      word,
      form,
      name,
    ]);
  });
});

describe('the rules that may have a part in a line', () => {
  const line = 'hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF slot 1 added';
  const fitting = rulesFitting(rulesOf('line'), tokenize(line));
  const wordsOf = (rules: readonly GrammarRule[]) =>
    new Set(
      rules.flatMap(({ symbols }) =>
        symbols.flatMap((each) => (typeof each === 'object' && 'literal' in each ? [each.literal] : [])),
      ),
    );

  test('are few of them, have no words but the line’s, and are in their order', () => {
    const words = new Set(tokenize(line).map(({ text }) => text));
    expect(fitting.length).toBeLessThan(rulesFrom(rulesOf('line')).length / 5);
    expect([...wordsOf(fitting)].filter((word) => !words.has(word))).toEqual(
      // The rules of the line itself are given, not chosen.
      [...wordsOf(rulesOf('line'))].filter((word) => !words.has(word)),
    );
    const rows = fitting.flatMap(({ row }) => (row === null ? [] : [row]));
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
  });

  test('have among them the one that the line is', () => {
    expect([...wordsOf(fitting)]).toEqual(expect.arrayContaining(['VF', 'slot', 'added']));
  });

  test('ask for the words and forms of all that they lead to', () => {
    const { words, patterns } = vocabularyOf(rulesOf('line'));
    expect([...words]).toEqual(
      expect.arrayContaining(['hv_netvsc', 'VF', 'slot', 'added', 'removed', 'registering']),
    );
    expect([...words].filter((word) => /^[%#/'].+/.test(word))).toEqual([]);
    expect(patterns.length).toBeGreaterThan(10);
    expect(new Set(patterns).size).toBe(patterns.length);
    for (const pattern of patterns) expect(() => new RegExp(pattern)).not.toThrow();
  });

  test('ask of a rule for its own word, type and form', () => {
    const rule: GrammarRule = {
      name: 'test',
      symbols: [{ literal: 'link' }, { type: 'guid' }, { pattern: 'x([0-9])' }],
      row: null,
    };
    expect(vocabularyOf([rule])).toEqual({ words: new Set(['link']), patterns: ['x([0-9])'] });
  });
});

test('the text of a span has the blanks between its tokens', () => {
  const places = { starts: Int32Array.of(0, 3, 9), ends: Int32Array.of(2, 7, 10), count: 3 };
  expect(textOf('VF slot  1 added', places, { from: 0, to: 2 })).toBe('VF slot  1');
  expect(textOf('VF slot  1 added', places, { from: 1, to: 1 })).toBe('slot');
});
