/**
 * Reads the files of the systemd journal, on Node and in browsers.
 *
 * @module vf-timeline/journal
 */

export { VfTimelineError, type VfTimelineErrorCode } from '../errors.ts';
export type { BootMicroseconds, EpochMicroseconds } from '../units.ts';
export type { BootOrder } from './boot-order.ts';
export { cursorOf, type JournalEntry, valuesOf } from './entry.ts';
export { type JournalField, MAX_FIELD_BYTES } from './field.ts';
export { isJournal, type JournalHeader } from './header.ts';
export type { FileHandleLike, JournalInput, JournalReader } from './input.ts';
export { type EntriesOptions, type Journal, openJournal } from './journal.ts';
export { toJournalJson } from './journal-json.ts';
export type { JournalMatch } from './match.ts';
export { compareEntries, type MergedEntry, mergeJournals } from './merge.ts';
export type { JournalProblem, JournalProblemCode } from './problem.ts';
export type { TailEntry } from './tail-entry.ts';
