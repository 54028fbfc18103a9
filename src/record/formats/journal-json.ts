import { epochMicroseconds } from '../../units.ts';
import { DAMAGED } from '../envelope.ts';
import type { LineFormat } from './format.ts';
import { isJournalEntry, readJournalEntry } from './journal-entry.ts';

// An entry has fields: a `{` alone, as other programs print it, does not even look like one.
const BEGINNING = /^\{\s*"/;

const message = 'hv_vmbus: registering driver hv_netvsc';
const bootId = '0123456789abcdef0123456789abcdef';
const fields = `"__REALTIME_TIMESTAMP":"1759472701123456","_BOOT_ID":"${bootId}","_HOSTNAME":"vm1","PRIORITY":"6"`;
const known = {
  bootUs: 2_327_663,
  wall: epochMicroseconds(1_759_472_701_123_456),
  wallClock: 'receive',
  wallResolutionUs: 1,
  bootId,
  priority: 6,
  host: 'vm1',
  message,
} as const;

/** https://systemd.io/JOURNAL_EXPORT_FORMATS tells what JSON makes of a journal's fields. */
export const journalJson: LineFormat = {
  name: 'journal-json',
  madeBy:
    '`journalctl -o json`, `json-pretty`, `json-sse`, `json-seq`, and programs that pass its entries on',
  times:
    'The kernel’s own stamp, and the wall time of the journal when it received the message, both in microseconds; `_SOURCE_REALTIME_TIMESTAMP` before the latter where an entry has it.',
  beginsWith: '{',
  examples: [
    {
      text: `{"_TRANSPORT":"kernel","_SOURCE_MONOTONIC_TIMESTAMP":"2327663",${fields},"MESSAGE":"${message}"}`,
      record: known,
    },
    {
      text: `data: {"_TRANSPORT":"kernel","_SOURCE_MONOTONIC_TIMESTAMP":"2327663",${fields},"MESSAGE":"${message}"}`,
      record: known,
    },
    {
      text: `\x1e{"_TRANSPORT":"kernel","_SOURCE_MONOTONIC_TIMESTAMP":"2327663",${fields},"MESSAGE":"${message}"}`,
      record: known,
    },
    {
      text: '{"_TRANSPORT":"kernel","_SOURCE_REALTIME_TIMESTAMP":"5","__REALTIME_TIMESTAMP":"7","MESSAGE":[97,255]}',
      record: { wall: 5, wallClock: 'kernel', wallResolutionUs: 1, message: 'a\ufffd' },
    },
    {
      text: `{\n\t"_TRANSPORT" : "kernel",\n\t"MESSAGE" : [\n\t\t97,\n\t\t98\n\t],\n\t"PRIORITY" : "6"\n}`,
      record: { priority: 6, message: 'ab' },
    },
    { text: `{"__CURSOR":"s=6d79","MESSAGE":"${message}"}`, record: { message } },
    { text: '{"_TRANSPORT":"journal","SYSLOG_IDENTIFIER":"foo","MESSAGE":"abc"}', record: null },
  ],
  read(text) {
    if (!BEGINNING.test(text)) return null;
    const value = parseJson(text);
    if (value === undefined) return DAMAGED;
    return isJournalEntry(value) ? readJournalEntry(value) : null;
  },
};

/** Undefined where the text is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
