import { expect, test } from 'vitest';
import { TokenAnswers } from '../../src/message/token-answers.ts';
import { AskedWords } from './asked-words.ts';

// Tokens of the same number are the same to the rules: by their type, their text where it is a word, and their forms.

const FORM = 'abort in (?:[0-9]{1,15})s'.replaceAll(' ', '');
const answers = () =>
  new TokenAnswers({ words: new Set(['added', '7', 'removed', 'word']), patterns: [FORM] });
const of = (one: TokenAnswers, text: string) => one.of(text, /^[0-9]{1,15}$/.test(text));

test.each<[string, string]>([
  ['eth1', 'eth2'],
  ['1', '12'],
  ['cf63:00:02.0', '0001:00:02.1'],
  ['abortin5s', 'abortin65s'],
  ['gone', 'went'],
])('%s and %s are the same', (one, other) => {
  const known = answers();
  expect(of(known, one)).toBe(of(known, other));
});

test.each<[string, string]>([
  ['added', 'eth1'],
  ['added', 'removed'],
  ['7', '8'],
  ['7', 'added'],
  ['8', 'eth1'],
  ['abortin5s', 'eth1'],
  ['cf63:00:02.0', 'cf63:00'],
  ['-5', '5'],
  // What FreeBSD's lines under `found->` begin with.
  ['\t', 'eth1'],
  // A word that is called as a type is.
  ['word', 'eth1'],
])('%s and %s are not', (one, other) => {
  const known = answers();
  expect(of(known, one)).not.toBe(of(known, other));
});

test('the answer stays the same, however many texts come between', () => {
  const known = answers();
  const first = ['added', 'eth1', '7', '8'].map((text) => of(known, text));
  for (let index = 0; index < 20_000; index++) of(known, `name${index}`);
  expect(['added', 'eth1', '7', '8'].map((text) => of(known, text))).toEqual(first);
});

test('a number is the same, whether or not somebody has seen that it is one', () => {
  const known = answers();
  expect(known.of('8', false)).toBe(known.of('9', true));
});

test('a name is looked at once, and numbers without end do not make it forgotten', () => {
  const words = new AskedWords(['added']);
  const known = new TokenAnswers({ words, patterns: [FORM] });
  known.of('eth1', false);
  for (let number = 0; number < 20_000; number++) known.of(`${number}`, true);
  words.asked = 0;
  known.of('eth1', false);
  expect(words.asked).toBe(0);
});

test('where a form may take numbers alone, each number is asked', () => {
  const known = new TokenAnswers({ words: new Set(), patterns: [FORM, '(?:[0-9]{1,2})'] });
  expect(of(known, '12')).toBe(of(known, '34'));
  expect(of(known, '12')).not.toBe(of(known, '123'));
});
