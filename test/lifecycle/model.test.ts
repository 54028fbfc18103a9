import fc from 'fast-check';
import { describe, test } from 'vitest';
import { GENERATIONS } from './generations.ts';
import { commands, expectAsModelled, setUp } from './model.ts';

describe.for(GENERATIONS)('any life under kernel $name', (generation) => {
  test.for([
    ['one interface', 1, 1, 40],
    ['a few interfaces side by side', 2, 6, 30],
    ['up to 64 interfaces side by side', 7, 64, 8],
  ] as const)('of %s is told as it was', ([, least, most, numRuns]) => {
    fc.assert(
      fc.property(fc.integer({ min: least, max: most }), commands(true), (count, list) => {
        const { model, real } = setUp(generation, count);
        fc.modelRun(() => ({ model, real }), list);
        real.machine.settle();
        expectAsModelled(model, real.machine);
      }),
      { numRuns },
    );
  });
});
