/** Where no mutant of the rooms behind them is, with helpers of tests: loaded once for all mutants. */
const BEFORE_MESSAGE = [
  'grammar/',
  'src/source/',
  'src/scan/',
  'src/journal/',
  'src/record/',
  'test/corpus/',
];
const BEFORE_LIFECYCLE = [...BEFORE_MESSAGE, 'src/message/'];

/**
 * What is mutated, and the tests that say what it does: the quick ones first, for the first that fails is enough. The
 * models of whole lives (`model`, `missing-lines`) are not asked: they take a second for each mutant that survives.
 */
export const ROOMS = {
  message: {
    shares: [...BEFORE_MESSAGE, 'src/message/compiled', 'src/message/message-group', 'src/message/tokens'],
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
    tests: [
      'grammar-tables',
      'token-answers',
      'glued-fields',
      'parse-message',
      'glued-behind',
      'tokens',
      'likeness',
      'limits',
      'shapes',
    ].map((name) => `test/message/${name}.test.ts`),
    skip: /for every line of the corpus|makes up shapes without end/,
  },
  lifecycle: {
    shares: BEFORE_LIFECYCLE,
    mutate: ['src/lifecycle/*.ts'],
    tests: [
      'names',
      'recovery',
      'link-lines',
      'notes',
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
      'transitions',
      'freebsd',
      'machine-lines',
      'evidence',
    ]
      .map((name) => `test/lifecycle/${name}.test.ts`)
      .concat(
        ['machine-interfaces', 'path-spans', 'durations', 'open-end'].map(
          (name) => `test/timeline/${name}.test.ts`,
        ),
        'test/corpus/corpus.test.ts',
        'test/lifecycle/event-queue.test.ts',
      ),
    skip: /every path of up to four steps|are as many as a log can have|there is room for as many|has a line that proves|accounts for|promises|keeps boots|that are needed find/,
  },
  diagnose: {
    shares: [...BEFORE_LIFECYCLE, 'src/lifecycle/', 'src/timeline/'],
    mutate: ['src/diagnose/**/*.ts'],
    tests: [
      'words',
      'trouble',
      'diagnose',
      'stay',
      'log',
      'whose',
      'arrival',
      'departure',
      'traffic',
      'rules',
      'declared',
      'needed-rules',
      'lacks',
      'silence',
      'unnamed',
      'whose-boot',
      'contradictions',
      'whole-missing',
      'whole-unpaired',
      'whole-drivers',
      'whole-data-path',
      'whole-servicing',
      'whole-together',
      'whole-departures',
      'whole-log',
      'whole-vf-drivers',
      'whole-lacking',
      'whole-pairing',
      'without-times',
      'summaries',
      'summaries-of-variants',
      'live-findings',
      'sentences',
      'healthy',
    ]
      .map((name) => `test/diagnose/${name}.test.ts`)
      .concat('test/evidence/evidence.test.ts', 'test/corpus/corpus.test.ts'),
    skip: /every line of trouble|grow with the number|what was told is not remembered|has a line that proves|accounts for|promises|keeps boots|that are needed find/,
  },
};
