import type { SourceProblemCode } from '../problem.ts';
import type { Compressed } from './decoders.ts';

/** What a thread that undoes a compression is started with. */
export interface DecoderOrder {
  readonly compression: Compressed;
  readonly maxHeldBytes: number;
}

/** What it is told: the next compressed bytes, null behind the last ones; and how much of what it gave was read. */
export type ToDecoder = { readonly piece: Uint8Array | null } | { readonly readBytes: number };

/** What it tells. */
export type FromDecoder =
  | { readonly kind: 'ready' }
  /** It has taken a piece. */
  | { readonly kind: 'took' }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly taken: number }
  /** There is no more: null where that is the end of the data. */
  | { readonly kind: 'end'; readonly problem: DecoderProblem | null };

/** Why it cannot go on. */
export interface DecoderProblem {
  readonly code: SourceProblemCode;
  readonly message: string;
}
