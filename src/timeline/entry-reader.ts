import { ownCopy } from '../message/own-copy.ts';
import { mayBeMessage, parseMessage } from '../message/parse-message.ts';
import type { LogRecord } from '../record/log-record.ts';
import type { Entry } from './log-part.ts';

/**
 * Reads the messages of records. What it gives is kept for long, and must not keep alive the piece of the log in
 * which the record stood: its texts are copies.
 */
export class EntryReader {
  /** The latest host, which most records share. */
  #host: string | null = null;

  /** Null where the record's message is none of a known driver. */
  read(given: LogRecord): Entry | null {
    if (!mayBeMessage(given.message)) return null;
    const record = { ...given, host: this.#ownHost(given.host), message: ownCopy(given.message) };
    const message = parseMessage(record.message);
    return message === null ? null : { record, message };
  }

  #ownHost(host: string | null): string | null {
    if (host !== null && host !== this.#host) this.#host = ownCopy(host);
    return host === null ? null : this.#host;
  }
}
