import type { InterfaceState } from './state.ts';

/** The steps that move an interface from state to state. Each is the event of the same name. */
export type Step =
  | 'slot-added'
  | 'registered'
  | 'joined'
  | 'data-path-to-vf'
  | 'data-path-from-vf'
  | 'unregistered'
  | 'slot-removed';

/**
 * Whose stay a step belongs to.
 *
 * - `current`: the attachment that is there (or a new one, where the log has shown none yet).
 * - `new`: a new attachment begins.
 * - `returned`: a new attachment where the VF's PCI bus was set up again since the last one began, else the
 *   current one. Kernels before 4.19 print no slot lines, so that only the bus tells a VF that the host
 *   gave back from one whose driver was loaded again.
 * - `perhaps new`: a new attachment for now; the next step of a VF decides as in `returned`. The host
 *   announces the slot again also where only the driver was loaded again.
 */
export type Stay = 'current' | 'new' | 'returned' | 'perhaps new';

export interface Transition {
  readonly to: InterfaceState;
  readonly stay: Stay;
  /** Steps that the log does not show and that must have ended the earlier attachment. */
  readonly ended: readonly Step[];
  /** Steps that the log does not show and that must have come before this one in its own attachment. */
  readonly missed: readonly Step[];
  /**
   * The lines of the missed steps may still come: the host takes the slot back over another channel than
   * the one on which the VF goes, and neither order is guaranteed.
   */
  readonly mayBeLate: boolean;
}

function move(to: InterfaceState, stay: Stay = 'current'): Transition {
  return { to, stay, ended: [], missed: [], mayBeLate: false };
}

function missing(missed: readonly Step[], then: Transition): Transition {
  return { ...then, missed };
}

function missingOrLate(missed: readonly Step[], then: Transition): Transition {
  return { ...then, missed, mayBeLate: true };
}

function ending(ended: readonly Step[], then: Transition): Transition {
  return { ...then, ended };
}

/**
 * The life of an interface, whole: what each step means in each state. `docs/lifecycle.md` draws it.
 *
 * A log may begin or end anywhere and may lack any line, so no cell is empty. Where a step can only have
 * been taken after others that the log does not show, these are named and become inferred events. Nothing
 * is inferred about the time before the log: in `unknown` every step is taken as it comes.
 */
export const transitions: Readonly<Record<InterfaceState, Readonly<Record<Step, Transition>>>> = {
  unknown: {
    'slot-added': move('offered', 'new'),
    registered: move('registered', 'new'),
    joined: move('registered'),
    'data-path-to-vf': move('on-vf'),
    'data-path-from-vf': move('on-synthetic'),
    unregistered: move('unregistered'),
    'slot-removed': move('removed'),
  },
  'synthetic-only': {
    'slot-added': move('offered', 'new'),
    registered: move('registered', 'new'),
    // Kernels 4.14 to 4.16 print `joined to` before `VF registering`, so the latter is not missing yet.
    joined: move('registered', 'new'),
    'data-path-to-vf': missing(['registered'], move('on-vf', 'new')),
    'data-path-from-vf': missing(['registered'], move('on-synthetic', 'new')),
    unregistered: missing(['registered'], move('unregistered', 'new')),
    'slot-removed': move('removed'),
  },
  offered: {
    // The host repeats its announcement whenever the channel is set up again.
    'slot-added': move('offered'),
    registered: move('registered'),
    joined: move('registered'),
    'data-path-to-vf': missing(['registered'], move('on-vf')),
    'data-path-from-vf': missing(['registered'], move('on-synthetic')),
    unregistered: missing(['registered'], move('unregistered')),
    'slot-removed': move('removed'),
  },
  registered: {
    // The announcement and the VF come over different channels: neither order is guaranteed.
    'slot-added': move('registered'),
    registered: move('registered', 'returned'),
    joined: move('registered'),
    'data-path-to-vf': move('on-vf'),
    // Kernels up to 5.7 print it whenever the VF is closed, also where the path was not on it.
    'data-path-from-vf': move('on-synthetic'),
    unregistered: move('unregistered'),
    'slot-removed': missingOrLate(['unregistered'], move('removed')),
  },
  'on-vf': {
    'slot-added': move('on-vf'),
    registered: ending(['data-path-from-vf', 'unregistered'], move('registered', 'returned')),
    joined: move('on-vf'),
    'data-path-to-vf': move('on-vf'),
    'data-path-from-vf': move('on-synthetic'),
    // Removing or unbinding the synthetic interface prints only `VF unregistering` (4.14 and later).
    unregistered: missing(['data-path-from-vf'], move('unregistered')),
    'slot-removed': missingOrLate(['data-path-from-vf', 'unregistered'], move('removed')),
  },
  'on-synthetic': {
    'slot-added': move('on-synthetic'),
    registered: ending(['unregistered'], move('registered', 'returned')),
    joined: move('on-synthetic'),
    'data-path-to-vf': move('on-vf'),
    'data-path-from-vf': move('on-synthetic'),
    unregistered: move('unregistered'),
    'slot-removed': missingOrLate(['unregistered'], move('removed')),
  },
  unregistered: {
    'slot-added': move('offered', 'perhaps new'),
    registered: move('registered', 'returned'),
    joined: move('registered', 'returned'),
    'data-path-to-vf': missing(['registered'], move('on-vf', 'returned')),
    'data-path-from-vf': move('unregistered'),
    unregistered: move('unregistered'),
    'slot-removed': move('removed'),
  },
  removed: {
    'slot-added': move('offered', 'new'),
    registered: move('registered', 'new'),
    joined: move('registered', 'new'),
    'data-path-to-vf': missing(['registered'], move('on-vf', 'new')),
    // Stragglers of the stay that has just ended: what was supposed of them at its end is not.
    'data-path-from-vf': move('removed'),
    unregistered: move('removed'),
    'slot-removed': move('removed'),
  },
};
