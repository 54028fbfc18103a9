import { describe, expect, it } from 'vitest';
import type { VfEvent } from '../../src/lifecycle/event.ts';
import { renderText } from '../../src/report/text/text.ts';
import type { Timeline } from '../../src/timeline/timeline.ts';
import { countReadings } from '../count-readings.ts';
import { attachment, boot, networkInterface, plain, timeline, withOwn } from './make-timeline.ts';

/**
 * The text reads each part of a timeline a few times, however many parts there are. Counted, not timed:
 * every reading of a property anywhere in the timeline is one.
 */

function readings(of: Timeline): number {
  return countReadings(of, (watched) => {
    renderText(watched, { width: 80, color: false, evidence: true });
  });
}

const time = (second: number) => ({
  bootUs: second * 1_000_000,
  wall: null,
  wallClock: null,
  wallUncertaintyUs: null,
});

/** One VF whose data path goes to and fro. */
function flapping(flaps: number): Timeline {
  const events: VfEvent[] = [];
  const onVf = [];
  const onSynthetic = [];
  for (let flap = 0; flap < flaps; flap++) {
    events.push(plain('data-path-to-vf', { time: time(2 * flap) }));
    events.push(plain('data-path-from-vf', { time: time(2 * flap + 1) }));
    onVf.push({ from: time(2 * flap), to: time(2 * flap + 1) });
    onSynthetic.push({ from: time(2 * flap + 1), to: flap + 1 < flaps ? time(2 * flap + 2) : null });
  }
  const stay = attachment({ events: events.map((_, index) => index), onVf });
  return timeline({ interfaces: [networkInterface({ attachments: [stay], onSynthetic })], events });
}

/** Interfaces that are renamed and never have a VF: half of the events are tied by GUID, half by name. */
function renamed(interfaces: number): Timeline {
  const faces = Array.from({ length: interfaces }, (_, index) =>
    networkInterface({ guid: index % 2 === 0 ? `guid-${index}` : null, name: `eth${index}` }),
  );
  const events = faces.map(({ guid, name }, index) =>
    withOwn('interface-renamed', 'eth', { guid, interface: name, time: time(index) }),
  );
  return timeline({ interfaces: faces, events });
}

/** One interface, renamed during each stay of its VF and after it. */
function serviced(times: number): Timeline {
  const guid = 'guid';
  const events: VfEvent[] = [];
  const attachments = [];
  const onSynthetic = [];
  for (let stay = 0; stay < times; stay++) {
    const at = (step: number) => time(6 * stay + step);
    const first = events.length;
    events.push(
      plain('slot-added', { guid, time: at(0) }),
      withOwn('interface-renamed', 'a', { guid, interface: 'b', time: at(1) }),
      plain('data-path-to-vf', { guid, time: at(2) }),
      plain('data-path-from-vf', { guid, time: at(3) }),
      plain('slot-removed', { guid, time: at(4) }),
      withOwn('interface-renamed', 'b', { guid, interface: 'a', time: at(5) }),
    );
    attachments.push(
      attachment({ events: [first, first + 2, first + 3, first + 4], onVf: [{ from: at(2), to: at(3) }] }),
    );
    onSynthetic.push({ from: at(3), to: stay + 1 < times ? time(6 * stay + 8) : null });
  }
  const names = events.map((_, index) => (index % 2 === 0 ? 'a' : 'b'));
  return timeline({ interfaces: [networkInterface({ guid, names, attachments, onSynthetic })], events });
}

/** Boots without number. */
function rebooted(boots: number): Timeline {
  return timeline({
    boots: Array.from({ length: boots }, (_, index) => boot({ index })),
    events: Array.from({ length: boots }, (_, index) => plain('error', { boot: index, text: 'x: y' })),
  });
}

describe('the work for the text', () => {
  it.each([
    ['flaps', flapping],
    ['interfaces', renamed],
    ['attachments', serviced],
    ['boots', rebooted],
  ])('grows in step with the number of %s', (_name, make) => {
    expect(readings(make(400)) / readings(make(200))).toBeLessThan(2.05);
  });

  it('fails no limit of the engine', () => {
    const events = Array.from({ length: 130_000 }, (_, second) =>
      plain('slot-added', { time: time(second) }),
    );
    const attachments = events.map((_, index) => attachment({ events: [index] }));
    const many = timeline({ interfaces: [networkInterface({ attachments })], events });
    const rendered = renderText(many, { width: 80, color: false, evidence: false });
    expect(rendered.split('\n').length).toBeGreaterThan(3 * 130_000);
  });
});
