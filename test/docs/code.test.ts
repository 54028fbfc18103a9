import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Block, blocksOf, outputOf, shownCommands, writtenPages } from './blocks.ts';
import { type BuiltPrograms, buildPrograms, openReader, type Reader } from './reader.ts';

/**
 * Every block of code in the documentation, page by page, in the order in which a reader meets them:
 *
 * - `ts`, `js`: the program runs; what it prints is the block `text prints` behind it. (`code-types.test.ts` has the
 *   types, `contributing.test.ts` what is to be a file of the sources.)
 * - `sh`: every command succeeds.
 * - `console`: every command succeeds, unless `echo $?` follows, and prints what is shown. A line `…` stands for any
 *   lines.
 * - `json`: is JSON.
 * - `yaml`: steps of a workflow (`workflows.test.ts`).
 * - `text`, `mermaid`, `tsv`, `diff`: is no program.
 *
 * What cannot be run here has a comment in front, `<!-- not run: why -->`, and is listed as a skipped test.
 *
 * `UPDATE_EXPECTED=1 npx vitest run test/docs/code.test.ts` writes the outputs anew.
 */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const UPDATE = process.env['UPDATE_EXPECTED'] === '1';

const NO_PROGRAMS = ['text', 'mermaid', 'yaml', 'tsv', 'diff'];

const pages = writtenPages()
  .map((page) => ({ page, blocks: blocksOf(page) }))
  .filter(({ blocks }) => blocks.some(({ language }) => !NO_PROGRAMS.includes(language)));
const programs = pages.flatMap(({ blocks }) => blocks.filter(isProgram));

function isProgram({ language, notRun, file }: Block): boolean {
  return (language === 'ts' || language === 'js') && notRun === null && file === null;
}

let built: BuiltPrograms;
beforeAll(async () => {
  built = await buildPrograms(programs.map(({ code }) => code));
});
afterAll(() => built?.remove());

describe.each(pages)('$page', ({ page, blocks }) => {
  let reader: Reader;
  const home = process.cwd();
  beforeAll(() => {
    reader = openReader(built.command);
    process.chdir(reader.folder);
  });
  afterAll(() => {
    process.chdir(home);
    reader?.remove();
  });

  for (const [index, block] of blocks.entries()) {
    const title = `line ${block.line}, ${block.language}`;
    if (block.notRun !== null) {
      test.skip(`${title}, not run: ${block.notRun}`, () => {});
      continue;
    }
    if (NO_PROGRAMS.includes(block.language) || block.file !== null) continue;
    test(title, async () => {
      switch (block.language) {
        case 'ts':
        case 'js':
          return runProgram(block, blocks[index + 1]);
        case 'sh':
          return runCommands(reader, block);
        case 'console':
          return compareOutputs(reader, block);
        case 'json':
          return void JSON.parse(block.code);
        default:
          throw new Error(`${page}:${block.line}: no such language here: "${block.language}"`);
      }
    });
  }
});

/** Runs in this process: the library is loaded once for all of them. */
async function runProgram(block: Block, next: Block | undefined): Promise<void> {
  const file = built.programs[programs.indexOf(block)] ?? '';
  const lines: string[] = [];
  const { format } = await import('node:util');
  const spy = vi
    .spyOn(console, 'log')
    .mockImplementation((...values) => void lines.push(`${format(...values)}\n`));
  try {
    await import(pathToFileURL(file).href);
  } finally {
    spy.mockRestore();
  }
  if (next?.prints !== true) return;
  const printed = outputOf(lines.join(''), next.code);
  if (UPDATE) replaceIn(next, printed);
  else expect(printed).toBe(next.code);
}

function runCommands(reader: Reader, { code }: Block): void {
  const { printed, status } = reader.run(`set -euo pipefail\n${code}`);
  expect(status, printed).toBe(0);
}

/** Stands behind what a command prints, with its status between. */
const MARK = '\x1e';

function compareOutputs(reader: Reader, block: Block): void {
  const { code } = block;
  const shown = shownCommands(code);
  const script = shown.map(
    ({ command }) => `${command}status=$?; printf '${MARK}%s${MARK}' "$status"; (exit "$status")\n`,
  );
  const parts = reader.run(`set -o pipefail\n${script.join('')}`).printed.split(MARK);
  const actual = shown.map(({ command, output }, index) => {
    const printed = parts[2 * index] ?? '';
    const status = parts[2 * index + 1];
    if (shown[index + 1]?.command.trim() !== 'echo $?')
      expect(status, `the status of: ${command}${printed}`).toBe('0');
    return `$ ${command}${outputOf(printed, output)}`;
  });
  if (UPDATE) replaceIn(block, actual.join(''));
  else expect(actual.join('')).toBe(code);
}

/** Writes an output anew, where it stands now: blocks before it may have grown. */
function replaceIn({ page, language, code, prints }: Block, by: string): void {
  const path = join(ROOT, page);
  const fence = `\`\`\`${language}${prints ? ' prints' : ''}\n`;
  const text = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    text.replace(`${fence}${code}\`\`\``, () => `${fence}${by}\`\`\``),
  );
}
