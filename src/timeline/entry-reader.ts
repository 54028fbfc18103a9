import type { KernelMessage } from '../message/kernel-message.ts';
import { mayBeMessage, parseMessage } from '../message/parse-message.ts';
import type { LogRecord } from '../record/log-record.ts';
import { RecentTexts } from '../record/recent-texts.ts';
import { ownCopy } from '../scan/own-copy.ts';
import type { Entry } from './log-part.ts';

/** A text of a record, and the message in it. Records of one text share it. */
export interface Told {
  readonly text: string;
  readonly message: KernelMessage;
}

/**
 * Reads the messages of records. What it gives is kept for long, and must not keep alive the piece of the log in
 * which the record stood: its texts are copies.
 */
export class EntryReader {
  /** Null for texts that are none of a known driver. */
  readonly #told = new RecentTexts<Told | null>();
  /** The latest host, which most records share. */
  #host: string | null = null;

  /** Null where the record's message is none of a known driver. */
  tell({ message: text }: LogRecord): Told | null {
    const told = this.#told.get(text);
    if (told !== undefined) return told;
    if (!mayBeMessage(text)) return null;
    return this.#told.add(text, (copy) => {
      const message = parseMessage(copy);
      return message === null ? null : { text: copy, message };
    });
  }

  /** The same, with the record. */
  read(given: LogRecord): Entry | null {
    const told = this.tell(given);
    if (told === null) return null;
    const record = { ...given, host: this.#ownHost(given.host), message: told.text };
    return { record, message: told.message };
  }

  #ownHost(host: string | null): string | null {
    if (host !== null && host !== this.#host) this.#host = ownCopy(host);
    return host === null ? null : this.#host;
  }
}
