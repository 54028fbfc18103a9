import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';

/** Bytes written at once. */
const PIECE = 4 * 1024 * 1024;

/** What a large log is made like. */
export interface LargeLog {
  readonly bytes: number;
  /** How many of its lines the timeline is made of: 0.005 is one in two hundred. */
  readonly relevant: number;
  /** How a line is written down; as by `dmesg`, where it is missing. */
  readonly print?: Print;
  /** Whether most lines are other programs'. */
  readonly ofAllPrograms?: boolean;
}

/** Writes a line down: the kernel's with its stamp, and that of another program. */
type Print = (bootUs: number, text: string, ofKernel: boolean) => string;

const dmesg: Print = (bootUs, text) => {
  const seconds = String(Math.floor(bootUs / 1_000_000)).padStart(5);
  return `[${seconds}.${String(bootUs % 1_000_000).padStart(6, '0')}] ${text}`;
};

/** A daemon of syslog, in its traditional layout. */
export const syslog: Print = (bootUs, text, ofKernel) => {
  const [, day, time] = /-(\d\d)T([\d:]{8})/.exec(new Date(BOOTED_MS + bootUs / 1000).toISOString()) ?? [];
  return `Oct ${String(Number(day)).padStart(2)} ${time} vm1 ${said(bootUs, text, ofKernel)}`;
};

/** The same with stamps of RFC 3339, as on newer systems. */
export const syslogIso: Print = (bootUs, text, ofKernel) => {
  const time = new Date(BOOTED_MS + bootUs / 1000).toISOString().slice(0, -5);
  const fraction = String(bootUs % 1_000_000).padStart(6, '0');
  return `${time}.${fraction}+00:00 vm1 ${said(bootUs, text, ofKernel)}`;
};

function said(bootUs: number, text: string, ofKernel: boolean): string {
  return ofKernel ? `kernel: ${dmesg(bootUs, text, true)}` : text;
}

/** When the machine of a log of syslog was started. */
const BOOTED_MS = Date.parse('2026-10-03T06:24:50Z');

/** What a kernel prints all day that is no business of ours. `#` stands for a number that changes. */
const OTHERS = [
  'audit: type=1400 audit(17594727#.123:#): apparmor="ALLOWED" operation="open" profile="snap.a" name="/proc/#/stat" pid=#',
  'EXT4-fs (sda1): mounted filesystem 2f1a0c3e-5b7d-4d5e-9f60-# with ordered data mode. Quota mode: none.',
  'docker0: port #(veth5f2a9b1) entered blocking state',
  'docker0: port #(veth5f2a9b1) entered forwarding state',
  'nf_conntrack: nf_conntrack: table full, dropping packet #',
  'TCP: request_sock_TCP: Possible SYN flooding on port #. Sending cookies.  Check SNMP counters.',
  'sd 0:0:0:#: [sda] Write cache: disabled, read cache: enabled, supports DPO and FUA',
  '[UFW BLOCK] IN=eth0 OUT= MAC=00:0d:3a:f5:76:bd SRC=10.0.0.# DST=10.0.0.4 LEN=52 TOS=0x00 PREC=0x00 TTL=64 ID=# PROTO=TCP',
  'usb 1-#: new high-speed USB device number # using xhci_hcd',
  'systemd[1]: Started session-#.scope - Session # of User azureuser.',
  'oom-kill:constraint=CONSTRAINT_MEMCG,nodemask=(null),cpuset=a,mems_allowed=0,task=java,pid=#,uid=1000',
  'Memory cgroup out of memory: Killed process # (java) total-vm:8123456kB, anon-rss:4012345kB, file-rss:0kB',
  ' ? __alloc_pages_slowpath.constprop.0+0x#/0xd10',
  'RIP: 0010:native_safe_halt+0xe/0x#',
  'perf: interrupt took too long (# > 2500), lowering kernel.perf_event_max_sample_rate to 79000',
  'blk_update_request: I/O error, dev sdc, sector # op 0x0:(READ) flags 0x80700 phys_seg 4 prio class 0',
];

/** What other programs say. */
const PROGRAMS = [
  'systemd[1]: Started session-#.scope - Session # of User azureuser.',
  'sshd[#]: Accepted publickey for azureuser from 10.0.0.4 port # ssh2: RSA SHA256:abcdefgh',
  'CRON[#]: (root) CMD (   cd / && run-parts --report /etc/cron.hourly)',
  'python3[#]: INFO ExtHandler ExtHandler [HEARTBEAT] Agent WALinuxAgent-2.9.1.1 is running as the goal state agent',
  'systemd-networkd[#]: eth0: Gained carrier',
  'dockerd: time="2026-10-03T06:25:01.#Z" level=info msg="ignoring event" container=abc# module=libcontainerd',
  'snapd[#]: daemon.go:519: started snapd/2.58 (series 16; classic) ubuntu/24.04',
];

/**
 * Writes a log with the life of an Azure machine in it, over and over, among other lines.
 *
 * @returns its lines
 */
export function writeLargeLog(path: string, log: LargeLog): number {
  const { bytes, relevant, print = dmesg, ofAllPrograms = false } = log;
  const life = readFileSync(new URL('../corpus/azure-maintenance.log', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/^\[[^\]]*\] /, ''));
  const file = openSync(path, 'w');
  let written = 0;
  let lines = 0;
  let told = 0;
  let bootUs = 1_000_000;
  while (written < bytes) {
    const piece: string[] = [];
    for (let size = 0; size < PIECE && written + size < bytes; lines += 1) {
      const isOurs = told < (lines + 1) * relevant;
      const ofKernel = isOurs || !ofAllPrograms || lines % 10 === 0;
      const others = ofKernel ? OTHERS : PROGRAMS;
      const other = others[(lines * 7 + (lines >> 4)) % others.length] ?? '';
      const text = isOurs ? (life[told++ % life.length] ?? '') : other.replaceAll('#', String(lines % 9973));
      bootUs += isOurs && told % life.length === 1 ? 60_000_000 : 1_371;
      const line = `${print(bootUs, text, ofKernel)}\n`;
      piece.push(line);
      size += line.length;
    }
    const text = piece.join('');
    writeSync(file, text);
    written += text.length;
  }
  closeSync(file);
  return lines;
}
