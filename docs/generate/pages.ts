import { formatsPage } from './formats.ts';
import { lifecyclePage } from './lifecycle.ts';
import { messagesPage } from './messages.ts';

/** The pages of docs/ that are written from the code, by file name. */
export const pages: Readonly<Record<string, () => string>> = {
  'formats.md': formatsPage,
  'lifecycle.md': lifecyclePage,
  'messages.md': messagesPage,
};
