import { Worker } from 'node:worker_threads';
import type { Bytes } from '../byte-stream.ts';
import { ContentError } from '../problem.ts';
import type { DecoderOrder, FromDecoder, ToDecoder } from './decoder-messages.ts';
import type { Compressed, Decoded } from './decoders.ts';

/** Pieces that the thread has before it asks for more, so that it never waits for one. */
const PIECES_AHEAD = 8;

/** Bytes of what it gave that are read before it is told so: a part of what it may be ahead. */
const TOLD_BYTES = 1024 * 1024;

/** A thread that undoes one compressed stream. */
export interface DecoderThread {
  decode(pieces: Bytes): AsyncGenerator<Decoded, void, undefined>;
}

/**
 * Starts a thread that undoes a compression. Null where this program is not built, or not allowed, to start one.
 *
 * @param program of the thread; tests, which are not built, have their own
 */
export async function startDecoder(
  compression: Compressed,
  maxHeldBytes: number,
  program?: URL,
): Promise<DecoderThread | null> {
  const order: DecoderOrder = { compression, maxHeldBytes };
  try {
    const url = program ?? new URL('./decoder-worker.js', import.meta.url);
    const thread = new Thread(new Worker(url, { workerData: order, execArgv: [] }));
    const first = await thread.next();
    return first?.kind === 'ready' ? thread : null;
  } catch {
    return null;
  }
}

class Thread implements DecoderThread {
  readonly #worker: Worker;
  readonly #told: FromDecoder[] = [];
  #ended = false;
  #wake: () => void = () => {};

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.on('message', (message: FromDecoder) => {
      this.#told.push(message);
      this.#wake();
    });
    worker.on('error', () => this.#end());
    worker.on('exit', () => this.#end());
  }

  /** What it tells next; null where it has ended. */
  async next(): Promise<FromDecoder | null> {
    while (this.#told.length === 0 && !this.#ended) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    return this.#told.shift() ?? null;
  }

  async *decode(input: Bytes): AsyncGenerator<Decoded, void, undefined> {
    const pieces = input[Symbol.asyncIterator]();
    let readBytes = 0;
    try {
      for (let count = 0; count < PIECES_AHEAD; count += 1) await this.#give(pieces);
      for (;;) {
        const told = await this.next();
        switch (told?.kind) {
          case 'ready':
            break;
          case 'took':
            await this.#give(pieces);
            break;
          case 'bytes':
            yield told;
            readBytes += told.bytes.length;
            if (readBytes < TOLD_BYTES) break;
            this.#tell({ readBytes });
            readBytes = 0;
            break;
          case 'end':
            if (told.problem === null) return;
            throw new ContentError(told.problem.code, told.problem.message);
          case undefined:
            throw new ContentError('unreadable', 'the thread that undoes its compression has ended');
        }
      }
    } finally {
      await this.#worker.terminate();
    }
  }

  async #give(pieces: AsyncIterator<Uint8Array>): Promise<void> {
    const step = await pieces.next();
    // A copy, which goes over whole: of a part of something larger, all of that would be copied. (`slice` of a Buffer is none.)
    const piece = step.done === true ? null : new Uint8Array(step.value);
    this.#tell({ piece }, piece === null ? [] : [piece.buffer]);
  }

  #tell(message: ToDecoder, transfer: ArrayBuffer[] = []): void {
    this.#worker.postMessage(message, transfer);
  }

  #end(): void {
    this.#ended = true;
    this.#wake();
  }
}
