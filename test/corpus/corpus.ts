import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AnalyzeOptions } from '../../src/index.ts';

/** The folder of the logs. */
export const CORPUS = fileURLToPath(new URL('../../corpus/', import.meta.url));

/** Times without year and zone are read as if it were then and there, whenever the tests run. */
export const OPTIONS: AnalyzeOptions = { zone: 'UTC', now: new Date('2026-11-01T00:00:00Z') };

/** The names, without extension, of the files in the corpus that end so. */
export function corpusNames(extension: '.log' | '.timeline.json'): readonly string[] {
  return readdirSync(CORPUS)
    .filter((file) => file.endsWith(extension))
    .map((file) => file.slice(0, -extension.length))
    .sort();
}

export function corpusPath(name: string): string {
  return `${CORPUS}${name}.log`;
}

export function corpusLog(name: string): string {
  return readFileSync(corpusPath(name), 'utf8');
}

/** The lines of a log of the corpus, without their ends. */
export function corpusLines(name: string): readonly string[] {
  return corpusLog(name)
    .replace(/\r?\n$/, '')
    .split(/\r?\n/);
}
