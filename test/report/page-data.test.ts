import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { analyze } from '../../src/index.ts';
import { type PageBlock, PageReader, pageBlocks, scriptJson } from '../../src/report/html/data.ts';
import { fairLimit } from '../../src/report/html/fair-limit.ts';
import { renderHtml } from '../../src/report/html/html.ts';
import { packRows, unpackRows } from '../../src/report/html/pack.ts';
import { arrange } from '../../src/report/picture/arrange.ts';
import { pictureOf } from '../../src/report/picture/make-picture.ts';
import type { Timeline } from '../../src/timeline/timeline.ts';
import { flappingLog } from '../browser/flapping-log.ts';
import { servicedLog } from '../browser/serviced-log.ts';
import { corpusNames, corpusTimeline } from './corpus-timelines.ts';
import { hostileTimelines } from './hostile-timelines.ts';

/** Through the text of a page and back. */
function roundTrip(timeline: Timeline): PageReader['content'] {
  const reader = new PageReader();
  for (const block of pageBlocks(timeline, pictureOf(timeline), []))
    reader.take(JSON.parse(scriptJson(block)) as PageBlock);
  return reader.content;
}

describe('the data of a page', () => {
  it.each(corpusNames)('has every event, note and part of the picture: %s', (name) => {
    const timeline = corpusTimeline(name);
    const { events, notes, picture, boots } = roundTrip(timeline);
    expect(events).toEqual(timeline.events);
    expect(notes).toEqual(timeline.notes);
    expect(picture).toEqual(pictureOf(timeline));
    expect(boots).toEqual(timeline.boots);
  });

  it('holds hostile texts as data', () => {
    for (const timeline of hostileTimelines) {
      expect(roundTrip(timeline).events).toEqual(timeline.events);
      for (const block of pageBlocks(timeline, pictureOf(timeline), []))
        expect(scriptJson(block)).not.toMatch(/[<>&]/);
    }
  });

  it('packs rows of any values, whether they have a field or not', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
      fc.maxSafeInteger(),
      fc.boolean(),
      fc.constantFrom(null, '2026-10-03T06:25:01.327663Z', '2026-10-03T06:25:01.32Z', '__proto__'),
    );
    const row = fc.record(
      { a: cell, time: fc.record({ wall: cell, us: fc.maxSafeInteger() }), all: fc.constant('same') },
      { requiredKeys: ['a', 'time'] },
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
        const packed = JSON.parse(JSON.stringify([...packRows(rows)])) as Parameters<typeof unpackRows>[0][];
        expect(packed.flatMap((block) => unpackRows(block))).toEqual(rows.map((one) => ({ ...one })));
      }),
    );
  });
});

describe('a report of 100,000 events', async () => {
  const timeline = await analyze({ name: 'flapping.log', data: flappingLog(50_000) });
  const { length } = timeline.events;

  it('has fewer than 60 bytes an event, in blocks that are read at once', () => {
    expect(length).toBeGreaterThanOrEqual(100_000);
    const page = [...renderHtml(timeline)];
    expect(page.reduce((sum, piece) => sum + piece.length, 0) / length).toBeLessThan(60);
    expect(Math.max(...page.map((piece) => piece.length))).toBeLessThan(200_000);
  });

  it('draws as many parts as there is room for, wherever one looks', () => {
    const picture = pictureOf(timeline);
    for (const window of [
      [0, 1],
      [0.3, 0.7],
      [0.5, 0.5001],
    ] as const) {
      for (const { bands, stays, marks, gaps } of arrange(picture, { width: 1000, window }).lanes) {
        expect(bands.length + stays.length + gaps.length).toBeLessThanOrEqual(1000);
        expect(marks.length).toBeLessThanOrEqual(1000 / 11 + 1);
      }
    }
  });
});

describe('a picture of many interfaces', async () => {
  const timeline = await analyze({ name: 'serviced.log', data: servicedLog(1, 24, 100) });
  const picture = pictureOf(timeline);

  it('has no more parts than one of a single interface could, wherever one looks', () => {
    expect(picture.lanes.length).toBeGreaterThanOrEqual(24);
    for (const size of [1, 0.7, 0.5, 0.3, 0.2, 0.1, 0.05, 0.01]) {
      const window = [0.5 - size / 2, 0.5 + size / 2] as const;
      const { lanes, together } = arrange(picture, { width: 1000, window });
      const count = (of: 'bands' | 'stays' | 'gaps' | 'marks'): number =>
        lanes.reduce((sum, lane) => sum + lane[of].length, 0);
      expect(count('bands') + count('stays') + count('gaps')).toBeLessThanOrEqual(1500);
      expect(count('marks')).toBeLessThanOrEqual(500);
      // Whatever is put together is counted: each stretch and each event that lies in the window is there.
      const inWindow = lanes.map(({ marks }) => marks.reduce((sum, mark) => sum + mark.count, 0));
      if (size === 1) expect(inWindow.reduce((a, b) => a + b)).toBe(timeline.events.length);
      expect(together.bands).toBe(
        lanes
          .flatMap(({ bands, stays }) => [...bands, ...stays])
          .reduce((sum, { count: parts }) => sum + (parts > 1 ? parts : 0), 0),
      );
    }
  });
});

test('of many lists the longest are cut first', () => {
  expect(fairLimit([3, 40, 1], 20, 100)).toBe(20);
  expect(fairLimit([3, 40, 1], 20, 14)).toBe(10);
  expect(fairLimit([3, 40, 1], 20, 2)).toBe(1);
});
