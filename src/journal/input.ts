import { VfTimelineError } from '../errors.ts';

/** Random access to the bytes of a journal file. */
export interface JournalReader {
  /** Bytes of the file when it was opened. What is added later is not read. */
  readonly size: number;
  /** The bytes from `offset` on: `length` of them, or fewer where the file ends. */
  read(offset: number, length: number): Promise<Uint8Array>;
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
    'a journal must be given as its bytes, a Blob, a file handle, or as { size, read(offset, length) }',
  );
}

function readerOfBytes(bytes: Uint8Array): JournalReader {
  return { size: bytes.length, read: async (offset, length) => bytes.subarray(offset, offset + length) };
}

function readerOfBlob(blob: Blob): JournalReader {
  return {
    size: blob.size,
    read: async (offset, length) => new Uint8Array(await blob.slice(offset, offset + length).arrayBuffer()),
  };
}

function readerOfHandle(handle: FileHandleLike, size: number): JournalReader {
  return {
    size,
    async read(offset, length) {
      const buffer = new Uint8Array(length);
      const { bytesRead } = await handle.read(buffer, 0, length, offset);
      return buffer.subarray(0, bytesRead);
    },
  };
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
