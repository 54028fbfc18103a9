import { describe, expect, test } from 'vitest';
import { anonymize } from '../../src/anonymize/anonymize.ts';
import { analyze } from '../../src/index.ts';
import { corpusLog, corpusNames } from '../corpus/corpus.ts';

const KEY = 'a key for tests';
const AT = { year: 2026 } as const;

async function timelineOf(text: string): Promise<object> {
  const timeline = await analyze(text, AT);
  return { ...timeline, sources: timeline.sources.map(({ bytes, ...source }) => source) };
}

describe('logs of the corpus', () => {
  test.each(corpusNames('.log'))('%s tells the same life when it is anonymized', async (name) => {
    const text = corpusLog(name);
    const found = await timelineOf(await anonymize(text, { key: KEY }).text());
    const own = JSON.stringify(await timelineOf(text), null, 1);
    expect(found).toEqual(JSON.parse(await anonymize(own, { key: KEY }).text()));
  });
});
