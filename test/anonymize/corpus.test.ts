import { describe, expect, test } from 'vitest';
import { anonymize } from '../../src/anonymize/anonymize.ts';
import { analyze } from '../../src/index.ts';
import { corpusLog, corpusNames } from '../corpus/corpus.ts';

const KEY = 'a key for tests';
const AT = { year: 2026 } as const;

/** Without the sizes of lines; and of hosts, whose names nothing in a timeline tells from other words, their number. */
async function timelineOf(text: string): Promise<object> {
  const timeline = await analyze(text, AT);
  const sources = timeline.sources.map(({ bytes, ...source }) => source);
  return JSON.parse(
    JSON.stringify({ ...timeline, sources }, (key, value) => (key === 'hosts' ? value.length : value)),
  );
}

describe('logs of the corpus', () => {
  test.each(corpusNames('.log'))('%s tells the same life when it is anonymized', async (name) => {
    const text = corpusLog(name);
    const found = await timelineOf(await anonymize(text, { key: KEY }).text());
    const own = JSON.stringify(await timelineOf(text), null, 1);
    expect(found).toEqual(JSON.parse(await anonymize(own, { key: KEY }).text()));
  });
});
