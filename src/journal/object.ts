import { readUint64 } from './bytes.ts';
import type { JournalFile } from './file.ts';
import { OBJECT_HEADER } from './layout.ts';
import { Missing } from './pages.ts';

/** The header of an object whose bytes are all within the file. */
export interface JournalObject {
  readonly flags: number;
  /** Bytes of the object, those of its header too. */
  readonly size: number;
}

/**
 * Reads the header of an object, and checks that the object can be what it is taken for: an offset out of a
 * journal is nothing but a number until then.
 *
 * @param type - one of {@link OBJECT}
 * @param minSize - bytes that an object of the type has at least
 * @returns a sentence where there is no such object
 */
export function readObject(
  { pages, arenaStart }: JournalFile,
  offset: number,
  type: number,
  minSize: number,
): JournalObject | string | Missing {
  if (offset % 8 !== 0 || offset < arenaStart) return `no object can be at ${offset}`;
  if (!pages.has(offset, minSize)) return `the object at ${offset} is not within the file`;
  const bytes = pages.take(offset, OBJECT_HEADER.length);
  if (bytes instanceof Missing) return bytes;
  if (bytes[0] !== type) return `the object at ${offset} is of type ${bytes[0]}, not ${type}`;
  const size = readUint64(bytes, OBJECT_HEADER.size);
  if (size < minSize || !pages.has(offset, size)) return `the object at ${offset} cannot have ${size} bytes`;
  return { flags: bytes[OBJECT_HEADER.flags] ?? 0, size };
}
