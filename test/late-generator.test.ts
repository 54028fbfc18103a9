import { expect, test } from 'vitest';
import { LateGenerator } from '../src/late-generator.ts';

async function* numbers(): AsyncGenerator<number> {
  yield 1;
  yield 2;
  yield 3;
}

test('makes its generator with the first item, once, and then gives what it gives', async () => {
  let made = 0;
  const late = new LateGenerator(async () => {
    made += 1;
    return numbers();
  });
  expect(made).toBe(0);
  // Asked for two before there is a generator: both are of the same one.
  expect(await Promise.all([late.next(), late.next()])).toEqual([
    { done: false, value: 1 },
    { done: false, value: 2 },
  ]);
  const rest: number[] = [];
  for await (const one of late) rest.push(one);
  expect(rest).toEqual([3]);
  expect(made).toBe(1);
});

test('lets the generator clean up when nobody wants more', async () => {
  let closed = false;
  async function* open(): AsyncGenerator<number> {
    try {
      yield* numbers();
    } finally {
      closed = true;
    }
  }
  const late = new LateGenerator(async () => open());
  for await (const one of late) if (one === 1) break;
  expect(closed).toBe(true);
});

test('fails where the generator fails, and where it cannot be made', async () => {
  const failing = new LateGenerator<number>(async () => {
    throw new Error('not there');
  });
  await expect(failing.next()).rejects.toThrow('not there');
  const late = new LateGenerator(async () => numbers());
  await expect(late.throw(new Error('enough'))).rejects.toThrow('enough');
  expect(await late.next()).toEqual({ done: true, value: undefined });
});
