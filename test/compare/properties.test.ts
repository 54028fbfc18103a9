import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align, MAX_ALIGNED_STEPS } from '../../src/compare/align.ts';
import { compare, type Timeline } from '../../src/index.ts';
import { COMPARISON_FORMATS } from '../../src/report/comparison/formats.ts';
import { corpusLines, corpusNames } from '../corpus/corpus.ts';
import { timelineOf } from './logs.ts';
import { comparisonErrors } from './schema.ts';

const NAMES = corpusNames('.log');
const timelines = await Promise.all(NAMES.map((name) => timelineOf(corpusLines(name), name)));

/** A log of the corpus with lines left out, moved and repeated. */
const mangled: fc.Arbitrary<Promise<Timeline>> = fc
  .constantFrom(
    'azure-startup',
    'azure-maintenance',
    'two-interfaces-swapped-vf-names',
    'two-boots-serial-console',
  )
  .chain((name) => {
    const lines = corpusLines(name);
    const place = fc.nat(lines.length - 1);
    return fc
      .array(fc.tuple(place, fc.constantFrom('without', 'twice', 'elsewhere'), place), { maxLength: 6 })
      .map((edits) => {
        const changed = [...lines];
        for (const [at, edit, to] of edits) {
          const line = changed[at];
          if (line === undefined) continue;
          if (edit !== 'twice') changed.splice(at, 1);
          if (edit !== 'without') changed.splice(to, 0, line);
        }
        return timelineOf(changed, `${name} changed`);
      });
  });

const pairs = fc.tuple(mangled, mangled).map((both) => Promise.all(both));

describe('any two timelines', () => {
  test('are compared without an error, as the schema says, and written down in every format', async () => {
    const options = { width: 80, color: true };
    for (const one of timelines) {
      for (const other of timelines) {
        const comparison = compare(one, other);
        expect(comparisonErrors(comparison)).toEqual([]);
        for (const { render } of COMPARISON_FORMATS) {
          let text = '';
          const pieces = render(comparison, options, { baseline: [one], candidate: [other] });
          for await (const piece of pieces) text += piece;
          expect(text).toMatch(/\n$/);
        }
      }
    }
  });

  test('have no difference if they are one and the same', async () => {
    await fc.assert(
      fc.asyncProperty(mangled, async (one) => {
        const timeline = await one;
        expect(compare(timeline, timeline).differences).toEqual([]);
        expect(compare([timeline, timeline], timeline).differences).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('lack on one side what is too much on the other', async () => {
    await fc.assert(
      fc.asyncProperty(pairs, async (both) => {
        const [before, after] = await both;
        const there = changedSteps(before, after);
        const back = changedSteps(after, before);
        expect(back).toEqual({ missing: there.more, more: there.missing, moved: there.moved });
      }),
      { numRuns: 100 },
    );
  });

  test('give the same comparison each time, and data that JSON carries', async () => {
    await fc.assert(
      fc.asyncProperty(pairs, async (both) => {
        const [before, after] = await both;
        const comparison = compare(before, after);
        expect(compare(before, after)).toEqual(comparison);
        expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
        expect(comparisonErrors(comparison)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('are told of by lines that are in them', async () => {
    await fc.assert(
      fc.asyncProperty(pairs, async (both) => {
        const [before, after] = await both;
        const { differences } = compare(before, after);
        const lines = (side: 'baseline' | 'candidate', { events }: Timeline) =>
          differences
            .flatMap(({ evidence }) => evidence[side])
            .filter(({ event }) => event !== null)
            .map(({ event, line }) => [events[event ?? -1]?.source, line]);
        for (const [own, line] of [...lines('baseline', before), ...lines('candidate', after)]) {
          expect(own).toEqual(line);
        }
      }),
      { numRuns: 40 },
    );
  });
});

/** The rows of all lives that are not the same, counted: a moved step has one on either side. */
function changedSteps(before: Timeline, after: Timeline) {
  const marks = compare(before, after).lives.flatMap(({ stays }) =>
    stays.flatMap(({ steps }) => steps.map(({ mark }) => mark)),
  );
  const count = (...wanted: readonly string[]) => marks.filter((mark) => wanted.includes(mark)).length;
  return { missing: count('missing'), more: count('added', 'repeated'), moved: count('reordered') };
}

describe('an alignment', () => {
  const sequence = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 9 });

  test('has every place of both sides once, in order, and pairs only what is the same', () => {
    fc.assert(
      fc.property(sequence, sequence, (one, other) => {
        const pairs = align(one, other);
        expect(pairs.flatMap(({ baseline }) => baseline ?? [])).toEqual([...one.keys()]);
        expect(pairs.flatMap(({ candidate }) => candidate ?? [])).toEqual([...other.keys()]);
        for (const { baseline, candidate } of pairs) {
          if (baseline !== null && candidate !== null) expect(one[baseline]).toBe(other[candidate]);
        }
      }),
    );
  });

  test('pairs as many as can be paired', () => {
    fc.assert(
      fc.property(sequence, sequence, (one, other) => {
        const paired = align(one, other).filter(
          ({ baseline, candidate }) => baseline !== null && candidate !== null,
        );
        expect(paired.length).toBe(longest(one, other));
      }),
    );
  });

  test('of sequences beyond its bound pairs by number', () => {
    const flaps = Array.from({ length: MAX_ALIGNED_STEPS * 50 }, (_, index) =>
      index % 2 === 0 ? 'to' : 'from',
    );
    const fewer = ['error', ...flaps.slice(0, -4), 'gone'];
    const pairs = align(flaps, fewer);
    expect(pairs.flatMap(({ baseline }) => baseline ?? [])).toEqual([...flaps.keys()]);
    expect(pairs.flatMap(({ candidate }) => candidate ?? [])).toEqual([...fewer.keys()]);
    expect(pairs.filter(({ candidate }) => candidate === null)).toHaveLength(4);
  });
});

/** By trying everything. */
function longest(one: readonly string[], other: readonly string[]): number {
  const [first, ...rest] = one;
  if (first === undefined) return 0;
  const place = other.indexOf(first);
  const without = longest(rest, other);
  return place < 0 ? without : Math.max(without, 1 + longest(rest, other.slice(place + 1)));
}
