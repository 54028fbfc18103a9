import { VfTimelineError } from '../errors.ts';
import { type Journal, openJournal } from '../journal/journal.ts';
import { toJournalJson } from '../journal/journal-json.ts';
import type { ByteReader } from './archive/entry.ts';
import type { JournalPlace } from './log-source.ts';
import type { Machine } from './machine.ts';
import { ContentError, InputFailure, type ProblemList } from './problem.ts';

/** Entries of a chunk. */
const CHUNK_ENTRIES = 256;

/** Opens a journal; null where it cannot be read, and why stands among the problems. */
export async function openJournalFile(reader: ByteReader, problems: ProblemList): Promise<Journal | null> {
  try {
    return await openJournal({
      size: reader.size,
      read: (into: Uint8Array, offset: number) => reader.read(into, offset),
    });
  } catch (error) {
    await reader.close();
    if (error instanceof InputFailure) throw error;
    problems.addError(
      error instanceof VfTimelineError ? new ContentError('unsupported', error.message) : error,
    );
    return null;
  }
}

/**
 * The kernel's entries of a journal file, as `journalctl -o json` prints them: the line numbers of events are
 * the numbers of the entries. Those of other programs are not looked at.
 *
 * @param isNamed - whether the user named this journal: then it is worth a word that the kernel says nothing in it
 */
export async function* journalLines(
  journal: Journal,
  reader: ByteReader,
  problems: ProblemList,
  isNamed: boolean,
): AsyncGenerator<string, void, undefined> {
  let count = 0;
  try {
    let lines: string[] = [];
    for await (const batch of journal.batches({ match: [{ _TRANSPORT: 'kernel' }] })) {
      count += batch.length;
      for (const entry of batch) lines.push(`${toJournalJson(entry)}\n`);
      if (lines.length < CHUNK_ENTRIES) continue;
      yield lines.join('');
      lines = [];
    }
    if (lines.length > 0) yield lines.join('');
    for (const { message } of journal.problems) problems.add('damaged', message);
    const more = journal.problemCount - journal.problems.length;
    if (more > 0) problems.add('damaged', `${more} more entries or fields of the journal cannot be read`);
    if (isNamed && count === 0 && problems.count === 0) problems.add('empty', nothingIn(journal));
  } finally {
    await reader.close();
  }
}

function nothingIn({ header }: Journal): string {
  const entries = header?.entryCount ?? 0;
  return entries === 0
    ? 'there is no entry in this journal'
    : `none of the ${entries} entries of this journal is the kernel’s: as in one of a user; name the system’s`;
}

/** Where a journal stands among those that were written after each other. */
export function placeOfJournal({ header }: Journal): JournalPlace | null {
  return header === null ? null : { sequence: header.seqnumId, first: header.headSeqnum };
}

/**
 * The machine of a journal. It is kept in a folder with its machine's id,
 * `var/log/journal/5a1c0c9e7f3b4d2a8e6f0b1c2d3e4f50/`; elsewhere its header says who wrote it. It may be another
 * machine's than the one whose files it lies among.
 */
export function machineOfJournal(
  name: string,
  journal: Journal | null,
  around: Machine | null,
): Machine | null {
  const id = KEPT_IN.exec(name)?.[1] ?? writtenBy(journal);
  if (id === undefined) return around;
  if (around === null) return { root: name, id };
  around.id ??= id;
  return around.id === id ? around : { root: name, id };
}

const KEPT_IN = /(?:^|[/:])([0-9a-f]{32})\/[^/]{1,255}\.journal~?$/;

/** Undefined for a journal that does not say, as those written before the machine had an id. */
function writtenBy(journal: Journal | null): string | undefined {
  const id = journal?.header?.machineId;
  return id === undefined || /^0*$/.test(id) ? undefined : id;
}
