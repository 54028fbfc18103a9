import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

// Writes an archive like that of `sos report`: npx tsx bench/sosreport.ts FILE.tar.xz [MEBIBYTES]
//
// What a sos report is made of changes from machine to machine. This one is of a server with some hundred processes
// and services, at the sizes that sos has by default: 100 MiB of the journal, and 25 MiB of a log.

/** What stands in a line, where it changes. `@h` a hexadecimal number, `@n` a number, `@i` an address, `@w` a word. */
const DAEMONS = [
  'systemd[1]: Started session-@n.scope - Session @n of User azureuser.',
  'systemd[1]: run-containerd-runc-k8s.io-@h-runc.@w.mount: Deactivated successfully.',
  'kubelet[@n]: I1003 06:25:01.@n    2213 prober.go:107] "Probe failed" probeType="Readiness" pod="default/@w-@h" containerName="@w"',
  'containerd[@n]: time="2025-10-03T06:25:01.@nZ" level=info msg="StopPodSandbox for \\"@h@h\\""',
  'sshd[@n]: Accepted publickey for azureuser from @i port @n ssh2: RSA SHA256:@h@h',
  'sshd[@n]: Disconnected from user azureuser @i port @n',
  'CRON[@n]: (root) CMD (test -x /usr/sbin/anacron || { cd / && run-parts --report /etc/cron.@w; })',
  'python3[@n]: 2025-10-03T06:25:01.@nZ INFO ExtHandler ExtHandler [HEARTBEAT] Agent WALinuxAgent-2.@n is running as the goal state agent',
  'chronyd[@n]: Selected source @i (@w.pool.ntp.org)',
  "dbus-daemon[@n]: [system] Activating via systemd: service name='org.freedesktop.@w' requested by ':1.@n' (uid=0 pid=@n)",
  'NetworkManager[@n]: <info>  [17594727@n.@n] dhcp4 (eth0): state changed new lease, address=@i',
  'auditd[@n]: Audit daemon rotating log files',
  'java[@n]: @w.@w.Handler - request @h from @i took @n ms, status 200, bytes @n',
  'java[@n]: \tat com.example.@w.@w(@w.java:@n)',
];

const KERNEL = [
  'audit: type=1400 audit(17594727@n.123:@n): apparmor="ALLOWED" operation="open" profile="snap.@w" name="/proc/@n/stat" pid=@n',
  'docker0: port @n(veth@h) entered blocking state',
  'IPv6: ADDRCONF(NETDEV_CHANGE): veth@h: link becomes ready',
  '[UFW BLOCK] IN=eth0 OUT= MAC=00:0d:3a:f5:76:bd SRC=@i DST=10.0.0.4 LEN=52 TOS=0x00 TTL=64 ID=@n PROTO=TCP SPT=@n',
  'Memory cgroup out of memory: Killed process @n (java) total-vm:@nkB, anon-rss:@nkB, file-rss:0kB',
  'TCP: request_sock_TCP: Possible SYN flooding on port @n. Sending cookies.  Check SNMP counters.',
];

const AUDIT = [
  'type=SYSCALL msg=audit(17594727@n.123:@n): arch=c000003e syscall=59 success=yes exit=0 a0=@h a1=@h a2=@h items=2 ppid=@n pid=@n auid=1000 uid=0 comm="@w" exe="/usr/bin/@w" key="exec"',
  'type=PATH msg=audit(17594727@n.123:@n): item=0 name="/usr/lib/@w" inode=@n dev=08:01 mode=0100755 ouid=0 ogid=0 rdev=00:00 nametype=NORMAL',
];

const LSOF = [
  'java      @n @n @w      azureuser  mem       REG        8,1   @n     @n /usr/lib/x86_64-linux-gnu/lib@w.so.@n',
];
const SYMBOLS = ['@h@h t @w_@w_@w	[@w]', '@h@h T __@w_@w'];
const SAR = ['06:@n:01 AM     all      @n.03      0.00      1.@n      0.01      0.00     95.@n'];
const SMAPS = [
  '@h-@h r-xp 00000000 08:01 @n                    /usr/lib/lib@w.so\nSize:                @n kB\nRss:                  @n kB\nPss:                  @n kB',
];
const PACKAGES = [
  '@w-@w-@n.@n-@n.el9.x86_64        Fri 03 Oct 2025 06:25:01 AM UTC	1759472@n	Red Hat, Inc.	builder@w	@h@h	@h@h',
];

/** Of 100: what each file takes. Those in front are logs that have to be read, 72 of 100. */
const FILES: readonly (readonly [path: string, share: number, lines: (random: Random) => string])[] = [
  ['sos_strings/logs/journalctl_--no-pager.tailed', 34, (random) => syslog(random)],
  ['sos_commands/logs/journalctl_--no-pager_--boot', 12, (random) => syslog(random)],
  ['var/log/messages', 12, (random) => syslog(random)],
  ['var/log/messages-20250928', 8, (random) => syslog(random)],
  ['var/log/secure', 5, (random) => syslog(random, 0)],
  ['sos_commands/kernel/dmesg', 1, (random) => `[${random.stamp()}] ${random.fill(KERNEL)}`],
  ['var/log/audit/audit.log', 9, (random) => random.fill(AUDIT)],
  ['sos_commands/process/lsof_M_-n_-l_-c', 6, (random) => random.fill(LSOF)],
  ['proc/kallsyms', 4, (random) => random.fill(SYMBOLS)],
  ['sos_commands/sar/sar03', 4, (random) => random.fill(SAR)],
  ['proc/2213/smaps', 3, (random) => random.fill(SMAPS)],
  ['sos_commands/rpm/package-data', 2, (random) => random.fill(PACKAGES)],
];

/** Of a thousand messages of a server: those of its kernel. */
const KERNEL_LINES = 80;

const VF = readFileSync(new URL('../corpus/azure-maintenance.log', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.replace(/^\[[^\]]*\] /, ''));

function syslog(random: Random, kernelLines = KERNEL_LINES): string {
  const stamp = `Oct  3 ${random.clock()} vm1`;
  if (random.below(1_000) >= kernelLines) return `${stamp} ${random.fill(DAEMONS)}`;
  return `${stamp} kernel: ${random.below(50) === 0 ? random.next(VF) : random.fill(KERNEL)}`;
}

/** Numbers that look like any, and are the same in each run. */
class Random {
  #state = 1;
  #us = 1_000_000;
  #told = 0;

  below(limit: number): number {
    this.#state = (Math.imul(this.#state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * limit);
  }

  clock(): string {
    this.#us += this.below(60_000);
    const second = Math.floor(this.#us / 1_000_000) % 86_400;
    const parts = [Math.floor(second / 3_600), Math.floor(second / 60) % 60, second % 60];
    return parts.map((part) => String(part).padStart(2, '0')).join(':');
  }

  stamp(): string {
    this.#us += this.below(60_000);
    return (this.#us / 1_000_000).toFixed(6).padStart(12);
  }

  next(lines: readonly string[]): string {
    return lines[this.#told++ % lines.length] ?? '';
  }

  fill(lines: readonly string[]): string {
    const line = lines[this.below(lines.length)] ?? '';
    return line.replace(/@([hniw])/g, (_, kind: string) => {
      if (kind === 'h') return (0x1000_0000 + this.below(0xefff_ffff)).toString(16);
      if (kind === 'n') return String(this.below(10 ** (1 + this.below(6))));
      if (kind === 'i') return `10.${this.below(4)}.${this.below(256)}.${this.below(256)}`;
      return WORDS[this.below(WORDS.length)] ?? '';
    });
  }
}

const WORDS = Array.from({ length: 500 }, (_, index) =>
  createHash('md5').update(String(index)).digest('hex').replace(/\d/g, '').slice(0, 8),
);

/** Bytes that are written at once. */
const PIECE = 1024 * 1024;

function writeFiles(folder: string, bytes: number): void {
  for (const [path, share, lineOf] of FILES) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    const random = new Random();
    const size = Math.floor((bytes * share) / 100);
    for (let written = 0; written < size; ) {
      let text = '';
      while (text.length < PIECE && written + text.length < size) text += `${lineOf(random)}\n`;
      appendFileSync(file, text);
      written += text.length;
    }
  }
}

const [archive, mebibytes = '200'] = process.argv.slice(2);
if (archive === undefined) throw new Error('usage: npx tsx bench/sosreport.ts FILE.tar.xz [MEBIBYTES]');
const name = 'sosreport-vm1-2025-10-03-abcdefg';
const around = `${archive}.files`;
writeFiles(join(around, name), Number(mebibytes) * 1024 * 1024);
// As sos does: the level of xz's own choice, and as many threads as there are.
execFileSync('tar', ['--use-compress-program=xz -T0', '-cf', archive, '-C', around, name]);
rmSync(around, { recursive: true });
