import { expect, test } from 'vitest';
import { KnownLines } from '../../src/record/known-lines.ts';

test('texts are known until the scanner has forgotten them', () => {
  const known = new KnownLines();
  known.forgetBefore(1);
  known.learnMessage(1, 'a');
  // In a piece in which no line ends, nothing was scanned.
  known.forgetBefore(0);
  expect(known.message(1)).toBe('a');
  known.forgetBefore(2);
  expect(known.message(1)).toBeUndefined();
  known.learnMessage(1, 'a');
  expect(known.message(1)).toBeUndefined();
});
