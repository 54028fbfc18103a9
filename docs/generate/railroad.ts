import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import process from 'node:process';

const TOOL = createRequire(import.meta.url).resolve('nearley/bin/nearley-railroad.js');

/** Dark on white in both modes of a browser: a picture in a page does not learn which one the page is in. */
const STYLE = [
  'svg { background-color: #fff; }',
  'path { stroke-width: 2; stroke: #333; fill: none; }',
  'text { font: 14px monospace; text-anchor: middle; fill: #111; }',
  'rect { stroke-width: 2; stroke: #333; fill: #fff4d6; }',
  // A round box is what stands in the line, one with corners a rule of its own.
  'rect[rx] { fill: #dcf2dc; }',
].join(' ');

/**
 * Railroad diagrams of rules, drawn by nearley-railroad.
 *
 * @param rules the text of a grammar
 * @returns an SVG picture by nonterminal
 */
export function diagrams(rules: string): ReadonlyMap<string, string> {
  const html = execFileSync(process.execPath, [TOOL], { input: rules, encoding: 'utf8' });
  const found = html.matchAll(/<h1><code>(\w+)<\/code><\/h1>\s*<div>\s*(<svg[\s\S]*?<\/svg>)/g);
  return new Map([...found].map(([, name = '', svg = '']) => [name, picture(name, svg)] as const));
}

/** The tool writes for a web page; a picture of its own needs to say what it is and how it looks. */
function picture(name: string, svg: string): string {
  return `${svg
    .replace('<svg class="railroad-diagram"', '<svg xmlns="http://www.w3.org/2000/svg"')
    .replace(/>\n/, `>\n<title>${name}</title>\n<style>${STYLE}</style>\n`)
    .replace(/ \{"type": "(\w+)"\}/g, '$1')
    .trimEnd()}\n`;
}
