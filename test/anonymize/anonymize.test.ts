import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AnonymizeOptions, anonymize, anonymizeLogs } from '../../src/anonymize/anonymize.ts';
import { scenario } from '../../src/fixture.ts';
import type { NamedLog } from '../../src/source/input.ts';
import { EVERY_FORMAT } from '../fixture/variants.ts';
import { cutAt } from '../properties/carriers.ts';
import { damagedText } from '../properties/hostile-logs.ts';

const KEY = 'a key for tests';

const anonymized = (text: string, options: AnonymizeOptions = {}) =>
  anonymize(text, { key: KEY, year: 2026, ...options }).text();

/** What stands for one text among others: what is the same before and behind it is taken off. */
async function standsFor(before: string, value: string, behind = ''): Promise<string> {
  const text = await anonymized(before + value + behind);
  expect(text.startsWith(before), text).toBe(true);
  expect(text.endsWith(behind), text).toBe(true);
  return text.slice(before.length, text.length - behind.length);
}

const macOf = (guid: string) => guid.replaceAll('-', '').slice(0, 12);
const colons = (digits: string) => (digits.match(/../g) ?? []).join(':');

describe('one MAC address', () => {
  test('becomes one other in every form that it takes', async () => {
    const guid = await standsFor(
      'hv_netvsc ',
      '000d3af5-76bd-000d-3af5-76bd000d3af5',
      ' eth0: VF slot 1 added',
    );
    const mac = macOf(guid);
    expect(mac).toMatch(/^000d3a[0-9a-f]{6}$/);
    expect(mac).not.toBe('000d3af576bd');
    expect(guid).toBe(
      `${mac.slice(0, 8)}-${mac.slice(8)}-${mac.slice(0, 4)}-${mac.slice(4, 8)}-${mac.slice(8)}${mac.slice(0, 8)}`,
    );
    expect(await standsFor('Device MAC ', '00:0d:3a:f5:76:bd', ' link state up')).toBe(colons(mac));
    expect(await standsFor('ether ', '00-0D-3A-F5-76-BD')).toBe(
      colons(mac).replaceAll(':', '-').toUpperCase(),
    );
    expect(await standsFor('', '000d3af576bd', ' is up')).toBe(mac);
    expect(await standsFor('enx', '000d3af576bd')).toBe(mac);
    expect(await standsFor('hv_netvsc f8615163-0001-1000-2000-', '000d3af576bd', ' eth0: x')).toBe(mac);
    const flipped = (Number.parseInt(mac.slice(0, 2), 16) ^ 2).toString(16);
    const eui = `fe80::${flipped}${mac.slice(2, 4)}:${mac.slice(4, 6)}ff:fe${mac.slice(6, 8)}:${mac.slice(8)}`;
    const shown = eui.replace(/(^|:)0+(?=[0-9a-f])/g, '$1');
    expect(await standsFor('inet6 ', 'fe80::20d:3aff:fef5:76bd', '/64')).toBe(shown);
  });

  test('of a vendor that tells something becomes one of nobody', async () => {
    expect(await standsFor('', 'f4:ce:46:12:34:56')).toMatch(/^02(?::[0-9a-f]{2}){5}$/);
  });

  test.each(['00:00:00:00:00:00', 'ff:ff:ff:ff:ff:ff', '01:00:5e:00:00:01'])(
    '%s names no machine',
    async (mac) => {
      expect(await anonymized(mac)).toBe(mac);
    },
  );
});

test('a PCI domain is the same in the GUID, in addresses and in names, in hex and in decimal', async () => {
  const text = await anonymized(
    [
      'hv_pci e9ac9b28-cf63-4466-9ae3-4b849c3ee03b: PCI host bridge to bus cf63:00',
      'pci_bus cf63:00: root bus resource [mem 0xfe0000000-0xfe00fffff window]',
      'mlx5_core cf63:00:02.0 enP53091s1np0: renamed from eth1',
      'hv_pci e9ac9b28-cf63-4466-9ae3-4b849c3ee03b: PCI dom# 0xcf63 has collision, using 0x1',
      'pci53091:0:2:0: x, domain=53091, bus=0',
    ].join('\n'),
  );
  const [, domain = ''] = /to bus ([0-9a-f]{4}):00/.exec(text) ?? [];
  expect(domain).not.toBe('cf63');
  const decimal = Number.parseInt(domain, 16);
  expect(text).toMatch(new RegExp(`hv_pci [0-9a-f]{8}-${domain}-4`));
  expect(text).toContain(`pci_bus ${domain}:00: root`);
  expect(text).toContain(`mlx5_core ${domain}:00:02.0 enP${decimal}s1np0: renamed from eth1`);
  expect(text).toContain(`dom# 0x${decimal.toString(16)} has collision`);
  expect(text).toContain(`pci${decimal}:0:2:0: x, domain=${decimal}, bus=0`);
  expect(await anonymized('pci 0000:00:07.1: [8086:7111]')).toBe('pci 0000:00:07.1: [8086:7111]');
});

describe('addresses', () => {
  test.each([
    '127.0.0.1',
    '168.63.129.16',
    '169.254.169.254',
    '192.0.2.7',
    '255.255.255.0',
    '0.0.0.0',
    '224.0.0.1',
    '::1',
    '::',
    '2001:db8::5',
    'ff02::1',
    'Hyper-V: Host Build 10.0.20348.3020-3-0',
    'version 4.3.0.1',
    'WALinuxAgent-2.8.0.11',
    'firmware version: 14.25.8362',
    'at 06:25:01',
    '[15b3:1016] type 00 class 0x020000',
    'max_idle_ns: 440795202120 ns',
    'mask 03FFC0000000 write-back',
  ])('%s stays', async (text) => {
    expect(await anonymized(text)).toBe(text);
  });

  test('of a network stay in one network, and private ones private', async () => {
    const text = await anonymized('10.4.5.6 10.4.5.1 10.4.7.1 20.30.40.50 192.168.7.8 172.20.1.2');
    const [one = '', gateway = '', other = '', outside = '', small = '', middle = ''] = text.split(' ');
    const network = (address: string) => address.split('.').slice(0, 3).join('.');
    expect(network(one)).toBe(network(gateway));
    expect(network(other)).not.toBe(network(one));
    expect(one).not.toBe('10.4.5.6');
    expect(one).toMatch(/^10\./);
    expect(outside).toMatch(/^2[45]\d\./);
    expect(small).toMatch(/^192\.168\./);
    expect(middle).toMatch(/^172\.(?:1[6-9]|2\d|3[01])\./);
  });

  test('of version 6 become such as are set aside for documentation', async () => {
    expect(await standsFor('from ', '2603:1030:a07::1', ': x')).toMatch(/^2001:db8:/);
    expect(await standsFor('', '::ffff:10.1.2.3')).toMatch(/^::ffff:10\.(?!1\.2\.3$)/);
  });
});

describe('names', () => {
  test('of a host are replaced in the envelope and wherever they stand', async () => {
    const text = await anonymized(
      'Oct  3 06:25:01 web7.corp.example.com kernel: [    2.3] x\nOct  3 06:25:02 web7 foo[1]: web7_OsDisk_1 and WEB7, not web71\n',
    );
    expect(text).toMatch(
      /^Oct {2}3 06:25:01 (name-\w{8})\.name-\w{8}\.name-\w{8}\.com kernel: \[ {4}2\.3\] x\nOct {2}3 06:25:02 \1 foo\[1\]: \1_OsDisk_1 and \1, not web71\n$/,
    );
  });

  test.each([
    'systemd[1]: Set hostname to <web7>.',
    'Hostname set to <web7>.',
    'web7 login: ',
    'INFO Publish hostname [web7]',
    // FreeBSD's syslogd -v -v and -v.
    'Oct  3 06:25:01 <kern.info> web7 kernel: hn0: link state changed to UP',
    'Oct  3 06:25:01 <3.6> web7 dhclient[12]: bound',
    '{"_HOSTNAME":"web7","MESSAGE":"a"}',
    '<6>1 2025-10-03T06:25:01.123456Z web7 kernel - - - a',
    '[    2.327663] web7 kernel: a',
    '2025-10-03T06:25:01+0000 web7 systemd[1]: a',
  ])('%s tells one', async (line) => {
    const text = await anonymized(`${line}\n(web7)\n`);
    expect(text).not.toContain('web7');
    expect(text).toMatch(/\(name-\w{8}\)\n$/);
  });

  test('that are words of the kernel are replaced only where they are meant', async () => {
    const log =
      'Oct 03 06:25:01 slot kernel: hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF slot 1 added';
    expect(await anonymized(log)).toMatch(
      /^Oct 03 06:25:01 name-\w{8} kernel: hv_netvsc .* eth0: VF slot 1 added$/,
    );
    const driver = '2026-10-03T06:24:57,123456+00:00 hv_pci e9ac9b28-cf63-4466-9ae3-4b849c3ee03b: PCI x';
    expect(await anonymized(driver)).toMatch(/ hv_pci [0-9a-f-]{36}: PCI x$/);
  });

  test('of subscriptions, resources and users are replaced in their places', async () => {
    const path =
      '/subscriptions/6b8b4567-327b-23c6-643c-986966334873/resourceGroups/prod-eu/providers/Microsoft.Network/virtualNetworks/net1/subnets/one';
    const text = await anonymized(
      `${path} /home/alice/x session opened for user alice(uid=1000) by root: for user root`,
    );
    expect(text).not.toMatch(/6b8b4567|prod-eu|net1|one|alice/);
    expect(text).toMatch(
      /\/providers\/Microsoft\.Network\/virtualNetworks\/name-\w{8}\/subnets\/name-\w{8} \/home\/(name-\w{8})\/x .* user \1\(uid=1000\) by root: for user root$/,
    );
  });

  test('of an image stay: they are the words of others', async () => {
    const log = 'systemd[1]: Set hostname to <debian>.\nCPU: 1 Not tainted 6.1.0-0 #1  Debian 6.1.90-1\n';
    expect(await anonymized(log)).toBe(log);
  });

  test('can be given', async () => {
    expect(await anonymized('acme, Acme-3 and placme', { names: ['acme'] })).toMatch(
      /^(name-\w{8}), \1-3 and placme$/,
    );
  });
});

test('ids, keys and cursors', async () => {
  const id = '0123456789abcdef0123456789abcdef';
  const text = await anonymized(
    `-- Boot ${id} --\n[s=6d79;i=1;b=${id};m=9;t=6;x=e8d9f6b9dafdc325]\nSHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU root\nroot=UUID=6F2A-91C3`,
  );
  const [, boot] = /-- Boot ([0-9a-f]{32}) --/.exec(text) ?? [];
  expect(boot).not.toBe(id);
  expect(text).toContain(`;b=${boot};m=9;t=6;x=`);
  expect(text).not.toMatch(/6d79|e8d9f6b9dafdc325|47DEQ|6F2A-91C3/);
});

describe('values in other writings', () => {
  const guid = '000d3af5-76bd-000d-3af5-76bd000d3af5';

  test('escapes of JSON', async () => {
    const plain = await anonymized(guid);
    expect(JSON.parse(await anonymized(`{"MESSAGE":"\\u0030${guid.slice(1)}\\n\\"é\\""}`))).toEqual({
      MESSAGE: `${plain}\n"é"`,
    });
    const inner = JSON.stringify({ log: `${JSON.stringify({ MESSAGE: `${guid}\n` })}\n` });
    expect(JSON.parse(JSON.parse(await anonymized(inner)).log)).toEqual({ MESSAGE: `${plain}\n` });
  });

  test('arrays of bytes, on one line and on several', async () => {
    const bytes = [...new TextEncoder().encode(`${guid} ü`)];
    const found = JSON.parse(await anonymized(JSON.stringify({ MESSAGE: bytes })));
    expect(new TextDecoder().decode(Uint8Array.from(found.MESSAGE))).toBe(`${await anonymized(guid)} ü`);
    expect(JSON.parse(await anonymized(JSON.stringify({ MESSAGE: bytes }, null, '\t')))).toEqual(found);
  });

  test('fields with a length', async () => {
    const host = 'web7';
    const data = `${guid}\nof ${host}, ${'ü'.repeat(60)}`;
    const size = new TextEncoder().encode(data).length;
    const field = Uint8Array.of(size & 255, size >> 8, 0, 0, 0, 0, 0, 0);
    const encode = (text: string) => new TextEncoder().encode(text);
    const parts = [encode(`_HOSTNAME=${host}\nMESSAGE\n`), field, encode(`${data}\nPRIORITY=6\n\n`)];
    const log = anonymize(new Blob(parts), { key: KEY });
    const chunks: Uint8Array[] = [];
    for await (const chunk of log) chunks.push(chunk);
    const whole = Buffer.concat(chunks);
    const at = whole.indexOf('MESSAGE\n') + 'MESSAGE\n'.length;
    const length = whole.readUInt32LE(at);
    const text = whole.subarray(at + 8, at + 8 + length).toString();
    expect(text).toMatch(/^000d3a[0-9a-f]{2}-.*\nof name-\w{8}, ü{60}$/);
    expect(whole.subarray(at + 8 + length).toString()).toBe('\nPRIORITY=6\n\n');
  });

  test('bytes that are no text stay what they are', async () => {
    const log = anonymize(Uint8Array.of(0xff, 0x41, 0x00, 0x80, 0x0d, 0x0a, 0xfe), { key: KEY });
    const chunks: number[] = [];
    for await (const chunk of log) chunks.push(...chunk);
    expect(chunks).toEqual([0xff, 0x41, 0x00, 0x80, 0x0d, 0x0a, 0xfe]);
  });
});

describe('times', () => {
  const DAY = 24 * 60;

  test.each([
    ['Oct  3 06:25:01 vm1 kernel: a', 'Oct  4 06:25:01'],
    ['Oct 31 06:25:01.123456 vm1 kernel: a', 'Nov 01 06:25:01.123456'.replace('01 ', ' 1 ')],
    ['2025-12-31T06:25:01.123456Z vm1 kernel: a', '2026-01-01T06:25:01.123456Z'],
    ['Fri 2025-10-03 06:25:01 UTC vm1 kernel: a', 'Sat 2025-10-04 06:25:01 UTC'],
    ['[Fri Oct  3 06:25:01 2025] a', '[Sat Oct  4 06:25:01 2025] a'],
    ['[Oct 3 06:25] a', '[Oct 4 06:25] a'],
    ['1759472701.123456 vm1 kernel: a', '1759559101.123456'],
    ['__REALTIME_TIMESTAMP=1759472701123456', '__REALTIME_TIMESTAMP=1759559101123456'],
    ['{"__REALTIME_TIMESTAMP":"1759472701123456"}', '{"__REALTIME_TIMESTAMP":"1759559101123456"}'],
    ['2025/12/18 17:37:40.485843 INFO a', '2025/12/19 17:37:40.485843'],
    ['at Tue, 03 Jun 2025 15:41:43 +0000', 'at Wed, 04 Jun 2025 15:41:43 +0000'],
    [
      '{"log":"2025-10-03T06:25:01Z \\"a\\"","time":"2025-10-03T06:25:01Z"}',
      '{"log":"2025-10-04T06:25:01Z \\"a\\"","time":"2025-10-04T06:25:01Z"}',
    ],
    ['[    2.327663] a', '[    2.327663] a'],
    [
      'Linux version 6.8.0 (gcc) #33 SMP Fri Jan 31 16:33:18 UTC 2025',
      'Linux version 6.8.0 (gcc) #33 SMP Fri Jan 31 16:33:18 UTC 2025',
    ],
  ])('%s is a day later', async (line, wanted) => {
    expect((await anonymized(line, { shiftMinutes: DAY })).startsWith(wanted)).toBe(true);
  });
});

describe('a word that is passed over', () => {
  test.each([
    [
      'letters alone, learnt from an envelope',
      'Oct  3 06:24:51 webserver kernel: hello from webserver: yes',
      'webserver',
    ],
    ['letters alone, given', 'hello Contoso, bye', 'Contoso'],
    ['a number, given', 'order 4711 came', '4711'],
    ['an address behind numbers', 'sent [12] 10.1.2.3', '10.1.2.3'],
    ['letters that are an address', 'enxabcdefabcdef up', 'abcdefabcdef'],
    ['colons and letters', 'lladdr aa:bb:cc:dd:ee:ff', 'aa:bb:cc:dd:ee:ff'],
    ['the last of the line', 'kernel: from 10.1.2.3\nnext', '10.1.2.3'],
  ])('is none that identifies: %s', async (_, line, own) => {
    const options = { key: KEY, names: ['Contoso', '4711'] };
    expect(await anonymize(line, options).text()).not.toContain(own);
  });

  test('is as it was', async () => {
    const line = '[   12.345678] sd 0:0:0:0: [sda] Attached SCSI disk, 4.3.0 of 12, done:';
    expect(await anonymize(line, { key: KEY }).text()).toBe(line);
  });
});

describe('any log', () => {
  const logs = fc
    .record({
      written: fc.constantFrom(...EVERY_FORMAT),
      seed: fc.nat(),
      host: fc.constantFrom('web7', 'db-01.corp.example.com', 'VM_3'),
      interfaces: fc.integer({ min: 1, max: 4 }),
    })
    .map(({ written, ...life }) => ({ ...written, ...life }));

  test('has nothing left of what it was made from', async () => {
    await fc.assert(
      fc.asyncProperty(logs, async (description) => {
        const { text, interfaces } = scenario(description);
        const shared = await anonymize(text).text();
        for (const { guid, mac, hvPciGuid, pciDomain } of interfaces)
          for (const own of [guid, mac, hvPciGuid])
            expect(shared.includes(own), `${own} (${pciDomain})`).toBe(false);
        if (text.includes(description.host)) expect(shared).not.toContain(description.host);
      }),
      { numRuns: 100 },
    );
  });

  test('is the same however it is cut, and by another key another one', async () => {
    await fc.assert(
      fc.asyncProperty(logs, fc.array(fc.nat(5000), { maxLength: 20 }), async (description, places) => {
        const { text } = scenario(description);
        const whole = await anonymized(text);
        const bytes = new TextEncoder().encode(text);
        const cuts = places.filter((place) => place < bytes.length);
        expect(await anonymize(cutAt(bytes, cuts), { key: KEY }).text()).toBe(whole);
        expect(await anonymize(text, { key: 'another' }).text()).not.toBe(whole);
      }),
      { numRuns: 60 },
    );
  });

  test('does not make it throw, however hostile it is', async () => {
    await fc.assert(
      fc.asyncProperty(damagedText, fc.boolean(), async (text, shifts) => {
        const log = anonymize(text, { key: KEY, ...(shifts ? { shiftMinutes: 5 } : {}) });
        await log.text();
        expect(log.report.lines).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });
});

test('says what it has replaced', async () => {
  const log = anonymize('00:0d:3a:f5:76:bd 00:0d:3a:f5:76:bd 00:0d:3a:f5:76:be 10.0.0.4\n', { key: KEY });
  await log.text();
  expect(log.report).toEqual({
    replaced: [
      { kind: 'mac-address', occurrences: 3, different: 2 },
      { kind: 'ipv4-address', occurrences: 1, different: 1 },
    ],
    lines: 1,
    cutLines: 0,
  });
});

test.each([{ key: '' }, { key: 5 }, { shiftMinutes: 0.5 }, { names: ['ab'] }, { names: 'abc' }])(
  '%o is misuse',
  (options) => {
    expect(() => anonymize('', options as AnonymizeOptions)).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
  },
);

describe('several logs', () => {
  const texts = async (logs: readonly NamedLog[], options: AnonymizeOptions = {}) => {
    const run = anonymizeLogs(logs, options);
    const found: string[] = [];
    for await (const log of run) {
      let text = '';
      for await (const bytes of log) text += new TextDecoder().decode(bytes);
      found.push(`${log.name}: ${text}`);
    }
    return { found, report: run.report };
  };
  const first = { name: 'web7.log', data: 'Oct  3 06:25:01 web7 kernel: eth0 00:0d:3a:f5:76:bd' };
  const second = { name: 'b.log', data: 'web7 has 00:0d:3a:f5:76:bd' };

  test('are replaced alike without a key, and names that one tells in those behind it', async () => {
    const { found, report } = await texts([first, second]);
    const [, host = '', mac = ''] = /01 (name-\w{8}) kernel: eth0 (\S+)$/.exec(found[0] ?? '') ?? [];
    expect(found).toEqual([
      `${host}.log: Oct  3 06:25:01 ${host} kernel: eth0 ${mac}`,
      `b.log: ${host} has ${mac}`,
    ]);
    expect(report).toMatchObject({ lines: 2, replaced: [{ kind: 'host-name' }, { different: 1 }] });
  });

  test('are replaced by a key as each of them alone', async () => {
    const { found } = await texts([second, first], { key: KEY, names: ['web7'] });
    const alone = await Promise.all(
      [second, first].map(({ data }) => anonymize(data, { key: KEY, names: ['web7'] }).text()),
    );
    expect(found.map((text) => text.slice(text.indexOf(': ') + 2))).toEqual(alone);
  });

  test('begin anew: what one leaves open is nothing to the next', async () => {
    const { found } = await texts([
      { name: 'a', data: '"MESSAGE" : [\n 91,\n' },
      { name: 'b', data: '50\n' },
    ]);
    expect(found).toEqual(['a: "MESSAGE" : [\n 91,\n', 'b: 50\n']);
  });
});

describe('what is remembered of words', () => {
  test('counts as often as it stands, and gives way to names that are learnt later', async () => {
    const lines = [
      'to web7 00:0d:3a:f5:76:bd',
      'to web7 00:0d:3a:f5:76:bd',
      'Oct  3 06:25:01 web7 kernel: x',
      'to web7 00:0d:3a:f5:76:bd',
    ];
    const log = anonymize(lines.join('\n'), { key: KEY });
    const [one = '', two, , four = ''] = (await log.text()).split('\n');
    expect(one).toMatch(/^to web7 00:0d:3a:/);
    expect(two).toBe(one);
    expect(four).toBe(one.replace('web7', /name-\w{8}/.exec(four)?.[0] ?? ''));
    expect(log.report.replaced).toEqual([
      { kind: 'mac-address', occurrences: 3, different: 1 },
      { kind: 'host-name', occurrences: 2, different: 1 },
    ]);
  });

  test.each([
    'pci_bus cf63:00: root bus',
    'PCI host bridge to bus cf63:00',
    'PCI dom# 0xcf63 has collision, using 0x1',
    'domain=53091, bus=0',
    'Device MAC : 000c29f576bd',
    'session opened for user vmadmin by root',
    'Failed password for vmadmin from 10.0.0.4',
    'Host Version: 10.0.20348.1 is no address, 10.0.0.4 is one',
    'sudo:  vmadmin : TTY=pts/0 ; PWD=/ ; USER=root',
  ])('%s depends on its neighbours, before and behind what is remembered', async (line) => {
    // Every word of it has been met alone before.
    const words = line.split(' ').join('\n');
    const both = await anonymized(`${words}\n\n${line}\n`);
    expect(both.trimEnd().split('\n').at(-1)).toBe((await anonymized(`${line}\n`)).trimEnd());
  });
});
