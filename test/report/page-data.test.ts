import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/index.ts';
import { type PageBlock, PageReader, pageBlocks, scriptJson } from '../../src/report/html/data.ts';
import { renderHtml } from '../../src/report/html/html.ts';
import { packRows, unpackRows } from '../../src/report/html/pack.ts';
import { arrange } from '../../src/report/picture/arrange.ts';
import { pictureOf } from '../../src/report/picture/make-picture.ts';
import type { Timeline } from '../../src/timeline/timeline.ts';
import { flappingLog } from '../browser/flapping-log.ts';
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
