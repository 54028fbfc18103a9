import { VfTimelineError } from '../errors.ts';
import { openJournal } from '../journal/journal.ts';
import { toJournalJson } from '../journal/journal-json.ts';
import type { ByteReader } from './archive/entry.ts';
import type { Machine } from './machine.ts';
import { ContentError, type ProblemList } from './problem.ts';

/** Entries of a chunk. */
const CHUNK_ENTRIES = 256;

/**
 * The kernel's entries of a journal file, as `journalctl -o json` prints them: the line numbers of events are
 * the numbers of the entries. Those of other programs are not looked at.
 */
export async function* journalLines(
  reader: ByteReader,
  problems: ProblemList,
): AsyncGenerator<string, void, undefined> {
  try {
    const journal = await openJournal({
      size: reader.size,
      read: (into: Uint8Array, offset: number) => reader.read(into, offset),
    });
    let lines: string[] = [];
    for await (const entry of journal.entries({ match: [{ _TRANSPORT: 'kernel' }] })) {
      lines.push(`${toJournalJson(entry)}\n`);
      if (lines.length < CHUNK_ENTRIES) continue;
      yield lines.join('');
      lines = [];
    }
    if (lines.length > 0) yield lines.join('');
    for (const { message } of journal.problems) problems.add('damaged', message);
    const more = journal.problemCount - journal.problems.length;
    if (more > 0) problems.add('damaged', `${more} more entries or fields of the journal cannot be read`);
  } catch (error) {
    if (error instanceof VfTimelineError) throw new ContentError('unsupported', error.message);
    throw error;
  } finally {
    await reader.close();
  }
}

/** Where a journal's header has the id of the machine that wrote it (systemd, journal-def.h). */
const MACHINE_ID = { offset: 40, bytes: 16 } as const;

/**
 * The machine of a journal. It is kept in a folder with its machine's id,
 * `var/log/journal/5a1c0c9e7f3b4d2a8e6f0b1c2d3e4f50/`; elsewhere its header says who wrote it. It may be another
 * machine's than the one whose files it lies among.
 */
export async function machineOfJournal(
  name: string,
  reader: ByteReader | null,
  around: Machine | null,
): Promise<Machine | null> {
  const id = KEPT_IN.exec(name)?.[1] ?? (reader && (await writtenBy(reader))) ?? undefined;
  if (id === undefined) return around;
  if (around === null) return { root: name, id };
  around.id ??= id;
  return around.id === id ? around : { root: name, id };
}

const KEPT_IN = /(?:^|[/:])([0-9a-f]{32})\/[^/]{1,255}\.journal~?$/;

/** Null for a journal that does not say, as those written before the machine had an id. */
async function writtenBy(reader: ByteReader): Promise<string | null> {
  const bytes = new Uint8Array(MACHINE_ID.bytes);
  const read = await reader.read(bytes, MACHINE_ID.offset);
  if (read < bytes.length || bytes.every((byte) => byte === 0)) return null;
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
