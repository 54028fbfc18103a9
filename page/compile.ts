import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ENTRY = fileURLToPath(new URL('../src/report/html/page/main.ts', import.meta.url));

/** Browsers of the last years. */
const TARGET = ['chrome109', 'firefox115', 'safari16'];

/**
 * The script of a report as one text, and the module that holds it. It is committed, so that the package builds and
 * its tests run without it being made first; a test fails when it is stale.
 */
export async function compilePage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [ENTRY],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    charset: 'ascii',
    target: TARGET,
    legalComments: 'none',
    logLevel: 'silent',
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error('esbuild gave no file');
  // Neither may stand within a script element: the one ends it, the other hides its end.
  const script = file.text.trim().replaceAll('</', '<\\/').replaceAll('<!--', '<\\!--');
  return `// Written by \`npm run page\` from src/report/html/page; do not edit.

/** What a report runs in the browser. */
export const PAGE_SCRIPT: string =
  ${JSON.stringify(script)};
`;
}
