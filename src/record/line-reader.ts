import type { Line } from '../scan/lines.ts';
import type { EpochMicroseconds } from '../units.ts';
import { DAMAGED, type LocalTime, type Reading } from './envelope.ts';
import { beginsAsDriver } from './formats/driver-lines.ts';
import type { Block } from './formats/format.ts';
import { formatsFor, LAST_RESORTS } from './formats/formats.ts';
import type { Layer } from './layers/layer.ts';
import { layersFor } from './layers/layers.ts';
import type { LogFormat } from './log-record.ts';
import { piecesOf } from './pieces.ts';

/**
 * What one or several lines turned out to be. Every line, and every part of a line that was written as one, is
 * in one entry.
 */
export interface LineEntry {
  /** The line by which it is cited. */
  readonly number: number;
  /** How many lines it took. */
  readonly lines: number;
  readonly format: LogFormat | null;
  readonly reading: Reading | { readonly kind: 'blank' } | { readonly kind: 'unknown' };
  /** When another program wrote the line down, by its stamp around it. */
  readonly carried: EpochMicroseconds | LocalTime | null;
  readonly carriedResolutionUs: number | null;
  /** The line without what stood around it. */
  readonly text: string;
  /** Characters of the line as it stood in the log. */
  readonly width: number;
}

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

/** A line without what stood around it. */
interface Bared {
  readonly text: string;
  readonly carried: EpochMicroseconds | LocalTime | null;
  readonly carriedResolutionUs: number | null;
}

/**
 * Reads the lines of one source, each in whatever format it is. Memory is bounded by one entry.
 *
 * @example
 * const reader = new LineReader();
 * reader.read({ number: 1, text: '> [    2.327663] hv_vmbus: …', … }); // [{ format: 'dmesg', … }]
 * reader.end(); // []
 */
export class LineReader {
  #open: OpenBlock | null = null;

  /** The entries that are complete with this line. */
  read(line: Line): readonly LineEntry[] {
    const entries: LineEntry[] = [];
    if (this.#open !== null && this.#continue(this.#open, line, entries)) return entries;
    for (const piece of piecesOf(line.text)) {
      const entry = this.#readPiece(line, piece);
      if (entry !== null) entries.push(entry);
    }
    return entries;
  }

  /** The entry that has no further line. */
  end(): readonly LineEntry[] {
    return this.#open === null ? [] : [this.#close(this.#open)];
  }

  /** Whether the line belongs to the entry that was begun. */
  #continue(open: OpenBlock, line: Line, entries: LineEntry[]): boolean {
    const belonging = open.block.take(withoutLayers(line, open.layers));
    if (belonging === 'outside') {
      entries.push(this.#close(open));
      return false;
    }
    open.lines += 1;
    open.characters += line.text.length;
    if (belonging === 'last' || open.lines >= MAX_BLOCK_LINES || open.characters >= MAX_BLOCK_CHARACTERS) {
      entries.push(this.#close(open, belonging !== 'last'));
    }
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
      carried: null,
      carriedResolutionUs: null,
      text: '',
      width: characters,
    };
  }

  /** Null where the line begins an entry of several lines. */
  #readPiece(line: Line, piece: string): LineEntry | null {
    const layers: Layer[] = [];
    let bared: Bared = { text: piece, carried: null, carriedResolutionUs: null };
    const entry = (format: LogFormat | null, reading: LineEntry['reading']): LineEntry => {
      return { number: line.number, lines: 1, format, reading, ...bared, width: piece.length };
    };
    for (let depth = 0; depth <= MAX_LAYERS; depth += 1) {
      const taken = offer(asLine(line, bared.text));
      if (taken !== null) {
        if ('reading' in taken) return entry(taken.format, taken.reading);
        // Two entries of several lines cannot begin on one line.
        if (this.#open !== null) return entry(taken.format, DAMAGED);
        this.#open = { ...taken, layers, lines: 1, characters: piece.length };
        return null;
      }
      const peeled = beginsAsDriver(bared.text) ? null : peel(bared, layers);
      if (peeled === null) break;
      bared = peeled;
    }
    if (bared.text.trim() === '') return entry(null, { kind: 'blank' });
    for (const { name, read } of LAST_RESORTS) {
      const reading = read(bared.text);
      if (reading !== null) return entry(name, reading);
    }
    return entry(null, { kind: 'unknown' });
  }
}

type Taken =
  | { readonly format: LogFormat; readonly reading: Reading }
  | { readonly format: LogFormat; readonly block: Block };

/** The line in the first format that takes it from its beginning. */
function offer(line: Line): Taken | null {
  for (const format of formatsFor(line.text)) {
    const taken = 'read' in format ? format.read(line.text) : format.open(line);
    if (taken === null) continue;
    return 'kind' in taken ? { format: format.name, reading: taken } : { format: format.name, block: taken };
  }
  return null;
}

/** The text without the first thing that stands around it, which is added to the layers. */
function peel({ text, carried, carriedResolutionUs }: Bared, layers: Layer[]): Bared | null {
  for (const layer of layersFor(text)) {
    const peeled = layer.peel(text);
    if (peeled === null) continue;
    layers.push(layer);
    // Of several stamps around each other the inner one is nearer to the message.
    return peeled.carried === null ? { text: peeled.text, carried, carriedResolutionUs } : peeled;
  }
  return null;
}

/** The line without the layers that the first line of its entry had; as it is where it has others. */
function withoutLayers(line: Line, layers: readonly Layer[]): Line {
  let text = line.text;
  for (const layer of layers) {
    const peeled = layer.peel(text);
    if (peeled === null) return line;
    text = peeled.text;
  }
  return asLine(line, text);
}

function asLine(line: Line, text: string): Line {
  return text === line.text ? line : { ...line, text, whole: text };
}
