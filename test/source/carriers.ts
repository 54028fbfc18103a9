import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { type LogData, type OpenOptions, openSources } from '../../src/source/input.ts';
import type { SourceProblem } from '../../src/source/problem.ts';

/** A log as it was found: enough to compare it. */
export interface FoundLog {
  readonly name: string;
  readonly text: string;
  readonly problems: readonly SourceProblem[];
  readonly machine: string | null;
}

/** Reads every log of an input. */
export async function found(
  name: string,
  data: LogData,
  options?: OpenOptions,
): Promise<readonly FoundLog[]> {
  const logs: FoundLog[] = [];
  for await (const source of openSources({ name, data }, options)) {
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of source.chunks) {
      text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    }
    const machine = source.machine === null ? null : (source.machine.id ?? source.machine.root);
    logs.push({ name: source.name, text, problems: source.problems.all, machine });
  }
  return logs;
}

/** Kernel lines that do not repeat, so that they fill blocks of every compression. */
export function kernelLog(lines: number): string {
  const texts: string[] = [];
  for (let index = 0; index < lines; index += 1) {
    const noise = createHash('sha256').update(String(index)).digest('hex');
    texts.push(
      `[${String(index).padStart(5)}.${String(index % 1_000_000).padStart(6, '0')}] audit: type=1400 id=${noise}\n`,
    );
  }
  return texts.join('');
}

/** Runs a tool; null where it is not installed, which the caller says loudly. */
export function run(
  tool: string,
  args: readonly string[],
  input: string | Uint8Array,
  cwd?: string,
): Buffer | null {
  const result = spawnSync(tool, args, { input, maxBuffer: 1 << 30, ...(cwd === undefined ? {} : { cwd }) });
  if (result.error !== undefined && 'code' in result.error && result.error.code === 'ENOENT') return null;
  if (result.status !== 0) throw new Error(`${tool} ${args.join(' ')}: ${result.stderr.toString()}`);
  return result.stdout;
}

/** The bytes in pieces of one size. */
export function* inPieces(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** One entry of a tar archive, as POSIX writes it. */
export function tarEntry(path: string, content: string | Uint8Array, type = '0', size?: number): Buffer {
  const body = Buffer.from(content);
  const header = Buffer.alloc(512);
  header.write(path, 0, 100);
  header.write('0000644\0', 100);
  header.write(`${(size ?? body.length).toString(8).padStart(11, '0')}\0`, 124);
  header.write('00000000000\0', 136);
  header.write('        ', 148);
  header.write(type, 156);
  header.write('ustar\0', 257, 'latin1');
  header.write('00', 263);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return Buffer.concat([header, body, Buffer.alloc((512 - (body.length % 512)) % 512)]);
}

export const TAR_END: Buffer = Buffer.alloc(1024);

export function tar(entries: Readonly<Record<string, string | Uint8Array>>): Buffer {
  return Buffer.concat([
    ...Object.entries(entries).map(([path, content]) => tarEntry(path, content)),
    TAR_END,
  ]);
}
