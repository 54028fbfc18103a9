import type { KnipConfig } from 'knip';

/** What begins by itself: all else has to be imported by something, and each package to be asked for by a file. */
const config: KnipConfig = {
  entry: [
    // What the package exports, the command, and what its threads run (tsup.config.ts).
    'src/{index,fixture,matchers,messages,report,vitest}.ts',
    'src/journal/index.ts',
    'src/cli/main.ts',
    'src/scan/scan-worker.ts',
    'src/source/compression/decoder-worker.ts',
    // Taken as a whole by what loads it later: each of its exports is used.
    'src/cli/fixture-making.ts',
    // What a browser runs, and what stands there for Node's modules (build/browser.ts, page/).
    'src/report/html/page/main.ts',
    'src/viewer/{page,worker}/main.ts',
    'src/viewer/worker/node-buffer.ts',
    'src/source/browser/*.ts',
    'src/scan/no-threads.ts',
    // Programs of the checkout.
    'bench/*.{ts,mjs,cjs}',
    'fuzz/{loop,targets/*}.ts',
    'mutation/*.mjs',
    'test/journal/make-fixtures.ts',
    // Projects of users, for the tests of the packed package and of the documentation.
    'docs/kernel-upgrade/*.ts',
    'test/package/projects/**/*.{js,ts,cts}',
  ],
  project: ['**/*.{ts,cts,mjs,cjs,js}'],
  // Written by a tool.
  ignore: ['docs/api/**'],
  ignoreDependencies: [
    // Run as a command, read as files, or named to a tool: no file imports them.
    '@arethetypeswrong/cli',
    '@microsoft/jest-sarif',
    'axe-core',
    'speedscope',
    'the-other-vitest',
    'typedoc-plugin-markdown',
  ],
  // What is exported for its name in another export's type, or for a test of the same file, says so by being used.
  ignoreExportsUsedInFile: true,
  // The log tools that tests try are no packages of npm.
  exclude: ['binaries'],
};

export default config;
