import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { VfTimelineErrorCode } from '../../src/errors.ts';
import { openFile, openFiles, openStandardInput } from '../../src/source/files.ts';
import { type LogInput, openSources } from '../../src/source/input.ts';

const LINE = '[    2.327663] hv_vmbus: registering driver hv_netvsc\n';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vf-timeline-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function read(input: LogInput): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for await (const { name, chunks } of openSources(input)) {
    let text = '';
    for await (const chunk of chunks) text += Buffer.from(chunk).toString();
    texts[name] = text;
  }
  return texts;
}

async function expectRefusal(
  opening: Promise<unknown>,
  code: VfTimelineErrorCode,
  message: string,
): Promise<void> {
  const error: unknown = await opening.then(
    () => 'opened',
    (reason) => reason,
  );
  expect(error).toMatchObject({ name: 'VfTimelineError', code, message });
}

describe('a file', () => {
  test('is read whole, under its path', async () => {
    const text = LINE.repeat(20_000);
    const path = file('dmesg.txt', text);
    expect(await read(await openFile(path))).toEqual({ [path]: text });
  });

  test('is one of several', async () => {
    const paths = [file('a.log', 'a\n'), file('b.log', 'b\n')];
    expect(Object.values(await read(openFiles(paths)))).toEqual(['a\n', 'b\n']);
  });

  test('is not held open before and after it is read', async (context) => {
    const descriptors = '/proc/self/fd';
    const count = (): number => readdirSync(descriptors).length;
    try {
      count();
    } catch {
      context.skip(`this system has no ${descriptors}`);
    }
    const path = file('many.log', LINE);
    const before = count();
    const logs = await Promise.all(Array.from({ length: 50 }, () => openFile(path)));
    expect(count()).toBeLessThan(before + 50);
    for (const log of logs.slice(0, 10)) await read(log);
    expect(count()).toBeLessThan(before + 10);
  });

  test('is refused when it comes to it, not before', async () => {
    const names: string[] = [];
    const reading = (async () => {
      for await (const { name } of openFiles([file('good.log', LINE), join(folder, 'missing')]))
        names.push(name);
    })();
    await expect(reading).rejects.toMatchObject({ code: 'unreadable-input' });
    expect(names).toHaveLength(1);
  });

  test('that disappears before it is read is unreadable', async () => {
    const path = file('short-lived.log', LINE);
    const log = await openFile(path);
    rmSync(path);
    await expect(read(log)).rejects.toMatchObject({ code: 'unreadable-input' });
  });
});

describe('a path that is no log is refused in one line that says what to do', () => {
  test('a missing file', async () => {
    const path = join(folder, 'missing.log');
    const message = `cannot read ${path}: there is no such file; check the path`;
    await expectRefusal(openFile(path), 'unreadable-input', message);
  });

  test('a file as a folder', async () => {
    const path = join(file('plain.log', LINE), 'dmesg');
    await expectRefusal(
      openFile(path),
      'unreadable-input',
      `cannot read ${path}: there is no such file; check the path`,
    );
  });

  test.skipIf(process.getuid?.() === 0)('a file of somebody else', async () => {
    const path = file('secret.log', LINE);
    chmodSync(path, 0);
    await expectRefusal(
      openFile(path),
      'unreadable-input',
      `cannot read ${path}: permission denied; kernel logs often need sudo or the group adm`,
    );
  });

  test('a folder', async () => {
    const path = join(folder, 'logs');
    mkdirSync(path);
    await expectRefusal(openFile(path), 'input-is-folder', `${path} is a folder; name the log files in it`);
  });

  test('an empty file', async () => {
    const path = file('empty.log', '');
    await expectRefusal(
      openFile(path),
      'input-is-empty',
      `${path} is empty; check how the log was collected`,
    );
  });

  test('a compressed file', async () => {
    const path = file('dmesg.1.gz', gzipSync(LINE));
    await expectRefusal(
      openFile(path),
      'input-is-binary',
      `${path} is gzip-compressed, which is not read yet; try: zcat ${path} | vf-timeline -`,
    );
  });

  test('a program', async () => {
    const path = file('program', '\x7fELF');
    await expectRefusal(
      openFile(path),
      'input-is-binary',
      `${path} is an ELF program, not a log; name the text of a kernel log`,
    );
  });

  test('a name with blanks and line feeds', async () => {
    const path = join(folder, 'no such\nfile');
    const message = `cannot read ${JSON.stringify(path)}: there is no such file; check the path`;
    await expectRefusal(openFile(path), 'unreadable-input', message);
  });

  test('a name that no file system takes', async () => {
    await expect(openFile('a\0b')).rejects.toMatchObject({ code: 'unreadable-input' });
  });

  test('what is no path', async () => {
    await expect(openFile(7 as unknown as string)).rejects.toMatchObject({ code: 'invalid-argument' });
    await expect(read(openFiles('dmesg' as unknown as string[]))).rejects.toMatchObject({
      code: 'invalid-argument',
    });
  });
});

describe('standard input', () => {
  test('is read under the name -', async () => {
    expect(await read(await openStandardInput(Readable.from([Buffer.from('a\n'), 'b\n'])))).toEqual({
      '-': 'a\nb\n',
    });
  });

  test('is refused where it is empty', async () => {
    await expectRefusal(
      openStandardInput(Readable.from([Buffer.alloc(0)])),
      'input-is-empty',
      'standard input is empty; check how the log was collected',
    );
  });

  test('is refused where it is binary, and closed', async () => {
    const stream = Readable.from([gzipSync(LINE), gzipSync(LINE)]);
    await expectRefusal(
      openStandardInput(stream),
      'input-is-binary',
      'standard input is gzip-compressed, which is not read yet; try: zcat FILE | vf-timeline -',
    );
    expect(stream.destroyed).toBe(true);
  });

  test('that breaks off is unreadable', async () => {
    async function* broken(): AsyncGenerator<string> {
      yield LINE;
      throw Object.assign(new Error('read EIO'), { code: 'EIO' });
    }
    const log = await openStandardInput(broken());
    await expect(read(log)).rejects.toMatchObject({ code: 'unreadable-input' });
  });

  test('is what the path - means in a process', () => {
    const program = `
      import { openFile } from './src/source/files.ts';
      const { data } = await openFile('-');
      for await (const chunk of data) process.stdout.write(chunk);
    `;
    const script = file('echo.mts', program.replace('./src', join(process.cwd(), 'src')));
    const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', script], { input: LINE });
    expect(stdout.toString()).toBe(LINE);
  });
});

describe('a stream of nothing but NUL', () => {
  async function* nuls(megabytes: number): AsyncGenerator<Uint8Array> {
    for (let left = megabytes; left > 0; left -= 1) yield new Uint8Array(1024 * 1024);
  }

  test('is given up when it does not end', async () => {
    const log = await openStandardInput(nuls(Number.POSITIVE_INFINITY));
    await expect(read(log)).rejects.toMatchObject({
      code: 'input-is-binary',
      message: 'standard input gives nothing but NUL bytes, not a log; name the text of a kernel log',
    });
  });

  test('is a log where it ends, or where text comes behind', async () => {
    async function* padded(): AsyncGenerator<Uint8Array | string> {
      yield* nuls(40);
      yield LINE;
      yield* nuls(40);
    }
    const log = await openStandardInput(padded());
    expect((await read(log))['-']?.length).toBe(80 * 1024 * 1024 + LINE.length);
  });
});

test.skipIf(process.platform === 'win32')('a named pipe is read once, from its beginning', async () => {
  const path = join(folder, 'pipe');
  execFileSync('mkfifo', [path]);
  const writing = writeFile(path, LINE);
  expect(await read(await openFile(path))).toEqual({ [path]: LINE });
  await writing;
});
