import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { packagesIn } from './bundled-packages.ts';
import { withoutDocumentation } from './without-documentation.ts';

const at = (path: string): string => fileURLToPath(new URL(`../src/${path}`, import.meta.url));

/** Browsers of the last years. */
export const TARGET = ['chrome109', 'firefox115', 'safari16'];

/** What reads by Node, and what stands for it in a browser. */
const IN_BROWSER: readonly (readonly [node: string, browser: string])[] = [
  ['source/compression/gzip.ts', 'source/browser/gzip.ts'],
  ['source/compression/zstd.ts', 'source/browser/zstd.ts'],
  ['source/archive/zip.ts', 'source/browser/zip.ts'],
  ['source/files.ts', 'source/browser/files.ts'],
  ['scan/threads.ts', 'scan/no-threads.ts'],
  ['source/compression/decoder-thread.ts', 'source/browser/no-decoder-thread.ts'],
];

const browserModules: Plugin = {
  name: 'browser-modules',
  setup(build) {
    const known = new Map(IN_BROWSER.map(([node, browser]) => [at(node), at(browser)]));
    build.onLoad({ filter: /\/(?:gzip|zstd|zip|files|threads|decoder-thread)\.ts$/ }, ({ path }) => {
      const browser = known.get(path);
      return browser === undefined ? undefined : { contents: `export * from ${JSON.stringify(browser)};` };
    });
  },
};

/** How whatever runs in a browser is bundled: it asks neither for Node nor for a package. */
export const FOR_BROWSERS: BuildOptions = {
  inject: [at('viewer/worker/node-buffer.ts')],
  bundle: true,
  minify: true,
  platform: 'browser',
  charset: 'ascii',
  target: TARGET,
  legalComments: 'none',
  plugins: [browserModules, withoutDocumentation],
};

/** zstddec would fetch its own decoder, out of a text that it has: without fetch it takes the text as it is. */
export const WITHOUT_FETCH = { fetch: 'undefined' };

/**
 * Builds the entries for browsers: modules that import each other by their paths and nothing else, so that a page can
 * load them as they are, without a bundler and without a map of imports; and a bundler meets no module of Node.
 *
 * @returns the packages whose code is in them
 */
export async function buildForBrowsers(
  entryPoints: Readonly<Record<string, string>>,
  outdir: string,
): Promise<readonly string[]> {
  const { metafile } = await build({
    ...FOR_BROWSERS,
    // Comments that say what a bundler may leave out have to stay.
    minify: false,
    entryPoints: { ...entryPoints },
    outdir,
    format: 'esm',
    splitting: true,
    chunkNames: '[name]-[hash]',
    define: WITHOUT_FETCH,
    metafile: true,
    logLevel: 'warning',
  });
  return packagesIn(metafile);
}
