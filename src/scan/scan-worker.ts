import { readSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { Needles } from './needles.ts';
import { scanBlock } from './scanned-block.ts';
import { openScanner, type ScannerProgram } from './scanner.ts';

// What runs in a thread: it scans the pieces of a file that it is asked for, one after the other.

/** What it scans with. */
export interface ThreadData {
  /** Null where it has to scan byte by byte. */
  readonly program: ScannerProgram | null;
  readonly needles: Needles;
}

/** Which bytes of which open file. */
export interface BlockRequest {
  readonly file: number;
  readonly position: number;
  readonly size: number;
}

const { program, needles }: ThreadData = workerData;
const scanner = await openScanner(program, needles);

parentPort?.on('message', ({ file, position, size }: BlockRequest) => {
  const buffer = scanner.room(size);
  let filled = 0;
  while (filled < size) {
    const bytes = readSync(file, buffer, filled, size - filled, position + filled);
    if (bytes === 0) break;
    filled += bytes;
  }
  const block = scanBlock(scanner, buffer.subarray(0, filled));
  parentPort?.postMessage(block, [block.numbers.buffer, block.text.buffer]);
});
