import { VfTimelineError } from '../errors.ts';

/** Random access to the bytes of a journal file. */
export interface JournalReader {
  /** Bytes of the file when it was opened. What is added later is not read. */
  readonly size: number;
  /** Fills `into` with the bytes from `offset` on. Gives how many there were: fewer where the file ends. */
  read(into: Uint8Array, offset: number): number | Promise<number>;
}

/** What is used of a file handle of Node (`open` of `node:fs/promises`). It stays open, and the caller's. */
export interface FileHandleLike {
  stat(): Promise<{ readonly size: number }>;
  read(
    buffer: Uint8Array,
    offset: number,
    length: number,
    position: number,
  ): Promise<{ readonly bytesRead: number }>;
}

/** The forms in which a journal file is taken: its bytes, a Blob or File, a file handle, or a reader. */
export type JournalInput = Uint8Array | ArrayBuffer | Blob | FileHandleLike | JournalReader;

/**
 * Gives any input the form of a reader.
 *
 * @throws VfTimelineError `invalid-argument` where the input is none of those that are taken
 */
export async function toReader(input: JournalInput): Promise<JournalReader> {
  if (isBytes(input)) return readerOfBytes(input instanceof Uint8Array ? input : new Uint8Array(input));
  if (isBlob(input)) return readerOfBlob(input);
  if (isHandle(input)) return readerOfHandle(input, (await input.stat()).size);
  if (isReader(input)) return input;
  throw new VfTimelineError(
    'invalid-argument',
    'a journal must be given as its bytes, a Blob, a file handle, or as { size, read(into, offset) }',
  );
}

function readerOfBytes(bytes: Uint8Array): JournalReader {
  return {
    size: bytes.length,
    read: (into, offset) => copy(bytes.subarray(offset, offset + into.length), into),
  };
}

function readerOfBlob(blob: Blob): JournalReader {
  return {
    size: blob.size,
    read: async (into, offset) =>
      copy(new Uint8Array(await blob.slice(offset, offset + into.length).arrayBuffer()), into),
  };
}

function readerOfHandle(handle: FileHandleLike, size: number): JournalReader {
  return {
    size,
    read: async (into, offset) => (await handle.read(into, 0, into.length, offset)).bytesRead,
  };
}

function copy(bytes: Uint8Array, into: Uint8Array): number {
  into.set(bytes);
  return bytes.length;
}

// The guards ask for abilities, not for classes: a Blob of another realm is none of ours to `instanceof`.

function isBytes(input: JournalInput): input is Uint8Array | ArrayBuffer {
  return input instanceof Uint8Array || Object.prototype.toString.call(input) === '[object ArrayBuffer]';
}

function isBlob(input: JournalInput): input is Blob {
  return hasMethod(input, 'arrayBuffer') && hasMethod(input, 'slice');
}

function isHandle(input: JournalInput): input is FileHandleLike {
  return hasMethod(input, 'stat') && hasMethod(input, 'read');
}

function isReader(input: JournalInput): input is JournalReader {
  return hasMethod(input, 'read') && Number.isSafeInteger(Reflect.get(input, 'size'));
}

function hasMethod(value: unknown, name: string): boolean {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, name) === 'function';
}
