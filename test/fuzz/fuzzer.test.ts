import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COUNTERS, withBlocksCounted } from '../../fuzz/blocks.ts';
import { Chance, changed } from '../../fuzz/mutate.ts';

/** What the counted code gives, and which of its blocks ran. */
async function counted(code: string): Promise<{ readonly value: unknown; readonly ran: readonly number[] }> {
  const { code: counting, next } = withBlocksCounted('a.ts', code, 0);
  const counters = new Uint32Array(next);
  Reflect.set(globalThis, COUNTERS, counters);
  const address = `data:text/javascript,${encodeURIComponent(counting)}`;
  const { value } = (await import(address)) as { readonly value: unknown };
  return { value, ran: [...counters] };
}

describe('code whose blocks are counted', () => {
  test.each([
    ['a branch', 'const f = (a: number) => { if (a > 1) return 1; else return 2; };', 'f(2)', 1, [1, 0, 1]],
    ['a choice', 'const f = (a: number) => (a > 1 ? 1 : 2);', 'f(1)', 2, [0, 1, 1]],
    ['a shortcut', 'const f = (a: number) => a > 1 && a < 5;', 'f(1)', false, [0, 1]],
    ['what is missing', 'const f = (a: number | null) => a ?? 7;', 'f(null)', 7, [1, 1]],
    [
      'a loop',
      'function f(n: number) { let s = 0; for (let i = 0; i < n; i++) { s += i; } return s; }',
      'f(4)',
      6,
      [4, 1],
    ],
    [
      'a case',
      "function f(a: string) { switch (a) { case 'x': return 1; default: return 2; } }",
      "f('x')",
      1,
      [1, 0, 1],
    ],
  ])('does what it did: %s', async (_, code, call, value, ran) => {
    expect(await counted(`${code}\nexport const value = ${call};`)).toEqual({ value, ran });
  });
});

describe('a changed input', () => {
  const bytes = fc.uint8Array({ maxLength: 60 });

  test('is the same for the same seed, and never longer than it may be', () => {
    fc.assert(
      fc.property(bytes, bytes, fc.nat(), fc.integer({ min: 1, max: 80 }), (data, other, seed, maxBytes) => {
        const words = [new TextEncoder().encode('VF slot 1 added')];
        const [one, again] = [seed, seed].map((number) =>
          changed(data, { chance: new Chance(number), other, words }, maxBytes),
        );
        expect(one).toEqual(again);
        if (data.length <= maxBytes) expect(one?.length).toBeLessThanOrEqual(maxBytes);
      }),
    );
  });

  test('is another one more often than not', () => {
    const data = new TextEncoder().encode('hv_netvsc: VF slot 1 added\nhv_netvsc: VF slot 1 removed\n');
    const chance = new Chance(1);
    const results = Array.from({ length: 200 }, () =>
      changed(data, { chance, other: data, words: [Uint8Array.of(7)] }, 4096).join(' '),
    );
    expect(new Set(results).size).toBeGreaterThan(150);
  });
});
