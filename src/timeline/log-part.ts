import type { KernelMessage } from '../message/kernel-message.ts';
import type { BootSpan } from '../record/boot-span.ts';
import type { LogRecord } from '../record/log-record.ts';

/** A record with the message in it. */
export interface Entry {
  readonly record: LogRecord;
  readonly message: KernelMessage;
}

/** What one log shows of one boot. */
export interface LogPart {
  /** Counted from 0 in the order in which the logs were given. */
  readonly source: number;
  readonly span: BootSpan;
  /** The records whose message was recognized, in the order of the log. */
  readonly entries: readonly Entry[];
}

/** What a record is known by in another log of the same boot: the kernel's own stamp and text; null without a stamp. */
export function stampKey({ bootUs, message }: LogRecord): string | null {
  return bootUs === null ? null : `${bootUs} ${message}`;
}

/** The same for a record within its log: by its own time, whichever that is; null without one. */
export function momentKey({ record }: Entry): string | null {
  const { wallUs, message } = record;
  return stampKey(record) ?? (wallUs === null ? null : `${wallUs} wall ${message}`);
}

/** Whether no record of the part has the kernel's stamp, and some have another time: `journalctl -o short`. */
export function isUnstamped({ entries }: Pick<LogPart, 'entries'>): boolean {
  return (
    entries.some(({ record }) => record.wallUs !== null) &&
    entries.every(({ record }) => record.bootUs === null)
  );
}
