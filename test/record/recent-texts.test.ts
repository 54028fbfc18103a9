import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RecentTexts } from '../../src/record/recent-texts.ts';

/** Gives what was made of a text, and makes it where nothing is remembered. */
function asking() {
  const texts = new RecentTexts<number>();
  const made: string[] = [];
  const ask = (text: string): number => texts.get(text) ?? texts.add(text, (copy) => made.push(copy));
  return { made, ask };
}

test('what was made of a text is what was made of it first, whatever was asked for in between', () => {
  const text = fc.constantFrom('a', 'b', 'c', 'd', 'ab', 'bc', '');
  fc.assert(
    fc.property(fc.array(text, { maxLength: 60 }), (asked) => {
      const { made, ask } = asking();
      for (const each of asked) expect(made[ask(each) - 1]).toBe(each);
      expect(made).toEqual([...new Set(asked)]);
    }),
  );
});

test('a text that comes again while thousands of others come is remembered, others are forgotten', () => {
  const { made, ask } = asking();
  for (let round = 0; round < 20; round += 1) {
    ask('again');
    for (let index = 0; index < 1_000; index += 1) ask(`${round} ${index}`);
  }
  expect(made.filter((text) => text === 'again')).toHaveLength(1);
  ask('0 0');
  expect(made.filter((text) => text === '0 0')).toHaveLength(2);
});

test('a text that no kernel prints, for it is too long, is not remembered', () => {
  const { made, ask } = asking();
  const long = 'x'.repeat(513);
  ask(long);
  ask(long);
  expect(made).toEqual([long, long]);
});
