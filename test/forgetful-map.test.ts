import { expect, test } from 'vitest';
import { ForgetfulMap } from '../src/forgetful-map.ts';

test('a map keeps as many entries as it may, and begins anew with the next', () => {
  const known = new ForgetfulMap<string, number>(2).set('a', 1).set('b', 2);
  expect([...known]).toEqual([
    ['a', 1],
    ['b', 2],
  ]);
  expect([...known.set('c', 3)]).toEqual([['c', 3]]);
});

test('and changes what it has without forgetting the rest', () => {
  const known = new ForgetfulMap<string, number>(2).set('a', 1).set('b', 2).set('a', 3);
  expect([...known]).toEqual([
    ['a', 3],
    ['b', 2],
  ]);
});
