import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));

/** The rooms, from the log to the reader. A room may know those above it. */
const ROOMS = [
  'journal',
  'source',
  'evidence',
  'scan',
  'record',
  'message',
  'explain',
  'lifecycle',
  'timeline',
  'diagnose',
  'compare',
  'report',
  'anonymize',
  'fixture',
  'vitest',
];

/** Rooms that read timelines stand side by side: none of them knows another. What they give is reported. */
const READERS = ['diagnose', 'compare'];

/** Written by `npm run grammar`. */
const COMPILED = ['message/compiled-grammar.ts', 'explain/compiled-messages.ts'];

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts'));

const pathsIn = (file: string, imports: RegExp): readonly string[] =>
  [...readFileSync(join(SRC, file), 'utf8').matchAll(imports)].flatMap(([, path]) => path ?? []);

const importsOf = (file: string): readonly string[] => pathsIn(file, /(?:from|import\() ?'([^']+)'/g);

const localPaths = (file: string, paths: readonly string[]) =>
  paths
    .filter((path) => path.startsWith('.') && path.endsWith('.ts'))
    .map((path) => posix.normalize(posix.join(posix.dirname(file), path)))
    .filter((path) => !path.startsWith('..'));

const localImports = (file: string) => localPaths(file, importsOf(file));

/** The files that are loaded together with a file: not those that it asks for later, nor their types. */
const staticImports = (file: string) =>
  localPaths(file, pathsIn(file, /^(?:import|export) (?!type )[^;]*?from '([^']+)'/gm));

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

  test('name Node in the command, and in files that are loaded when files or compressed logs are read', () => {
    const namesNode = files.filter((file) => importsOf(file).some((path) => path.startsWith('node:')));
    expect(namesNode.filter((file) => roomOf(file) !== 'cli').sort()).toEqual([
      'scan/scan-worker.ts',
      'scan/threads.ts',
      'source/archive/zip.ts',
      'source/compression/decoder-thread.ts',
      'source/compression/decoder-worker.ts',
      'source/compression/gzip.ts',
      'source/compression/zstd.ts',
      'source/files.ts',
      'source/folder.ts',
      'source/follow-file.ts',
      'source/system-file.ts',
      'source/text-file.ts',
    ]);
    const loadedAtOnce = new Set<string>();
    const visit = (file: string): void => {
      if (loadedAtOnce.has(file)) return;
      loadedAtOnce.add(file);
      for (const imported of staticImports(file)) visit(imported);
    };
    visit('index.ts');
    expect(namesNode.filter((file) => loadedAtOnce.has(file))).toEqual([]);
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
