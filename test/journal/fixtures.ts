import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { type PrintedEntry, parseLines } from './tools.ts';

const FOLDER = fileURLToPath(new URL('fixtures/', import.meta.url));

/** The journals of fixtures/. */
export const FIXTURES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.journal.gz'))
  .map((name) => name.replace('.journal.gz', ''));

/** A fresh copy of a journal's bytes. */
export function readFixture(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(gunzipSync(readFileSync(`${FOLDER}${name}.journal.gz`)));
}

/** What journalctl printed of it. */
export function printedFixture(name: string): readonly PrintedEntry[] {
  return parseLines(readFileSync(`${FOLDER}${name}.ndjson`, 'utf8'));
}

/** An object of a journal that is whole. */
export interface PlacedObject {
  readonly type: number;
  readonly offset: number;
  readonly size: number;
}

/** The objects of a journal that is whole, one behind the other. */
export function objectsOf(bytes: Uint8Array<ArrayBuffer>): readonly PlacedObject[] {
  const view = new DataView(bytes.buffer);
  const objects: PlacedObject[] = [];
  let offset = Number(view.getBigUint64(88, true));
  while (offset + 16 <= bytes.length) {
    const type = view.getUint8(offset);
    // Behind an object that was compressed afterwards, there is unused room.
    const size = type === 0 ? 8 : Number(view.getBigUint64(offset + 8, true));
    if (type !== 0) objects.push({ type, offset, size });
    offset += Math.ceil(size / 8) * 8;
  }
  return objects;
}
