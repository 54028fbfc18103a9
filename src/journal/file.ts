import type { FileLayout } from './header.ts';
import type { Pages } from './pages.ts';
import type { Problems } from './problem.ts';

/** A journal file whose header is known. */
export interface JournalFile extends FileLayout {
  readonly pages: Pages;
  readonly problems: Problems;
}
