/**
 * What is mutated, and the tests that say what it does: the quick ones first, for the first that fails is enough. The
 * models of whole lives (`model`, `missing-lines`) are not asked: they take a second for each mutant that survives.
 */
export const ROOMS = {
  message: {
    /** Shapes are remembered, so a test must not find those of the one before: all is loaded for each of them. */
    remembers: true,
    mutate: [
      'shapes',
      'fitting-rules',
      'reading',
      'derivation',
      'token-answers',
      'token-scanner',
      'message-reader',
      'glued-text',
      'grammar-parts',
      'fields',
      'token-places',
      'grammar-tables',
    ].map((name) => `src/message/${name}.ts`),
    tests: ['glued-fields', 'parse-message', 'glued-behind', 'tokens', 'shapes'].map(
      (name) => `test/message/${name}.test.ts`,
    ),
  },
  lifecycle: {
    mutate: ['src/lifecycle/*.ts'],
    tests: [
      'names',
      'table',
      'steps',
      'remembered',
      'path-flip',
      'other-devices',
      'identity',
      'ties',
      'stays',
      'generations',
      'catalogue',
      'event-queue',
      'transitions',
    ].map((name) => `test/lifecycle/${name}.test.ts`),
    skip: /every path of up to four steps/,
  },
  diagnose: {
    mutate: ['src/diagnose/**/*.ts'],
    tests: ['words', 'stay', 'log', 'whose', 'arrival', 'departure', 'traffic', 'healthy', 'rules'].map(
      (name) => `test/diagnose/${name}.test.ts`,
    ),
    skip: /every line of trouble|grow with the number/,
  },
};
