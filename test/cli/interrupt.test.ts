import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { corpusPath } from '../corpus/corpus.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const LOG = readFileSync(corpusPath('azure-startup'), 'utf8');
const WAIT = { timeout: 60_000, interval: 20 };

/** The command with a pipe as standard input that goes on as long as the test wants. */
function start(...argv: readonly string[]): ChildProcessWithoutNullStreams {
  const program = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...argv], { cwd: ROOT });
  program.stdin.on('error', () => {});
  program.stdin.write(LOG.repeat(100));
  return program;
}

/** How it ended, and what it said. */
async function end(program: ChildProcessWithoutNullStreams) {
  let printed = '';
  for (const stream of [program.stdout, program.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  const [status, signal]: unknown[] = await once(program, 'close');
  return { status, signal, printed };
}

/** Whether the program has a handler of its own for SIGINT (signal 2), as Linux shows. */
function catchesInterrupts(program: ChildProcessWithoutNullStreams): boolean {
  const [, caught = '0'] =
    /^SigCgt:\s*([0-9a-f]+)$/m.exec(readFileSync(`/proc/${program.pid}/status`, 'utf8')) ?? [];
  return (BigInt(`0x${caught}`) & 2n) !== 0n;
}

describe('a command that is interrupted', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'interrupt-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test.skipIf(process.platform !== 'linux').for(['SIGINT', 'SIGTERM'] as const)(
    'while it reads ends by %s, and says nothing',
    async (signal) => {
      const program = start('-');
      await vi.waitFor(() => expect(catchesInterrupts(program)).toBe(true), WAIT);
      program.kill(signal);
      expect(await end(program)).toEqual({ status: null, signal, printed: '' });
    },
  );

  test('while it writes a file removes the half of it', async () => {
    const file = join(folder, 'safe.log');
    const program = start('anonymize', '-o', file, '-');
    await vi.waitFor(async () => expect((await stat(file)).size).toBeGreaterThan(0), WAIT);
    program.kill('SIGINT');
    expect(await end(program)).toEqual({ status: null, signal: 'SIGINT', printed: '' });
    expect(await readdir(folder)).toEqual([]);
  });

  test('while it writes to a folder removes the half of the file that it was at', async () => {
    const program = start('anonymize', '--folder', folder, corpusPath('azure-startup'), '-');
    await vi.waitFor(async () => {
      const names = await readdir(folder);
      expect(names).toContain('.2.part');
      expect((await stat(join(folder, '.2.part'))).size).toBeGreaterThan(0);
    }, WAIT);
    program.kill('SIGINT');
    expect(await end(program)).toEqual({ status: null, signal: 'SIGINT', printed: '' });
    const names = await readdir(folder);
    expect(names).toHaveLength(1);
    expect(names[0]).toMatch(/azure-startup\.log$/);
  });
});
