import type { KernelMessage } from '../message/kernel-message.ts';
import { mayBeMessage, parseMessage } from '../message/parse-message.ts';
import type { LogRecord } from '../record/log-record.ts';
import { RecentTexts } from '../record/recent-texts.ts';
import { ownCopy } from '../scan/own-copy.ts';
import type { Entry } from './log-part.ts';

/** A text, and the message in it. */
interface Told {
  readonly text: string;
  readonly message: KernelMessage | null;
}

/**
 * Reads the messages of records. What it gives is kept for long, and must not keep alive the piece of the log in
 * which the record stood: its texts are copies. Records of one text share it, and the message in it.
 */
export class EntryReader {
  readonly #told = new RecentTexts<Told>();
  /** The latest host, which most records share. */
  #host: string | null = null;

  /** Null where the record's message is none of a known driver. */
  read(given: LogRecord): Entry | null {
    const { message: text } = given;
    const told = this.#told.get(text) ?? this.#read(text);
    if (told === null || told.message === null) return null;
    const record = { ...given, host: this.#ownHost(given.host), message: told.text };
    return { record, message: told.message };
  }

  #read(text: string): Told | null {
    if (!mayBeMessage(text)) return null;
    return this.#told.add(text, (copy) => ({ text: copy, message: parseMessage(copy) }));
  }

  #ownHost(host: string | null): string | null {
    if (host !== null && host !== this.#host) this.#host = ownCopy(host);
    return host === null ? null : this.#host;
  }
}
