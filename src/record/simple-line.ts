import type { Line } from '../scan/lines.ts';
import { envelope } from './envelope.ts';
import { entryOf, type LineEntry, plain } from './line-entry.ts';
import { readSimpleStamp } from './stamps/kernel-stamp.ts';

// What nearly every line of `dmesg` is can be told without all other formats:
//
//     [    2.327663] hv_vmbus: registering driver hv_netvsc
//
// As long as a log has no other lines, what reads those is not loaded. The reader of all lines (line-reader.ts) stays the
// definition: a test holds both together.

const OPEN = 0x5b;
const LESS = 0x3c;

/** Where a comma stands in a stamp that `dmesg` prints behind the kernel's: `2025-10-03T06:25:01,123456+00:00`. */
const COMMA_OF_ISO = 19;

/** `[mem 0x00100000-0x3fffffff]`, `[Firmware Bug]: `; but not `[T1] `, `[C0] `. */
const WORD_IN_BRACKETS = /^\[(?![TC]\d)[A-Za-z]/;

/** `[Oct 3 06:25] `, `[Fri Oct  3 06:25:01 2025] ` */
const TIME_OF_DAY = /\d\d:\d\d/;

/** A second line that is glued to it: `[    2.3`. */
const FURTHER_STAMP = /\[[ \t]{0,32}\d{1,16}\./;

/** An entry of a journal: `[   19.999999] vm1 kernel: …`, `[   19.999999] vm1 foo[12]: …`; but `[   19.999999] systemd[1]: …` is none. */
const JOURNAL_ENTRY = /^(?:(?:[^\s:[\]]{1,64} )?kernel: |[^\s:[\]]{1,64} [^\s:[\]]{1,64}\[\d{1,10}\]: )/;

/**
 * Reads a line that is one of `dmesg` beyond doubt, or empty.
 *
 * @param line in which no NUL, return, escape or blank of a page (U+00A0) stands
 * @returns null where the line may be something else
 */
export function readSimpleLine(line: Line): LineEntry | null {
  const { text } = line;
  if (text === '') return entryOf(line, null, { kind: 'blank' }, plain(text));
  const stamp = readSimpleStamp(text, 0);
  const message = stamp === null ? '' : text.slice(stamp.end);
  if (stamp === null || !isSimple(message)) return null;
  return entryOf(line, 'dmesg', envelope({ bootUs: stamp.bootUs, message }), plain(text));
}

function isSimple(message: string): boolean {
  const first = message.charCodeAt(0);
  if (message === '' || first === LESS || message[COMMA_OF_ISO] === ',') return false;
  if (JOURNAL_ENTRY.test(message) || FURTHER_STAMP.test(message)) return false;
  return first !== OPEN || (WORD_IN_BRACKETS.test(message) && !TIME_OF_DAY.test(message));
}
