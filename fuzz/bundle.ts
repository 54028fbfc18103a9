import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { COUNTERS, withBlocksCounted } from './blocks.ts';

/** More than `src/` has. */
const MAX_BLOCKS = 65_536;

/**
 * Writes the loop with a target and all of the project's code that this needs into one file, in which every block of
 * the code of `src/` counts how often it runs.
 *
 * @returns how many blocks there are.
 */
export async function bundled(name: string, path: string): Promise<number> {
  let blocks = 0;
  const counted: Plugin = {
    name: 'counted',
    setup({ onLoad }) {
      onLoad({ filter: /\/(?:fuzz|grammar|src|test)\/.*\.ts$/ }, async ({ path }) => {
        const code = await readFile(path, 'utf8');
        // In a bundle, a file would look for others from where the bundle is.
        const placed = code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
        if (!/\/src\//.test(path) || /\/compiled-/.test(path)) return { loader: 'ts', contents: placed };
        const { code: contents, next } = withBlocksCounted(path, placed, blocks);
        blocks = next;
        return { loader: 'js', contents };
      });
    },
  };
  await build({
    stdin: {
      contents: `import { target } from './targets/${name}.ts'; import { loop } from './loop.ts'; loop(target);`,
      resolveDir: import.meta.dirname,
    },
    outfile: path,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    packages: 'external',
    supported: { 'dynamic-import': false },
    plugins: [counted, expectAlone],
    // Code counts from the moment it is loaded, so the counters are there before all of it.
    banner: { js: `globalThis.${COUNTERS} = new Uint32Array(${MAX_BLOCKS});` },
    logLevel: 'error',
  });
  return blocks;
}

/** vitest's `expect` refuses to work without vitest; it is made of a package that does not. */
const expectAlone: Plugin = {
  name: 'expect-alone',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^vitest$/ }, () => ({ path: 'vitest', namespace: 'expect-alone' }));
    onLoad({ filter: /^/, namespace: 'expect-alone' }, () => ({
      resolveDir: import.meta.dirname,
      contents: `
        import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';
        for (const part of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(part);
        export const { expect } = chai;`,
    }));
  },
};
