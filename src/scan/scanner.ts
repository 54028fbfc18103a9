import { byteNeedles, type Needles } from './needles.ts';
import { PlainLines } from './plain-line.ts';
import { fitsMemory, STRETCH_BYTES, STRETCHES, TEXT, TEXT_BYTES, writeNeedles } from './scanner-memory.ts';

/** Plain lines whose stamps do not fall, and the lines behind them that are not plain; either may be none. */
export interface Stretch {
  readonly plainLines: number;
  /** Microseconds of the stamps: the first, the one before the last, and the last. */
  readonly firstUs: number;
  readonly beforeLastUs: number;
  readonly lastUs: number;
  /** Where the plain lines begin, where the others begin, and where these end. */
  readonly start: number;
  readonly middle: number;
  readonly end: number;
}

/** The complete lines of some bytes. */
export interface Scanned {
  readonly stretches: readonly Stretch[];
  /** Behind the last of these lines. */
  readonly end: number;
}

/** Tells plain lines from others, on bytes. */
export interface Scanner {
  /** Where bytes may be put that are to be scanned, so that they need not be copied; for the next time only. */
  room(size: number): Uint8Array;
  /** Takes as many lines as it does at once, beginning with the one at `start`. */
  scan(bytes: Uint8Array, start: number): Scanned;
}

/** The quickest scanner that runs here. */
export async function openScanner(needles: Needles): Promise<Scanner> {
  const bytes = byteNeedles(needles);
  if (!fitsMemory(bytes)) return new PlainScanner(needles);
  try {
    const { SCANNER } = await import('./compiled-scanner.ts');
    // Where WebAssembly is missing, cannot do 16 bytes at once, or is forbidden by the page, this fails.
    const { instance } = await WebAssembly.instantiate(bytesOfBase64(SCANNER));
    return new VectorScanner(instance.exports as unknown as ScannerExports, needles);
  } catch {
    return new PlainScanner(needles);
  }
}

function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

/** What assembly/plain-lines.ts exports. */
interface ScannerExports {
  readonly memory: WebAssembly.Memory;
  readonly consumed: WebAssembly.Global<'i32'>;
  setCounts(words: number, endings: number): void;
  scan(start: number, end: number): number;
}

/** Scans 16 bytes at a time. */
class VectorScanner implements Scanner {
  readonly #exports: ScannerExports;
  readonly #text: Uint8Array;
  readonly #view: DataView;

  constructor(exports: ScannerExports, needles: Needles) {
    this.#exports = exports;
    const { buffer } = exports.memory;
    this.#text = new Uint8Array(buffer, TEXT, TEXT_BYTES);
    this.#view = new DataView(buffer);
    const bytes = byteNeedles(needles);
    writeNeedles(buffer, bytes);
    exports.setCounts(bytes.words.length, bytes.endings.length);
  }

  room(size: number): Uint8Array {
    return size <= TEXT_BYTES ? this.#text.subarray(0, size) : new Uint8Array(size);
  }

  scan(bytes: Uint8Array, start: number): Scanned {
    const size = Math.min(TEXT_BYTES, bytes.length - start);
    const isThere = bytes.buffer === this.#text.buffer;
    if (!isThere) this.#text.set(bytes.subarray(start, start + size));
    const place = isThere ? bytes.byteOffset + start : TEXT;
    const count = this.#exports.scan(place, place + size);
    const stretches = Array.from({ length: count }, (_, index) => this.#stretch(index, start - place));
    return { stretches, end: this.#exports.consumed.value - place + start };
  }

  #stretch(index: number, shift: number): Stretch {
    const view = this.#view;
    const at = STRETCHES + index * STRETCH_BYTES;
    return {
      firstUs: view.getFloat64(at, true),
      beforeLastUs: view.getFloat64(at + 8, true),
      lastUs: view.getFloat64(at + 16, true),
      plainLines: view.getUint32(at + 24, true),
      start: view.getUint32(at + 28, true) + shift,
      middle: view.getUint32(at + 32, true) + shift,
      end: view.getUint32(at + 36, true) + shift,
    };
  }
}

const LINE_FEED = 0x0a;

/** Scans byte by byte, wherever JavaScript runs. */
export class PlainScanner implements Scanner {
  readonly #lines: PlainLines;

  constructor(needles: Needles) {
    this.#lines = new PlainLines(byteNeedles(needles));
  }

  room(size: number): Uint8Array {
    return new Uint8Array(size);
  }

  scan(bytes: Uint8Array, start: number): Scanned {
    const stretches: Stretch[] = [];
    let open = emptyStretch(start);
    let lineStart = start;
    for (
      let end = bytes.indexOf(LINE_FEED, lineStart);
      end !== -1;
      end = bytes.indexOf(LINE_FEED, lineStart)
    ) {
      const stampUs = this.#lines.stampOf(bytes, lineStart, end);
      const isNext = stampUs !== -1 && (open.end > open.middle || stampUs < open.lastUs);
      if (isNext && open.end > open.start) {
        stretches.push(open);
        open = emptyStretch(lineStart);
      }
      lineStart = end + 1;
      if (stampUs === -1) open.end = lineStart;
      else addPlain(open, stampUs, lineStart);
    }
    if (open.end > open.start) stretches.push(open);
    return { stretches, end: lineStart };
  }
}

type OpenStretch = { -readonly [Key in keyof Stretch]: Stretch[Key] };

function emptyStretch(start: number): OpenStretch {
  return { plainLines: 0, firstUs: 0, beforeLastUs: 0, lastUs: 0, start, middle: start, end: start };
}

function addPlain(open: OpenStretch, stampUs: number, end: number): void {
  if (open.plainLines === 0) open.firstUs = stampUs;
  open.beforeLastUs = open.plainLines === 0 ? stampUs : open.lastUs;
  open.lastUs = stampUs;
  open.plainLines += 1;
  open.middle = end;
  open.end = end;
}
