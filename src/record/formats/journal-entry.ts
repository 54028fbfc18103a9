import { bootMicroseconds, type EpochMicroseconds, epochMicroseconds } from '../../units.ts';
import { DAMAGED, NOT_KERNEL, notKernel, type Reading } from '../envelope.ts';
import { readKernelStamp } from '../stamps/kernel-stamp.ts';

/** The fields of a journal entry. A field that stands in it several times has the array of its values. */
export type JournalEntry = Readonly<Record<string, unknown>>;

/** What `journalctl -o verbose` prints for a message that is no text. */
const BLOB = /^\[\d[\d.]{0,16}[KMGT]?B? blob data\]$/;

/**
 * What an entry of the journal is, in whatever layout it came.
 *
 * Fields: systemd.journal-fields(7).
 */
export function readJournalEntry(entry: JournalEntry): Reading {
  const text = readText(entry['MESSAGE']);
  if (!isKernel(entry)) {
    const receivedUs = epoch(entry['__REALTIME_TIMESTAMP']);
    const time = receivedUs && ({ wall: receivedUs, wallClock: 'receive', wallResolutionUs: 1 } as const);
    return text === null ? NOT_KERNEL : notKernel(text, time);
  }
  // `journalctl` without `--all` prints null for a long field: a message was there, and it is lost.
  if (text === null || BLOB.test(text)) return DAMAGED;

  const stamp = readKernelStamp(text, 0);
  const bootUs = readInteger(entry['_SOURCE_MONOTONIC_TIMESTAMP']);
  const sourceUs = epoch(entry['_SOURCE_REALTIME_TIMESTAMP']);
  const receivedBootUs = readInteger(entry['__MONOTONIC_TIMESTAMP']);
  const wallUs = sourceUs ?? epoch(entry['__REALTIME_TIMESTAMP']);
  return {
    kind: 'record',
    bootUs: bootUs === null ? (stamp?.bootUs ?? null) : bootMicroseconds(bootUs),
    ...(receivedBootUs === null ? {} : { receivedBootUs: bootMicroseconds(receivedBootUs) }),
    wall: wallUs,
    wallClock: wallUs === null ? null : sourceUs === null ? 'receive' : 'kernel',
    wallResolutionUs: wallUs === null ? null : 1,
    bootId: matching(/^[0-9a-f]{32}$/, entry['_BOOT_ID']),
    priority: readInteger(matching(/^[0-7]$/, entry['PRIORITY'])),
    host: readText(entry['_HOSTNAME']),
    message: stamp === null ? text : text.slice(stamp.end),
  };
}

/** Whether an object is an entry of the journal at all. */
export function isJournalEntry(value: unknown): value is JournalEntry {
  if (typeof value !== 'object' || value === null) return false;
  return ['__REALTIME_TIMESTAMP', '__CURSOR', '_TRANSPORT', 'MESSAGE'].some((field) => field in value);
}

/** Fields of which an entry has one, unless `journalctl` was asked to leave them out: `--output-fields=MESSAGE`. */
const SPEAKERS = ['_TRANSPORT', 'SYSLOG_IDENTIFIER', '_PID', '_UID', '_COMM', 'SYSLOG_PID'];

/**
 * Only the kernel's own transport counts. An entry that claims two of them is somebody's who wants to pass for it.
 * Where the journal was asked for the messages only, nobody can tell whose they are.
 */
function isKernel(entry: JournalEntry): boolean {
  if ('__CURSOR' in entry && !SPEAKERS.some((field) => field in entry)) return true;
  const transport = entry['_TRANSPORT'] ?? entry['SYSLOG_IDENTIFIER'];
  if (Array.isArray(transport) && !transport.every(isByte))
    return transport.every((value) => value === 'kernel');
  return readText(transport) === 'kernel';
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

function epoch(field: unknown): EpochMicroseconds | null {
  const us = readInteger(field);
  return us === null ? null : epochMicroseconds(us);
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
