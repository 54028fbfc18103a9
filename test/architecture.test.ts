import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));

/** The rooms, from the log to the reader. A room may know those above it. */
const ROOMS = [
  'journal',
  'source',
  'scan',
  'record',
  'message',
  'explain',
  'lifecycle',
  'timeline',
  'diagnose',
  'report',
  'anonymize',
  'fixture',
];

/** Rooms that read timelines stand side by side: none of them knows another. */
const READERS = ['diagnose', 'report'];

/** Written by `npm run grammar`. */
const COMPILED = ['message/compiled-grammar.ts', 'explain/compiled-messages.ts'];

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts'));

const importsOf = (file: string): readonly string[] => {
  const text = readFileSync(join(SRC, file), 'utf8');
  return [...text.matchAll(/(?:from|import\() ?'([^']+)'/g)].flatMap(([, path]) => path ?? []);
};

const localImports = (file: string) =>
  importsOf(file)
    .filter((path) => path.startsWith('.') && path.endsWith('.ts'))
    .map((path) => posix.normalize(posix.join(posix.dirname(file), path)))
    .filter((path) => !path.startsWith('..'));

describe('the rooms of the code', () => {
  test.each(files.filter((file) => ROOMS.includes(roomOf(file))))(
    '%s imports from rooms above its own only',
    (file) => {
      const room = roomOf(file);
      for (const imported of localImports(file)) {
        const other = roomOf(imported);
        if (other === room || !other) continue;
        expect(ROOMS, `${file} imports ${imported}`).toContain(other);
        expect(ROOMS.indexOf(other), `${file} imports ${imported}`).toBeLessThan(ROOMS.indexOf(room));
        if (READERS.includes(room)) expect(READERS, `${file} imports ${imported}`).not.toContain(other);
      }
    },
  );

  test('know no circles', () => {
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      expect(path, 'a circle of imports').not.toContain(file);
      if (done.has(file)) return;
      for (const imported of localImports(file)) visit(imported, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
  });

  test('name Node in source/files.ts and in the command only', () => {
    const namesNode = files.filter((file) => importsOf(file).some((path) => path.startsWith('node:')));
    expect(namesNode.filter((file) => roomOf(file) !== 'cli')).toEqual(['source/files.ts']);
  });

  test('have files of one concept: none is longer than 300 lines', () => {
    const long = files.filter(
      (file) => !COMPILED.includes(file) && readFileSync(join(SRC, file), 'utf8').split('\n').length > 300,
    );
    expect(long).toEqual([]);
  });
});

function roomOf(file: string): string {
  return file.includes('/') ? file.slice(0, file.indexOf('/')) : '';
}
