import { describe, expect, it } from 'vitest';
import { renderJson } from '../../src/report/json.ts';
import { azure } from './azure.ts';
import { timeline } from './make-timeline.ts';
import { threeBoots, twoInterfaces, wallOnly } from './small-timelines.ts';

describe('the JSON of a timeline', () => {
  it('is what JSON.stringify prints, and a newline', () => {
    for (const one of [azure, twoInterfaces, threeBoots, wallOnly, timeline({ sources: [], boots: [] })]) {
      expect([...renderJson(one)].join('')).toBe(`${JSON.stringify(one, null, 2)}\n`);
    }
  });

  it('comes in pieces that do not grow with the number of events', () => {
    const longest = (copies: number): number => {
      const events = Array.from({ length: copies }, () => azure.events).flat();
      return Math.max(...[...renderJson(timeline({ events }))].map((piece) => piece.length));
    };
    expect(longest(100)).toBe(longest(1));
  });
});
