import type { Line } from '../scan/lines.ts';
import { UNDECIDED_FIRST_WORDS } from './formats/driver-lines.ts';
import type { LineEntry } from './line-entry.ts';
import type { LogFormat } from './log-record.ts';
import { readTimeAndHost } from './timed-header.ts';

/** Formats in which a line is another program's than the kernel's if its name stands behind time and host. */
const WITH_PROGRAMS: ReadonlySet<LogFormat> = new Set(['syslog', 'syslog-iso', 'journal-short']);

/**
 * Tells which lines of programs may be left out: they are counted, and nothing is made of them. One that has a line of a
 * driver in it, behind a stamp of the kernel, is none such; nor is one that tells of lost messages.
 *
 *     Oct  3 06:25:01 vm1 systemd[1]: Started session-17.scope.
 *     Oct  3 06:25:02 vm1 sshd[4711]: Accepted publickey for azureuser
 */
export class ProgramLines {
  #latest: { readonly line: Line; readonly bytes: number } | null = null;

  /** Takes note of what a line was read as: the only entry that came of it. */
  learn(line: Line, { format, quoted, layers, reading }: LineEntry): void {
    if (format === null || !WITH_PROGRAMS.has(format) || quoted || layers.length > 0) return;
    if (reading.kind !== 'not-kernel' || reading.said === null) return;
    const header = readTimeAndHost(line.text);
    // With such a host, a line may look like one of a driver that somebody has put a time in front of.
    if (header === null || UNDECIDED_FIRST_WORDS.has(header.host)) return;
    const { length } = header.text;
    if (line.text.slice(length - header.host.length - 1) === reading.said.text)
      this.#latest = { line, bytes: length };
  }

  /** Whether so many bytes stand in front of the name of a program in the line: the latest that was learned. */
  isHeader(bytes: number, line: Line): boolean {
    return this.#latest?.line === line && this.#latest.bytes === bytes;
  }
}
