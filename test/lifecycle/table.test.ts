import { describe, expect, test } from 'vitest';
import type { InterfaceState } from '../../src/lifecycle/state.ts';
import { type Step, type Transition, transitions } from '../../src/lifecycle/transitions.ts';

// The table says what each step means in each state. Here it is said by steps, in the words of the kernel's lines:
// what each line proves, whatever was before.

const states = Object.keys(transitions) as InterfaceState[];

/** Something of each cell in the column of a step, by state. */
function column<T>(step: Step, of: (cell: Transition) => T): Readonly<Record<InterfaceState, T>> {
  return Object.fromEntries(states.map((state) => [state, of(transitions[state][step])])) as Record<
    InterfaceState,
    T
  >;
}

const everywhere = (state: InterfaceState) =>
  Object.fromEntries(states.map((each) => [each, state])) as Record<InterfaceState, InterfaceState>;

describe('the line leads', () => {
  const staying = { registered: 'registered', 'on-vf': 'on-vf', 'on-synthetic': 'on-synthetic' } as const;

  test.each<[string, Step, Readonly<Record<InterfaceState, InterfaceState>>]>([
    [
      'VF slot 1 added: to an offered VF, unless one is there already',
      'slot-added',
      { ...everywhere('offered'), ...staying },
    ],
    ['VF registering: to a registered VF, always', 'registered', everywhere('registered')],
    [
      'joined to: to a registered VF, and does not move the path of one',
      'joined',
      { ...everywhere('registered'), 'on-vf': 'on-vf', 'on-synthetic': 'on-synthetic' },
    ],
    ['Data path switched to VF: onto it, always', 'data-path-to-vf', everywhere('on-vf')],
    [
      'Data path switched from VF: off it; of a VF that has gone it is late',
      'data-path-from-vf',
      { ...everywhere('on-synthetic'), unregistered: 'unregistered', removed: 'removed' },
    ],
    [
      'VF unregistering: to none; of a slot that was taken back it is late',
      'unregistered',
      { ...everywhere('unregistered'), removed: 'removed' },
    ],
    ['VF slot 1 removed: to no slot, always', 'slot-removed', everywhere('removed')],
  ])('%s', (_, step, wanted) => {
    expect(column(step, ({ to }) => to)).toEqual(wanted);
  });
});

describe('the line proves steps that the log lacks', () => {
  const none = Object.fromEntries(states.map((state) => [state, []]));

  test.each<[string, Step, Partial<Record<InterfaceState, readonly Step[]>>]>([
    ['VF slot 1 added: nothing', 'slot-added', {}],
    ['VF registering: nothing of its own stay', 'registered', {}],
    ['joined to: nothing, for some kernels print it before VF registering', 'joined', {}],
    [
      'Data path switched to VF: that a VF was registered',
      'data-path-to-vf',
      {
        'synthetic-only': ['registered'],
        offered: ['registered'],
        unregistered: ['registered'],
        removed: ['registered'],
      },
    ],
    [
      'Data path switched from VF: that a VF was registered',
      'data-path-from-vf',
      { 'synthetic-only': ['registered'], offered: ['registered'] },
    ],
    [
      'VF unregistering: that a VF was registered, and that the path was taken off it',
      'unregistered',
      { 'synthetic-only': ['registered'], offered: ['registered'], 'on-vf': ['data-path-from-vf'] },
    ],
    [
      'VF slot 1 removed: that the VF went',
      'slot-removed',
      {
        registered: ['unregistered'],
        'on-synthetic': ['unregistered'],
        'on-vf': ['data-path-from-vf', 'unregistered'],
      },
    ],
  ])('%s', (_, step, wanted) => {
    expect(column(step, ({ missed }) => missed)).toEqual({ ...none, ...wanted });
  });

  test('and only of a removal these may still come', () => {
    const late = states.flatMap((state) =>
      (Object.keys(transitions[state]) as Step[])
        .filter((step) => transitions[state][step].mayBeLate)
        .map((step) => [state, step]),
    );
    expect(late).toEqual([
      ['registered', 'slot-removed'],
      ['on-vf', 'slot-removed'],
      ['on-synthetic', 'slot-removed'],
    ]);
  });

  test('and only VF registering proves the end of the stay before it', () => {
    for (const state of states) {
      for (const [step, { ended }] of Object.entries(transitions[state])) {
        if (step !== 'registered' || !state.startsWith('on-'))
          expect(ended, `${step} in ${state}`).toEqual([]);
      }
    }
    expect(transitions['on-vf'].registered.ended).toEqual(['data-path-from-vf', 'unregistered']);
    expect(transitions['on-synthetic'].registered.ended).toEqual(['unregistered']);
  });
});

describe('the line is of a stay', () => {
  const current = Object.fromEntries(states.map((state) => [state, 'current']));

  test.each<[string, Step, Partial<Record<InterfaceState, Transition['stay']>>]>([
    [
      'VF slot 1 added: of a new one, where none is there; perhaps, where its driver may be loaded again',
      'slot-added',
      { unknown: 'new', 'synthetic-only': 'new', removed: 'new', unregistered: 'perhaps new' },
    ],
    [
      'VF registering: of the one that was offered, else of another, where the bus says so',
      'registered',
      {
        unknown: 'new',
        'synthetic-only': 'new',
        removed: 'new',
        registered: 'returned',
        'on-vf': 'returned',
        'on-synthetic': 'returned',
        unregistered: 'returned',
      },
    ],
    ['joined to', 'joined', { 'synthetic-only': 'new', removed: 'new', unregistered: 'returned' }],
    [
      'Data path switched to VF',
      'data-path-to-vf',
      { 'synthetic-only': 'new', removed: 'new', unregistered: 'returned' },
    ],
    [
      'Data path switched from VF: of a new one only where there was none',
      'data-path-from-vf',
      { 'synthetic-only': 'new' },
    ],
    ['VF unregistering: of a new one only where there was none', 'unregistered', { 'synthetic-only': 'new' }],
    ['VF slot 1 removed: of the one that is there', 'slot-removed', {}],
  ])('%s', (_, step, wanted) => {
    expect(column(step, ({ stay }) => stay)).toEqual({ ...current, ...wanted });
  });
});
