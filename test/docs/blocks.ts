import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A fenced block of code in a page of the documentation. */
export interface Block {
  /** The page, from the top of the repository: `docs/cookbook.md`. */
  readonly page: string;
  /** The line of the page that the block's first line stands on. */
  readonly line: number;
  readonly language: string;
  readonly code: string;
  /** Whether it is what the program in front of it prints: `text prints`. */
  readonly prints: boolean;
  /**
   * Why the block is not run, as the comment in front of it says; null where it is.
   *
   *     <!-- not run: installs from the registry -->
   */
  readonly notRun: string | null;
  /**
   * The file of the sources that it shows, as the comment in front of it says; null where it is a program of its own.
   *
   *     <!-- file: src/diagnose/rules/vf-late.ts -->
   */
  readonly file: string | null;
}

/** The pages that people write and read: all Markdown, but for what is generated and what packages bring. */
export function writtenPages(): readonly string[] {
  const inDocs = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .map((name) => `docs/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.md') && !/^docs\/(?:api|messages)\//.test(name));
  return ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'corpus/README.md', ...inDocs.sort()];
}

/** Every fenced block of a page. A fence that is never closed reaches to the end, as in a browser. */
export function blocksOf(page: string): readonly Block[] {
  const lines = readFileSync(join(ROOT, page), 'utf8').split('\n');
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; at++) {
    const [, indent = '', fence, language = '', how] =
      /^( *)(```+)(\S*)(?: (\w+))?$/.exec(lines[at] ?? '') ?? [];
    if (fence === undefined) continue;
    const from = at + 1;
    const end = lines.findIndex((line, index) => index >= from && line === `${indent}${fence}`);
    const to = end === -1 ? lines.length : end;
    const code = lines.slice(from, to).map((line) => `${line.slice(indent.length)}\n`);
    const comment = (lines[at - 1] ?? '').trim();
    const notRun = /^<!-- not run: (.+) -->$/.exec(comment)?.[1] ?? null;
    const file = /^<!-- file: (\S+) -->$/.exec(comment)?.[1] ?? null;
    blocks.push({
      page,
      line: from + 1,
      language,
      code: code.join(''),
      prints: how === 'prints',
      notRun,
      file,
    });
    at = to;
  }
  return blocks;
}

/** A command of a `console` block, and what the page says that it prints. */
export interface ShownCommand {
  readonly command: string;
  readonly output: string;
}

/**
 * The commands of a `console` block: what stands behind `$ `, and below it what it prints. A command goes on behind a
 * backslash, and up to the end of a here document (`<<'END'`).
 */
export function shownCommands(code: string): readonly ShownCommand[] {
  const shown: { command: string; output: string }[] = [];
  let until: string | null = null;
  for (const line of code.split(/(?<=\n)/)) {
    const last = shown.at(-1);
    if (last !== undefined && until !== null) {
      last.command += line;
      if (until === '\\' ? !line.endsWith('\\\n') : line === `${until}\n`) until = null;
      continue;
    }
    if (line.startsWith('$ ')) {
      shown.push({ command: line.slice(2), output: '' });
      until = line.endsWith('\\\n') ? '\\' : (/<<'(\w+)'/.exec(line)?.[1] ?? null);
    } else if (last === undefined) {
      throw new Error(`a console block begins with "$ ", not with: ${line}`);
    } else last.output += line;
  }
  return shown;
}

/** Stands in an output for any lines. */
const ELLIPSIS = '…\n';

/**
 * What was printed, as a page would show it: with as many lines in front of `…` and behind it as the page has there.
 */
export function outputOf(printed: string, shown: string): string {
  const lines = (printed === '' || printed.endsWith('\n') ? printed : `${printed}\n`).split(/(?<=\n)/);
  const shownLines = shown.split(/(?<=\n)/);
  const gap = shownLines.indexOf(ELLIPSIS);
  if (gap === -1) return lines.join('');
  const behind = shownLines.length - gap - 1;
  return [...lines.slice(0, gap), ELLIPSIS, ...lines.slice(lines.length - behind)].join('');
}
