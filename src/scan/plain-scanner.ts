import { byteNeedles, type Needles } from './needles.ts';
import { PlainLines } from './plain-line.ts';
import type { Scanned, Scanner } from './scanned.ts';
import { type DmesgStretch, numbersOf } from './stretches.ts';

const LINE_FEED = 0x0a;

/** Scans byte by byte, wherever JavaScript runs; only lines of `dmesg` are plain to it. */
export class PlainScanner implements Scanner {
  readonly #lines: PlainLines;

  constructor(needles: Needles) {
    this.#lines = new PlainLines(byteNeedles(needles));
  }

  room(size: number): Uint8Array {
    return new Uint8Array(size);
  }

  scan(bytes: Uint8Array, start: number): Scanned {
    const stretches: OpenStretch[] = [];
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
    return {
      numbers: numbersOf(stretches),
      text: othersOf(bytes, stretches),
      end: lineStart,
      firstText: 1,
    };
  }
}

type OpenStretch = { -readonly [Key in keyof DmesgStretch]: DmesgStretch[Key] };

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

function othersOf(bytes: Uint8Array, stretches: readonly OpenStretch[]): Uint8Array {
  const text = new Uint8Array(stretches.reduce((size, { middle, end }) => size + end - middle, 0));
  let filled = 0;
  for (const { middle, end } of stretches) {
    text.set(bytes.subarray(middle, end), filled);
    filled += end - middle;
  }
  return text;
}
