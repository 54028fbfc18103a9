import { describe, expect, test } from 'vitest';
import { DEFAULT_THRESHOLDS, thresholdsFrom } from '../../src/diagnose/thresholds.ts';
import { analyze } from '../../src/index.ts';
import { dmesg } from './found.ts';
import { later, netvsc, start } from './lines.ts';

// A line that is no event belongs to the boot of the events around it.

const DROPPED = '** 27 printk messages dropped **';
const strange = netvsc('VF slot 1 withdrawn');

/** A boot, and another that begins later in its first second. */
const LOG = dmesg([...start, 100, later, 3, ...start]);
const SECOND = start.length + 1;

/** The boots of what is found in the log with a line more, behind so many lines. */
async function bootsOf(line: string, behind: number): Promise<readonly number[]> {
  const lines = LOG.split('\n');
  const data = [...lines.slice(0, behind), line, ...lines.slice(behind)].join('\n');
  const { boots, findings } = await analyze({ name: 'dmesg.txt', data });
  expect(boots).toHaveLength(2);
  return findings
    .filter(({ rule }) => rule === 'log-incomplete' || rule === 'unrecognized-messages')
    .map(({ boot }) => boot);
}

describe('a line that is no event is told of the boot', () => {
  test.each([
    ['of the first event, where none stands before it', 0, 0],
    ['of the event before it', 2, 0],
    ['that ends, where the next one shows no event yet', SECOND, 0],
    ['whose first event stands right before it', SECOND + 2, 1],
    ['of the last event, at the end', SECOND + start.length, 1],
  ])('%s', async (_, behind, boot) => {
    expect(await bootsOf(DROPPED, behind)).toEqual([boot]);
  });

  test('by the lines, whatever the driver', async () => {
    expect(await bootsOf(`[   50.000000] ${strange}`, start.length)).toEqual([0]);
    expect(await bootsOf(`[   50.000000] ${strange}`, SECOND + start.length)).toEqual([1]);
  });
});

describe('a threshold that is none', () => {
  test.each<[unknown, string]>([
    [-1, '-1'],
    [0, '0'],
    [Number.NaN, 'NaN'],
    ['20', 'string'],
    [null, 'object'],
  ])('%j is named', (value, called) => {
    const thresholds = { startSeconds: value } as never;
    expect(() => thresholdsFrom({ thresholds })).toThrow(
      `the threshold startSeconds must be a number above 0, not ${called}`,
    );
  });

  test('is the default where it is left out', () => {
    expect(thresholdsFrom(undefined)).toEqual(DEFAULT_THRESHOLDS);
    expect(thresholdsFrom({ thresholds: { startSeconds: 7 } })).toEqual({
      ...DEFAULT_THRESHOLDS,
      startSeconds: 7,
    });
  });
});
