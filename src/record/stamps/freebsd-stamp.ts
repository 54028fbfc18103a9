import { bootMicroseconds } from '../../units.ts';
import { beginsAsFreeBsd } from '../formats/driver-lines.ts';
import type { KernelStamp } from './kernel-stamp.ts';

const SECOND_US = 1_000_000;

// `[12] `
const SECONDS = /\[(\d{1,9})\] /y;

/**
 * Reads FreeBSD's stamp in whole seconds since its kernel started, as `kern.msgbuf_show_timestamp=1` adds it to
 * each line of the message buffer. (With 2 it has microseconds, and is the same as Linux has.) Only before a line
 * that no other kernel prints: in front of any other the number may be that of the line.
 *
 * @returns null where none begins there
 *
 * @example
 * readFreeBsdStamp('[12] hn0: link state changed to UP', 0); // { bootUs: 12000000, resolutionUs: 1000000, end: 5 }
 */
export function readFreeBsdStamp(text: string, start: number): KernelStamp | null {
  SECONDS.lastIndex = start;
  const match = SECONDS.exec(text);
  if (match === null || !beginsAsFreeBsd(text, SECONDS.lastIndex)) return null;
  const bootUs = bootMicroseconds(Number(match[1]) * SECOND_US);
  return { bootUs, resolutionUs: SECOND_US, end: SECONDS.lastIndex };
}
