import type { BootMicroseconds } from '../../units.ts';
import { coarseStamp, notKernel, type Reading, type WallTime } from '../envelope.ts';
import { readFreeBsdStamp } from '../stamps/freebsd-stamp.ts';
import { readKernelStamp } from '../stamps/kernel-stamp.ts';

/** What stands behind the time in a line of syslog, and in one of `journalctl`, of the kernel. */
export interface KernelEntry {
  readonly host: string | null;
  /** From the kernel's own stamp, where it stands before the message. */
  readonly bootUs: BootMicroseconds | null;
  readonly bootResolutionUs?: number;
  readonly message: string;
}

// The host is left out by `journalctl --no-hostname`, and has blanks where somebody masked it. A word with
// a colon at its end is the name of the program.
const KERNEL_TAG = /((?:\S*[^\s:][ \t]){0,8}?)kernel(?:\[\d{1,10}\])?:/y;

// `vm1 systemd[1]: Started`, `vm1 foo.service[12]: abc`
const PROGRAM_TAG = /[^\s:]{1,256} [^\s:[]{1,256}(?:\[\d{1,10}\])?: /y;

/** What `journalctl` prints for a message that is no text: it is lost. */
const BLOB = /^\[\d[\d.]{0,16}[KMGT]?B blob data\]$/;

/**
 * Reads `host kernel: message` from `start` on.
 *
 * @returns null where no entry of the kernel stands there
 */
export function readKernelEntry(text: string, start: number): KernelEntry | null {
  // Most lines are other programs', and nearly all of those do without the word.
  if (!text.includes('kernel', start)) return null;
  KERNEL_TAG.lastIndex = start;
  const match = KERNEL_TAG.exec(text);
  if (match === null) return null;
  const [, host = ''] = match;
  const behind = KERNEL_TAG.lastIndex;
  const begin = text[behind] === ' ' || text[behind] === '\t' ? behind + 1 : behind;
  const stamp = readKernelStamp(text, begin) ?? readFreeBsdStamp(text, begin);
  return {
    host: host === '' ? null : host.slice(0, -1),
    bootUs: stamp?.bootUs ?? null,
    ...coarseStamp(stamp?.resolutionUs),
    message: text.slice(stamp === null ? begin : stamp.end),
  };
}

/** Whether an entry of some program stands there: `host program[1]: message`. */
export function isProgramEntry(text: string, start: number): boolean {
  PROGRAM_TAG.lastIndex = start;
  return PROGRAM_TAG.test(text);
}

/** What an entry is that begins at `start`, behind that time. Where it is not the kernel's, it is another program's. */
export function readEntry(text: string, start: number, time: WallTime | null, pri: number | null): Reading {
  const entry = readKernelEntry(text, start);
  return entry === null
    ? notKernel(text.slice(start), time)
    : kernelReading(entry, time, pri === null ? null : pri & 7);
}

export function kernelReading(entry: KernelEntry, time: WallTime | null, priority: number | null): Reading {
  const { host, bootUs, bootResolutionUs, message } = entry;
  if (BLOB.test(message)) return { kind: 'damaged' };
  return {
    kind: 'record',
    bootUs,
    ...coarseStamp(bootResolutionUs),
    wall: time?.wall ?? null,
    wallClock: time?.wallClock ?? null,
    wallResolutionUs: time?.wallResolutionUs ?? null,
    bootId: null,
    priority,
    host,
    message,
  };
}
