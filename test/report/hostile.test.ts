import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderJson } from '../../src/report/json.ts';
import { renderNdjson } from '../../src/report/ndjson.ts';
import { renderText } from '../../src/report/text/text.ts';
import { printable } from '../../src/report/unprintable.ts';
import { forbiddenIn, hostileTimeline } from './hostile-timelines.ts';
import { attachment, networkInterface, plain, source, timeline } from './make-timeline.ts';

const width = fc.oneof(fc.integer({ min: 40, max: 160 }), fc.constant(Number.POSITIVE_INFINITY));

describe('hostile strings', () => {
  it('never reach the text raw, and break no line', () => {
    fc.assert(
      fc.property(hostileTimeline, width, fc.boolean(), fc.boolean(), (of, columns, color, evidence) => {
        const rendered = renderText(of, { width: columns, color, evidence });
        const bare = color ? rendered.replace(/\u001b\[(?:1|2|22|31|32|33|36|39)m/g, '') : rendered;
        expect(forbiddenIn(bare)).toEqual([]);
        for (const line of bare.split('\n')) {
          expect(line.length).toBeLessThanOrEqual(columns);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('never reach JSON raw, and are all in it', () => {
    fc.assert(
      fc.property(hostileTimeline, (of) => {
        const json = [...renderJson(of)].join('');
        expect(forbiddenIn(json)).toEqual([]);
        expect(JSON.parse(json)).toEqual(of);
        const lines = [...renderNdjson(of)];
        expect(forbiddenIn(lines.join(''))).toEqual([]);
        expect(lines.map((line) => JSON.parse(line))).toEqual(of.events);
        for (const line of lines) expect(line).toMatch(/^\{"type":".*\}\n$/);
      }),
    );
  });

  it('are shown as what they are', () => {
    expect(printable('eth0\u001b[31m')).toBe('eth0\\u001b[31m');
    expect(printable('a\u202eb\u2066c\u200bd\u2028e\ud800f')).toBe(
      'a\\u202eb\\u2066c\\u200bd\\u2028e\\ud800f',
    );
    expect(printable('tag \u{e0041}')).toBe('tag \\udb40\\udc41');
    expect(printable('größe 网络 😀 eth0')).toBe('größe 网络 😀 eth0');
  });

  it('do not make one field a page long', () => {
    const long = 'x'.repeat(100_000);
    const hostile = timeline({
      sources: [source({ name: long })],
      interfaces: [
        networkInterface({
          guid: long,
          name: long,
          attachments: [attachment({ slot: 1, vfNames: [long], events: [0, 1] })],
        }),
      ],
      events: [
        plain('registered', { vf: long, interface: long, guid: long }),
        plain('error', { text: long }),
      ],
    });
    const lines = renderText(hostile, { width: 80, color: false, evidence: true }).split('\n');
    expect(lines.length).toBeLessThan(60);
  });
});

describe('broken data', () => {
  it('is told as far as it goes: unknown events, boots that are not listed, times that run backwards', () => {
    const broken = timeline({
      boots: [],
      interfaces: [networkInterface({ name: 'eth0', attachments: [attachment({ events: [1, 0, 77] })] })],
      events: [
        plain('slot-added', {
          time: { bootUs: 2_000_000, wall: null, wallClock: null, wallUncertaintyUs: null },
        }),
        plain('slot-removed', {
          time: { bootUs: 1_999_958, wall: null, wallClock: null, wallUncertaintyUs: null },
        }),
        plain('link-up', {
          time: { bootUs: null, wall: 'yesterday', wallClock: 'receive', wallUncertaintyUs: 1 },
        }),
      ],
    });
    expect(renderText(broken, { width: 80, color: false, evidence: false })).toContain(
      `
Not tied to an interface

            -                 link up

eth0: the log does not show where its traffic runs

  Attachment
     2.000000                 slot added
     1.999958  -0.000042 s ←  slot removed

←  earlier than the line before: the log is not in the order of time here
`,
    );
  });
});
