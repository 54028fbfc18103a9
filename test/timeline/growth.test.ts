import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import type { BootSpan } from '../../src/record/boot-span.ts';
import { BootTracker } from '../../src/record/boots.ts';
import { mergeBoots, type SourceBoots } from '../../src/timeline/merge-boots.ts';
import { bootMicroseconds, epochMicroseconds } from '../../src/units.ts';

/**
 * How much work grows with its input, counted and not timed: the times that a part is looked at. Twice the
 * input may be twice the work, and a little for sorting; four times would be quadratic.
 */
const LINEAR = 2.5;

/** A span that counts how often its properties are read. */
function counting(span: BootSpan, count: () => void): BootSpan {
  return new Proxy(span, {
    get(target, property, receiver) {
      count();
      return Reflect.get(target, property, receiver);
    },
  });
}

function spans(boots: number, id: (boot: number) => string | null): readonly BootSpan[] {
  const tracker = new BootTracker();
  for (let boot = 0; boot < boots; boot += 1) {
    tracker.mark(null);
    tracker.observe({
      bootId: id(boot),
      bootUs: bootMicroseconds(1_000_000 + boot),
      wallUs: epochMicroseconds(1_790_000_000_000_000 + boot * 86_400_000_000),
      wallClock: 'receive',
      wallResolutionUs: 1,
      host: null,
      message: 'x',
    });
  }
  return tracker.boots;
}

function reads(make: (count: () => void) => readonly SourceBoots[]): number {
  let all = 0;
  const sources = make(() => {
    all += 1;
  });
  all = 0;
  mergeBoots(sources);
  return all;
}

const hex = (number: number): string => number.toString(16).padStart(32, '0');

describe('the work of merging grows with its input', () => {
  const oneLog = (boots: number, id: (boot: number) => string | null) =>
    reads((count) => [{ spans: spans(boots, id).map((span) => counting(span, count)), entries: [] }]);

  test.each<[string, (boot: number) => string | null]>([
    ['with an id each', hex],
    ['with one id for all of them', () => hex(1)],
    ['without ids', () => null],
  ])('in many boots %s', (_, id) => {
    expect(oneLog(4000, id) / oneLog(2000, id)).toBeLessThan(LINEAR);
  });

  test('in many sources', () => {
    const sources = (many: number) =>
      reads((count) =>
        spans(many, hex).map((span) => ({ spans: [counting({ ...span, index: 0 }, count)], entries: [] })),
      );
    expect(sources(4000) / sources(2000)).toBeLessThan(LINEAR);
  });
});

/** Characters that the records of a log are asked for: each comparison of texts asks for one at least. */
async function lookups(log: readonly { readonly name: string; readonly data: string }[]): Promise<number> {
  const original = Map.prototype.get;
  let all = 0;
  Map.prototype.get = function get(this: Map<unknown, unknown>, key: unknown) {
    all += 1;
    return original.call(this, key);
  };
  try {
    await analyze(log);
  } finally {
    Map.prototype.get = original;
  }
  return all;
}

describe('the work of telling records apart grows with its input', () => {
  const GUID = '000d3af5-76bd-000d-3af5-76bd000d3af5';
  const line = (at: number): string =>
    `[${at.toFixed(6).padStart(12)}] hv_netvsc ${GUID} eth0: VF slot 1 added`;

  test('in many logs that all show the same records', async () => {
    const logs = (many: number) =>
      Array.from({ length: many }, (_, index) => ({
        name: `${index}`,
        data: Array.from({ length: 20 }, (_, at) => line(at + 2)).join('\n'),
      }));
    expect((await lookups(logs(200))) / (await lookups(logs(100)))).toBeLessThan(LINEAR);
  });

  test('in many boots of one log that say the same at the same time', async () => {
    const boots = (many: number) => [
      {
        name: 'console',
        data: Array.from({ length: many }, () =>
          ['[    0.000000] Linux version 6.8.0', line(5)].join('\n'),
        ).join('\n'),
      },
    ];
    expect((await lookups(boots(1000))) / (await lookups(boots(500)))).toBeLessThan(LINEAR);
  });

  test('in many logs without stamps beside many with them', async () => {
    const logs = (many: number) =>
      Array.from({ length: many }, (_, index) => [
        { name: `d${index}`, data: [line(3 + index / 1000), line(30 + index / 1000)].join('\n') },
        {
          name: `j${index}`,
          data: `Oct 03 06:25:01 vm${index} kernel: hv_netvsc ${GUID} eth0: VF slot 1 added`,
        },
      ]).flat();
    expect((await lookups(logs(200))) / (await lookups(logs(100)))).toBeLessThan(LINEAR);
  });
});
