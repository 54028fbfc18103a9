import type { EpochMicroseconds } from '../../units.ts';
import type { Envelope, LocalTime } from '../envelope.ts';

/** A line freed of one thing that stood around it. */
export interface Peeled {
  readonly text: string;
  /** When the one who put it there wrote the line, where it says so, and how finely. */
  readonly carried: EpochMicroseconds | LocalTime | null;
  readonly carriedResolutionUs: number | null;
}

/** Something that programs and people put before or around the lines of a log, in whatever format these are. */
export interface Layer {
  readonly name: string;
  /** Who puts it there, as a person would say. */
  readonly madeBy: string;
  /** The ASCII characters with which it can begin; `é` stands for all others. */
  readonly beginsWith: string;
  readonly examples: readonly {
    readonly text: string;
    readonly inner: string;
    readonly carried?: Envelope['wall'];
  }[];
  /** Null where the line does not begin with it. */
  peel(text: string): Peeled | null;
}

/** What is left when `length` characters are taken off. */
export function without(text: string, length: number): Peeled {
  return { text: text.slice(length), carried: null, carriedResolutionUs: null };
}

/** The text without these layers, the outer one first; null where it has others. */
export function withoutLayers(text: string, layers: readonly Layer[]): string | null {
  let inner = text;
  for (const layer of layers) {
    const peeled = layer.peel(inner);
    if (peeled === null) return null;
    inner = peeled.text;
  }
  return inner;
}
