import type { Line } from '../scan/lines.ts';
import { MAX_PLAIN_US } from '../scan/plain-line.ts';
import type { BootMicroseconds } from '../units.ts';
import type { Envelope } from './envelope.ts';
import type { LineEntry } from './line-entry.ts';
import type { LogFormat } from './log-record.ts';
import type { PlainTexts } from './plain-texts.ts';
import { readSimpleStamp } from './stamps/kernel-stamp.ts';

/**
 * Formats in which a line is told by what stands before the message, up to the last blank before it, whatever the
 * message is.
 */
const HEADED: ReadonlySet<LogFormat> = new Set([
  'syslog',
  'syslog-iso',
  'journal-short',
  'journal-short-unix',
]);

/** What stands before the kernel's stamp, or before the message where there is none, and what was read of it. */
export interface Header {
  readonly text: string;
  readonly isStamped: boolean;
  readonly format: LogFormat;
  /** Of the line that was read: the time of the stamp, and the message, are those of that line alone. */
  readonly envelope: Envelope;
}

/** Lines behind one header that tell nothing but their stamps, which do not fall. */
export interface HeadedRun {
  readonly header: Header;
  records: number;
  /** All null where the header is not stamped. */
  readonly firstUs: BootMicroseconds | null;
  beforeLastUs: BootMicroseconds | null;
  lastUs: BootMicroseconds | null;
}

/**
 * Leaves out lines whose message does not matter, and that stand behind the same header as a line that was read: within a
 * second, most lines of a syslog file do.
 *
 *     Oct  3 06:25:01 vm1 kernel: [    2.327663] usb 1-1: new high-speed USB device number 2 using xhci_hcd
 *     Oct  3 06:25:01 vm1 kernel: [    2.331877] usb 1-1: New USB device found
 */
export class HeadedLines {
  readonly #texts: PlainTexts;
  #header: Header | null = null;
  #latest: HeadedRun | null = null;

  constructor(texts: PlainTexts) {
    this.#texts = texts;
  }

  /**
   * Counts the line to a run, if it is left out.
   *
   * @param before what came latest: a run that this line may go on with
   * @returns null where the line has to be read
   */
  find({ text }: Line, before: unknown): HeadedRun | null {
    const header = this.#header;
    if (header === null || !text.startsWith(header.text)) return null;
    const stamp = header.isStamped ? readSimpleStamp(text, header.text.length) : null;
    if (header.isStamped && stamp === null) return null;
    if (!this.#texts.isPlain(text, stamp === null ? header.text.length : stamp.end)) return null;
    const us = stamp === null ? null : stamp.bootUs;
    if (us !== null && us > MAX_PLAIN_US) return null;
    const latest = this.#latest;
    const goesOn = latest !== null && latest === before && latest.header === header;
    if (!goesOn || (us !== null && latest.lastUs !== null && us < latest.lastUs)) {
      this.#latest = { header, records: 1, firstUs: us, beforeLastUs: us, lastUs: us };
      return this.#latest;
    }
    latest.records += 1;
    latest.beforeLastUs = latest.lastUs;
    latest.lastUs = us;
    return latest;
  }

  /** That of the line that was read latest, and could be learned from. */
  get latest(): Header | null {
    return this.#header;
  }

  /** Takes note of what a line was read as: the only entry that came of it. */
  learn({ text }: Line, { format, lines, quoted, layers, carried, reading }: LineEntry): void {
    if (format === null || !HEADED.has(format) || lines !== 1 || quoted || layers.length > 0) return;
    if (reading.kind !== 'record' || carried !== null) return;
    const { message, bootUs, bootResolutionUs } = reading;
    if (bootResolutionUs !== undefined || message === '' || !text.endsWith(message)) return;
    // Where a line begins so, another one may be glued to it.
    if (text.startsWith('[') || text.startsWith('<')) return;
    const end = text.length - message.length;
    const open = bootUs === null ? end : text.lastIndexOf('[', end - 1);
    const stamp = bootUs === null ? null : readSimpleStamp(text, open);
    if (open === -1 || (stamp === null) !== (bootUs === null)) return;
    if (stamp === null ? text[end - 1] !== ' ' : stamp.end !== end || stamp.bootUs !== bootUs) return;
    if (this.#header?.text.length === open && text.startsWith(this.#header.text)) {
      if (this.#header.isStamped === (stamp !== null)) return;
    }
    this.#header = { text: text.slice(0, open), isStamped: stamp !== null, format, envelope: reading };
  }
}
