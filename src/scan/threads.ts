import { fstatSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { BlockRequest, ThreadData } from './scan-worker.ts';
import type { ScannedBlock } from './scanned-block.ts';

/** Bytes of a piece that a thread scans at once. */
const BLOCK_BYTES = 1024 * 1024;

/** Pieces that a thread is asked for before its first one has been taken: what waits is bounded by them. */
const BLOCKS_AHEAD = 4;

/** More threads than this find more than one can read. */
const MAX_THREADS = 4;

/** How the work is divided. What comes out is the same, however that is. */
export interface Division {
  readonly threads?: number;
  readonly blockBytes?: number;
  /** The program of a thread; tests, which are not built, have their own. */
  readonly program?: URL;
}

/** A piece, and which thread has scanned it: each gives numbers of its own. */
export interface ThreadBlock extends ScannedBlock {
  readonly thread: number;
}

/** A thread, and the pieces that it was asked for. */
class ScanThread {
  readonly #worker: Worker;
  readonly #waiting: ((block: ThreadBlock | null) => void)[] = [];
  #failed = false;

  constructor(program: URL, workerData: ThreadData, thread: number) {
    // What Node was told about the program, `--input-type` or `--import`, is not meant for a thread of it.
    this.#worker = new Worker(program, { workerData, execArgv: [] });
    this.#worker.on('message', (block: ScannedBlock) => {
      this.#waiting.shift()?.({ ...block, thread });
    });
    this.#worker.on('error', () => this.#fail());
    this.#worker.on('exit', () => this.#fail());
  }

  /** Null where the thread cannot go on. */
  scan(request: BlockRequest): Promise<ThreadBlock | null> {
    if (this.#failed) return Promise.resolve(null);
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#worker.postMessage(request);
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(): void {
    this.#failed = true;
    for (const resolve of this.#waiting.splice(0)) resolve(null);
  }
}

/** Null where this program is not built, or not allowed, to start threads. */
function startThreads(data: ThreadData, { threads, program }: Division): readonly ScanThread[] | null {
  // The thread that reads what they find mostly waits for them.
  const count = threads ?? Math.min(MAX_THREADS, availableParallelism());
  try {
    const url = program ?? new URL('./scan-worker.js', import.meta.url);
    return Array.from({ length: count }, (_, thread) => new ScanThread(url, data, thread));
  } catch {
    return null;
  }
}

/**
 * Scans an open file in several threads, from a place on; gives its pieces in their order. It ends before the end of the
 * file where a thread cannot go on: whoever asks reads the rest otherwise.
 */
export async function* scanFile(
  file: number,
  from: number,
  data: ThreadData,
  division: Division = {},
): AsyncGenerator<ThreadBlock, void, undefined> {
  const threads = startThreads(data, division) ?? [];
  try {
    if (threads.length > 0) yield* scanBlocks(threads, file, from, division.blockBytes ?? BLOCK_BYTES);
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

async function* scanBlocks(
  threads: readonly ScanThread[],
  file: number,
  from: number,
  blockBytes: number,
): AsyncGenerator<ThreadBlock, void, undefined> {
  const { size } = fstatSync(file);
  const asked: Promise<ThreadBlock | null>[] = [];
  let next = from;
  let taken = from;
  for (;;) {
    for (; asked.length < threads.length * BLOCKS_AHEAD && next < size; next += blockBytes) {
      const thread = threads[Math.floor((next - from) / blockBytes) % threads.length];
      const request = { file, position: next, size: Math.min(blockBytes, size - next) };
      asked.push(thread?.scan(request) ?? Promise.resolve(null));
    }
    const wanted = Math.min(blockBytes, size - taken);
    const scanned = await asked.shift();
    if (scanned === undefined || scanned === null || scanned.size === 0) return;
    yield scanned;
    // What is shorter now than it was is read otherwise, too: the next piece does not begin where this one ends.
    if (scanned.size < wanted) return;
    taken += wanted;
  }
}
