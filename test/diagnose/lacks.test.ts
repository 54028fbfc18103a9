import { describe, expect, test } from 'vitest';
import {
  analyze,
  diagnose,
  type Timeline,
  type TimelineSource,
  type UnrecognizedLines,
} from '../../src/index.ts';
import type { Loss } from '../../src/record/losses.ts';
import { dmesg } from './found.ts';
import { start } from './lines.ts';

// What is said of what a log lacks, as its timeline counts it.

/** The one finding of a rule in a whole start, with this in its timeline instead. */
async function saidOf(rule: string, change: (timeline: Timeline) => Partial<Timeline>) {
  const timeline = await analyze({ name: 'dmesg.txt', data: dmesg(start) });
  const [one, ...more] = diagnose({ ...timeline, ...change(timeline) }).filter((each) => each.rule === rule);
  expect(more).toEqual([]);
  return `${one?.severity}: ${one?.summary}`;
}

describe('log-incomplete says how much is missing', () => {
  const loss = (more: Partial<Loss>): Loss => ({
    kind: 'dropped',
    line: 3,
    lines: 1,
    messages: 1,
    by: null,
    ...more,
  });
  const of = (losses: readonly Loss[], skipped: Partial<TimelineSource['skipped']> = {}) =>
    saidOf('log-incomplete', ({ sources }) => ({
      sources: sources.map((source) => ({ ...source, losses, skipped: { ...source.skipped, ...skipped } })),
    }));

  test.each<[readonly Loss[], string]>([
    [
      [loss({ messages: null })],
      'warning: dmesg.txt is incomplete: the console dropped messages (1 line of the log says so).',
    ],
    [
      [loss({ messages: 27 }), loss({ lines: 2, messages: null })],
      'warning: dmesg.txt is incomplete: the console dropped at least 27 messages (3 lines of the log say so).',
    ],
    [
      [loss({ kind: 'missed', messages: 2 })],
      'warning: dmesg.txt is incomplete: a daemon missed 2 messages (1 line of the log says so).',
    ],
    [
      [loss({ kind: 'suppressed', by: null })],
      'info: dmesg.txt is incomplete: a rate limit suppressed 1 message (1 line of the log says so).',
    ],
    [
      [loss({ kind: 'suppressed', by: 'hv_pci' }), loss({ kind: 'suppressed', by: 'audit' })],
      'info: dmesg.txt is incomplete: a rate limit suppressed 1 message (1 line of the log says so).',
    ],
    [
      [loss({ kind: 'missed' }), loss({ kind: 'torn' })],
      'warning: dmesg.txt is incomplete: a daemon missed 1 message (1 line of the log says so); it ends in the middle of a line.',
    ],
  ])('%j', async (losses, said) => expect(await of(losses)).toBe(said));

  test('in lines that could not be read whole', async () => {
    expect(await of([], { damaged: 1, cut: 1 })).toBe(
      'warning: dmesg.txt is incomplete: 1 line is damaged and could not be read; of 1 line that is too long only the beginning was read.',
    );
    expect(await of([], { cut: 3 })).toBe(
      'info: dmesg.txt is incomplete: of 3 lines that are too long only the beginning was read.',
    );
  });

  test('in interfaces that were too many', async () => {
    const of = (leftOut: number) =>
      saidOf('log-incomplete', ({ boots }) => ({ boots: boots.map((boot) => ({ ...boot, leftOut })) }));
    expect(await of(1)).toBe(
      'warning: The log does not show the whole boot: 1 message about more interfaces than a machine can have was left out.',
    );
    expect(await of(7)).toBe(
      'warning: The log does not show the whole boot: 7 messages about more interfaces than a machine can have were left out.',
    );
  });
});

describe('unrecognized-messages says of lines that are cut off', () => {
  const line = (more: Partial<UnrecognizedLines>): UnrecognizedLines => ({
    driver: 'hv_netvsc',
    nearest: 'netvsc.vf-slot-added',
    cut: true,
    count: 1,
    source: { name: 'dmesg.txt', line: 3 },
    text: 'VF sl',
    ...more,
  });

  test.each<[readonly UnrecognizedLines[], string]>([
    [[line({})], 'A line of hv_netvsc is not understood: “VF sl”; it is cut off in the middle.'],
    [
      [line({ count: 2 })],
      '2 lines of hv_netvsc are not understood, the first is “VF sl”; all are cut off in the middle.',
    ],
    [
      [line({ count: 2 }), line({ cut: false })],
      '3 lines of hv_netvsc are not understood, the first is “VF sl”; 2 are cut off in the middle; that is most like netvsc.vf-slot-added.',
    ],
    [
      [line({ nearest: null }), line({ cut: false })],
      '2 lines of hv_netvsc are not understood, the first is “VF sl”; 1 is cut off in the middle; one of them is most like netvsc.vf-slot-added.',
    ],
  ])('%j', async (unrecognized, said) => {
    expect(await saidOf('unrecognized-messages', () => ({ unrecognized }))).toBe(`info: ${said}`);
  });
});
