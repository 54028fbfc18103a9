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
  readonly #matches: readonly (readonly WantedField[])[];

  constructor(matches: readonly JournalMatch[]) {
    this.#matches = matches.map((match) =>
      Object.entries(match).map(([name, value]) => ({ name, value, latest: null })),
    );
  }

  isMatch({ fields }: JournalEntry): boolean {
    if (this.#matches.length === 0) return true;
    for (const match of this.#matches) if (hasAll(fields, match)) return true;
    return false;
  }
}

interface WantedField {
  readonly name: string;
  readonly value: string;
  /** The field that was the one wanted before: entries share it, so it mostly is again. */
  latest: JournalField | null;
}

function hasAll(fields: readonly JournalField[], match: readonly WantedField[]): boolean {
  for (const wanted of match) if (!hasField(fields, wanted)) return false;
  return true;
}

function hasField(fields: readonly JournalField[], wanted: WantedField): boolean {
  if (wanted.latest !== null && fields.includes(wanted.latest)) return true;
  for (const field of fields) {
    if (field.name !== wanted.name || field.value !== wanted.value) continue;
    wanted.latest = field;
    return true;
  }
  return false;
}
