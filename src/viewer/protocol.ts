import type { VfNote } from '../lifecycle/note.ts';
import type { Section } from '../report/html/parts.ts';
import type { Picture } from '../report/picture/picture.ts';
import type { PictureSource } from '../report/svg/words.ts';
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
  | { readonly kind: 'export'; readonly format: string };

/** What the worker answers. */
export type Answer =
  | ({ readonly kind: 'progress' } & InputProgress)
  | { readonly kind: 'analyzed'; readonly shown: Shown }
  | { readonly kind: 'exported'; readonly format: string; readonly file: Blob }
  | { readonly kind: 'failed'; readonly message: string };

/** What the page shows of a timeline. The timeline itself stays with the worker, for what is saved. */
export interface Shown {
  /** `kern.log and 2 more`. */
  readonly title: string;
  /** One sentence on what was found. */
  readonly summary: string;
  /** Files that were given and not read, and why. */
  readonly refused: readonly string[];
  readonly sections: readonly Section[];
  readonly content: PictureSource & { readonly picture: Picture; readonly notes: readonly VfNote[] };
}
