import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

/** Where things stand in a journal, as docs/journal.md tells: these tests do not ask the reader. */
const HEADER_SIZE = 88;
const INCOMPATIBLE_FLAGS = 12;
const DATA_OBJECT = 1;
const COMPACT_FLAG = 16;
const LONG_PAYLOAD = 512;

const FLAGS = { xz: { file: 1, object: 1 }, lz4: { file: 2, object: 2 } } as const;

/**
 * Compresses the long objects of a journal that has none compressed, as older versions of systemd did: each
 * keeps its place, and what it no longer needs is left unused behind it.
 */
export function recompress(
  plain: string,
  compression: keyof typeof FLAGS,
): { readonly path: string; readonly objects: number } {
  const bytes = readFileSync(plain);
  const flags = bytes.readUInt32LE(INCOMPATIBLE_FLAGS);
  bytes.writeUInt32LE(flags | FLAGS[compression].file, INCOMPATIBLE_FLAGS);
  const payloadAt = (flags & COMPACT_FLAG) === 0 ? 64 : 72;
  let objects = 0;
  let offset = Number(bytes.readBigUInt64LE(HEADER_SIZE));
  while (offset + 16 <= bytes.length && (bytes[offset] ?? 0) !== 0) {
    const size = Number(bytes.readBigUInt64LE(offset + 8));
    if (bytes[offset] === DATA_OBJECT && size - payloadAt >= LONG_PAYLOAD) {
      const payload = bytes.subarray(offset + payloadAt, offset + size);
      const compressed = compression === 'xz' ? compressXz(payload) : compressLz4(payload);
      if (compressed.length < payload.length) {
        compressed.copy(bytes, offset + payloadAt);
        bytes.fill(0, offset + payloadAt + compressed.length, offset + size);
        bytes[offset + 1] = FLAGS[compression].object;
        bytes.writeBigUInt64LE(BigInt(payloadAt + compressed.length), offset + 8);
        objects += 1;
      }
    }
    offset += Math.ceil(size / 8) * 8;
  }
  const path = plain.replace('.journal', `-${compression}.journal`);
  writeFileSync(path, bytes);
  return { path, objects };
}

export function compressXz(payload: Uint8Array): Buffer {
  return execFileSync('xz', ['--format=xz', '--check=none', '--stdout'], { input: payload });
}

/** The bare block of the frame that `lz4` writes, behind the size of what it holds. */
function compressLz4(payload: Uint8Array): Buffer {
  const frame = execFileSync('lz4', ['-9', '--no-frame-crc', '-c'], { input: payload });
  // Frame: magic (4), flags (1), block size (1), header checksum (1); block: size (4), its highest bit set
  // where it is not compressed.
  const size = frame.readUInt32LE(7);
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(payload.length));
  if (size >= 0x8000_0000) return Buffer.alloc(payload.length);
  return Buffer.concat([length, frame.subarray(11, 11 + size)]);
}
