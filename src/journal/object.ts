import { viewUint64 } from './bytes.ts';
import type { JournalFile } from './file.ts';
import { OBJECT_HEADER } from './layout.ts';
import { Missing } from './pages.ts';

/**
 * Reads the size of an object, with its header, and checks that the object can be what it is taken for: an offset out of a
 * journal is nothing but a number until then.
 *
 * @param type - one of {@link OBJECT}
 * @param minSize - bytes that an object of the type has at least
 * @returns bytes of the object, which are all within the file; a sentence where there is no such object
 */
export function readObjectSize(
  { pages, arenaStart }: JournalFile,
  offset: number,
  type: number,
  minSize: number,
): number | string | Missing {
  if (offset % 8 !== 0 || offset < arenaStart) return `no object can be at ${offset}`;
  if (!pages.has(offset, minSize)) return `the object at ${offset} is not within the file`;
  const at = pages.locate(offset, OBJECT_HEADER.length);
  if (at instanceof Missing) return at;
  const { bytes, view } = pages;
  if (bytes[at] !== type) return `the object at ${offset} is of type ${bytes[at]}, not ${type}`;
  const size = viewUint64(view, at + OBJECT_HEADER.size);
  if (size < minSize || !pages.has(offset, size)) return `the object at ${offset} cannot have ${size} bytes`;
  return size;
}
