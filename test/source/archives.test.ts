import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { analyzeFiles } from '../../src/analyze-files.ts';
import type { Timeline } from '../../src/timeline/timeline.ts';
import { corpusLog, OPTIONS } from '../corpus/corpus.ts';
import { found, inPieces, kernelLog, run, TAR_END, tar, tarEntry } from './carriers.ts';

const STARTUP = corpusLog('azure-startup');
const MAINTENANCE = corpusLog('azure-maintenance');
const ID = '0123456789abcdef0123456789abcdef';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vf-timeline-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A folder as sosreport leaves it. */
function sosreport(name: string): string {
  const root = join(folder, name);
  if (existsSync(root)) return root;
  for (const path of ['sos_commands/kernel', 'var/log', 'etc', 'usr/share/doc']) {
    mkdirSync(join(root, path), { recursive: true });
  }
  writeFileSync(join(root, 'sos_commands/kernel/dmesg'), STARTUP);
  writeFileSync(join(root, 'var/log/messages-20251003.gz'), gzipSync(MAINTENANCE));
  writeFileSync(join(root, 'var/log/btmp'), new Uint8Array(2_000).fill(1));
  writeFileSync(join(root, 'usr/share/doc/README'), 'no log\n');
  writeFileSync(join(root, 'etc/machine-id'), `${ID}\n`);
  symlinkSync('sos_commands/kernel/dmesg', join(root, 'dmesg'));
  return root;
}

const LOGS = [
  { name: 'sosreport-vm1/sos_commands/kernel/dmesg', text: STARTUP, machine: ID, problems: [] },
  { name: 'sosreport-vm1/var/log/messages-20251003.gz', text: MAINTENANCE, machine: ID, problems: [] },
];

function within(archive: string): unknown {
  return expect.arrayContaining(LOGS.map((log) => ({ ...log, name: `${archive}:${log.name}` })));
}

describe('a sosreport', () => {
  test.each([
    ['tar', ['cf']],
    ['tar.gz', ['czf']],
    ['tar.xz', ['cJf']],
    ['tar.bz2', ['cjf']],
    ['v7.tar', ['cf', '--format=v7']],
    ['ustar.tar', ['cf', '--format=ustar']],
    ['pax.tar', ['cf', '--format=pax']],
  ])('as %s by the real tar gives its logs, and whose they are', async (suffix, [mode = '', ...options]) => {
    sosreport('sosreport-vm1');
    const path = join(folder, `sos.${suffix}`);
    // The options stand behind the file of `f`.
    execFileSync('tar', [mode, path, ...options, '-C', folder, 'sosreport-vm1']);
    const logs = await found('sos', execFileSync('cat', [path], { maxBuffer: 1 << 26 }));
    expect(logs).toHaveLength(2);
    expect(logs).toEqual(within('sos'));
  });

  test('in a zip archive, and as a folder', async () => {
    const root = sosreport('sosreport-vm1');
    execFileSync('tar', ['cJf', join(folder, 'a.tar.xz'), '-C', folder, 'sosreport-vm1']);
    if (run('zip', ['-q', 'bundle.zip', 'a.tar.xz'], '', folder) === null) console.warn('SKIPPED: no zip');
    else {
      const path = join(folder, 'bundle.zip');
      const { sources } = await analyzeFiles([path], OPTIONS);
      expect(sources.map(({ name, machine }) => ({ name, machine }))).toEqual(
        expect.arrayContaining(LOGS.map(({ name }) => ({ name: `${path}:a.tar.xz:${name}`, machine: ID }))),
      );
    }
    const { sources } = await analyzeFiles([root], OPTIONS);
    expect(sources.map(({ name }) => name)).toEqual([
      `${root}/sos_commands/kernel/dmesg`,
      `${root}/var/log/messages-20251003.gz`,
    ]);
  });
});

/** What a timeline says, without the names of its sources. */
function told({ sources, boots, interfaces, events, findings }: Timeline): unknown {
  const nameless = JSON.stringify({ boots, interfaces, events, findings }, (key, value: unknown) =>
    key === 'name' && typeof value === 'string' && value.includes('.carried') ? null : value,
  );
  return {
    ...(JSON.parse(nameless) as object),
    sources: sources.map(({ name: _, machine: __, ...rest }) => rest),
  };
}

test('the same bytes give the same timeline, as a text, a stream, compressed, and in archives', async () => {
  const bytes = Buffer.from(STARTUP);
  const plain = told(await analyze({ name: 'dmesg.carried', data: STARTUP }, OPTIONS));
  const packers: readonly ((data: Uint8Array) => Uint8Array | null)[] = [
    (data) => gzipSync(data),
    (data) => run('xz', ['-c'], data),
    (data) => run('zstd', ['-c', '-q'], data),
    (data) => run('bzip2', ['-c'], data),
    (data) => run('lz4', ['-c', '-q'], data),
    (data) => tar({ 'dmesg.carried': data }),
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(packers.length - 1), { maxLength: 4 }),
      fc.integer({ min: 1, max: 5_000 }),
      async (layers, size) => {
        let data: Uint8Array = bytes;
        for (const layer of layers) data = packers[layer]?.(data) ?? data;
        const timeline = await analyze({ name: 'dmesg.carried', data: [...inPieces(data, size)] }, OPTIONS);
        expect(told(timeline)).toEqual(plain);
      },
    ),
    { numRuns: 40 },
  );
});

describe('an archive is data', () => {
  test('paths that lead elsewhere, and control characters, are names and nothing else', async () => {
    const logs = await found(
      'evil.tar',
      tar({
        '../../etc/dmesg': 'a\n',
        '/var/log/dmesg': 'b\n',
        'dm\u001b[2Jesg/dmesg': 'c\n',
        'x/\ndmesg': 'd\n',
      }),
    );
    expect(logs.map(({ name, text }) => [name, text])).toEqual([
      ['evil.tar:/var/log/dmesg', 'b\n'],
      ['evil.tar:dm\u001b[2Jesg/dmesg', 'c\n'],
      ['evil.tar:x/\ndmesg', 'd\n'],
    ]);
  });

  test('links, devices, pipes and folders are passed over', async () => {
    const entries = ['1', '2', '3', '4', '5', '6'].map((type) => tarEntry('var/log/dmesg', '', type, 999));
    const logs = await found('x.tar', Buffer.concat([...entries, tarEntry('var/log/dmesg', 'a\n'), TAR_END]));
    expect(logs.map(({ name, text }) => [name, text])).toEqual([['x.tar:var/log/dmesg', 'a\n']]);
  });

  test('a link in a folder is not followed', async () => {
    const root = join(folder, 'links');
    mkdirSync(root);
    writeFileSync(join(root, 'dmesg'), STARTUP);
    symlinkSync('dmesg', join(root, 'dmesg.1'));
    symlinkSync('.', join(root, 'again'));
    const { sources } = await analyzeFiles([root], OPTIONS);
    expect(sources.map(({ name }) => name)).toEqual([join(root, 'dmesg')]);
  });

  test('a log is known by its content where its place says nothing', async () => {
    const logs = await found(
      'x.tar',
      tar({ 'a/vm.out': STARTUP, 'a/notes': 'eth0 is slow\n', 'b.bin': '\0\u0001\u0002' }),
    );
    expect(logs.map(({ name }) => name)).toEqual(['x.tar:a/vm.out']);
  });

  test('machines of one archive are told apart', async () => {
    const data = tar({
      'one/etc/machine-id': `${ID}\n`,
      'one/var/log/dmesg': STARTUP,
      'two/var/log/dmesg': STARTUP,
    });
    const { boots, sources } = await analyze({ name: 'x.tar', data }, OPTIONS);
    expect(sources.map(({ machine }) => machine)).toEqual([ID, 'x.tar:two']);
    expect(boots.map(({ machine }) => machine)).toEqual([ID, 'x.tar:two']);
  });
});

describe('a collection of a cluster', () => {
  test('is of its nodes: what archives among their files hold, too', async () => {
    const node = 'must-gather/quay-io/nodes/worker-1';
    const pods = 'must-gather/quay-io/namespaces/openshift-sriov-network-operator/pods';
    const sosreport = tar({
      'sosreport-worker-1/etc/machine-id': `${ID}\n`,
      'sosreport-worker-1/var/log/dmesg': 'a\n',
    });
    const data = tar({
      [`${node}/dmesg`]: STARTUP,
      [`${node}/sysinfo.tgz`]: gzipSync(tar({ 'dmesg.txt': STARTUP, 'var/log/kern.log': STARTUP })),
      [`${node}/sosreport.tar`]: sosreport,
      [`${pods}/config-daemon-x7k2p/dmesg`]: STARTUP,
      'must-gather/quay-io/node_sosreports/sosreport-worker-2.tar': tar({
        'sosreport-worker-2/var/log/dmesg': 'a\n',
      }),
    });
    const logs = await found('m.tar', data);
    const inner = 'must-gather/quay-io/node_sosreports/sosreport-worker-2.tar';
    const root = `m.tar:${node}`;
    expect(logs.map(({ name, machine }) => [name, machine])).toEqual([
      [`${root}/dmesg`, root],
      [`${root}/sysinfo.tgz:dmesg.txt`, root],
      [`${root}/sysinfo.tgz:var/log/kern.log`, root],
      [`${root}/sosreport.tar:sosreport-worker-1/var/log/dmesg`, ID],
      [`m.tar:${pods}/config-daemon-x7k2p/dmesg`, `m.tar:${pods}/config-daemon-x7k2p`],
      [`m.tar:${inner}:sosreport-worker-2/var/log/dmesg`, `m.tar:${inner}:sosreport-worker-2`],
    ]);
    const { sources } = await analyze({ name: 'm.tar', data }, OPTIONS);
    // The sos report has told the id of the node by the end.
    expect(sources[0]?.machine).toBe(ID);
  });

  test('may hold several machines in an archive of one', async () => {
    const data = tar({
      'nodes/bastion/all.tar': tar({ 'one/var/log/dmesg': 'a\n', 'two/var/log/dmesg': 'b\n' }),
    });
    expect((await found('m.tar', data)).map(({ machine }) => machine)).toEqual([
      'm.tar:nodes/bastion',
      'm.tar:nodes/bastion/all.tar:two',
    ]);
  });
});

describe('what cannot be read is told, and the rest is read', () => {
  test('a damaged header', async () => {
    const data = tar({ 'var/log/dmesg.0': 'a\n', 'var/log/dmesg.1': 'b\n', 'var/log/dmesg.2': 'c\n' });
    data[1024 + 3] = 0x7a;
    const logs = await found('x.tar', data);
    expect(logs.map(({ name, text }) => [name, text])).toEqual([
      ['x.tar:var/log/dmesg.0', 'a\n'],
      ['x.tar:var/log/dmesg.2', 'c\n'],
      ['x.tar', ''],
    ]);
    expect(logs[2]?.problems.map(({ code }) => code)).toEqual(['damaged']);
  });

  test('an archive that is cut off', async () => {
    const data = tar({ 'var/log/dmesg.0': 'a\n', 'var/log/dmesg.1': STARTUP }).subarray(0, 2048);
    const logs = await found('x.tar', data);
    expect(logs.map(({ name, problems }) => [name, problems.map(({ code }) => code)])).toEqual([
      ['x.tar:var/log/dmesg.0', []],
      ['x.tar:var/log/dmesg.1', ['truncated']],
      ['x.tar', ['truncated']],
    ]);
    expect(logs[1]?.text).toBe(STARTUP.slice(0, 512));
  });

  test('a compressed log in it that is damaged', async () => {
    const packed = gzipSync(kernelLog(5_000));
    packed.fill(0, 100_000, 100_040);
    const logs = await found('x.tar', tar({ 'var/log/kern.log.1.gz': packed, 'var/log/kern.log': STARTUP }));
    expect(logs.map(({ problems }) => problems.map(({ code }) => code))).toEqual([['damaged'], []]);
  });

  test('a zip archive without its end', async (context) => {
    writeFileSync(join(folder, 'dmesg'), STARTUP);
    if (run('zip', ['-q', 'cut.zip', 'dmesg'], '', folder) === null)
      return context.skip('zip is not installed');
    const whole = execFileSync('cat', [join(folder, 'cut.zip')]);
    const logs = await found('cut.zip', whole.subarray(0, whole.length - 30));
    expect(logs).toMatchObject([
      { name: 'cut.zip:dmesg', text: STARTUP, problems: [] },
      { name: 'cut.zip', text: '', problems: [{ code: 'damaged' }] },
    ]);
    const half = await found('cut.zip', whole.subarray(0, whole.length >> 1));
    expect(half[0]?.problems.map(({ code }) => code)).toEqual(['truncated']);
    expect(STARTUP.startsWith(half[0]?.text ?? '-')).toBe(true);
    whole.fill(0x41, 60, 90);
    const [log] = await found('cut.zip', whole);
    expect(log).toMatchObject({ name: 'cut.zip:dmesg', problems: [{ code: 'damaged' }] });
  });

  test('a name that is too long for its header, which ends at a slash', async () => {
    // As Python’s tarfile writes it, and so sos: the beginning of the name, whatever its end, behind the whole of it.
    const folder = `must-gather/${'x'.repeat(82)}/pods/`;
    expect(folder).toHaveLength(100);
    const path = `${folder}sriov-network-config-daemon-x7k2p/dmesg`;
    const record = `${path.length + 10} path=${path}\n`;
    expect(record).toHaveLength(path.length + 10);
    const entries = [tarEntry('././@PaxHeader', record, 'x'), tarEntry(folder, STARTUP)];
    const oldFolder = tarEntry('old/', '', '\0', 600);
    const data = Buffer.concat([...entries, oldFolder, tarEntry('var/log/dmesg', 'a\n'), TAR_END]);
    expect(await found('x.tar', data)).toMatchObject([
      { name: `x.tar:${path}`, text: STARTUP, problems: [] },
      { name: 'x.tar:var/log/dmesg', text: 'a\n', problems: [] },
    ]);
  });

  test('more of what tools show than is read', async () => {
    const path = 'sos/sos_commands/pci/lspci';
    const text = `${'x'.repeat(99)}\n`.repeat(50_000);
    const logs = await found('x.tar', tar({ [path]: text, 'sos/var/log/dmesg': 'a\n' }));
    expect(logs.map(({ name, problems }) => [name, problems.map(({ code }) => code)])).toEqual([
      [`x.tar:${path}`, ['limit']],
      ['x.tar:sos/var/log/dmesg', []],
    ]);
    const files = Object.fromEntries(Array.from({ length: 1_002 }, (_, index) => [`lspci_${index}`, 'a\n']));
    const [one] = await found('x.tar', tar({ ...files, dmesg: 'a\n' }));
    expect(one).toMatchObject({ name: 'x.tar:lspci_1000', problems: [{ code: 'limit' }] });
  });

  test('an archive without a log', async () => {
    expect(await found('x.tar', tar({ notes: 'nothing\n' }))).toMatchObject([
      { name: 'x.tar', text: '', problems: [{ code: 'empty' }] },
    ]);
  });

  test('more files, and larger ones, than are allowed', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [`var/log/dmesg.${index}`, 'a\n']),
    );
    const logs = await found('x.tar', tar(files), { limits: { maxEntries: 5 } });
    expect(logs).toHaveLength(6);
    expect(logs[5]?.problems.map(({ code }) => code)).toEqual(['limit']);
    const fewer = await found('x.tar', tar(files), { limits: { maxLogs: 3 } });
    expect(fewer.map(({ problems }) => problems.length)).toEqual([0, 0, 0, 1]);
  });

  test('a path longer than any', async () => {
    const path = `${'a/'.repeat(100_000)}dmesg`;
    const record = `path=${path}\n`;
    const length = record.length + 8;
    const pax = tarEntry('pax', `${length} ${record}`.padEnd(length), 'x');
    const logs = await found('x.tar', Buffer.concat([pax, tarEntry('dmesg', STARTUP), TAR_END]));
    expect(logs.every(({ name }) => name.length < 5_000)).toBe(true);
  });

  test('archives in one another beyond the limit', async () => {
    let data = tar({ 'var/log/dmesg': 'a\n' });
    for (let depth = 0; depth < 10; depth += 1) data = tar({ 'inner.tar': data });
    const [log] = await found('x.tar', data);
    expect(log?.problems.map(({ code }) => code)).toEqual(['limit']);
  });

  test('any damage of a tar archive never throws', async () => {
    const whole = tar({ 'var/log/dmesg': STARTUP, 'var/log/kern.log.gz': gzipSync(MAINTENANCE) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) }), {
          minLength: 1,
          maxLength: 8,
        }),
        fc.nat(whole.length),
        async (changes, length) => {
          const damaged = Buffer.from(whole);
          for (const { at, byte } of changes) damaged[at] = byte;
          await found('x.tar', damaged.subarray(0, length));
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('a journal', () => {
  const FIXTURES = new URL('../journal/fixtures/', import.meta.url);
  const names = ['compact-keyed-zstd', 'regular-unkeyed-lz4'];
  const journal = (name: string) => gunzipSync(readFileSync(new URL(`${name}.journal.gz`, FIXTURES)));
  const kernelMessages = (name: string) =>
    readFileSync(new URL(`${name}.ndjson`, FIXTURES), 'utf8')
      .trim()
      .split('\n')
      .map((line): Record<string, unknown> => JSON.parse(line))
      .filter((entry) => entry['_TRANSPORT'] === 'kernel')
      .map((entry) => [entry['__CURSOR'], entry['MESSAGE']]);
  const messagesOf = (text: string | undefined) =>
    (text ?? '')
      .trim()
      .split('\n')
      .map((line): Record<string, unknown> => JSON.parse(line))
      .map((entry) => [entry['__CURSOR'], entry['MESSAGE']]);

  test.each(names)('%s gives its kernel entries: as it is, compressed, and in an archive', async (name) => {
    const expected = kernelMessages(name);
    expect(expected.length).toBeGreaterThan(0);
    const path = `vm1/var/log/journal/${ID}/system.journal`;
    const packed = [journal(name), gzipSync(journal(name)), gzipSync(tar({ [path]: journal(name) }))];
    for (const data of packed) {
      const logs = await found('j', data);
      expect(logs.map(({ problems }) => problems)).toEqual([[]]);
      expect(messagesOf(logs[0]?.text)).toEqual(expected);
    }
  });

  test('in a folder of journals of several machines is of the machine that its folder names', async () => {
    const other = 'fedcba9876543210fedcba9876543210';
    const root = join(folder, 'journals');
    for (const [index, id] of [ID, other].entries()) {
      mkdirSync(join(root, id), { recursive: true });
      writeFileSync(join(root, id, 'system.journal'), journal(names[index] ?? ''));
    }
    const { sources } = await analyzeFiles([root], OPTIONS);
    expect(sources.map(({ name, machine }) => [name, machine])).toEqual([
      [`${root}/${ID}/system.journal`, ID],
      [`${root}/${other}/system.journal`, other],
    ]);
  });

  test('that is larger than what is held is named, where it cannot be read at any offset', async () => {
    const data = tar({ 'var/log/journal/system.journal': journal('compact-keyed-zstd') });
    const logs = await found('j.tar', data, { limits: { maxHeldBytes: 1_000 } });
    expect(logs).toMatchObject([
      { name: 'j.tar:var/log/journal/system.journal', problems: [{ code: 'limit' }] },
    ]);
  });

  test('that is cut off is read as far as it goes', async () => {
    const whole = journal('compact-keyed-zstd');
    const logs = await found('j', whole.subarray(0, whole.length >> 1));
    expect(logs).toHaveLength(1);
    expect(logs[0]?.problems.length).toBeGreaterThan(0);
  });
});
