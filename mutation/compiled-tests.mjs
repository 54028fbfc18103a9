import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { relative, resolve } from 'node:path';
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
  #shared;

  /** @param shared what is loaded once for all tests and mutants. */
  static async of(name, shared) {
    const { outputFiles } = await build({
      ...bundle(),
      entryPoints: [name],
      plugins: [shared.plugin, ownAddresses],
    });
    return new CompiledTests(name, outputFiles[0].text, shared);
  }

  constructor(name, code, shared) {
    this.#name = name;
    this.#shared = shared;
    this.#evaluate = evaluating(code, name);
  }

  /** Finds out which tests there are. */
  list() {
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
    const requireAny = (name) => packages.get(name) ?? this.#shared.get(name) ?? require(name);
    this.#evaluate(requireAny, module, module.exports);
    return collector.tests;
  }
}

/** The modules of rooms that no mutant is in, loaded once. */
export class SharedModules {
  #beginnings;
  #modules = new Map();

  /** @param beginnings of the paths of their files. */
  constructor(beginnings) {
    this.#beginnings = beginnings;
  }

  get plugin() {
    return {
      name: 'shared-modules',
      setup: ({ onResolve }) => {
        onResolve({ filter: /^\./ }, ({ path, resolveDir, kind }) => {
          const whole = resolve(resolveDir, path);
          const name = relative(process.cwd(), whole);
          const isShared = this.#beginnings.some((beginning) => name.startsWith(beginning));
          if (kind === 'entry-point' || !isShared) return undefined;
          this.#modules.set(whole, undefined);
          return { path: whole, external: true };
        });
      },
    };
  }

  get(path) {
    return this.#modules.get(path);
  }

  async load() {
    const paths = [...this.#modules.keys()];
    const { outputFiles } = await build({
      ...bundle(),
      stdin: {
        contents: paths
          .map((path, index) => `export * as m${index} from ${JSON.stringify(path)};\n`)
          .join(''),
        resolveDir: process.cwd(),
      },
      plugins: [ownAddresses],
    });
    const module = { exports: {} };
    const { vitest } = new Collector('shared');
    const requireAny = (name) => (name === 'vitest' ? vitest : require(name));
    evaluating(outputFiles[0].text, 'shared')(requireAny, module, module.exports);
    for (const [index, path] of paths.entries()) this.#modules.set(path, module.exports[`m${index}`]);
  }
}

const bundle = () => ({
  // Stryker changes to its copy of the project after this module is loaded, and esbuild would not see it.
  absWorkingDir: process.cwd(),
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  supported: { 'dynamic-import': false },
  loader: { '.json': 'json' },
  write: false,
  logLevel: 'error',
});

/** A function that runs the code anew each time. */
function evaluating(code, filename) {
  const script = new Script(`(function (require, module, exports) {${code}\n})`, { filename });
  return (...given) => script.runInThisContext()(...given);
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
