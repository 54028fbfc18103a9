import { findField, type IndexedField } from './data-index.ts';
import { EntryArrayChain, type EntryOffsets, MergedOffsets } from './entry-offsets.ts';
import { FieldReader } from './field.ts';
import type { JournalFile } from './file.ts';
import type { JournalMatch } from './match.ts';

/**
 * The shortest index that leads to all entries that match. It may lead to others, too: every entry is
 * compared when it is read.
 */
export async function findEntries(
  file: JournalFile,
  matches: readonly JournalMatch[],
): Promise<EntryOffsets> {
  const { header, entryArrayOffset } = file;
  const all = new EntryArrayChain(file, 0, entryArrayOffset, header.entryCount);
  if (matches.length === 0) return all;

  const fields = new FieldReader(file);
  const parts: EntryOffsets[] = [];
  for (const match of matches) {
    const shortest = await findShortest(file, fields, match);
    if (shortest === 'all') return all;
    if (shortest !== null) parts.push(shortest.offsets);
  }
  const [only] = parts;
  return only !== undefined && parts.length === 1 ? only : new MergedOffsets(parts);
}

/** @returns null where no entry can match, `all` where no index tells */
async function findShortest(
  file: JournalFile,
  fields: FieldReader,
  match: JournalMatch,
): Promise<IndexedField | 'all' | null> {
  let shortest: IndexedField | null = null;
  for (const [name, value] of Object.entries(match)) {
    const found = await findField(file, fields, name, value);
    if (found === null) return null;
    if (typeof found === 'string') {
      file.problems.add('damaged-index', file.hashTableOffset, found);
      return 'all';
    }
    if (shortest === null || found.entryCount < shortest.entryCount) shortest = found;
  }
  return shortest ?? 'all';
}
