/**
 * Logs made to order. Apart from the rest of the library, so that only those who make logs
 * carry the texts of every message.
 *
 * @module vf-timeline/fixture
 */

export type { Scenario, ScenarioInterface } from './fixture/description.ts';
export { FAULTS, type Fault, type FaultName } from './fixture/faults.ts';
export type {
  FreeBsdGeneration,
  Generation,
  LinuxGeneration,
  ScenarioDriver,
} from './fixture/generation.ts';
export { GENERATIONS } from './fixture/generations.ts';
export type { FixtureFormat } from './fixture/log-formats.ts';
export { ACTIONS, type ActionName, type DetailedStep, type ScenarioStep } from './fixture/play.ts';
export { type Fixture, type FixtureInterface, type FixtureStep, scenario } from './fixture/scenario.ts';
export { scenarioSchema } from './fixture/schema.ts';
