import { type Journal, mergeJournals, toJournalJson } from '../journal/index.ts';

/**
 * Entries that may be the kernel's. Journals that were sent from elsewhere may lack `_TRANSPORT`; what another
 * program wrote under the kernel's name is told apart with the fields of its entry.
 */
const KERNEL = { match: [{ _TRANSPORT: 'kernel' }, { SYSLOG_IDENTIFIER: 'kernel' }] };

/** Characters that are passed on together. */
const CHUNK_SIZE = 64 * 1024;

/**
 * Journal files as a log: the lines that journalctl would print of their kernel entries, as JSON. So one format
 * knows the fields of a journal, and line 17 of the log is the seventeenth line of
 * `journalctl --file FILE -o json _TRANSPORT=kernel + SYSLOG_IDENTIFIER=kernel`.
 *
 * What could not be read follows as lines that are no JSON, one each: they count as damaged.
 */
export async function* toJournalLog(journals: readonly Journal[]): AsyncGenerator<string, void, undefined> {
  let text = '';
  for await (const { entry } of mergeJournals(journals, KERNEL)) {
    text += `${toJournalJson(entry)}\n`;
    if (text.length < CHUNK_SIZE) continue;
    yield text;
    text = '';
  }
  for (const { problems, problemCount } of journals) {
    for (let number = 0; number < problemCount; number += 1) {
      const what = problems[number]?.message ?? 'as many problems were found as are kept';
      text += `{"damaged journal: ${what}\n`;
    }
  }
  if (text !== '') yield text;
}
