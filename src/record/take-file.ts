import type { LineSplitter } from '../scan/lines.ts';
import type { ByteReader } from '../source/archive/entry.ts';
import type { OpenFile, PlainFile } from '../source/log-source.ts';
import type { Relevance } from './relevance.ts';
import type { Skimmer } from './skim.ts';

/** Bytes that are read at once where threads do not. */
const READ_BYTES = 256 * 1024;

/**
 * Takes what of a file was not read yet, as threads scan it, piece by piece; steps behind each. What no thread has
 * scanned is read here.
 */
export async function* takeFile(
  reader: OpenFile,
  onRead: PlainFile['onRead'],
  splitter: LineSplitter,
  skimmer: Skimmer,
  { division }: Relevance,
): AsyncGenerator<void, void, undefined> {
  try {
    let position = splitter.bytes;
    const { scanFile } = await import('../scan/threads.ts');
    const blocks = scanFile(reader.descriptor, position, skimmer.threadData, division);
    for await (const block of blocks) {
      const from = position;
      await skimmer.takeScanned(block, () => readBytes(reader, from, block.size));
      position += block.size;
      onRead(block.size);
      yield;
    }
    for (;;) {
      const bytes = await readBytes(reader, position, READ_BYTES);
      if (bytes.length === 0) return;
      skimmer.take(bytes);
      position += bytes.length;
      onRead(bytes.length);
      yield;
    }
  } finally {
    await reader.close();
  }
}

async function readBytes(reader: ByteReader, position: number, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  let filled = 0;
  while (filled < size) {
    const read = await reader.read(bytes.subarray(filled), position + filled);
    if (read === 0) break;
    filled += read;
  }
  return bytes.subarray(0, filled);
}
