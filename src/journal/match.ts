import { VfTimelineError } from '../errors.ts';
import type { JournalEntry } from './entry.ts';
import type { JournalField } from './field.ts';

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

/** Tells which entries have all the fields of one match at least. No matches at all match everything. */
export class Matcher {
  readonly #matches: readonly (readonly JournalField[])[];

  constructor(matches: readonly JournalMatch[]) {
    this.#matches = matches.map((match) => Object.entries(match).map(([name, value]) => ({ name, value })));
  }

  isMatch({ fields }: JournalEntry): boolean {
    if (this.#matches.length === 0) return true;
    for (const match of this.#matches) if (hasAll(fields, match)) return true;
    return false;
  }
}

function hasAll(fields: readonly JournalField[], wanted: readonly JournalField[]): boolean {
  for (const field of wanted) if (!hasField(fields, field)) return false;
  return true;
}

function hasField(fields: readonly JournalField[], { name, value }: JournalField): boolean {
  for (const field of fields) if (field.name === name && field.value === value) return true;
  return false;
}
