import { describe, expect, it } from 'vitest';
import { renderTrace } from '../../src/report/trace/trace.ts';
import { onTracks } from '../../src/report/trace/tracks.ts';
import type { Timeline } from '../../src/timeline/timeline.ts';
import { azure } from './azure.ts';
import { corpusNames, corpusTimeline } from './corpus-timelines.ts';
import { forbiddenIn, hostileTimelines } from './hostile-timelines.ts';
import { at, attachment, boot, networkInterface, plain, timeline, wallAt } from './make-timeline.ts';
import { threeBoots, twoInterfaces, wallOnly } from './small-timelines.ts';

interface Event {
  readonly ph: 'X' | 'i' | 'M';
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur: number;
  readonly s: string;
  readonly cat: string;
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
}

interface Trace {
  readonly displayTimeUnit: string;
  readonly traceEvents: readonly Event[];
  readonly otherData: { readonly producer: string; readonly zero: string | null };
}

const textOf = (one: Timeline): string => [...renderTrace(one)].join('');
const traceOf = (one: Timeline): Trace => JSON.parse(textOf(one));

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

/**
 * The rules of the trace event format, as a reader goes by them: fields and their types, events in the order of
 * their times, each span written as its begin and its end, and on every track the ends in the reverse order of the
 * begins.
 */
function checkRules({ displayTimeUnit, traceEvents, otherData }: Trace): void {
  expect(['ms', 'ns']).toContain(displayTimeUnit);
  expect(Object.values(otherData).every((value) => value === null || typeof value === 'string')).toBe(true);
  const named = new Set<string>();
  const open = new Map<string, { readonly name: string; readonly end: number }[]>();
  const latest = new Map<number, number>();
  for (const event of traceEvents) {
    const { ph, pid, tid, ts, dur, name, args } = event;
    expect(isCount(pid) && isCount(tid)).toBe(true);
    expect(typeof name).toBe('string');
    for (const value of Object.values(args))
      expect(['string', 'number', 'boolean', 'object']).toContain(typeof value);
    if (ph === 'M') {
      if (name === 'thread_name') named.add(`${pid} ${tid}`);
      continue;
    }
    expect(named, `the track of ${name} has a name`).toContain(`${pid} ${tid}`);
    expect(isCount(ts), `${name} at ${ts}`).toBe(true);
    expect(ts).toBeGreaterThanOrEqual(latest.get(pid) ?? 0);
    latest.set(pid, ts);
    if (ph === 'i') {
      expect(['t', 'p', 'g']).toContain(event.s);
      continue;
    }
    expect(ph).toBe('X');
    expect(isCount(dur) && dur > 0, `${name} lasts ${dur}`).toBe(true);
    const spans = open.get(`${pid} ${tid}`) ?? [];
    open.set(`${pid} ${tid}`, spans);
    while (spans.length > 0 && (spans.at(-1)?.end ?? 0) <= ts) spans.pop();
    const outer = spans.at(-1);
    if (outer !== undefined)
      expect(ts + dur, `${name} ends within ${outer.name}`).toBeLessThanOrEqual(outer.end);
    spans.push({ name, end: ts + dur });
  }
}

/** Categories of the events of a timeline. */
const EVENTS = new Set(['event', 'error']);

/** Each event of the timeline is one mark, at one place. */
function checkMarks(one: Timeline, { traceEvents }: Trace): void {
  const marks = traceEvents.filter(({ ph, cat }) => ph === 'i' && EVENTS.has(cat));
  expect(marks.map(({ args }) => args['event']).sort((a, b) => Number(a) - Number(b))).toEqual([
    ...one.events.keys(),
  ]);
  for (const { args, pid } of marks) {
    const event = one.events[Number(args['event'])];
    expect(event).toMatchObject({ boot: pid - 1, source: { line: args['line'] } });
  }
  expect(traceEvents.filter(({ cat }) => cat === 'finding')).toHaveLength(one.findings.length);
}

const names = ({ traceEvents }: Trace) =>
  new Map(
    traceEvents
      .filter(({ name }) => name === 'thread_name')
      .map(({ pid, tid, args }) => [`${pid} ${tid}`, args['name']]),
  );

/** The spans of a track, as `name from dur`. */
function spansOn(trace: Trace, track: string): string[] {
  const tracks = names(trace);
  return trace.traceEvents
    .filter(({ ph, pid, tid }) => ph === 'X' && tracks.get(`${pid} ${tid}`) === track)
    .map(({ name, ts, dur }) => `${name} ${ts} ${dur}`);
}

describe('a trace', () => {
  it.each(corpusNames)('keeps the rules of the format, and has every event: %s', (name) => {
    const one = corpusTimeline(name);
    const trace = traceOf(one);
    checkRules(trace);
    checkMarks(one, trace);
  });

  it.each([
    ['azure', azure],
    ['two interfaces', twoInterfaces],
    ['three boots', threeBoots],
    ['wall times only', wallOnly],
    ['nothing', timeline({ sources: [], boots: [] })],
    ['a boot without anything', timeline({})],
  ])('keeps the rules of the format: %s', (_, one) => {
    const trace = traceOf(one);
    checkRules(trace);
    checkMarks(one, trace);
  });

  it('shows the stays with their phases, and where the data path was', () => {
    const trace = traceOf(corpusTimeline('azure-maintenance'));
    // The log begins at 8160.911509, with the switch away from the VF.
    expect(spansOn(trace, 'eth0')).toEqual([
      'VF slot 1 enP53091s1np0 0 1108629',
      'leaving 0 611',
      'release 611 1108018',
      'VF slot 1 enP53091s1np0 64645754 710117',
      'announcement-to-interface 64645754 463753',
      'bus 64646358 8927',
      'driver 64655285 454222',
      'takeover 65109507 246364',
    ]);
    expect(spansOn(trace, 'eth0 data path')).toEqual([
      'on synthetic 0 65355871',
      'without VF 1108629 64247242',
    ]);
    // How long it was there before the log, and behind it, the log does not tell.
    const moments = trace.traceEvents.filter(({ cat, ph }) => cat === 'data-path' && ph === 'i');
    expect(moments.map(({ name, ts, args }) => [name, ts, args])).toEqual([
      ['on VF', 0, { attachment: 0, openStart: true }],
      ['on VF', 65_355_871, { attachment: 1, openEnd: true }],
    ]);
  });

  it('puts stays that overlap on tracks of their own, each whole', () => {
    const overlapping = timeline({
      boots: [boot({ shownUntil: at('9.000000') })],
      events: [1, 4, 2, 5].map((second) =>
        plain('slot-added', { interface: 'eth0', time: at(`${second}.000000`) }),
      ),
      interfaces: [
        networkInterface({
          name: 'eth0',
          attachments: [attachment({ slot: 1, events: [0, 1] }), attachment({ slot: 2, events: [2, 3] })],
        }),
      ],
    });
    const trace = traceOf(overlapping);
    checkRules(trace);
    expect(spansOn(trace, 'eth0')).toEqual(['VF slot 1 0 3000000', 'VF slot 2 1000000 7000000']);
    expect(new Set(trace.traceEvents.filter(({ cat }) => cat === 'stay').map(({ tid }) => tid)).size).toBe(2);
  });

  it('places boots on one clock where the log tells the time, else one behind the other', () => {
    const events = [
      plain('slot-added', { boot: 0, time: wallAt('2026-10-03T06:00:00.000000Z') }),
      plain('slot-added', { boot: 1, time: wallAt('2026-10-03T07:00:00.000001Z') }),
      plain('slot-added', { boot: 2, time: at('5.000000') }),
      plain('slot-added', { boot: 2, time: at('7.000000') }),
    ];
    const boots = [boot({ index: 0 }), boot({ index: 1 }), boot({ index: 2 })];
    const trace = traceOf(timeline({ boots, events }));
    expect(trace.otherData.zero).toBe('2026-10-03T06:00:00.000Z');
    expect(trace.traceEvents.filter(({ cat }) => EVENTS.has(cat)).map(({ ts }) => ts)).toEqual([
      0, 3_600_000_001, 3_601_000_001, 3_603_000_001,
    ]);
    const labels = trace.traceEvents.filter(({ name }) => name === 'process_labels');
    expect(labels.map(({ pid }) => pid)).toEqual([3]);
  });

  it('holds hostile texts as data', () => {
    for (const one of hostileTimelines) {
      const text = textOf(one);
      expect(forbiddenIn(text)).toEqual([]);
      const trace: Trace = JSON.parse(text);
      checkRules(trace);
      checkMarks(one, trace);
      for (const { ph, cat, args } of trace.traceEvents) {
        if (ph !== 'i' || !EVENTS.has(cat)) continue;
        const { text: original } = one.events[Number(args['event'])] ?? { text: null };
        expect(args['text']).toBe(original?.replace(/\p{Cs}/gu, '\ufffd'));
      }
    }
  });
});

describe('tracks', () => {
  const extent = (from: number, to: number) => ({ from, to, openStart: false, openEnd: false });

  it('hold spans one within the other, or one behind the other', () => {
    const placed = onTracks([
      extent(0, 10),
      extent(2, 4),
      extent(3, 5),
      extent(4, 10),
      extent(10, 10),
      extent(0, 12),
    ]);
    expect(placed.map(({ span, track }) => [span.from, span.to, track])).toEqual([
      [0, 12, 0],
      [0, 10, 0],
      [2, 4, 0],
      [3, 5, 1],
      [4, 10, 0],
      [10, 10, 0],
    ]);
  });

  it('are no more than sixteen: what fits on none ends with what it is in', () => {
    const placed = onTracks(Array.from({ length: 40 }, (_, index) => extent(index, index + 100)));
    expect(Math.max(...placed.map(({ track }) => track))).toBe(15);
    expect(placed.slice(16).map(({ track, to }) => [track, to])).toEqual(
      Array.from({ length: 24 }, () => [0, 100]),
    );
  });
});
