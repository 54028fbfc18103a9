import type { Bytes } from '../byte-stream.ts';

/** Random access to bytes. */
export interface ByteReader {
  readonly size: number;
  /** Fills `into` with the bytes from `offset` on. Gives how many there were: fewer where the file ends. */
  read(into: Uint8Array, offset: number): Promise<number>;
  close(): Promise<void>;
}

/** One file within an archive or a folder. Links, devices and what else is no file are not given. */
export interface ArchiveEntry {
  /** As the archive has it: data, never a path to follow. */
  readonly path: string;
  /** The content, to be read once and before the next entry is asked for. It throws a ContentError where it is cut off. */
  content(): Bytes;
  /** Where the file can be read at any offset; else null. */
  readonly openReader: (() => Promise<ByteReader>) | null;
}

export function readerOfBytes(bytes: Uint8Array): ByteReader {
  return {
    size: bytes.length,
    read: async (into, offset) => {
      const part = bytes.subarray(offset, offset + into.length);
      into.set(part);
      return part.length;
    },
    close: async () => {},
  };
}
