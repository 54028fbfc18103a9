import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { CompiledTests, SharedModules } from './compiled-tests.mjs';
import { ROOMS } from './rooms.mjs';

/**
 * Runs the tests of some rooms in one process. Stryker's runner for vitest starts a worker for each file of tests and
 * each mutant, which takes seconds; here a file is compiled once and evaluated anew for each mutant, so that nothing
 * is left of the one before, and that takes milliseconds. The tests are the same, and so is `expect`.
 */
class RoomsRunner {
  #room = ROOMS[process.env.MUTATION_ROOM];
  #files = [];
  /** Where mutated code asks which mutant is active, and says what it ran through. */
  #stryker;

  constructor() {
    globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
    this.#stryker = globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE];
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const shared = new SharedModules(this.#room.shares ?? []);
    this.#files = await Promise.all(this.#room.tests.map((name) => CompiledTests.of(name, shared)));
    await shared.load();
    for (const file of this.#files) file.list();
  }

  async dryRun() {
    const tests = await this.#run(() => true);
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.#stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    this.#stryker.activeMutant = activeMutant.id;
    this.#stryker.hitLimit = hitLimit;
    this.#stryker.hitCount = hitLimit === undefined ? undefined : 0;
    const wanted = testFilter && new Set(testFilter);
    const tests = await this.#run((id) => wanted?.has(id) ?? true);
    const run = { status: DryRunStatus.Complete, tests };
    return toMutantRunResult(determineHitLimitReached(this.#stryker.hitCount, hitLimit) ?? run);
  }

  /** Runs what is wanted until a test fails. */
  async #run(isWanted) {
    const results = [];
    for (const file of this.#files) {
      let tests = null;
      for (const [index, id] of file.ids.entries()) {
        if (!isWanted(id) || this.#room.skip?.test(id)) continue;
        // What code does while it is loaded belongs to no test.
        this.#stryker.currentTestId = undefined;
        const result = await resultOf(id, () => {
          tests ??= file.load();
          this.#stryker.currentTestId = id;
          return tests[index].run();
        });
        results.push(result);
        if (result.status === TestStatus.Failed) return results;
      }
    }
    return results;
  }
}

async function resultOf(id, run) {
  const before = performance.now();
  const result = { id, name: id, status: TestStatus.Success };
  try {
    await run();
  } catch (error) {
    result.status = TestStatus.Failed;
    result.failureMessage = String(error?.message ?? error);
  }
  return { ...result, timeSpentMs: performance.now() - before };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'rooms', RoomsRunner)];
