import type { Bytes } from '../byte-stream.ts';
import { ContentError } from '../problem.ts';

/**
 * Undoes it by zstddec, the reference decoder as WebAssembly. It asks for one piece after the other without
 * waiting for any, so the compressed data is held; what it gives comes as a stream.
 */
export async function* decodeByLibrary(
  input: Bytes,
  maxHeldBytes: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  const held: Uint8Array[] = [];
  let heldBytes = 0;
  for await (const piece of input) {
    held.push(piece.slice());
    heldBytes += piece.length;
    if (heldBytes > maxHeldBytes) throw tooLarge(maxHeldBytes);
  }
  const { ZSTDDecoder } = await import('zstddec/stream');
  const decoder = new ZSTDDecoder();
  await decoder.init();
  /** Times that nothing came out of a piece: where data is damaged, the decoder goes on for ever. */
  let idle = 0;
  const pieces = (function* (): Generator<Uint8Array, void, undefined> {
    for (const piece of held) {
      idle = 0;
      yield piece;
    }
  })();
  const outputs = decoder.decodeStreaming(pieces);
  while (true) {
    const step = nextOutput(outputs);
    if (step.done === true) return;
    idle = step.value.length === 0 ? idle + 1 : 0;
    if (idle > MAX_IDLE) throw damaged();
    if (step.value.length > 0) yield step.value;
  }
}

/** Steps in a row that may give nothing: a step takes in what there is, up to the end of a frame, which may be empty. */
const MAX_IDLE = 16;

function nextOutput(outputs: Iterator<Uint8Array, unknown>): IteratorResult<Uint8Array, unknown> {
  try {
    return outputs.next();
  } catch (error) {
    throw error instanceof Error && error.message.startsWith('Incomplete') ? truncated() : damaged();
  }
}

export function truncated(): ContentError {
  return new ContentError('truncated', 'the zstd data ends in the middle');
}

export function damaged(): ContentError {
  return new ContentError('damaged', 'the zstd data is damaged; what comes behind is not read');
}

function tooLarge(maxBytes: number): ContentError {
  return new ContentError(
    'limit',
    `zstd data of more than ${maxBytes} bytes, which is undone by Node 22.15 and later only; undo it with zstd -d`,
  );
}
