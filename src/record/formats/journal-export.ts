import type { Line } from '../../scan/lines.ts';
import { epochMicroseconds } from '../../units.ts';
import { DAMAGED, type Reading } from '../envelope.ts';
import type { Belonging, Block, BlockFormat } from './format.ts';
import { readJournalEntry } from './journal-entry.ts';
import { JournalFields } from './journal-fields.ts';

// Every entry that `journalctl` exports begins with these; a hand-made one may begin with the transport.
const BEGINNING = /^(?:__CURSOR|__REALTIME_TIMESTAMP|__MONOTONIC_TIMESTAMP|_BOOT_ID|_TRANSPORT)=/;

const FIELD = /^([A-Z_][A-Z0-9_]{0,63})(=|$)/;

/** Bytes of the length that stands before the data of a field which is no line of text. */
const LENGTH_BYTES = 8;

const message = 'hv_vmbus: registering driver hv_netvsc';
const bootId = '0123456789abcdef0123456789abcdef';
const fields = `__REALTIME_TIMESTAMP=1759472701123456\n_BOOT_ID=${bootId}\n_TRANSPORT=kernel\n_SOURCE_MONOTONIC_TIMESTAMP=2327663\nPRIORITY=6`;
const known = {
  bootUs: 2_327_663,
  wall: epochMicroseconds(1_759_472_701_123_456),
  wallClock: 'receive',
  wallResolutionUs: 1,
  bootId,
  priority: 6,
} as const;

/** https://systemd.io/JOURNAL_EXPORT_FORMATS */
export const journalExport: BlockFormat = {
  name: 'journal-export',
  madeBy: '`journalctl -o export`, `systemd-journal-upload`',
  times: 'As `journal-json`.',
  beginsWith: '_',
  examples: [
    { text: `${fields}\nMESSAGE=${message}\n`, record: { ...known, message } },
    { text: `${fields}\nMESSAGE\n\x05\0\0\0\0\0\0\0ab\ncd\n`, record: { ...known, message: 'ab\ncd' } },
    { text: '__CURSOR=s=1\n_TRANSPORT=journal\nMESSAGE=abc\n', record: null },
  ],
  open(line) {
    if (!BEGINNING.test(line.text)) return null;
    const entry = new ExportedEntry(line.number);
    entry.take(line);
    return entry;
  },
};

class ExportedEntry implements Block {
  number: number;
  readonly #fields = new JournalFields();
  /** The field whose data is being read. */
  #binary: BinaryField | null = null;
  #damaged = false;

  constructor(number: number) {
    this.number = number;
  }

  take(line: Line): Belonging {
    if (this.#binary !== null) return this.#takeData(line, this.#binary);
    if (line.text === '') return 'last';
    const [head = '', name = '', sign] = FIELD.exec(line.text) ?? [];
    if (name === '') return 'outside';
    if (name === 'MESSAGE') this.number = line.number;
    if (sign === '=') this.#fields.add(name, line.text.slice(head.length));
    else this.#binary = { name, parts: [], bytes: 0, length: null };
    return 'within';
  }

  /** The data may have line feeds and NULs in it, and so may its length: only that tells where it ends. */
  #takeData(line: Line, binary: BinaryField): Belonging {
    binary.parts.push(`${line.whole}\n`);
    binary.bytes += byteLength(line.whole) + 1;
    binary.length ??= lengthOf(binary.parts);
    const bytes = binary.bytes - LENGTH_BYTES - 1;
    if (binary.length === null || bytes < binary.length.least) return 'within';
    if (bytes > binary.length.most) this.#damaged = true;
    else this.#fields.add(binary.name, binary.parts.join('').slice(LENGTH_BYTES, -1));
    this.#binary = null;
    return 'within';
  }

  read(): Reading {
    return this.#damaged || this.#binary !== null ? DAMAGED : readJournalEntry(this.#fields.entry);
  }
}

/** A field that is no line of text: its length, its data, a line feed. */
interface BinaryField {
  readonly name: string;
  /** The lines so far, the length among them. */
  readonly parts: string[];
  bytes: number;
  length: Length | null;
}

interface Length {
  readonly least: number;
  readonly most: number;
}

/**
 * The length that begins the lines; null where they are too short. A byte above 127 is none of UTF-8 there, and
 * shows as U+FFFD.
 */
function lengthOf(lines: readonly string[]): Length | null {
  const text = lines.join('');
  if (text.length < LENGTH_BYTES) return null;
  let least = 0;
  let most = 0;
  for (let index = LENGTH_BYTES - 1; index >= 0; index -= 1) {
    const code = text.charCodeAt(index);
    least = least * 256 + Math.min(code, 128);
    most = most * 256 + (code < 128 ? code : 255);
  }
  return { least, most };
}

/** Bytes that the text had. Each byte that is none of UTF-8 shows as U+FFFD, which may also have been there itself. */
function byteLength(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 || code === 0xfffd ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
