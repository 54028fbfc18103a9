import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { FOR_BROWSERS, WITHOUT_FETCH } from '../build/browser.ts';
import { packagesIn, union } from '../build/bundled-packages.ts';
import { licencesOf } from '../build/licences.ts';
import { COMPARISON_FORMATS } from '../src/report/comparison/formats.ts';
import { REPORT_FORMATS } from '../src/report/formats.ts';
import { headOf, type PageRules } from '../src/report/html/page-frame.ts';
import { writeMarkup } from '../src/report/markup/write-markup.ts';
import { type SavedFormat, viewerBody } from '../src/viewer/frame.ts';
import { VIEWER_STYLE } from '../src/viewer/style.ts';
import { forScriptElement } from './compile.ts';

const at = (path: string): string => fileURLToPath(new URL(`../src/${path}`, import.meta.url));

/** What the viewer shows to those who have no log at hand. */
const EXAMPLE = new URL('../corpus/azure-maintenance.log', import.meta.url);

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

/** What was compiled, and the packages whose code is in it. */
interface Compiled {
  readonly text: string;
  readonly packages: readonly string[];
}

/** The viewer as one HTML file, which loads nothing. */
export async function compileViewer(): Promise<Compiled> {
  const worker = await bundle('viewer/worker/main.ts', WITHOUT_FETCH);
  const script = await bundle('viewer/page/main.ts', {
    WORKER_SCRIPT: JSON.stringify(worker.text),
    EXAMPLE_LOG: JSON.stringify(readFileSync(EXAMPLE, 'utf8')),
  });
  const packages = union(worker.packages, script.packages);
  const body = viewerBody(savedAs(REPORT_FORMATS), savedAs(COMPARISON_FORMATS), licencesOf(packages));
  const text = [
    '<!DOCTYPE html>\n<html lang="en">\n',
    writeMarkup(headOf('VF timeline viewer', script.text, RULES)),
    '\n<body data-state="empty">\n',
    ...body.map((node) => `${writeMarkup(node)}\n`),
    `<script>${script.text}</script>\n</body>\n</html>\n`,
  ].join('');
  return { text, packages };
}

function savedAs(
  formats: readonly { readonly id: string; readonly help: string; readonly extensions: readonly string[] }[],
): readonly SavedFormat[] {
  return formats.flatMap(({ id, help, extensions: [extension] }) =>
    extension === undefined ? [] : [{ id, help, extension }],
  );
}

async function bundle(entry: string, define: Readonly<Record<string, string>>): Promise<Compiled> {
  const { outputFiles, metafile } = await build({
    ...FOR_BROWSERS,
    entryPoints: [at(entry)],
    write: false,
    metafile: true,
    format: 'iife',
    logLevel: 'silent',
    define: { ...define },
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error('esbuild gave no file');
  return { text: forScriptElement(file.text), packages: packagesIn(metafile) };
}
