import { byteNeedles, type Needles } from './needles.ts';
import type { Scanned, Scanner } from './scanned.ts';
import {
  fitsMemory,
  NUMBERS,
  OTHERS,
  TABLE_BYTES,
  TABLES,
  TEXT,
  TEXT_BYTES,
  writeNeedles,
} from './scanner-memory.ts';

/** A scanner of 16 bytes at a time, compiled, with what it looks for: threads have the same. */
export interface ScannerProgram {
  readonly module: WebAssembly.Module;
  readonly tables: Uint8Array;
  readonly words: number;
  readonly endings: number;
}

/** By what they look for: whoever reads many logs compiles once, and has one scanner, for each has a memory of its own. */
const programs = new WeakMap<Needles, Promise<ScannerProgram | null>>();
const scanners = new WeakMap<Needles, Promise<Scanner>>();

/** Null where WebAssembly is missing, cannot do 16 bytes at once, or is forbidden by the page. */
export function compileScanner(needles: Needles): Promise<ScannerProgram | null> {
  const compiled = programs.get(needles) ?? compile(needles);
  programs.set(needles, compiled);
  return compiled;
}

/**
 * The scanner of this thread. It scans for one log and another in turns, and gives numbers to what comes in all of them: who
 * has not read a line of a number knows nothing of it.
 */
export function scannerOf(needles: Needles): Promise<Scanner> {
  const opened =
    scanners.get(needles) ?? compileScanner(needles).then((program) => openScanner(program, needles));
  scanners.set(needles, opened);
  return opened;
}

async function compile(needles: Needles): Promise<ScannerProgram | null> {
  const bytes = byteNeedles(needles);
  if (!fitsMemory(bytes)) return null;
  try {
    const { SCANNER } = await import('./compiled-scanner.ts');
    const module = await WebAssembly.compile(bytesOfBase64(SCANNER));
    const tables = new Uint8Array(TABLE_BYTES);
    writeNeedles(tables.buffer, bytes);
    return { module, tables, words: bytes.words.length, endings: bytes.endings.length };
  } catch {
    return null;
  }
}

function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

/**
 * The quickest scanner that runs here.
 *
 * @param withHeaders whether lines of syslog and of `journalctl` may be plain, too
 */
export async function openScanner(
  program: ScannerProgram | null,
  needles: Needles,
  withHeaders = true,
): Promise<Scanner> {
  const instance = program === null ? null : await instanceOf(program);
  if (program !== null && instance !== null) return new VectorScanner(program, instance, withHeaders);
  const { PlainScanner } = await import('./plain-scanner.ts');
  return new PlainScanner(needles);
}

/** Null where there is no memory for it. Browsers may refuse to make at once what has more than 4 KiB, and so it is awaited. */
async function instanceOf({ module }: ScannerProgram): Promise<WebAssembly.Instance | null> {
  return WebAssembly.instantiate(module).catch(() => null);
}

/** What assembly/scanner/plain-lines.ts exports. */
interface ScannerExports {
  readonly memory: WebAssembly.Memory;
  readonly consumed: WebAssembly.Global<'i32'>;
  readonly firstText: WebAssembly.Global<'i32'>;
  setCounts(words: number, endings: number): void;
  wantHeaders(wanted: boolean): void;
  scan(start: number, end: number, origin: number): void;
  numbersFilled(): number;
  othersFilled(): number;
}

/** Scans 16 bytes at a time. */
class VectorScanner implements Scanner {
  readonly #exports: ScannerExports;
  readonly #memory: ArrayBuffer;
  readonly #text: Uint8Array;

  constructor(
    { tables, words, endings }: ScannerProgram,
    { exports }: WebAssembly.Instance,
    withHeaders: boolean,
  ) {
    this.#exports = exports as unknown as ScannerExports;
    this.#memory = this.#exports.memory.buffer;
    this.#text = new Uint8Array(this.#memory, TEXT, TEXT_BYTES);
    new Uint8Array(this.#memory, TABLES).set(tables.subarray(TABLES));
    this.#exports.setCounts(words, endings);
    this.#exports.wantHeaders(withHeaders);
  }

  room(size: number): Uint8Array {
    return size <= TEXT_BYTES ? this.#text.subarray(0, size) : new Uint8Array(size);
  }

  scan(bytes: Uint8Array, start: number): Scanned {
    const exports = this.#exports;
    const size = Math.min(TEXT_BYTES, bytes.length - start);
    const isThere = bytes.buffer === this.#memory;
    if (!isThere) this.#text.set(bytes.subarray(start, start + size));
    const place = isThere ? bytes.byteOffset + start : TEXT;
    const origin = place - start;
    exports.scan(place, place + size, origin);
    return {
      numbers: new Float64Array(this.#memory, NUMBERS, exports.numbersFilled()),
      text: new Uint8Array(this.#memory, OTHERS, exports.othersFilled()),
      end: exports.consumed.value - origin,
      firstText: exports.firstText.value,
    };
  }
}
