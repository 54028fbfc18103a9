import { describe, expect, test } from 'vitest';
import * as api from '../src/index.ts';

/** What a caller without types can do wrong. */
const wrong = (value: unknown): never => value as never;

describe('a wrong argument is refused with a code and a sentence', () => {
  test.each<[string, () => unknown]>([
    ['analyze(42)', () => api.analyze(wrong(42))],
    ['analyze(promise)', () => api.analyze(wrong(Promise.resolve('')))],
    ['analyze with a year that is text', () => api.analyze('', { year: wrong('2026') })],
    ['analyze with a zone that does not exist', () => api.analyze('', { zone: 'Mars/Olympus' })],
    ['analyzeFiles(path)', () => api.analyzeFiles(wrong('dmesg.txt'))],
    ['analyzeFiles([])', () => api.analyzeFiles([])],
    ['events(null)', () => api.events(wrong(null)).next()],
    ['readRecords(undefined)', () => api.readRecords(wrong(undefined)).next()],
    ['parseMessage(undefined)', async () => api.parseMessage(wrong(undefined))],
    ['compare({}, {})', async () => api.compare(wrong({}), wrong({}))],
    ['compare with no baseline', async () => api.compare([], await api.analyze(''))],
    [
      'compare with a threshold that is text',
      async () =>
        api.compare(await api.analyze(''), await api.analyze(''), { thresholds: { ratio: wrong('2') } }),
    ],
    ['diagnose({})', async () => api.diagnose(wrong({}))],
  ])('%s', async (_, call) => {
    const error = await Promise.resolve(call()).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(api.VfTimelineError);
    expect(error).toMatchObject({ code: 'invalid-argument', message: expect.stringMatching(/^[a-z].{20,}/) });
  });
});

test('the public names are these', () => {
  expect(Object.keys(api).sort()).toEqual([
    'VfTimelineError',
    'analyze',
    'analyzeFiles',
    'anonymize',
    'anonymizeLogs',
    'compare',
    'diagnose',
    'events',
    'parseMessage',
    'readRecords',
  ]);
});
