import { describe, expect, it } from 'vitest';
import { renderText } from '../../src/report/text/text.ts';
import type { Timeline } from '../../src/timeline/timeline.ts';
import { azure } from './azure.ts';
import { at, boot, plain, source, timeline } from './make-timeline.ts';

/** What the text says about what was read. */

function text(of: Timeline, width = Number.POSITIVE_INFINITY, evidence = false): string {
  return renderText(of, { width, color: false, evidence });
}

describe('the text of nothing', () => {
  it('says what was read, and what its silence proves', () => {
    expect(
      text(timeline({ sources: [source({ lines: 812, records: 790 })] }), 80),
    ).toBe(`Read dmesg.txt: 812 lines, 790 kernel records.
No line of a Hyper-V network driver was found.
This does not prove that there was no VF: a console log can lack lines that
dmesg and journalctl show.
`);
  });

  it('says that the input is no kernel log, and what it was tried as', () => {
    const tried =
      'journalctl -o short-monotonic, dmesg, dmesg -T, dmesg -H, /dev/kmsg, syslog (RFC 5424), syslog (RFC 3164), journalctl, syslog with RFC 3339 times, journalctl -o verbose, journalctl -o short-full, journalctl -o short-unix, journalctl -o export, journalctl -o json, dmesg --json; and none of a driver in any other text.';
    const skipped = { continued: 0, blank: 0, notKernel: 0, unknownFormat: 3, damaged: 0, cut: 0 };
    const nothing = (notKernel: number): string =>
      text(
        timeline({ sources: [source({ name: 'notes.txt', lines: 3, skipped: { ...skipped, notKernel } })] }),
        80,
      ).replace(/\s+/g, ' ');
    const read = 'Read notes.txt: 3 lines, 0 kernel records. No kernel log was found.';
    const reads =
      'vf-timeline reads the output of dmesg and journalctl, syslog files and serial console logs.';
    const others =
      'Lines of other programs were read: entries of a journal or of syslog that are not of the kernel.';
    const none = `No line of the kernel was found in any of these formats: ${tried} `;
    expect(nothing(0)).toBe(`${read} ${reads} ${none}`);
    expect(nothing(3)).toBe(`${read} ${reads} ${others} ${none}`);
  });

  it('says which of several inputs is no kernel log', () => {
    const skipped = { continued: 0, blank: 0, notKernel: 0, unknownFormat: 3, damaged: 0, cut: 0 };
    const notes = source({ name: 'notes.txt', format: null, records: 0, lines: 3, skipped });
    expect(text(timeline({ sources: [source({ records: 1 }), notes], events: azure.events }))).toContain(
      'notes.txt  3 lines: 0 kernel records (0 recognized), 3 others\n    no kernel log: no line is in a known format\n',
    );
  });

  it('says why nothing of the input could be read, and not that it holds no log', () => {
    const problems = [
      { code: 'unsupported', message: 'the xz data has a filter that is not known here' },
    ] as const;
    const unread = source({ name: 'kern.log.xz', format: null, records: 0, lines: 0, problems });
    expect(text(timeline({ sources: [unread] }), 80)).toBe(`Read kern.log.xz: 0 lines, 0 kernel records.
Nothing of it could be read.

Input

  kern.log.xz  no line read
    the xz data has a filter that is not known here
`);
    expect(text(timeline({ sources: [unread, { ...unread, name: 'kern.log.1.xz' }] }), 80)).toContain(
      '\nNothing of them could be read.\n',
    );
  });

  it('says of an archive without a log that none was found, and not what its lines were tried as', () => {
    const problems = [{ code: 'empty', message: 'no kernel log was found in it, among 2 files' }] as const;
    const archive = source({ name: 'etc.tar', format: null, records: 0, lines: 0, problems });
    expect(text(timeline({ sources: [archive] }), 80)).toBe(`Read etc.tar: 0 lines, 0 kernel records.
No kernel log was found.
vf-timeline reads the output of dmesg and journalctl, syslog files and serial
console logs.

Input

  etc.tar  no line read
    no kernel log was found in it, among 2 files
`);
  });

  it('says what is damaged where the rest is no kernel log', () => {
    const skipped = { continued: 0, blank: 0, notKernel: 0, unknownFormat: 3, damaged: 0, cut: 0 };
    const problems = [{ code: 'damaged', message: 'the gzip data is damaged' }] as const;
    const notes = source({ name: 'notes.gz', format: null, records: 0, lines: 3, skipped, problems });
    const said = text(timeline({ sources: [notes] }), 80);
    expect(said).toContain('No kernel log was found.\n');
    expect(said).toContain('\n    the gzip data is damaged\n');
  });

  it('tells lines of a driver that are no step of a VF from no line at all', () => {
    expect(text(timeline({ sources: [source({ lines: 9, records: 9, recognized: 2 })] }))).toBe(
      'Read dmesg.txt: 9 lines, 9 kernel records.\nThere are lines of a Hyper-V network driver, but none tells of a VF.\n',
    );
  });
});

describe('what was read', () => {
  it('names every kind of loss, in the singular and the plural', () => {
    const losses = source({
      name: 'kern.log',
      lines: 1,
      records: 1,
      unrecognized: 2,
      skipped: { continued: 0, blank: 5, notKernel: 6, unknownFormat: 1, damaged: 2, cut: 1 },
    });
    expect(text(timeline({ sources: [losses], events: azure.events }))).toContain(`
Input

  kern.log  1 line: 1 kernel record (0 recognized), 12 others
    2 records of a known driver in unknown wording
    2 lines damaged, not read
    1 line too long, only the beginning read
`);
  });

  it('names what the log says of lost messages, once for each who lost them', () => {
    const loss = { by: null, line: 1, lines: 1, messages: null };
    const losses = source({
      name: 'kern.log',
      lines: 9,
      losses: [
        { ...loss, kind: 'dropped', line: 3, messages: 1 },
        { ...loss, kind: 'suppressed', by: 'net_ratelimit', line: 4, messages: 12 },
        { ...loss, kind: 'suppressed', by: 'net_ratelimit', line: 6, messages: 30 },
        { ...loss, kind: 'missed', by: 'systemd-journald', line: 7 },
        { ...loss, kind: 'suppressed', by: 'bad\u001b[31m.service', line: 8, messages: 2 },
        { ...loss, kind: 'torn', line: 9 },
      ],
    });
    expect(text(timeline({ sources: [losses], events: azure.events }))).toContain(`
  kern.log  9 lines: 0 kernel records (0 recognized)
    1 message dropped by the kernel’s console (line 3)
    42 messages of net_ratelimit suppressed by a rate limit (2 lines, the first is line 4)
    messages missed by systemd-journald (line 7)
    2 messages of ${'bad\\u001b[31m.service'} suppressed by a rate limit (line 8)
    the log ends in the middle of a line (line 9)
`);
  });

  it('has room for any number of those who lost messages', () => {
    const losses = Array.from({ length: 500 }, (_, index) => ({
      kind: 'suppressed' as const,
      by: `unit${index}`,
      line: index + 1,
      lines: 1,
      messages: 1,
    }));
    const lines = text(timeline({ sources: [source({ losses })], events: azure.events })).split('\n');
    expect(lines.filter((line) => line.includes('rate limit')).length).toBeLessThan(20);
    expect(lines).toContainEqual(expect.stringMatching(/^ {4}\d+ more lines that tell of lost messages$/));
  });

  it('names the machines where there are several', () => {
    const two = timeline({
      boots: [boot({ hosts: ['localhost', 'vm1'] }), boot({ index: 1, hosts: ['vm2'] })],
      events: azure.events,
    });
    expect(text(two)).toContain('the input has records of 2 machines, or of one that was renamed: vm1, vm2;');
    expect(text(two)).toContain('Boot 1 of 2: host vm1');
    expect(text(timeline({ ...two, boots: two.boots.slice(0, 1) }))).not.toContain('vm1');
  });

  it('sums up many sources and lists only those with losses', () => {
    const many = Array.from({ length: 20 }, (_, index) =>
      source({
        name: `${index}.log`,
        lines: 10,
        records: 5,
        recognized: 1,
        unrecognized: index === 7 ? 1 : 0,
      }),
    );
    expect(text(timeline({ sources: many, events: azure.events }))).toContain(`
  20 sources, 200 lines: 100 kernel records (20 recognized)
  7.log  10 lines: 5 kernel records (1 recognized)
    1 record of a known driver in unknown wording
`);
  });
});

describe('the input', () => {
  const input = (fields: Parameters<typeof source>[0], width = 80) =>
    text(timeline({ sources: [source(fields)], events: azure.events }), width).split('\nInput\n\n')[1];

  it('tells repeated records and other lines calmly', () => {
    const skipped = { continued: 0, blank: 7, notKernel: 0, unknownFormat: 59, damaged: 0, cut: 0 };
    const fields = { lines: 562, records: 496, recognized: 20, repeated: 12, skipped };
    expect(input(fields, 100)).toBe(
      '  dmesg.txt  562 lines: 496 kernel records (20 recognized, 12 repeated), 66 others\n',
    );
    const colored = renderText(timeline({ sources: [source(fields)], events: azure.events }), {
      width: 100,
      color: true,
      evidence: false,
    });
    expect(colored.split('Input')[1]).not.toContain('\u001b[33m');
  });

  it('sets counts below names that leave no room for them', () => {
    const name = `/var/log/${'host-'.repeat(10)}kern.log`;
    expect(input({ name })).toBe(`  ${name}\n    0 lines: 0 kernel records (0 recognized)\n`);
  });
});

describe('the heading of a boot', () => {
  const heading = (fields: Parameters<typeof boot>[0]): string | undefined =>
    text(timeline({ boots: [boot(fields)], events: azure.events }))
      .split('\n')
      .find((line) => line.startsWith('Boot: '));
  const startedAt = '2026-10-03T06:24:59.087880Z';

  it('tells how far the start is certain, where that is a second or more', () => {
    const started = (uncertaintyUs: number) => heading({ startedAt, clock: { from: 'rtc', uncertaintyUs } });
    expect(started(999_999)).toBe('Boot: started 2026-10-03 06:24:59 UTC');
    expect(started(1_000_000)).toBe('Boot: started 2026-10-03 06:24:59 UTC ± 1 s');
    expect(started(57_000_001)).toBe('Boot: started 2026-10-03 06:24:59 UTC ± 57 s');
  });

  it('names a crash kernel', () => {
    expect(heading({ kernel: '6.8.0', crashKernel: true })).toBe('Boot: kernel 6.8.0, crash kernel');
    expect(heading({ kernel: '6.8.0', crashKernel: false })).toBe('Boot: kernel 6.8.0');
  });

  it('says that the log lacks the beginning', () => {
    const shownFrom = at('8160.911509');
    expect(heading({ shownFrom, beginsLate: true })).toBe('Boot: the first 2 h 16 min are not in the log');
    expect(heading({ shownFrom, beginsLate: false })).toBeUndefined();
    expect(heading({ shownFrom, beginsLate: null })).toBeUndefined();
  });
});

describe('the names of sources', () => {
  function evidenceIn(names: readonly string[]): string {
    const [first = ''] = names;
    const events = [plain('slot-added', { source: { name: first, line: 7 } })];
    return text(timeline({ sources: names.map((name) => source({ name })), events }), 80, true);
  }

  it('are left out beside events where there is one source', () => {
    expect(evidenceIn(['logs/a.log'])).toMatch(/slot added {2}:7\n/);
  });

  it('are file names as long as these differ, else paths', () => {
    expect(evidenceIn(['logs/a.log', 'logs/b.log'])).toMatch(/slot added {2}a\.log:7\n/);
    expect(evidenceIn(['one/a.log', 'two/a.log'])).toMatch(/slot added {2}one\/a\.log:7\n/);
  });

  it('are words for standard input', () => {
    expect(text(timeline({ sources: [source({ name: '-' })] }))).toMatch(/^Read standard input: /);
    expect(evidenceIn(['-'])).toMatch(/\n {2}standard input {2}0 lines/);
  });

  it('do not make up an interface where the log names none', () => {
    expect(evidenceIn(['-'])).toMatch(/^No interface, 1 event, no findings\. The log has no times\.\n/);
  });
});
