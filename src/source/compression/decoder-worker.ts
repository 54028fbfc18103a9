import { parentPort, workerData } from 'node:worker_threads';
import { ProblemList } from '../problem.ts';
import type { DecoderOrder, FromDecoder, ToDecoder } from './decoder-messages.ts';
import { decode } from './decoders.ts';

// What runs in a thread: it undoes one compressed stream, some of it ahead of whoever reads what comes out.

/** Bytes that have come out and are not read yet: what waits is bounded by them. */
const MAX_UNREAD_BYTES = 8 * 1024 * 1024;

const { compression, maxHeldBytes }: DecoderOrder = workerData;
const pieces: (Uint8Array | null)[] = [];
let unreadBytes = 0;
let wake: () => void = () => {};

parentPort?.on('message', (message: ToDecoder) => {
  if ('piece' in message) pieces.push(message.piece);
  else unreadBytes -= message.readBytes;
  wake();
});

function nextMessage(): Promise<void> {
  return new Promise((resolve) => {
    wake = resolve;
  });
}

async function* input(): AsyncGenerator<Uint8Array, void, undefined> {
  for (;;) {
    while (pieces.length === 0) await nextMessage();
    const piece = pieces.shift() ?? null;
    if (piece === null) return;
    tell({ kind: 'took' });
    yield piece;
  }
}

async function run(): Promise<void> {
  const problems = new ProblemList();
  tell({ kind: 'ready' });
  try {
    for await (const decoded of decode(compression, input(), maxHeldBytes)) {
      // A copy: a decoder may go on with the memory in which these bytes stand.
      const bytes = new Uint8Array(decoded.bytes);
      unreadBytes += bytes.length;
      tell({ kind: 'bytes', bytes, taken: decoded.taken }, [bytes.buffer]);
      while (unreadBytes > MAX_UNREAD_BYTES) await nextMessage();
    }
  } catch (error) {
    problems.addError(error);
  }
  const [problem = null] = problems.all;
  tell({ kind: 'end', problem });
}

function tell(message: FromDecoder, transfer: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, transfer);
}

await run();
