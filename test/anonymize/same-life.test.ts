import { describe, expect, test } from 'vitest';
import { anonymize } from '../../src/anonymize/anonymize.ts';
import { type Scenario, scenario } from '../../src/fixture.ts';
import { analyze } from '../../src/index.ts';
import { EVERY_FORMAT } from '../fixture/variants.ts';

const KEY = 'a key for tests';
/** Times are as the format has them, whatever the words of the kernel. */
const LATEST: readonly string[] = ['6.8', 'freebsd-14'];
const AT = { year: 2026 } as const;

/** The timeline of a log without the sizes of its lines. */
async function timelineOf(text: string): Promise<unknown> {
  const timeline = await analyze(text, AT);
  return { ...timeline, sources: timeline.sources.map(({ bytes, ...source }) => source) };
}

/** The timeline of the anonymized log, and what becomes of the log's own timeline by the same mapping. */
async function bothTimelines(description: Scenario, shiftMinutes = 0): Promise<readonly [unknown, unknown]> {
  const { text } = scenario(description);
  const options = { key: KEY, shiftMinutes, year: 2026, names: [description.host ?? 'vm1'] };
  const anonymized = await anonymize(text, options).text();
  const own = JSON.stringify(await timelineOf(text), null, 1);
  return [await timelineOf(anonymized), JSON.parse(await anonymize(own, options).text())];
}

const LIFE: Scenario['steps'] = ['attach', 'flap', 'servicing', 'reboot', 'attach'];

describe.each(EVERY_FORMAT)('a log of kernel $kernel, written as $format', ({ kernel, format }) => {
  test('tells the same life', async () => {
    const [found, wanted] = await bothTimelines({ kernel, format, interfaces: 2, steps: LIFE, noise: 2 });
    expect(found).toEqual(wanted);
  });

  test.runIf(LATEST.includes(kernel))('tells the same life later', async () => {
    // From the 3rd to the 8th of a month: the blank before a day of one figure tells syslog from `journalctl`.
    const later = 60 * 24 * 36 + 7;
    const [found, wanted] = await bothTimelines(
      { kernel, format, interfaces: 2, steps: LIFE, noise: 2 },
      later,
    );
    expect(found).toEqual(wanted);
  });
});
