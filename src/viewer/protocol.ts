import type { PageBlock } from '../report/html/data.ts';
import type { Section } from '../report/html/parts.ts';
import type { InputProgress } from '../source/progress.ts';

/** A file, as a page gets it. */
export interface GivenFile {
  /** Its name; in a folder the way to it, `var/log/kern.log`. */
  readonly path: string;
  readonly file: Blob;
}

/** What a person gives to be read. */
export type Given =
  | { readonly kind: 'text'; readonly name: string; readonly text: string }
  | ({ readonly kind: 'file' } & GivenFile)
  | { readonly kind: 'folder'; readonly path: string; readonly files: readonly GivenFile[] };

/** What a log with times such as `Oct  3 06:25:01` leaves open; see `ClockOptions`. */
export interface ViewerOptions {
  readonly zone?: string;
  readonly year?: number;
  readonly now?: Date;
}

/** What the page asks of the worker. */
export type Request =
  | { readonly kind: 'analyze'; readonly given: readonly Given[]; readonly options: ViewerOptions }
  /** Beside the timeline that was analysed, another one. */
  | { readonly kind: 'compare'; readonly given: readonly Given[]; readonly options: ViewerOptions }
  /** @see WhatIsSaved */
  | { readonly kind: 'export'; readonly what: WhatIsSaved; readonly format: string };

/** What can be written into a file. */
export type WhatIsSaved = 'timeline' | 'comparison';

/** What the worker answers. */
export type Answer =
  | ({ readonly kind: 'progress' } & InputProgress)
  | { readonly kind: 'block'; readonly block: PageBlock }
  /** All blocks have come. */
  | { readonly kind: 'analyzed'; readonly shown: Shown }
  | { readonly kind: 'compared'; readonly shown: ShownComparison }
  | { readonly kind: 'exported'; readonly what: WhatIsSaved; readonly format: string; readonly file: Blob }
  /** The other log could not be compared; the timeline stays. */
  | { readonly kind: 'not-compared'; readonly message: string }
  | { readonly kind: 'failed'; readonly message: string };

/** What the page says of a timeline. The timeline itself stays with the worker, for what is saved. */
export interface Shown {
  /** `kern.log and 2 more`. */
  readonly title: string;
  /** One sentence on what was found. */
  readonly summary: string;
  /** Files that were given and not read, and why. */
  readonly refused: readonly string[];
  readonly sections: readonly Section[];
}

/** What the page says of a comparison. */
export type ShownComparison = Pick<Shown, 'title' | 'summary' | 'refused' | 'sections'>;
