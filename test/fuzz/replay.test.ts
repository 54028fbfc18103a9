import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { crashersOf, filesIn, keptOf, TARGETS } from '../../fuzz/folders.ts';
import { Chance, changed } from '../../fuzz/mutate.ts';
import type { FuzzTarget } from '../../fuzz/target.ts';

// The fuzzer itself runs for as long as somebody lets it (npm run fuzz). What it has found is tried each time.

describe.for(TARGETS)('%s', async (name) => {
  const { target } = (await import(`../../fuzz/targets/${name}.ts`)) as { readonly target: FuzzTarget };

  const found = [crashersOf(name), keptOf(name)].flatMap(filesIn);

  test('has inputs that the fuzzer found', () => {
    expect(found.length).toBeGreaterThan(0);
  });

  test.for(found.map((path) => [basename(path), path] as const))('takes %s', async ([, path]) => {
    await target.run(new Uint8Array(readFileSync(path)));
  });

  test('takes what is near its seeds', async () => {
    const chance = new Chance(1);
    const seeds = target.seeds();
    const words = (target.words ?? []).map((word) => new TextEncoder().encode(word));
    for (let count = 0; count < 25; count += 1) {
      const [data = new Uint8Array(), other = data] = [chance.of(seeds), chance.of(seeds)];
      await target.run(changed(data, { chance, other, words }, target.maxBytes ?? 4096));
    }
  });
});
