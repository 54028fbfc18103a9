import { bootMicroseconds, epochMicroseconds } from '../units.ts';
import { DAMAGED, type FormatReader, NOT_KERNEL, type Reading } from './envelope.ts';
import { readKernelStamp } from './kernel-stamp.ts';

type JournalEntry = Readonly<Record<string, unknown>>;

/**
 * The journal as `journalctl -o json` prints it, one entry a line, whatever line feeds its message has:
 *
 *     {"_TRANSPORT":"kernel","PRIORITY":"6","MESSAGE":"hv_vmbus: registering driver hv_netvsc",
 *      "_SOURCE_MONOTONIC_TIMESTAMP":"2327663","__REALTIME_TIMESTAMP":"1759472701000000",…}
 *
 * Fields: systemd.journal-fields(7); what JSON makes of them: https://systemd.io/JOURNAL_EXPORT_FORMATS
 */
export const journalJson: FormatReader = {
  name: 'journal-json',
  read(line) {
    // An entry has fields: a `{` alone, as other programs print it, does not even look like one.
    if (!/^\{\s*"/.test(line)) return null;
    const value = parseJson(line);
    if (value === undefined) return DAMAGED;
    return isJournalEntry(value) ? readEntry(value) : null;
  },
};

function readEntry(entry: JournalEntry): Reading {
  const transport = readText(entry['_TRANSPORT']);
  if ((transport ?? readText(entry['SYSLOG_IDENTIFIER'])) !== 'kernel') return NOT_KERNEL;
  const text = readText(entry['MESSAGE']);
  // `journalctl` without `--all` prints null for a long field: a message was there, and it is lost.
  if (text === null) return DAMAGED;

  const stamp = readKernelStamp(text, 0);
  const bootUs = readInteger(entry['_SOURCE_MONOTONIC_TIMESTAMP']);
  const wallUs = readInteger(entry['__REALTIME_TIMESTAMP']);
  return {
    kind: 'record',
    bootUs: bootUs === null ? (stamp?.bootUs ?? null) : bootMicroseconds(bootUs),
    wall: wallUs === null ? null : epochMicroseconds(wallUs),
    wallClock: wallUs === null ? null : 'receive',
    wallResolutionUs: wallUs === null ? null : 1,
    bootId: matching(/^[0-9a-f]{32}$/, entry['_BOOT_ID']),
    priority: readInteger(matching(/^[0-7]$/, entry['PRIORITY'])),
    host: readText(entry['_HOSTNAME']),
    message: stamp === null ? text : text.slice(stamp.end),
  };
}

/** Undefined where the text is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isJournalEntry(value: unknown): value is JournalEntry {
  if (typeof value !== 'object' || value === null) return false;
  return ['__REALTIME_TIMESTAMP', '__CURSOR', '_TRANSPORT', 'MESSAGE'].some((field) => field in value);
}

/** A field's text: a string, an array of byte numbers where it is not UTF-8, an array of several values. */
function readText(field: unknown): string | null {
  if (typeof field === 'string') return field;
  if (!Array.isArray(field)) return null;
  if (field.length > 0 && field.every(isByte)) return new TextDecoder().decode(Uint8Array.from(field));
  return readText(field.find((value) => typeof value === 'string'));
}

function isByte(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 255;
}

function readInteger(field: unknown): number | null {
  const digits = matching(/^\d+$/, field);
  const value = Number(digits ?? Number.NaN);
  return Number.isSafeInteger(value) ? value : null;
}

/** The journal writes numbers as decimal strings; tools that pass its entries on may write numbers. */
function matching(pattern: RegExp, field: unknown): string | null {
  const text = typeof field === 'number' ? String(field) : readText(field);
  return text !== null && pattern.test(text) ? text : null;
}
