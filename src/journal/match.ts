import { VfTimelineError } from '../errors.ts';
import type { JournalEntry } from './entry.ts';

/** Fields and the values that they must have, all of them: `{ _TRANSPORT: 'kernel', PRIORITY: '3' }`. */
export type JournalMatch = Readonly<Record<string, string>>;

/** @throws VfTimelineError `invalid-argument` where a match is not what is taken here */
export function checkMatches(matches: unknown): readonly JournalMatch[] {
  if (Array.isArray(matches) && matches.every(isJournalMatch)) return matches;
  throw new VfTimelineError(
    'invalid-argument',
    "match must be an array of fields with the text they must have: [{ _TRANSPORT: 'kernel' }]",
  );
}

function isJournalMatch(match: unknown): boolean {
  if (typeof match !== 'object' || match === null || Array.isArray(match)) return false;
  return Object.values(match).every((value) => typeof value === 'string');
}

/** Whether an entry has all the fields of one match at least. No matches at all match everything. */
export function isMatch(entry: JournalEntry, matches: readonly JournalMatch[]): boolean {
  return matches.length === 0 || matches.some((match) => hasAll(entry, match));
}

function hasAll(entry: JournalEntry, match: JournalMatch): boolean {
  for (const name of Object.keys(match)) {
    if (!entry.fields.some((field) => field.name === name && field.value === match[name])) return false;
  }
  return true;
}
