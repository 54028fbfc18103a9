import { execFileSync } from 'node:child_process';
import { getEventListeners } from 'node:events';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'tsup';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { follow } from '../src/follow.ts';
import {
  type AbortOptions,
  analyze,
  analyzeFiles,
  anonymize,
  anonymizeLogs,
  events,
  type LogData,
  readRecords,
} from '../src/index.ts';
import { mergeJournals, openJournal } from '../src/journal/index.ts';
import { messageNeedles } from '../src/message/needles.ts';
import { LocalClock } from '../src/record/local-clock.ts';
import { RECORD_NEEDLES } from '../src/record/needles.ts';
import { openRecords } from '../src/record/read-records.ts';
import { joinNeedles } from '../src/scan/needles.ts';
import { openFile } from '../src/source/files.ts';
import { corpusPath } from './corpus/corpus.ts';
import { readFixture } from './journal/fixtures.ts';
import { kernelLog, tar } from './source/carriers.ts';
import { zip } from './source/zip-of.ts';

const LOG = readFileSync(corpusPath('azure-startup'), 'utf8');
const REASON = { why: 'nobody wants it any more' };

const folder = mkdtempSync(join(tmpdir(), 'abort-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function drain(items: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of items);
}

/** Every function that reads a log and can be given up. */
const READERS: Readonly<Record<string, (data: LogData, options: AbortOptions) => Promise<unknown>>> = {
  analyze,
  events: (data, options) => drain(events(data, options)),
  readRecords: (data, options) => drain(readRecords(data, options)),
  anonymize: (data, options) => anonymize(data, options).text(),
  anonymizeLogs: async (data, options) => {
    for await (const log of anonymizeLogs(data, options)) await drain(log);
  },
  follow: (data, options) => drain(follow({ name: 'log', data }, options)),
};

/** A signal, and what makes it come. */
function controller(): { readonly signal: AbortSignal; readonly abort: () => void } {
  const made = new AbortController();
  return { signal: made.signal, abort: () => made.abort(REASON) };
}

/** What is thrown; a promise that is kept is a failure of the test. */
function thrownBy(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => expect.unreachable('it was done'),
    (error: unknown) => error,
  );
}

describe.for(Object.entries(READERS))('%s', ([, read]) => {
  test('reads nothing where the signal has come before', async () => {
    const pull = vi.fn(() => ({ done: false, value: LOG }) as const);
    const signal = AbortSignal.abort(REASON);
    const input = { [Symbol.iterator]: () => ({ next: pull }) };
    expect(await thrownBy(read(input, { signal }))).toBe(REASON);
    expect(pull).not.toHaveBeenCalled();
  });

  test('asks for nothing more once the signal has come, and ends its input', async () => {
    const { signal, abort } = controller();
    let pulls = 0;
    const ended = vi.fn();
    async function* endless(): AsyncGenerator<string> {
      try {
        for (;;) {
          pulls += 1;
          if (pulls === 5) abort();
          yield LOG;
        }
      } finally {
        ended();
      }
    }
    expect(await thrownBy(read(endless(), { signal }))).toBe(REASON);
    await vi.waitFor(() => expect(ended).toHaveBeenCalledOnce());
    expect(pulls).toBe(5);
  });

  test('gives up a web stream that has stalled, which hears why', async () => {
    const { signal, abort } = controller();
    const cancelled = vi.fn();
    const stalled = new ReadableStream<string>({
      start: (controller) => controller.enqueue(LOG),
      pull: () => {
        queueMicrotask(() => abort());
        return new Promise(() => {});
      },
      cancel: cancelled,
    });
    expect(await thrownBy(read(stalled, { signal }))).toBe(REASON);
    await vi.waitFor(() => expect(cancelled).toHaveBeenCalledWith(REASON));
  });

  test('gives up a stream of Node that has stalled, and closes it', async () => {
    const { signal, abort } = controller();
    let reads = 0;
    const stalled = new Readable({
      read() {
        reads += 1;
        if (reads === 1) this.push(LOG);
        else setImmediate(() => abort());
      },
    });
    expect(await thrownBy(read(stalled, { signal }))).toBe(REASON);
    expect(stalled.destroyed).toBe(true);
  });

  test('lets the signal come while it reads what is in memory', async () => {
    const bytes = new TextEncoder().encode(LOG.repeat(5_000));
    const { signal, abort } = controller();
    setTimeout(() => abort(), 0);
    expect(await thrownBy(read(bytes, { signal }))).toBe(REASON);
  });

  test('leaves nothing behind on a signal that has not come', async () => {
    const { signal } = new AbortController();
    await read([LOG, LOG], { signal });
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  test('wants a signal', async () => {
    const signal = new AbortController() as never;
    expect(await thrownBy(read(LOG, { signal }))).toMatchObject({ code: 'invalid-argument' });
  });
});

/** The files of the folder that are open in this process. */
function openFiles(): readonly string[] {
  const links = readdirSync('/proc/self/fd').flatMap((fd) => {
    try {
      return [readlinkSync(`/proc/self/fd/${fd}`)];
    } catch {
      return [];
    }
  });
  return links.filter((path) => path.startsWith(folder));
}

const canSeeOpenFiles = process.platform === 'linux';

describe('of files', () => {
  const text = kernelLog(30_000);
  const inTar = tar({ 'var/log/kern.log': text, 'var/log/messages': text });
  const carriers: Readonly<Record<string, () => Uint8Array | null>> = {
    'kern.log': () => Buffer.from(text),
    'kern.log.gz': () => gzipSync(text),
    'logs.tar': () => inTar,
    'logs.tar.gz': () => gzipSync(inTar),
    'logs.zip': () => zip('var/log/kern.log', text),
    'kern.log.xz': () => packed('xz', text),
    'kern.log.zst': () => packed('zstd', text),
    'kern.log.bz2': () => packed('bzip2', text),
    'kern.log.lz4': () => packed('lz4', text),
    'system.journal': () => readFixture('regular-unkeyed-plain'),
  };

  test.for(Object.entries(carriers))('%s is read no further, and closed', async ([name, make], context) => {
    const bytes = make();
    if (bytes === null) return context.skip('the tool that packs it is not installed');
    const path = join(folder, name);
    writeFileSync(path, bytes);
    const { signal, abort } = controller();
    let calls = 0;
    let read = 0;
    const onProgress = (progress: { readonly bytes: number }): void => {
      calls += 1;
      read = progress.bytes;
      if (calls === 2) abort();
    };
    expect(await thrownBy(analyzeFiles([path], { signal, onProgress }))).toBe(REASON);
    expect(read).toBeLessThanOrEqual(bytes.length);
    const [callsThen, readThen] = [calls, read];
    if (canSeeOpenFiles) await vi.waitFor(() => expect(openFiles()).toEqual([]));
    expect([calls, read]).toEqual([callsThen, readThen]);
  });

  test('a folder is walked no further', async () => {
    const many = join(folder, 'many');
    mkdirSync(many);
    for (let index = 10; index < 60; index += 1) writeFileSync(join(many, `kern.log.${index}`), LOG);
    const { signal, abort } = controller();
    const begun = new Set<string | null>();
    const onProgress = ({
      logs,
      reading,
    }: {
      readonly logs: number;
      readonly reading: string | null;
    }): void => {
      begun.add(reading);
      if (logs === 3) abort();
    };
    expect(await thrownBy(analyzeFiles([many], { signal, onProgress }))).toBe(REASON);
    expect([...begun].filter((name) => name !== null)).toHaveLength(3);
    if (canSeeOpenFiles) await vi.waitFor(() => expect(openFiles()).toEqual([]));
  });

  test('no further file is opened', async () => {
    const signal = AbortSignal.abort(REASON);
    expect(await thrownBy(analyzeFiles([join(folder, 'missing')], { signal }))).toBe(REASON);
  });

  test('a pipe that says nothing is given up, and closed', async (context) => {
    const pipe = join(folder, 'pipe');
    try {
      execFileSync('mkfifo', [pipe]);
    } catch {
      return context.skip('there is no mkfifo');
    }
    // Opened for both, it has a writer, which never writes.
    const { open } = await import('node:fs/promises');
    const writer = await open(pipe, 'r+');
    const { signal, abort } = controller();
    const reading = thrownBy(analyzeFiles([pipe], { signal }));
    await vi.waitFor(() => expect(openFiles().length).toBeGreaterThan(1));
    abort();
    expect(await reading).toBe(REASON);
    // A read of the system that waits ends with the next byte.
    await writer.write('\n');
    await writer.close();
    await vi.waitFor(() => expect(openFiles()).toEqual([]));
  });
});

describe('of a file in threads', () => {
  const path = join(folder, 'long.log');
  const program = pathToFileURL(join(folder, 'scan-worker.mjs'));

  beforeAll(async () => {
    writeFileSync(path, kernelLog(60_000));
    const options = { format: 'esm', silent: true, config: false, clean: false } as const;
    const entry = { 'scan-worker': 'src/scan/scan-worker.ts' };
    await build({ ...options, entry, outDir: folder, outExtension: () => ({ js: '.mjs' }) });
  });

  test('the threads end, and so does the reading', async () => {
    const relevance = {
      needles: async () => joinNeedles([RECORD_NEEDLES, messageNeedles()]),
      skimFrom: 0,
      threadsFrom: 1,
      division: { threads: 2, blockBytes: 4_096, program },
    };
    const { signal, abort } = controller();
    let steps = 0;
    const onProgress = (): void => {
      steps += 1;
      // Some of the steps are pieces of the threads by then: the first chunk has 256 KiB.
      if (steps === 20) abort();
    };
    const { Worker } = await import('node:worker_threads');
    const terminate = vi.spyOn(Worker.prototype, 'terminate');
    const reading = async (): Promise<void> => {
      const options = { signal, onProgress };
      for await (const source of openRecords(await openFile(path), new LocalClock(), options, { relevance }))
        await drain(source.batches());
    };
    expect(await thrownBy(reading())).toBe(REASON);
    expect(steps).toBe(20);
    expect(terminate).toHaveBeenCalledTimes(2);
    if (canSeeOpenFiles) await vi.waitFor(() => expect(openFiles()).toEqual([]));
  });
});

describe('of a journal', () => {
  const bytes = readFixture('regular-unkeyed-plain');

  /** Reads of a journal that answer, until one never does. */
  function stalling(after: number) {
    let reads = 0;
    const read = (into: Uint8Array, offset: number): number | Promise<number> => {
      reads += 1;
      if (reads > after) return new Promise(() => {});
      const part = bytes.subarray(offset, offset + into.length);
      into.set(part);
      return part.length;
    };
    return { reader: { size: bytes.length, read }, reads: () => reads };
  }

  test('entries end, also where a read never does', async () => {
    const { reader, reads } = stalling(1);
    const journal = await openJournal(reader);
    const { signal, abort } = controller();
    const reading = thrownBy(drain(journal.entries({ signal })));
    await vi.waitFor(() => expect(reads()).toBe(2));
    abort();
    expect(await reading).toBe(REASON);
    expect(reads()).toBe(2);
  });

  test('the next batch is not read', async () => {
    const journal = await openJournal(bytes);
    const { signal, abort } = controller();
    const batches = journal.batches({ signal });
    abort();
    expect(await thrownBy(batches.next())).toBe(REASON);
    expect(await thrownBy(journal.entries({ signal: {} as never }).next())).toMatchObject({
      code: 'invalid-argument',
    });
  });

  test('journals are merged no further', async () => {
    const journals = [await openJournal(bytes), await openJournal(readFixture('regular-unkeyed-xz'))];
    expect(await thrownBy(drain(mergeJournals(journals, { signal: AbortSignal.abort(REASON) })))).toBe(
      REASON,
    );
    const read = journals.map(({ bytesRead }) => bytesRead);
    const { signal, abort } = controller();
    const merged = mergeJournals(journals, { signal });
    await merged.next();
    abort();
    expect(await thrownBy(drain(merged))).toBe(REASON);
    expect(read.every((size) => size > 0)).toBe(true);
  });
});

/** Null where there is no such tool. */
function packed(tool: string, text: string): Uint8Array | null {
  try {
    return execFileSync(tool, ['-1', '-c'], {
      input: text,
      maxBuffer: 1 << 28,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
  } catch {
    return null;
  }
}
