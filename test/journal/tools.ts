import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findTool } from '../corpus/producers.ts';

/** The tools that write and print journals; null where one is not installed. */
export const WRITER = findTool('systemd-journal-remote');
export const PRINTER = findTool('journalctl');

/** What is not installed: empty where all is there. */
export const MISSING = ['systemd-journal-remote', 'journalctl', 'xz', 'lz4'].filter(
  (tool) => findTool(tool) === null,
);

/** A field of an entry to write: its value may be of any bytes. */
export type WrittenField = readonly [name: string, value: string | Uint8Array];

/** Entries in the journal's export format, as systemd-journal-remote takes them. */
export function toExport(entries: readonly (readonly WrittenField[])[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const text = (piece: string) => pieces.push(Buffer.from(piece));
  for (const fields of entries) {
    for (const [name, value] of fields) {
      const bytes = Buffer.from(value);
      // A value with a line feed is written with its length: https://systemd.io/JOURNAL_EXPORT_FORMATS
      if (typeof value === 'string' && !value.includes('\n')) {
        text(`${name}=${value}\n`);
        continue;
      }
      const length = Buffer.alloc(8);
      length.writeBigUInt64LE(BigInt(bytes.length));
      pieces.push(Buffer.from(`${name}\n`), length, bytes, Buffer.from('\n'));
    }
    text('\n');
  }
  return Buffer.concat(pieces);
}

/** How a journal is written: what systemd takes from the environment, and its `--compress`. */
export interface WriteOptions {
  readonly compact?: boolean;
  readonly keyedHash?: boolean;
  readonly compress?: boolean;
}

/** Writes a journal with the real tool. */
export function writeJournal(
  folder: string,
  name: string,
  entries: readonly (readonly WrittenField[])[],
  { compact = true, keyedHash = true, compress = true }: WriteOptions = {},
): string {
  const source = join(folder, `${name}.export`);
  const path = join(folder, `${name}.journal`);
  writeFileSync(source, toExport(entries));
  execFileSync(WRITER ?? '', [`--compress=${compress ? 'yes' : 'no'}`, '-o', path, source], {
    stdio: 'ignore',
    env: {
      ...process.env,
      SYSTEMD_JOURNAL_COMPACT: compact ? '1' : '0',
      SYSTEMD_JOURNAL_KEYED_HASH: keyedHash ? '1' : '0',
    },
  });
  if (!existsSync(path)) throw new Error(`systemd-journal-remote wrote no ${path}`);
  return path;
}

/** An entry as `journalctl -o json` prints it. */
export type PrintedEntry = Readonly<Record<string, unknown>>;

/** What journalctl prints of journal files, entry for entry. */
export function printJournal(
  paths: readonly string[],
  ...matches: readonly string[]
): readonly PrintedEntry[] {
  const files = paths.flatMap((path) => ['--file', path]);
  const printed = execFileSync(PRINTER ?? '', [...files, '-o', 'json', '--all', '--no-pager', ...matches], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1024 * 1024 * 1024,
  });
  return parseLines(printed);
}

export function parseLines(text: string): readonly PrintedEntry[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): PrintedEntry => JSON.parse(line));
}

/** Where a journal is read from in tests. */
export const readBytes = (path: string): Uint8Array => new Uint8Array(readFileSync(path));
