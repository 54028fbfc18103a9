import type { Line } from '../scan/lines.ts';
import { DAMAGED, isElapsed, type Reading } from './envelope.ts';
import { readDmesgLine } from './formats/dmesg-line.ts';
import { beginsAsDriver } from './formats/driver-lines.ts';
import type { Block } from './formats/format.ts';
import { formatsFor, LAST_RESORTS } from './formats/formats.ts';
import { wrappedDmesg } from './formats/wrapped-dmesg.ts';
import { type Layer, withoutLayers } from './layers/layer.ts';
import { layersFor } from './layers/layers.ts';
import { type Bared, entryOf, type LineEntry, plain } from './line-entry.ts';
import type { LogFormat } from './log-record.ts';
import { piecesOf, withoutEscapes } from './pieces.ts';
import { findKernelStamp } from './stamps/kernel-stamp.ts';

/** Layers around one line. A reply to a reply to a quoted log of a container has some six. */
const MAX_LAYERS = 16;

/** Lines of one entry: `journalctl -o json-pretty` gives each byte of a message a line, and messages have 8 KiB. */
const MAX_BLOCK_LINES = 16_384;

/** Characters of one entry, as of one line. */
const MAX_BLOCK_CHARACTERS = 1024 * 1024;

interface OpenBlock {
  readonly block: Block;
  readonly format: LogFormat;
  readonly layers: readonly Layer[];
  lines: number;
  characters: number;
}

/**
 * Reads the lines of one source, each in whatever format it is, and emits what they are as soon as it is known.
 * Memory is bounded by one entry.
 *
 * @example
 * const reader = new LineReader((entry) => console.log(entry.format)); // 'dmesg'
 * reader.read({ number: 1, text: '> [    2.327663] hv_vmbus: …', … });
 * reader.end();
 */
export class LineReader {
  readonly #emit: (entry: LineEntry) => void;
  #open: OpenBlock | null = null;

  constructor(emit: (entry: LineEntry) => void) {
    this.#emit = (entry) => emit(quotedKernel(entry) ?? entry);
  }

  /** Whether an entry was begun to which further lines may belong. */
  get isWithinEntry(): boolean {
    return this.#open !== null;
  }

  /** @param clean whether it is known that no NUL, return, escape or blank of a page (U+00A0) stands in the line. */
  read(line: Line, clean = false): void {
    if (this.#open !== null && this.#continue(this.#open, line)) return;
    const pieces = piecesOf(line.text, clean);
    if (pieces === null) this.#readGlued(line, line.text);
    else for (const piece of pieces) this.#readGlued(line, piece);
  }

  /** There is no further line. */
  end(): void {
    if (this.#open !== null) this.#emit(this.#close(this.#open));
  }

  /** Whether the line belongs to the entry that was begun. */
  #continue(open: OpenBlock, line: Line): boolean {
    // A line that has other layers than the first one of its entry is taken as it is.
    const plain = withoutEscapes(line.text);
    const text = withoutLayers(plain, open.layers) ?? plain;
    // What it was as a whole may be data, not text.
    const whole = open.layers.length === 0 ? line.whole : text;
    const belonging = open.block.take(text === line.text ? line : { ...line, text, whole });
    if (belonging === 'outside') {
      this.#emit(this.#close(open));
      return false;
    }
    open.lines += 1;
    open.characters += line.text.length;
    const tooLong = open.lines >= MAX_BLOCK_LINES || open.characters >= MAX_BLOCK_CHARACTERS;
    if (belonging === 'last' || tooLong) this.#emit(this.#close(open, belonging !== 'last'));
    return true;
  }

  #close({ block, format, lines, characters }: OpenBlock, tooLong = false): LineEntry {
    this.#open = null;
    const reading = tooLong ? DAMAGED : block.read();
    return {
      number: block.number,
      lines,
      format: reading === null ? null : (block.format ?? format),
      reading: reading ?? { kind: 'unknown' },
      quoted: false,
      carried: null,
      carriedResolutionUs: null,
      text: '',
      layers: [],
      whole: '',
      width: characters,
    };
  }

  /**
   * Where two writers share a console, a line may begin before the one before it has ended:
   *
   *     [    2.327663] hv_vmbus: regis[    2.327670] hv_pci: …
   */
  #readGlued(line: Line, piece: string): void {
    let rest = piece;
    for (let glued = endOfFirst(rest); glued !== -1; glued = endOfFirst(rest)) {
      this.#readPiece(line, rest.slice(0, glued));
      rest = rest.slice(glued);
    }
    this.#readPiece(line, rest);
  }

  #readPiece(line: Line, piece: string): void {
    const taken = offer(line, piece);
    if (taken !== null) this.#take(line, taken, plain(piece));
    else this.#readWrapped(line, piece);
  }

  /** A line that is in no format from its beginning: what stands before it is taken off, thing by thing. */
  #readWrapped(line: Line, piece: string): void {
    let bared = plain(piece);
    while (bared.layers.length < MAX_LAYERS && !beginsAsDriver(bared.text)) {
      const peeled = peel(bared);
      if (peeled === null) break;
      bared = peeled;
      const taken = offer(line, bared.text);
      if (taken !== null) {
        this.#take(line, taken, bared);
        return;
      }
    }
    this.#emit(lastResort(line, bared));
  }

  #take(line: Line, taken: Taken, bared: Bared): void {
    const { layers, whole } = bared;
    if (taken.reading !== null) this.#emit(entryOf(line, taken.format, taken.reading, bared));
    // Two entries of several lines cannot begin on one line.
    else if (this.#open !== null) this.#emit(entryOf(line, taken.format, DAMAGED, bared));
    else
      this.#open = { block: taken.block, format: taken.format, layers, lines: 1, characters: whole.length };
  }
}

/** Where a second line of the kernel begins in one of `dmesg`; -1 where none does. */
function endOfFirst(text: string): number {
  if (text[0] !== '[' && text[0] !== '<') return -1;
  const second = findKernelStamp(text, 2);
  const first = second === -1 ? null : readDmesgLine(text);
  if (first === null || first.message === '') return -1;
  const message = text.length - first.message.length;
  return second > message ? second : findKernelStamp(text, message + 1);
}

/** What a line is that is in no format. */
function lastResort(line: Line, bared: Bared): LineEntry {
  if (bared.text.trim() === '') return entryOf(line, null, { kind: 'blank' }, bared);
  for (const format of LAST_RESORTS) {
    const reading = format.read(bared.text);
    if (reading !== null) return entryOf(line, format.name, reading, bared);
  }
  return entryOf(line, null, { kind: 'unknown' }, bared);
}

/** The kernel's line that another program tells of; null where the entry is none such. */
function quotedKernel(entry: LineEntry): LineEntry | null {
  if (entry.reading.kind !== 'not-kernel' || entry.reading.said === null) return null;
  const { text, time } = entry.reading.said;
  const start = findKernelStamp(text, 0);
  const reading = start === -1 ? null : wrappedDmesg.read(text);
  if (reading?.kind !== 'record' || !beginsAsDriver(reading.message)) return null;
  const quoted = { ...entry, format: wrappedDmesg.name, reading, quoted: true };
  if (time === null || isElapsed(time.wall)) return quoted;
  return { ...quoted, carried: time.wall, carriedResolutionUs: time.wallResolutionUs };
}

type Taken =
  | { readonly format: LogFormat; readonly reading: Reading; readonly block: null }
  | { readonly format: LogFormat; readonly reading: null; readonly block: Block };

/** The text in the first format that takes it from its beginning. */
function offer(line: Line, text: string): Taken | null {
  for (const format of formatsFor(text)) {
    const taken = 'read' in format ? format.read(text) : format.open(asLine(line, text));
    if (taken === null) continue;
    return 'kind' in taken
      ? { format: format.name, reading: taken, block: null }
      : { format: format.name, reading: null, block: taken };
  }
  return null;
}

/** The text without the first thing that stands around it. */
function peel({ text, layers, whole, carried, carriedResolutionUs }: Bared): Bared | null {
  for (const layer of layersFor(text)) {
    const peeled = layer.peel(text);
    if (peeled === null) continue;
    const inner = { layers: [...layers, layer], whole };
    // Of several stamps around each other the inner one is nearer to the message.
    if (peeled.carried === null) return { ...inner, text: peeled.text, carried, carriedResolutionUs };
    return { ...inner, ...peeled };
  }
  return null;
}

function asLine(line: Line, text: string): Line {
  return text === line.text ? line : { ...line, text, whole: text };
}
