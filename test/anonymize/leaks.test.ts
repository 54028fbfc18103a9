import { describe, expect, test } from 'vitest';
import { anonymize } from '../../src/anonymize/anonymize.ts';

// Lines as programs print them, and what of each must not be in the shared log.

const KEY = 'a key for tests';

const anonymized = (text: string) => anonymize(text, { key: KEY, year: 2026 }).text();

async function expectGone(log: string, secrets: readonly string[]): Promise<void> {
  const shared = await anonymized(log);
  for (const secret of secrets) {
    expect(log.toLowerCase(), 'the line has it').toContain(secret.toLowerCase());
    expect(shared.toLowerCase(), shared).not.toContain(secret.toLowerCase());
  }
}

describe('addresses and ids in further spellings', () => {
  test.each([
    ['a MAC address with dots', 'switch saw 000d.3af5.76bd', ['000d.3af5.76bd']],
    ['a MAC address with dots, digits alone', 'switch saw 0022.4801.0203 there', ['0022.4801.0203']],
    [
      'a unit of systemd by a GUID of VMBus',
      'sys-devices-LNXSYSTM:00-000d3af5\\x2d76bd\\x2d000d\\x2d3af5\\x2d76bd000d3af5-net-eth0.device: Changed',
      ['3af5', '76bd'],
    ],
    [
      'a unit of systemd by a PCI address',
      'sys-devices-pcicf63:00-cf63:00:02.0-net-enP53091s1.device',
      ['cf63', '53091'],
    ],
    [
      'a unit of systemd by a file system',
      'dev-disk-by\\x2duuid-aabbccdd\\x2d1111\\x2d2222\\x2d3333\\x2d444455556666.device: Job timed out',
      ['aabbccdd', '444455556666'],
    ],
    [
      'a unit of systemd by a short id',
      'dev-disk-by\\x2duuid-7DD8\\x2d91C3.device and /dev/disk/by-uuid/7DD8-91C3',
      ['7DD8', '91C3'],
    ],
    [
      'an IPv6 address behind a name and a colon',
      'inet6 addr:2603:1030:a07::beef IPv6:2603:1030:a07::beef ',
      ['2603:1030'],
    ],
    ['an IPv4 address in an IPv6 one', 'via 64:ff9b::52.1.2.3 and 2603:1030::52.1.2.3', ['52.1.2.3', '2603']],
    ['a private address with something behind it', 'lease 10.1.2.3-eth0', ['10.1.2.3']],
    [
      'a MAC address bare, of a vendor that is not known, where it stood with colons before',
      'link/ether b8:ce:f6:12:34:56\nid b8cef6123456 B8CEF6123456 b8ce.f612.3456',
      ['b8ce', '3456'],
    ],
  ])('%s', async (_, line, secrets) => {
    await expectGone(line, secrets);
  });

  test('are replaced by the same ones', async () => {
    const [colons, dots] = (await anonymized('00:0d:3a:f5:76:bd 000d.3af5.76bd')).split(' ');
    expect(dots?.replaceAll('.', '')).toBe(colons?.replaceAll(':', ''));
    const [plain, escaped] = (
      await anonymized(
        '000d3af5-76bd-000d-3af5-76bd000d3af5 000d3af5\\x2d76bd\\x2d000d\\x2d3af5\\x2d76bd000d3af5',
      )
    ).split(' ');
    expect(escaped?.replaceAll('\\x2d', '-')).toBe(plain);
    const address = await anonymized('pci cf63:00:02.0 sys-devices-pcicf63:00-cf63');
    expect(address).toMatch(/^pci (\w{4}):00:02\.0 sys-devices-pci\1:00-/);
  });

  test.each(['5.15.0-1034-azure', 'Python 3.10.12 and 4.18.0-477', 'version 4.3.0.1-2', 'at 06:25:01'])(
    '%s is no address',
    async (text) => expect(await anonymized(text)).toBe(text),
  );
});

describe('names of hosts', () => {
  test.each(['srv01', 'sdprod1', 'management2', 'cpunode3', 'docker7x', 'landing1', 'mlxbox1'])(
    '%s is one, though it begins as a device',
    async (host) => {
      await expectGone(`Oct  3 06:25:01 ${host} kernel: x\nmount of ${host}:/data, ${host}-nic\n`, [host]);
    },
  );

  test.each([
    [
      'who built the kernel',
      'Linux version 6.8.0 (alice@acmebuild.corp.acme.com) (gcc) #1',
      ['alice', 'acme'],
    ],
    ['who built FreeBSD', '    alice@acmebuild.acme.com:/usr/obj/usr/src/sys/ACME1', ['alice', 'acmebuild']],
    ['the kernel’s parameter', 'Command line: ip=10.1.2.3::10.1.2.1:255.255.255.0:web7:eth0:none', ['web7']],
    [
      'what the kernel configured',
      'IP-Config: host=web7, domain=acme.com, nis-domain=(none)',
      ['web7', 'acme'],
    ],
    [
      'the host of a peer',
      'authentication failure; tty=ssh ruser= rhost=web7.acme.com  user=root',
      ['web7', 'acme'],
    ],
    ['a domain', 'Oct  3 06:25:01 web7.acme.com kernel: x\nsearch acme.com\n', ['web7', 'acme']],
    ['every entry of an array', '[{"_HOSTNAME":"web7"},{"_HOSTNAME":"web8"}]', ['web7', 'web8']],
    [
      'fields of other collectors',
      '{"computer":"web7","host":{"name":"web8"},"nodename":"web9"}',
      ['web7', 'web8', 'web9'],
    ],
    ['a prompt', 'bob7@web7:~$ ls\n[bob7@web7 ~]$ ls', ['web7', 'bob7']],
  ])('%s', async (_, line, secrets) => {
    await expectGone(line, secrets);
  });

  test.each(['may', 'Jan', 'fri'])('%s is a word of the calendar, too', async (host) => {
    const text = await anonymized(
      `May  3 06:25:01 ${host} kernel: a\nJan  3 06:25:01 ${host} kernel: Fri b\n`,
    );
    expect(text).toMatch(/^May {2}3 06:25:01 (name-\w{8}) kernel: a\nJan {2}3 06:25:01 \1 kernel: Fri b\n$/);
  });
});

describe('names of resources', () => {
  test.each([
    ['{"compute":{"resourceGroupName":"rg-acme","vmScaleSetName":"acme-set"}}', ['acme']],
    ['vm with resourceGroup=rg-acme, vmName: acme-7', ['acme']],
    [
      'GET https://acmestore1.blob.core.windows.net/vhds/x?sv=1&sig=c2VjcmV0c2VjcmV0c2VjcmV0%3D',
      ['acmestore1', 'c2VjcmV0'],
    ],
    ['mount of \\\\acmefiles.file.core.windows.net\\share, acmevault.vault.azure.net', ['acme']],
  ])('%s', async (line, secrets) => {
    await expectGone(line, secrets);
  });
});

describe('names of users', () => {
  test.each([
    ['sshd[5]: Accepted keyboard-interactive/pam for vmadmin from 10.1.2.3 port 22 ssh2'],
    ['sshd[5]: Failed password for invalid user vmadmin from 10.1.2.3 port 22 ssh2'],
    ['sshd[5]: Invalid user vmadmin from 10.1.2.3 port 55'],
    ['sshd[5]: Disconnected from user vmadmin 10.1.2.3 port 55'],
    ['sshd[5]: Connection closed by authenticating user vmadmin 10.1.2.3 port 55 [preauth]'],
    ['sshd[5]: Connection closed by invalid user vmadmin 10.1.2.3 port 55 [preauth]'],
    ['sshd[5]: User vmadmin from 10.1.2.3 not allowed because not listed in AllowUsers'],
    ['sshd[5]: Starting session: shell on pts/0 for vmadmin from 10.1.2.3 port 55 id 0'],
    ['sshd[5]: error: PAM: Authentication failure for vmadmin from host.example.com'],
    ['sudo: pam_unix(sudo:session): session opened for user root(uid=0) by vmadmin(uid=1000)'],
    ['sudo[9]:  vmadmin : 3 incorrect password attempts ; TTY=pts/0 ; PWD=/ ; USER=root ; COMMAND=/bin/ls'],
    ['{"MESSAGE":" vmadmin : user NOT in sudoers ; TTY=pts/0 ; PWD=/ ; USER=root ; COMMAND=/bin/ls"}'],
    ['CRON[5]: (vmadmin) CMD (/usr/bin/thing)'],
    ['su: (to root) vmadmin on pts/0'],
    ['su: (to vmadmin) root on pts/0'],
    ['useradd[5]: new user: name=vmadmin, UID=1000, GID=1000, home=/home/vmadmin, shell=/bin/bash'],
    ["useradd[5]: add 'vmadmin' to group 'sudo'"],
    ['systemd-logind[5]: New session 3 of user vmadmin.'],
    ['systemd[1]: Started Session 3 of User vmadmin.'],
    ['passwd[5]: pam_unix(passwd:chauthtok): password changed for vmadmin'],
    ['python3[5]: INFO Daemon Created user account: vmadmin'],
    ['polkitd[5]: Registered Agent for unix-session:3 (owned by unix-user:vmadmin)'],
    ['audit[5]: USER_AUTH msg=\'op=PAM acct="x" hostname=?\'UID="root" AUID="vmadmin"'],
    ['login[5]: LOGIN ON tty1 BY vmadmin'],
    ["login[5]: FAILED LOGIN (1) on '/dev/ttyS0' FOR 'vmadmin', Authentication failure"],
    ['vm1 login: vmadmin'],
    ['{"USER_ID":"vmadmin","_CMDLINE":"x"}'],
    ['USER_ID=vmadmin'],
    ['{"_CMDLINE":"sshd: vmadmin [priv]"}'],
    ['_CMDLINE=sshd: vmadmin@pts/0'],
    ['_CMDLINE=sudo -n -u vmadmin id'],
    ['uid=1000(vmadmin) gid=1000(vmadmin) groups=1000(vmadmin)'],
    ['{"osProfile":{"adminUsername":"vmadmin"}}'],
  ])('%s', async (line) => {
    await expectGone(line, ['vmadmin']);
  });

  test('in the hex digits of audit', async () => {
    await expectGone("audit[5]: USER_LOGIN msg='op=login acct=766D61646D696E exe=x'", ['766D61646D696E']);
  });

  test('of a domain', async () => {
    await expectGone('Accepted password for vmadmin@corp.acme.com from 10.1.2.3 port 22', [
      'vmadmin',
      'corp',
      'acme',
    ]);
    await expectGone('Accepted password for ACME\\vmadmin from 10.1.2.3 port 22', ['vmadmin', 'acme']);
  });

  test('are replaced wherever they stand behind the line that tells them', async () => {
    const [first = '', second = ''] = (
      await anonymized('New session 3 of user vmadmin.\nuser-vmadmin ran /data/vmadmin/x, VMADMIN\n')
    ).split('\n');
    const [name = ''] = /name-\w{8}/.exec(first) ?? [];
    expect(first).toBe(`New session 3 of user ${name}.`);
    expect(second).toBe(`user-${name} ran /data/${name}/x, ${name}`);
  });

  test('that somebody tries are not taken for names of the machine', async () => {
    const text = await anonymized('Invalid user storage from 10.1.2.3 port 55\nstorage is full\n');
    expect(text).toMatch(/^Invalid user name-\w{8} from .*\nstorage is full\n$/);
  });

  test.each([
    'kernel: reserved for user space, of user memory',
    'Oct  3 06:25:01 localhost systemd[1]: Started User Manager for UID 1000.',
    'session opened for user root(uid=0) by (uid=0)',
    'kernel: link state changed for eth0',
  ])('are none: %s', async (line) => {
    expect(await anonymized(line)).toBe(line);
  });
});
