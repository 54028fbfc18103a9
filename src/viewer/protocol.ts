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
  /** Beside the timeline that was analysed, another one. The one that was asked before is given up. */
  | {
      readonly kind: 'compare';
      readonly comparison: ComparisonNumber;
      readonly given: readonly Given[];
      readonly options: ViewerOptions;
    }
  /** The timeline stays. */
  | { readonly kind: 'stop-comparing' }
  | { readonly kind: 'export'; readonly what: Subject; readonly format: string };

/** What is shown, and can be saved. */
export type Subject = 'timeline' | 'comparison';

/** Which of the comparisons that were asked: an answer may be on its way when nobody waits for it any more. */
export type ComparisonNumber = number;

/** What the worker answers. */
export type Answer =
  | ({ readonly kind: 'progress' } & InputProgress)
  | { readonly kind: 'block'; readonly block: PageBlock }
  /** A section of what is shown, or a further part of the last one, so small that a page builds it at once. */
  | { readonly kind: 'section'; readonly section: Section }
  /** All blocks and sections have come. */
  | { readonly kind: 'analyzed'; readonly shown: Shown }
  /** All sections have come. */
  | { readonly kind: 'compared'; readonly comparison: ComparisonNumber; readonly shown: Shown }
  | { readonly kind: 'exported'; readonly what: Subject; readonly format: string; readonly file: Blob }
  /** The other log could not be compared; the timeline stays. */
  | { readonly kind: 'not-compared'; readonly comparison: ComparisonNumber; readonly message: string }
  | { readonly kind: 'failed'; readonly message: string };

/** What the page says above the sections. Timelines themselves stay with the worker, for what is saved. */
export interface Shown {
  /** `kern.log and 2 more`. */
  readonly title: string;
  /** One sentence on what was found. */
  readonly summary: string;
  /** Files that were given and not read, and why. */
  readonly refused: readonly string[];
}
