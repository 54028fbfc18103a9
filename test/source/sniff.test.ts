import { readdirSync, readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SNIFFED_BYTES, sniffBinary } from '../../src/source/sniff.ts';

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('a known kind of file is told by its magic', () => {
  test.each([
    ['gzip-compressed', '\x1f\x8b\x08\0', 'zcat FILE'],
    ['xz-compressed', '\xfd7zXZ\0', 'xz -dc FILE'],
    ['zstd-compressed', '\x28\xb5\x2f\xfd', 'zstd -dc FILE'],
    ['lz4-compressed', '\x04\x22\x4d\x18', 'lz4 -dc FILE'],
    ['bzip2-compressed', 'BZh91AY&SY', 'bzcat FILE'],
    ['a zip archive', 'PK\x03\x04', 'unzip -p FILE'],
    ['a tar archive', `dmesg.txt${'\0'.repeat(248)}ustar\x0000`, 'tar -xOf FILE'],
    ['a systemd journal', 'LPKSHHRH', 'journalctl --file FILE -o json'],
  ])('%s', (what, head, command) => {
    expect(sniffBinary(latin1(head))).toEqual({ what, remedy: `${command} | vf-timeline -` });
  });

  test.each([
    ['an ELF program', '\x7fELF\x02\x01'],
    ['a PNG picture', '\x89PNG\r\n'],
  ])('%s, of which no command makes a log', (what, head) => {
    expect(sniffBinary(latin1(head))).toEqual({ what, remedy: null });
  });
});

describe('text is not taken for binary', () => {
  const line = '[    2.327663] hv_vmbus: registering driver hv_netvsc\r\n';

  test.each([
    ['nothing', ''],
    ['one line', line],
    ['NUL padding', `${line}${'\0'.repeat(4096)}`],
    ['NUL padding only', '\0'.repeat(512)],
    ['escape sequences', '\x1b[0m\x1b[30m\x1b[47mWelcome to GRUB!\x1b[2J\x1b[01;01H'],
    ['a spinner of backspaces', '-\b\\\b|\b/\b'.repeat(100)],
    ['broken UTF-8', `${line}\xc3\x28\xff\xfe\x80`],
    ['UTF-16, the small byte first', `\xff\xfe${'\x04\0'.repeat(50)}`],
    ['UTF-16, the large byte first', `\xfe\xff${'\0\x04'.repeat(50)}`],
    ['some noise of a serial line', `\x01\x7f${line.repeat(3)}`],
    ['words that begin like a magic', 'BZh9 PK ustar ELF'],
  ])('%s', (_, text) => {
    expect(sniffBinary(latin1(text))).toBeNull();
  });

  test('any printable text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), (text) => {
        expect(sniffBinary(new TextEncoder().encode(`[${text.replace(/\p{Cc}/gu, '')}`))).toBeNull();
      }),
    );
  });

  test.each(readdirSync('corpus').filter((name) => name.endsWith('.log')))('corpus/%s', (name) => {
    expect(sniffBinary(readFileSync(`corpus/${name}`))).toBeNull();
  });
});

describe('data without a magic is binary', () => {
  test('compressed data, whatever it was', () => {
    const noise = Array.from({ length: 20_000 }, (_, index) => Math.sin(index)).join('');
    expect(sniffBinary(deflateSync(noise))).toEqual({ what: 'binary data', remedy: null });
  });

  test('small numbers between NULs', () => {
    expect(
      sniffBinary(Uint8Array.from({ length: 400 }, (_, index) => (index % 4 ? 0 : index % 32))),
    ).not.toBeNull();
  });

  test('only by what stands in its beginning', () => {
    const text = 'x'.repeat(SNIFFED_BYTES);
    expect(sniffBinary(latin1(text + '\x01'.repeat(SNIFFED_BYTES)))).toBeNull();
  });
});
