import { gzipSync } from 'node:zlib';
import { analyze } from '../../src/index.ts';
import { corpusLines, OPTIONS } from '../../test/corpus/corpus.ts';
import { run, tar } from '../../test/source/carriers.ts';
import { zip } from '../../test/source/zip-of.ts';
import { expectSound, type FuzzTarget } from '../target.ts';

/** What a fuzzer's input of some kB may give: enough to show that limits hold, and little enough to be quick. */
const LIMITS = { maxUnpackedBytes: 4 * 1024 ** 2, maxHeldBytes: 1024 ** 2, maxEntries: 200, maxLogs: 50 };

const log = corpusLines('azure-maintenance').slice(0, 12).join('\n');

/** Compressed files and archives, in one another. */
export const target: FuzzTarget = {
  maxBytes: 8192,
  seeds() {
    const archive = tar({
      'vm1/var/log/messages': log,
      'vm1/etc/machine-id': '0123456789abcdef0123456789abcdef\n',
    });
    const plain = [
      gzipSync(log),
      archive,
      gzipSync(archive),
      zip('var/log/kern.log', log),
      zip('var/log/kern.log', log, false),
      zip('var/log/kern.log.gz', gzipSync(log)),
      tar({ 'a.zip': zip('dmesg', log) }),
    ];
    const byTools = (['xz', 'zstd', 'bzip2', 'lz4'] as const).flatMap((tool) =>
      [log, archive].flatMap((content) => run(tool, ['-c', '-q'], content) ?? []),
    );
    return [...plain, ...byTools];
  },
  words: [
    'PK\x01\x02',
    'PK\x03\x04',
    'PK\x05\x06',
    'ustar\0',
    '\x1f\x8b\x08',
    'BZh9',
    '\xfd7zXZ\0',
    '(\xb5/\xfd',
  ],
  async run(data) {
    expectSound(await analyze({ name: 'fuzz.tar', data }, { ...OPTIONS, limits: LIMITS }));
  },
};
