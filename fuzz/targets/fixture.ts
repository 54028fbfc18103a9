import assert from 'node:assert/strict';
import { formatsOf, writtenFormat } from '../../src/fixture/log-formats.ts';
import { ACTIONS, FAULTS, GENERATIONS, type Scenario, scenario } from '../../src/fixture.ts';
import { analyze, VfTimelineError } from '../../src/index.ts';
import { AT, expectTold } from '../../test/fixture/told.ts';
import { encoded, expectSound, type FuzzTarget } from '../target.ts';

/** What can happen in any order, and be told as it was. */
const TELLING = [
  'servicing',
  'rebind',
  'recover',
  'flap',
  'hibernate',
  'noise',
  'wait',
  'disk',
  'gpu',
] as const;
const FAULT_NAMES = Object.keys(FAULTS) as (keyof typeof FAULTS)[];

/** Choices out of bytes; behind their end the first of all. */
class Choices {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  below(count: number): number {
    const byte = this.#bytes[this.#at] ?? 0;
    this.#at += 1;
    return byte % count;
  }

  of<T>(things: readonly T[]): T {
    const thing = things[this.below(things.length)];
    assert.ok(thing !== undefined);
    return thing;
  }

  get isEmpty(): boolean {
    return this.#at >= this.#bytes.length;
  }
}

/**
 * A scenario: as JSON that somebody wrote, which is refused with a reason or gives a sound log; or made of choices,
 * whose log tells what happened.
 */
export const target: FuzzTarget = {
  maxBytes: 256,
  seeds: () => [
    encoded('{"kernel":"5.15","steps":["attach",{"do":"servicing","seconds":40}],"format":"journal-json"}'),
    encoded('{"interfaces":[{"name":"eth0","driver":"mana"}],"fault":"kernel-crash","seed":5,"noise":2}'),
    ...GENERATIONS.map((_, index) => Uint8Array.of(1, index, index, 2, 1, 5, 0, 3, 1)),
    ...FAULT_NAMES.map((_, index) => Uint8Array.of(0, index, index, 1, 0, 7, index, 0, 4, 0)),
  ],
  words: ['"kernel":', '"steps":', '"interfaces":', '"fault":', '"format":', '"do":', ...ACTIONS],
  async run(data) {
    if (data[0] === 0x7b) return runJson(new TextDecoder().decode(data));
    const choices = new Choices(data);
    const isTold = choices.below(2) === 1;
    const generation = choices.of(GENERATIONS);
    const { name: kernel, drivers } = generation;
    const formats = formatsOf(generation);
    const common = {
      kernel,
      driver: choices.of(drivers),
      interfaces: 1 + choices.below(4),
      noise: choices.below(3),
      seed: choices.below(256),
    };
    // FreeBSD has not all of these steps: there a scenario is refused or sound.
    if (isTold && generation.system === 'linux') {
      const format = choices.of(
        formats.filter((each) => writtenFormat(generation, each)?.keepsKernelTime === true),
      );
      const steps: Scenario['steps'] = ['attach', ...stepsOf(choices, TELLING)];
      await expectTold({ ...common, format, steps });
    } else {
      const fault = choices.below(2) === 1 ? { fault: choices.of(FAULT_NAMES) } : {};
      const steps = stepsOf(choices, ACTIONS);
      await soundOrRefused({ ...common, ...fault, format: choices.of(formats), steps });
    }
  },
};

function stepsOf<T>(choices: Choices, actions: readonly T[]): readonly T[] {
  const steps: T[] = [];
  while (!choices.isEmpty && steps.length < 12) steps.push(choices.of(actions));
  return steps;
}

async function runJson(text: string): Promise<void> {
  let description: unknown;
  try {
    description = JSON.parse(text);
  } catch {
    return;
  }
  await soundOrRefused(description as Scenario);
}

async function soundOrRefused(description: Scenario): Promise<void> {
  let log: string;
  try {
    log = scenario(description).text;
  } catch (error) {
    assert.ok(error instanceof VfTimelineError && error.code === 'invalid-argument', String(error));
    return;
  }
  expectSound(await analyze({ name: 'fuzz.log', data: log }, AT));
}
