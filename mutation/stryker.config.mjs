/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'rooms',
  plugins: ['./mutation/rooms-runner.mjs', './mutation/ignore-texts.mjs'],
  ignorers: ['texts'],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  incremental: true,
  incrementalFile: '.stryker/incremental.json',
  tempDirName: '.stryker/tmp',
  ignorePatterns: ['dist', '.stryker', 'docs/api', 'bench', 'fuzz', '.git'],
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: `.stryker/report-${process.env.MUTATION_ROOM}.json` },
  clearTextReporter: { allowColor: false, reportTests: false, reportScoreTable: true },
  // Endless loops are found by counting; a machine that is busy must not look like one.
  timeoutMS: 300_000,
  allowEmpty: true,
  // esbuild reads TypeScript; nothing checks the types of mutants.
  disableTypeChecks: false,
};
