import type { ArchiveEntry, ByteReader } from './archive/entry.ts';
import type { OpenFile } from './log-source.ts';
import type { ProblemList } from './problem.ts';

/** A file on this machine: its bytes from beginning to end, and at any offset. */
export interface FileData extends AsyncIterable<Uint8Array> {
  /** Bytes of it; null as long as nobody iterates over it, missing where that cannot be told. */
  readonly size?: number | null;
  /** Opens it for threads while it is iterated over; missing where it has no place of its own. See {@link PlainFile}. */
  reopen?(): Promise<OpenFile | null>;
  openReader(): Promise<ByteReader>;
}

/** A folder on this machine. It has no bytes of its own. */
export interface FolderData extends AsyncIterable<Uint8Array> {
  archiveEntries(problems: ProblemList): AsyncIterable<ArchiveEntry>;
}

export function isFileData(data: unknown): data is FileData {
  return hasMethod(data, 'openReader');
}

export function isFolderData(data: unknown): data is FolderData {
  return hasMethod(data, 'archiveEntries');
}

function hasMethod(value: unknown, name: string): boolean {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, name) === 'function';
}
