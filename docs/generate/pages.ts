import { errorsPage } from './errors.ts';
import { findingsPage } from './findings.ts';
import { formatsPage } from './formats.ts';
import { grammarPages } from './grammar.ts';
import { lifecyclePage } from './lifecycle.ts';
import { messagePages } from './messages.ts';

/** The files of docs/ that are written from the code, by name; those of docs/api/ are in `apiPages`. */
export function pages(): Readonly<Record<string, string>> {
  return {
    'errors.md': errorsPage(),
    'findings.md': findingsPage(),
    'formats.md': formatsPage(),
    'lifecycle.md': lifecyclePage(),
    ...messagePages(),
    ...grammarPages(),
  };
}

/** Folders of docs/ that hold nothing else. */
export const FOLDERS: readonly string[] = ['messages', 'grammar'];
