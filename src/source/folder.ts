import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArchiveEntry } from './archive/entry.ts';
import type { FolderData } from './file-data.ts';
import { ContentError, type ProblemList } from './problem.ts';
import { SystemFile } from './system-file.ts';

/** Folders that a kernel shows itself in: their files have no end, or do things when they are read. */
const KERNEL_FOLDERS: readonly string[] = ['proc', 'sys', 'dev'];

/** Folders in one another: no collection has that many, and a path cannot be longer by much. */
const MAX_FOLDERS = 128;

/** The files of a folder and of those in it, by their names. Links are not followed, and pipes and devices not read. */
export class FolderFiles implements FolderData {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void, undefined> {}

  archiveEntries(problems: ProblemList): AsyncGenerator<ArchiveEntry, void, undefined> {
    return this.#walk('', 0, problems);
  }

  async *#walk(
    inner: string,
    depth: number,
    problems: ProblemList,
  ): AsyncGenerator<ArchiveEntry, void, undefined> {
    if (depth > MAX_FOLDERS) {
      problems.add('limit', `more than ${MAX_FOLDERS} folders in one another; what is in them is not read`);
      return;
    }
    for (const entry of await this.#list(inner, problems)) {
      const path = inner === '' ? entry.name : `${inner}/${entry.name}`;
      if (entry.isDirectory() && !KERNEL_FOLDERS.includes(entry.name))
        yield* this.#walk(path, depth + 1, problems);
      if (entry.isFile()) yield this.#file(path);
    }
  }

  async #list(inner: string, problems: ProblemList): Promise<readonly Dirent[]> {
    try {
      const entries = await readdir(join(this.#path, inner), { withFileTypes: true });
      return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    } catch (error) {
      const where = inner === '' ? 'the folder' : `the folder ${inner}`;
      problems.add('unreadable', `${where} cannot be read: the system says ${codeOf(error)}`);
      return [];
    }
  }

  #file(path: string): ArchiveEntry {
    const file = new SystemFile(
      join(this.#path, path),
      (error) => new ContentError('unreadable', `it cannot be read: the system says ${codeOf(error)}`),
    );
    return { path, content: () => file, openReader: () => file.openReader() };
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}
