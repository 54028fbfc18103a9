import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { build } from 'esbuild';
import { fastCheckOfFewRuns } from './few-runs.mjs';
import { Collector } from './vitest-stand-in.mjs';

const require = createRequire(import.meta.url);

/** A file of tests with all of the project's code that it needs, compiled once, to be evaluated again and again. */
export class CompiledTests {
  ids = [];
  #name;
  #evaluate;

  static async of(name) {
    const { outputFiles } = await build({
      // Stryker changes to its copy of the project after this module is loaded, and esbuild would not see it.
      absWorkingDir: process.cwd(),
      entryPoints: [name],
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      supported: { 'dynamic-import': false },
      loader: { '.json': 'json' },
      plugins: [ownAddresses],
      write: false,
      logLevel: 'error',
    });
    return new CompiledTests(name, outputFiles[0].text);
  }

  constructor(name, code) {
    this.#name = name;
    this.#evaluate = new Script(`(function (require, module, exports) {${code}\n})`, { filename: name });
    this.ids = this.load().map(({ id }) => id);
  }

  /** The tests, with code that nothing has run in before. */
  load() {
    const collector = new Collector(this.#name);
    const packages = new Map([
      ['vitest', collector.vitest],
      ['fast-check', fastCheckOfFewRuns],
    ]);
    const module = { exports: {} };
    this.#evaluate.runInThisContext()((name) => packages.get(name) ?? require(name), module, module.exports);
    return collector.tests;
  }
}

/** In a bundle, a file would look for others from where the bundle is. */
const ownAddresses = {
  name: 'own-addresses',
  setup({ onLoad }) {
    onLoad({ filter: /\/(test|src|grammar|docs|bench)\/.*\.ts$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      return {
        loader: 'ts',
        contents: code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
      };
    });
  },
};
