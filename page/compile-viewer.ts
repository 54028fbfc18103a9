import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { licencesOf } from '../build/licences.ts';
import { COMPARISON_FORMATS } from '../src/report/comparison/formats.ts';
import { REPORT_FORMATS } from '../src/report/formats.ts';
import { headOf, type PageRules } from '../src/report/html/page-frame.ts';
import { writeMarkup } from '../src/report/markup/write-markup.ts';
import { type SavedFormat, viewerBody } from '../src/viewer/frame.ts';
import { VIEWER_STYLE } from '../src/viewer/style.ts';
import { forScriptElement, TARGET } from './compile.ts';

const at = (path: string): string => fileURLToPath(new URL(`../src/${path}`, import.meta.url));

/** What the viewer shows to those who have no log at hand. */
const EXAMPLE = new URL('../corpus/azure-maintenance.log', import.meta.url);

/** What reads by Node, and what stands for it in a browser. */
const IN_BROWSER: readonly (readonly [node: string, browser: string])[] = [
  ['source/compression/gzip.ts', 'source/browser/gzip.ts'],
  ['source/compression/zstd.ts', 'source/browser/zstd.ts'],
  ['source/archive/zip.ts', 'source/browser/zip.ts'],
  ['scan/threads.ts', 'scan/no-threads.ts'],
  ['source/compression/decoder-thread.ts', 'source/browser/no-decoder-thread.ts'],
];

/** Packages whose code is in the viewer. */
const PACKAGES = [
  '@noble/hashes',
  'hyparquet-writer',
  'luxon',
  'nearley',
  'seek-bzip',
  'xz-decompress',
  'zstddec',
] as const;

/**
 * Beside its script and its style, the viewer has a worker out of a text within the script, whose address one place in
 * the script may make; and WebAssembly, which undoes xz and Zstandard.
 */
const RULES: PageRules = {
  style: VIEWER_STYLE,
  scripts: ["'wasm-unsafe-eval'"],
  directives: ['worker-src blob:'],
  trustedTypes: 'vf-timeline',
};

/** The viewer as one HTML file, which loads nothing. */
export async function compileViewer(): Promise<string> {
  const worker = await bundle('viewer/worker/main.ts', {
    // zstddec would fetch its own decoder, out of a text that it has: without fetch it takes the text as it is.
    fetch: 'undefined',
  });
  const script = await bundle('viewer/page/main.ts', {
    WORKER_SCRIPT: JSON.stringify(worker),
    EXAMPLE_LOG: JSON.stringify(readFileSync(EXAMPLE, 'utf8')),
  });
  const body = viewerBody(savedAs(REPORT_FORMATS), savedAs(COMPARISON_FORMATS), licencesOf(PACKAGES));
  return [
    '<!DOCTYPE html>\n<html lang="en">\n',
    writeMarkup(headOf('VF timeline viewer', script, RULES)),
    '\n<body data-state="empty">\n',
    ...body.map((node) => `${writeMarkup(node)}\n`),
    `<script>${script}</script>\n</body>\n</html>\n`,
  ].join('');
}

function savedAs(
  formats: readonly { readonly id: string; readonly help: string; readonly extensions: readonly string[] }[],
): readonly SavedFormat[] {
  return formats.flatMap(({ id, help, extensions: [extension] }) =>
    extension === undefined ? [] : [{ id, help, extension }],
  );
}

async function bundle(entry: string, define: Readonly<Record<string, string>>): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [at(entry)],
    inject: [at('viewer/worker/node-buffer.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    charset: 'ascii',
    target: TARGET,
    legalComments: 'none',
    logLevel: 'silent',
    define: { ...define },
    plugins: [browserModules],
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error('esbuild gave no file');
  return forScriptElement(file.text);
}

const browserModules: Plugin = {
  name: 'browser-modules',
  setup(build) {
    const known = new Map(IN_BROWSER.map(([node, browser]) => [at(node), at(browser)]));
    build.onLoad({ filter: /\/(?:gzip|zstd|zip|threads|decoder-thread)\.ts$/ }, ({ path }) => {
      const browser = known.get(path);
      return browser === undefined ? undefined : { contents: `export * from ${JSON.stringify(browser)};` };
    });
  },
};
