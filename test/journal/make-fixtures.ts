/**
 * Writes the journals of fixtures/ afresh, each beside what journalctl prints of it:
 *
 *     npx tsx test/journal/make-fixtures.ts
 *
 * Needs systemd-journal-remote, journalctl, xz and lz4. Compressed, and cut behind the last object, as
 * journald cuts the files that it rotates.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { recompress } from './recompress.ts';
import { sampleEntries } from './sample-entries.ts';
import { writeJournal } from './tools.ts';

const FIXTURES = fileURLToPath(new URL('fixtures/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'vf-timeline-fixtures-'));
const entries = sampleEntries(36);

save('compact-keyed-zstd', writeJournal(folder, 'zstd', entries));
save(
  'regular-unkeyed-plain',
  writeJournal(folder, 'plain', entries, { compact: false, keyedHash: false, compress: false }),
);
for (const compression of ['xz', 'lz4'] as const) {
  const plain = writeJournal(folder, compression, entries, {
    compact: false,
    keyedHash: false,
    compress: false,
  });
  save(`regular-unkeyed-${compression}`, recompress(plain, compression).path);
}
rmSync(folder, { recursive: true });

function save(name: string, path: string): void {
  const bytes = readFileSync(path);
  const headerSize = Number(bytes.readBigUInt64LE(88));
  const tail = Number(bytes.readBigUInt64LE(136));
  const end = Math.ceil((tail + Number(bytes.readBigUInt64LE(tail + 8))) / 8) * 8;
  bytes.writeBigUInt64LE(BigInt(end - headerSize), 96);
  bytes.write('5a1c0c9e7f3b4d2a8e6f0b1c2d3e4f50', 40, 'hex'); // the machine that wrote it is nobody's concern
  writeFileSync(path, bytes.subarray(0, end));
  writeFileSync(join(FIXTURES, `${name}.journal.gz`), gzipSync(bytes.subarray(0, end), { level: 9 }));
  const printed = execFileSync('journalctl', ['--file', path, '-o', 'json', '--all', '--no-pager']);
  writeFileSync(join(FIXTURES, `${name}.ndjson`), printed);
}
