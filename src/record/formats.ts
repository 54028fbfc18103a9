import { dmesg } from './dmesg.ts';
import type { FormatReader, Reading } from './envelope.ts';
import { journalJson } from './journal-json.ts';
import { journalShort } from './journal-short.ts';
import type { LogFormat } from './log-record.ts';
import { syslog } from './syslog.ts';
import { wrappedDmesg } from './wrapped-dmesg.ts';

/**
 * Every format, in the order in which a line is offered to them. No line is in two of them but for
 * `wrapped-dmesg`, which takes a kernel stamp behind anything and therefore comes last.
 */
export const FORMATS: readonly FormatReader[] = [dmesg, journalJson, journalShort, syslog, wrappedDmesg];

/** A line, and the format that took it. */
export interface FormattedLine {
  readonly format: LogFormat;
  readonly reading: Reading;
}

/**
 * Reads one line, in whatever format it is.
 *
 * @returns null where no format takes it
 *
 * @example
 * readLine('[    2.327663] hv_vmbus: registering driver hv_netvsc')?.format; // 'dmesg'
 */
export function readLine(line: string): FormattedLine | null {
  for (const format of FORMATS) {
    const reading = format.read(line);
    if (reading !== null) return { format: format.name, reading };
  }
  return null;
}
