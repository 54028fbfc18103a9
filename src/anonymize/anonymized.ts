import type { Replaced } from './kinds.ts';

/** What became of a log. Complete when the log has been read to its end. */
export interface AnonymizeReport {
  /** What was replaced, by kind; what was replaced most comes first. */
  readonly replaced: readonly Replaced[];
  readonly lines: number;
  /** Lines that were longer than 1 MiB: what is beyond that is left out. */
  readonly cutLines: number;
}

/** Bytes that a Blob can be made of: `Uint8Array<ArrayBuffer>`, for which TypeScript before 5.7 has no name. */
export type LogBytes = ReturnType<Uint8ArrayConstructor['of']>;

/** One of several logs, safe to share. */
export interface NamedAnonymizedLog extends AsyncIterable<LogBytes> {
  /** The log's name, with what stands for the names in it. Read it when the log has been read: that tells them. */
  readonly name: string;
  /** The rest of it as text. */
  text(): Promise<string>;
}
