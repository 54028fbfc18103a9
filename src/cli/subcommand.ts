import { createWriteStream } from 'node:fs';
import { lstat, unlink } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { VfTimelineError } from '../errors.ts';
import { printable } from '../report/unprintable.ts';
import { errorsOf } from './errors-of.ts';
import { interruptible } from './interrupt.ts';
import type { CommandIo } from './io.ts';

/** The options of a command, as `parseArgs` wants them. */
export type CommandOptions = Readonly<
  Record<
    string,
    { readonly type: 'string' | 'boolean'; readonly short?: string; readonly multiple?: boolean }
  >
>;

/** What stands on a command line behind the name of the command. */
export interface CommandLine {
  readonly inputs: readonly string[];
  /** The last value of an option; undefined where it is not there. */
  value(name: string): string | undefined;
  /** Every value of an option. */
  values(name: string): readonly string[];
  has(name: string): boolean;
}

/** @throws VfTimelineError `invalid-argument`, in one line, where the command line is wrong */
export function readCommandLine(argv: readonly string[], options: CommandOptions): CommandLine {
  const config: ParseArgsConfig = {
    args: [...argv],
    options: { ...options },
    strict: false,
    allowPositionals: true,
  };
  const { tokens = [], positionals } = parseArgs({ ...config, tokens: true });
  const found = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    const known = Object.hasOwn(options, name) ? options[name] : undefined;
    if (known === undefined) {
      const names = Object.keys(options).map((each) => `--${each}`);
      throw misuse(`no such option: ${rawName}; there are ${names.join(', ')}`);
    }
    const takesValue = known.type === 'string';
    if (takesValue && (value === undefined || value === '')) throw misuse(`${rawName} needs a value`);
    if (!takesValue && value !== undefined) throw misuse(`${rawName} takes no value`);
    found.set(name, [...(found.get(name) ?? []), value ?? '']);
  }
  return {
    inputs: positionals,
    value: (name) => found.get(name)?.at(-1),
    values: (name) => found.get(name) ?? [],
    has: (name) => found.has(name),
  };
}

/** @throws VfTimelineError `invalid-argument` where the value is no whole number */
export function wholeNumber(line: CommandLine, name: string): number | undefined {
  const value = line.value(name);
  if (value === undefined) return undefined;
  if (!/^\d{1,15}$/.test(value)) throw misuse(`--${name} takes a whole number, not "${value}"`);
  return Number(value);
}

export function misuse(sentence: string): VfTimelineError {
  return new VfTimelineError('invalid-argument', sentence);
}

/**
 * Writes to a file, or to standard output where none is named. A reader that has seen enough is no error. A file that is
 * not written to its end, because that failed or was interrupted, is removed: half of a report looks like a whole one.
 *
 * @param signal ends the writing of a file, where somebody else listens to SIGINT
 * @throws VfTimelineError `invalid-argument` where the file cannot be written
 */
export async function writeTo(
  path: string | undefined,
  pieces: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
  io: CommandIo,
  signal?: AbortSignal,
): Promise<void> {
  try {
    if (path === undefined) await pipeline(pieces, io.stdout, { end: false });
    else if (signal !== undefined) await writeFile(path, pieces, signal);
    else await interruptible((interrupted) => writeFile(path, pieces, interrupted));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED' || code === 'ERR_STREAM_PREMATURE_CLOSE') return;
    if (path === undefined || error instanceof VfTimelineError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw misuse(`cannot write ${path}: ${why}`);
  }
}

async function writeFile(
  path: string,
  pieces: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
  signal: AbortSignal,
): Promise<void> {
  const file = createWriteStream(path);
  try {
    await pipeline(pieces, file, { signal });
  } catch (error) {
    // What could not be opened is not ours to remove, nor is a device or a pipe.
    const kind = file.bytesWritten > 0 || signal.aborted ? await lstat(path).catch(() => null) : null;
    if (kind?.isFile() === true) await unlink(path);
    throw error;
  }
}

/** Runs a command and says in one line what is wrong, if something is. 0: done. 2: not done. */
export async function runCommand(io: CommandIo, command: () => Promise<void>): Promise<0 | 2> {
  try {
    await command();
    return 0;
  } catch (error) {
    const isOurs = error instanceof Error && error.name === 'VfTimelineError';
    const message = error instanceof Error ? error.message : String(error);
    const what = isOurs || isSystemError(error) ? message : `unexpected error, please report it: ${message}`;
    errorsOf(io).write(`vf-timeline: ${printable(what)}\n`);
    return 2;
  }
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
