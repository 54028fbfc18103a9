import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyze, type Timeline, type TimelineInterface } from '../src/index.ts';

// Logs of real machines do not belong to this repository. Where a folder of them is at hand, each NAME.log
// in it must show at least what a careful reader has written down in NAME.expected.json beside it.

const FOLDER = process.env['VF_TIMELINE_REAL_LOGS'];

interface Expectation {
  readonly interfaces: readonly {
    readonly name: string;
    readonly guid: string | null;
    readonly mac: string | null;
    readonly vfNames: readonly string[];
    readonly finalState: string;
    readonly events: readonly ExpectedEvent[];
  }[];
  readonly hostEvents: readonly ExpectedEvent[];
}

/** Rules that find a VF missing. */
const MISSING = [
  'vf-never-appeared',
  'vf-not-restored',
  'vf-driver-missing',
  'pci-probe-failed',
  'data-path-not-on-vf',
];

/** What must be found in a log, and what must not, by its name. */
const FINDINGS: Readonly<
  Record<string, { readonly found: readonly string[]; readonly not: readonly string[] }>
> = {
  'wrapped-dmesg-module-reload': { found: [], not: MISSING },
  'console-crash-before-vf': { found: ['kernel-crash'], not: MISSING },
  'console-vf-never-appears': { found: ['vf-never-appeared'], not: [] },
  'console-sles-vf-not-renamed': { found: ['vf-not-renamed'], not: MISSING },
  'console-kernel-3.10-vf-up': { found: ['vf-not-renamed'], not: MISSING },
};

interface ExpectedEvent {
  readonly type: string;
  /** Seconds since boot, as printed. */
  readonly time: string;
}

/** The reader's words for states that have another name here. */
const STATES: Readonly<Record<string, string>> = { 'slot-added-no-vf': 'offered' };

if (FOLDER === undefined) {
  const reason = 'VF_TIMELINE_REAL_LOGS names no folder of real logs';
  console.warn(`skipped: real logs, because ${reason}`);
  test.skip(`real logs give what a reader finds in them (skipped: ${reason})`, () => {});
} else {
  const names = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.expected.json'))
    .map((file) => file.slice(0, -'.expected.json'.length));

  test('the folder of real logs has some', () => {
    expect(names).not.toEqual([]);
  });

  describe.for(names)('the real log %s', async (name) => {
    const expected: Expectation = JSON.parse(readFileSync(join(FOLDER, `${name}.expected.json`), 'utf8'));
    const timeline = await analyze(readFileSync(join(FOLDER, `${name}.log`)));

    test('shows the events of no interface that a reader finds', () => {
      expect(printed(timeline, timeline.events.keys())).toEqual(
        expect.arrayContaining(printedByReader(expected.hostEvents)),
      );
    });

    const { found, not } = FINDINGS[name] ?? { found: [], not: [] };
    test('gives the findings that a reader makes', () => {
      const rules = timeline.findings.map(({ rule }) => rule);
      expect(rules).toEqual(expect.arrayContaining([...found]));
      for (const rule of not) expect(rules).not.toContain(rule);
    });

    const { interfaces } = expected;
    test('shows each interface that a reader finds', () => {
      const found = timeline.interfaces.map((each) => [each.guid, each.name, each.mac, each.state]);
      const wanted = interfaces.map((each) => [
        each.guid,
        each.name,
        each.mac,
        STATES[each.finalState] ?? each.finalState,
      ]);
      expect(found.sort()).toEqual(wanted.sort());
    });

    describe.for(interfaces)('for $name', (wanted) => {
      test('shows the names of its VFs', () => {
        const { attachments } = interfaceOf(timeline, wanted.guid);
        expect(attachments.flatMap(({ vfNames }) => vfNames)).toEqual(wanted.vfNames);
      });

      test('shows the events that a reader finds', () => {
        const indices = interfaceOf(timeline, wanted.guid).attachments.flatMap(({ events }) => events);
        expect(printed(timeline, indices)).toEqual(expect.arrayContaining(printedByReader(wanted.events)));
      });
    });
  });
}

function interfaceOf({ interfaces }: Timeline, guid: string | null): TimelineInterface {
  const found = interfaces.find((each) => each.guid === guid);
  if (found === undefined) throw new Error(`there is no interface ${guid}`);
  return found;
}

/** Events as `2.327663 driver-registered`. */
function printed({ events }: Timeline, indices: Iterable<number>): string[] {
  const chosen = [...indices].flatMap((index) => events[index] ?? []);
  return chosen.map(({ time, type }) => `${seconds(time.bootUs)} ${type}`);
}

function printedByReader(events: readonly ExpectedEvent[]): string[] {
  return events.map(({ time, type }) => `${time} ${type}`);
}

/** As the kernel prints it, without padding: `2.327663`. */
function seconds(bootUs: number | null): string {
  const digits = String(bootUs).padStart(7, '0');
  return `${digits.slice(0, -6)}.${digits.slice(-6)}`;
}
