import type { VfEvent } from './event.ts';
import type { VfNote } from './note.ts';

export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** An event or a note of which more may be learnt. */
export type OpenEvent = Mutable<VfEvent | VfNote>;
