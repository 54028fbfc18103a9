import { crc32, deflateRawSync } from 'node:zlib';

/** A zip archive of one file, as others write it. */
export function zip(path: string, content: string | Uint8Array, isDeflated = true): Buffer {
  const bytes = Buffer.from(content);
  const stored = isDeflated ? deflateRawSync(bytes) : bytes;
  const name = Buffer.from(path);
  const method = isDeflated ? 8 : 0;
  const numbers = [0, 0, method, 0, 0].flatMap((number) => [number & 0xff, number >> 8]);
  const tail = Buffer.alloc(16);
  tail.writeUInt32LE(crc32(bytes), 0);
  tail.writeUInt32LE(stored.length, 4);
  tail.writeUInt32LE(bytes.length, 8);
  tail.writeUInt16LE(name.length, 12);
  const header = Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.from(numbers), tail, name]);
  const entry = Buffer.concat([
    Buffer.from('PK\x01\x02\x14\0'),
    Buffer.from(numbers),
    tail,
    Buffer.alloc(14),
    name,
  ]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(header.length + stored.length, 16);
  return Buffer.concat([header, stored, entry, end]);
}
