import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { AnonymizedLogs } from '../anonymize/anonymize.ts';
import type { CommandIo } from './io.ts';
import { misuse, writeTo } from './subcommand.ts';

/** Characters of a file's name: what every file system takes, with room for a number. */
const MAX_NAME = 200;

/**
 * Writes each log to a file of its own in the folder, called like the log. Its name is known when it has been
 * read: a log tells the names that are to be replaced in it.
 *
 * @returns the names of the files
 * @throws VfTimelineError `invalid-argument` where the folder cannot be written
 */
export async function writeLogs(
  folder: string,
  logs: AnonymizedLogs,
  io: CommandIo,
  signal?: AbortSignal,
): Promise<readonly string[]> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw misuse(`cannot write ${folder}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const names = new Set<string>();
  for await (const log of logs) {
    const part = join(folder, `.${names.size + 1}.part`);
    await writeTo(part, log, io, signal);
    const name = freeName(fileName(log.name), names);
    names.add(name);
    await rename(part, join(folder, name));
  }
  return [...names];
}

/** `sosreport.tar.xz:sosreport-vm1/var/log/messages.1.gz` as `sosreport.tar.xz_sosreport-vm1_var_log_messages.1`. */
function fileName(name: string): string {
  const plain = name
    .replace(/\.(?:gz|xz|bz2|zst|lz4)$/, '')
    .replace(/[^A-Za-z0-9._-]+/g, '_')
    .replace(/^[._]+/, '');
  // What tells logs of one archive apart stands at the end.
  return plain.slice(-MAX_NAME) || 'log';
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name}-${number}`;
  return free;
}
