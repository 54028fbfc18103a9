import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { TARGET } from '../build/browser.ts';

const ENTRY = fileURLToPath(new URL('../src/report/html/page/main.ts', import.meta.url));

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
  const script = forScriptElement(file.text);
  return `// Written by \`npm run page\` from src/report/html/page; do not edit.

/** What a report runs in the browser. */
export const PAGE_SCRIPT: string =
  ${JSON.stringify(script)};
`;
}

/** A script as it may stand in its element: neither what would end it, nor what hides its end. */
export function forScriptElement(script: string): string {
  return script.trim().replaceAll('</', '<\\/').replaceAll('<!--', '<\\!--');
}
