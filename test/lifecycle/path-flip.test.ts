import { describe, expect, test } from 'vitest';
import type { Doubt } from '../../src/lifecycle/doubt.ts';
import { doubtOfLeaving, nextFlip, type PathFlip, settleFlip } from '../../src/lifecycle/path-flip.ts';
import type { InterfaceState } from '../../src/lifecycle/state.ts';
import type { Step } from '../../src/lifecycle/transitions.ts';

const event = { is: 'the switch' };
const flip = (seen: PathFlip['seen'], line: number, left: Doubt | null = null): PathFlip => ({
  seen,
  line,
  misleading: null,
  left,
});

describe('lines that may be those of an unload', () => {
  test.each<[string, PathFlip | null, Step, InterfaceState, Partial<PathFlip> | null]>([
    ['a switch away begins them', null, 'data-path-from-vf', 'on-vf', { seen: 'from', left: null }],
    [
      'a switch back directly behind it',
      flip('from', 4),
      'data-path-to-vf',
      'on-synthetic',
      { seen: 'to', misleading: event },
    ],
    [
      'a second switch to the VF',
      null,
      'data-path-to-vf',
      'on-vf',
      { seen: 'to', misleading: event, left: null },
    ],
    [
      'no switch back where another line stands between',
      flip('from', 3),
      'data-path-to-vf',
      'on-synthetic',
      null,
    ],
    ['no first switch to the VF', null, 'data-path-to-vf', 'registered', null],
    ['no switch behind the end of a VF', flip('gone', 4), 'data-path-to-vf', 'unregistered', null],
    ['the end of the VF directly behind', flip('to', 4), 'unregistered', 'on-vf', { seen: 'gone' }],
    ['no end where another line stands between', flip('to', 3), 'unregistered', 'on-vf', null],
    ['no end without a switch back', flip('from', 4), 'unregistered', 'on-synthetic', null],
    ['no end at all', null, 'unregistered', 'on-vf', null],
    ['and nothing else', flip('to', 4), 'joined', 'on-vf', null],
  ])('%s', (_, before, step, state, wanted) => {
    const after = nextFlip(before, step, state, 5, event);
    if (wanted === null) expect(after).toBeNull();
    else expect(after).toMatchObject({ line: 5, ...wanted });
  });

  test('leave open whether the path was taken away once more, where the first switch is there', () => {
    expect(nextFlip(flip('from', 4), 'data-path-to-vf', 'on-synthetic', 5, event)?.left).toEqual({
      answer: 'open',
    });
  });
});

describe('the end of the data path that the end of the VF proves', () => {
  const left: Doubt = { answer: 'open' };

  test('is in doubt directly behind a switch that may be none', () => {
    expect(doubtOfLeaving(flip('to', 4, left), 'unregistered', 5)).toBe(left);
  });

  test.each<[string, PathFlip | null, Step]>([
    ['without such a switch', null, 'unregistered'],
    ['behind a switch away', flip('from', 4, left), 'unregistered'],
    ['where another line stands between', flip('to', 3, left), 'unregistered'],
    ['by another step', flip('to', 4, left), 'slot-removed'],
  ])('is in no doubt %s', (_, before, step) => {
    expect(doubtOfLeaving(before, step, 5)).toBeNull();
  });

  test.each<[string, PathFlip['seen'], Doubt['answer'], Doubt['answer']]>([
    ['was as it seems when another step comes behind the end', 'gone', 'open', 'so'],
    ['stays open before the end', 'to', 'open', 'open'],
    ['stays as it was answered', 'gone', 'not so', 'not so'],
  ])('%s', (_, seen, before, after) => {
    const doubt: Doubt = { answer: before };
    settleFlip(flip(seen, 4, doubt));
    expect(doubt.answer).toBe(after);
    settleFlip(null);
    settleFlip(flip(seen, 4));
  });
});
