import { describe, expect, it } from 'vitest';
import { readerOfBytes } from '../../src/source/archive/entry.ts';
import { readZip as readByNode } from '../../src/source/archive/zip.ts';
import { readZip as readInBrowser } from '../../src/source/browser/zip.ts';
import { unpackLimits } from '../../src/source/limits.ts';
import { ContentError, ProblemList } from '../../src/source/problem.ts';
import { zip } from './zip-of.ts';

/** What is found in an archive: paths, and texts or what is wrong with them. */
async function read(readZip: typeof readByNode, bytes: Uint8Array): Promise<readonly string[]> {
  const found: string[] = [];
  const problems = new ProblemList();
  for await (const entry of readZip(readerOfBytes(bytes), problems, unpackLimits(), { count: 0 })) {
    const pieces: Uint8Array[] = [];
    try {
      for await (const piece of entry.content()) pieces.push(piece.slice());
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      found.push(`${entry.path}: ${error.code}`);
      continue;
    }
    found.push(`${entry.path}: ${Buffer.concat(pieces).toString('utf8')}`);
  }
  return [...found, ...problems.all.map(({ code }) => code)];
}

const TEXT = '[    3.918902] hv_netvsc eth0: VF slot 1 added\n';

describe('zip archives in a browser', () => {
  it.each([
    ['deflated', zip('var/log/kern.log', TEXT)],
    ['stored', zip('var/log/kern.log', TEXT, false)],
    ['with a comment behind it', withComment(zip('var/log/kern.log', TEXT), 'PK\x05\x06 of vm1')],
    ['with a wide directory', wide(zip('var/log/kern.log', TEXT))],
    ['encrypted', encrypted(zip('var/log/kern.log', TEXT))],
    ['without its directory', zip('var/log/kern.log', TEXT).subarray(0, -30)],
    ['of nothing', Buffer.concat([Buffer.from('PK\x05\x06'), Buffer.alloc(18)])],
  ])('are read as in Node: %s', async (_, bytes) => {
    expect(await read(readInBrowser, bytes)).toEqual(await read(readByNode, bytes));
  });

  it('are read or refused whatever byte of them is wrong, and no wrong text comes out without a word', async () => {
    const whole = zip('kern.log', TEXT);
    for (let at = 0; at < whole.length; at++) {
      for (const change of [0x01, 0x80, 0xff]) {
        const bytes = Uint8Array.from(whole);
        bytes[at] = (bytes[at] ?? 0) ^ change;
        const found = await read(readInBrowser, bytes);
        const texts = found.filter(
          (one) => one.includes(': ') && !/: (?:damaged|truncated|unsupported)$/.test(one),
        );
        for (const text of texts)
          expect(text.endsWith(`: ${TEXT}`) || found.includes('damaged'), `byte ${at}`).toBe(true);
      }
    }
  });
});

function withComment(bytes: Buffer, comment: string): Buffer {
  const end = Buffer.from(bytes);
  end.writeUInt16LE(comment.length, end.length - 2);
  return Buffer.concat([end, Buffer.from(comment, 'latin1')]);
}

/** As archives beyond 65,535 files are: the place and size of the directory stand in a further end before the end. */
function wide(bytes: Buffer): Buffer {
  const end = Buffer.from(bytes.subarray(-22));
  const before = bytes.subarray(0, -22);
  const wideEnd = Buffer.alloc(56);
  wideEnd.write('PK\x06\x06', 0, 'latin1');
  wideEnd.writeBigUInt64LE(44n, 4);
  wideEnd.writeBigUInt64LE(1n, 24);
  wideEnd.writeBigUInt64LE(1n, 32);
  wideEnd.writeBigUInt64LE(BigInt(end.readUInt32LE(12)), 40);
  wideEnd.writeBigUInt64LE(BigInt(end.readUInt32LE(16)), 48);
  const place = Buffer.alloc(20);
  place.write('PK\x06\x07', 0, 'latin1');
  place.writeBigUInt64LE(BigInt(before.length), 8);
  place.writeUInt32LE(1, 16);
  end.writeUInt16LE(0xffff, 8);
  end.writeUInt16LE(0xffff, 10);
  end.writeUInt32LE(0xffffffff, 12);
  end.writeUInt32LE(0xffffffff, 16);
  return Buffer.concat([before, wideEnd, place, end]);
}

function encrypted(bytes: Buffer): Buffer {
  const changed = Buffer.from(bytes);
  const at = changed.indexOf('PK\x01\x02', 0, 'latin1');
  changed.writeUInt16LE(1, at + 8);
  changed.writeUInt16LE(1, 6);
  return changed;
}
