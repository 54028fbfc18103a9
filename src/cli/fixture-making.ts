/** What making fixtures needs, in one place, so that the texts of messages are loaded when they are asked for. */

export { ACTIONS, FAULTS, GENERATIONS, scenario, scenarioSchema } from '../fixture.ts';
export { openFile, openStandardInput } from '../source/files.ts';
export { openSources } from '../source/input.ts';
