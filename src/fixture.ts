/**
 * Logs made to order. Apart from the rest of the library, so that only those who make logs
 * carry the texts of every message.
 *
 * @module vf-timeline/fixture
 */

import { type Fault, type FaultName, FAULTS as PLAYED_FAULTS } from './fixture/faults.ts';

export type { Scenario, ScenarioInterface } from './fixture/description.ts';
export type {
  FreeBsdGeneration,
  Generation,
  LinuxGeneration,
  ScenarioDriver,
} from './fixture/generation.ts';
export { GENERATIONS } from './fixture/generations.ts';
export type { StepType } from './fixture/life.ts';
export type { FixtureFormat } from './fixture/log-formats.ts';
export { ACTIONS, type ActionName, type DetailedStep, type ScenarioStep } from './fixture/play.ts';
export { type Fixture, type FixtureInterface, type FixtureStep, scenario } from './fixture/scenario.ts';
export { scenarioSchema } from './fixture/schema.ts';
export type { Schema, SchemaType } from './schema-mistake.ts';
export type { Fault, FaultName };

/** Every fault that a scenario can have, by the id of the finding that it gives. */
export const FAULTS: Readonly<Record<FaultName, Fault>> = PLAYED_FAULTS;
