import fc from 'fast-check';
import { describe, test } from 'vitest';
import { GENERATIONS } from './generations.ts';
import { commands, expectAsModelled, setUp } from './model.ts';

// `test/fixture/round-trip.test.ts` reads what `scenario` makes: whole lives, in every generation, driver and format.
// Here a life may stop and be looked at behind any line, and several interfaces mix in any way; what is printed and
// what is expected comes from a model of its own, so that a mistake of the generator's is none of the test's as well.
describe.for(GENERATIONS)('any life under kernel $name', (generation) => {
  test.for([
    ['one interface', 1, 1, 8],
    ['a few interfaces side by side', 2, 6, 6],
    ['up to 64 interfaces side by side', 7, 64, 2],
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
