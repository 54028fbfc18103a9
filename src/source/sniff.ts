/** Bytes of a file's beginning that are looked at: enough for every magic, and for a fair sample. */
export const SNIFFED_BYTES = 8 * 1024;

/** Why a file is not text. */
export interface BinaryContent {
  /** What it is, to be read behind "FILE is": `gzip-compressed`. */
  readonly what: string;
  /** A command that makes text of it, with `FILE` for its name; null where nothing would. */
  readonly remedy: string | null;
}

interface Magic extends BinaryContent {
  /** Byte offset of the magic in the file. */
  readonly at: number;
  readonly bytes: readonly number[];
}

const MAGICS: readonly Magic[] = [
  magic('gzip-compressed', 'zcat FILE | vf-timeline -', [0x1f, 0x8b]),
  magic('xz-compressed', 'xz -dc FILE | vf-timeline -', [0xfd, '7zXZ', 0x00]),
  magic('zstd-compressed', 'zstd -dc FILE | vf-timeline -', [0x28, 0xb5, 0x2f, 0xfd]),
  magic('lz4-compressed', 'lz4 -dc FILE | vf-timeline -', [0x04, 0x22, 0x4d, 0x18]),
  // 'BZh' and the block size are letters that a text could begin with; the first block is not.
  magic('bzip2-compressed', 'bzcat FILE | vf-timeline -', ['1AY&SY'], 4),
  magic('a zip archive', 'unzip -p FILE | vf-timeline -', ['PK', 0x03, 0x04]),
  magic('a tar archive', 'tar -xOf FILE | vf-timeline -', ['ustar'], 257),
  magic('a systemd journal', 'journalctl --file FILE -o json | vf-timeline -', ['LPKSHHRH']),
  magic('an ELF program', null, [0x7f, 'ELF']),
  magic('a PNG picture', null, [0x89, 'PNG']),
];

const UNKNOWN_BINARY: BinaryContent = { what: 'binary data', remedy: null };

/**
 * Share of bytes, NUL left out, above which a file is binary. Random bytes hold 9 % of the control
 * characters that text has not, a noisy serial line some tenths of a percent.
 */
const MAX_CONTROL_SHARE = 0.05;

/**
 * Tells what a file is if it is not text.
 *
 * Captures of a serial console are text: NUL padding, escape sequences, backspaces and broken UTF-8
 * do not make a file binary, and neither does UTF-16 that begins with its mark.
 *
 * @param head - the first {@link SNIFFED_BYTES} bytes, or all there are
 * @returns null for text
 *
 * @example
 * sniffBinary(Uint8Array.of(0x1f, 0x8b, 0x08)); // { what: 'gzip-compressed', … }
 */
export function sniffBinary(head: Uint8Array): BinaryContent | null {
  const known = MAGICS.find(({ at, bytes }) => bytes.every((byte, index) => head[at + index] === byte));
  if (known !== undefined) return { what: known.what, remedy: known.remedy };

  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return null;
  const sample = head.subarray(0, SNIFFED_BYTES);
  let controls = 0;
  let padding = 0;
  for (const byte of sample) {
    if (byte === 0) padding += 1;
    else if (isForeignToText(byte)) controls += 1;
  }
  return controls > (sample.length - padding) * MAX_CONTROL_SHARE ? UNKNOWN_BINARY : null;
}

/** Control characters that neither text nor a terminal knows: BEL to SI (0x07–0x0f) and ESC are theirs. */
function isForeignToText(byte: number): boolean {
  return byte < 0x07 || (byte > 0x0f && byte < 0x20 && byte !== 0x1b) || byte === 0x7f;
}

function magic(
  what: string,
  remedy: string | null,
  parts: readonly (number | string)[],
  at: number = 0,
): Magic {
  const encoder = new TextEncoder();
  const bytes = parts.flatMap((part) => (typeof part === 'string' ? [...encoder.encode(part)] : [part]));
  return { what, remedy, at, bytes };
}
