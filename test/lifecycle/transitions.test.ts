import { describe, expect, test } from 'vitest';
import type { InterfaceState } from '../../src/lifecycle/state.ts';
import { type Step, transitions } from '../../src/lifecycle/transitions.ts';
import { GUID, live, mlx5, netvsc, steps } from './live.ts';

const states = Object.keys(transitions) as InterfaceState[];
const allSteps = Object.keys(transitions.unknown) as Step[];

/** The line that each step stands for. */
const lines: Readonly<Record<Step, string>> = {
  'slot-added': netvsc('VF slot 1 added'),
  registered: netvsc('VF registering: eth1'),
  joined: mlx5('joined to eth0', 'eth1'),
  'data-path-to-vf': netvsc('Data path switched to VF: eth1'),
  'data-path-from-vf': netvsc('Data path switched from VF: eth1'),
  unregistered: netvsc('VF unregistering: eth1'),
  'slot-removed': netvsc('VF slot 1 removed'),
};

/** With it in front, an interface begins without a VF instead of in the middle of its life. */
const driverLoaded = 'hv_vmbus: registering driver hv_netvsc';

/** The shortest way to each state, starting with the driver or in the middle of a log. */
const waysTo: Readonly<Record<InterfaceState, readonly string[]>> = {
  unknown: [`hv_netvsc ${GUID} eth0: VF up: eth1`],
  'synthetic-only': [driverLoaded, `hv_netvsc ${GUID} eth0: VF up: eth1`],
  offered: [lines['slot-added']],
  registered: [lines['slot-added'], lines.registered],
  'on-vf': [lines['slot-added'], lines.registered, lines['data-path-to-vf']],
  'on-synthetic': [lines['slot-added'], lines.registered, lines['data-path-from-vf']],
  unregistered: [lines['slot-added'], lines.registered, lines.unregistered],
  removed: [lines['slot-added'], lines.registered, lines.unregistered, lines['slot-removed']],
};

describe('every cell of the table', () => {
  const cells = states.flatMap((state) => allSteps.map((step) => ({ state, step })));

  test.each(cells)('$step in state $state', ({ state, step }) => {
    const before = live(...waysTo[state]);
    expect(before.interfaces[0]?.state).toBe(state);

    const { to, ended, missed } = transitions[state][step];
    const after = live(...waysTo[state], lines[step]);
    expect(after.interfaces[0]?.state).toBe(to);
    const added = steps(after).slice(before.events.length);
    expect(added).toEqual([...ended, ...missed].map((inferred) => `(${inferred})`).concat(step));
  });
});

describe('every path of up to four steps', () => {
  const paths = pathsUpTo(4);

  test.each([
    ['from the beginning of a boot', [driverLoaded]],
    ['from the middle of a log', []],
  ])('%s keeps the order of a life', (_, beginning) => {
    for (const path of paths) {
      const { events, interfaces } = live(...beginning, ...path.map((step) => lines[step]));
      const where = path.join(', ');
      // Each line gives its own event, and the last one leads where the table says.
      expect(
        events
          .filter(({ inferred, type }) => !inferred && type !== 'driver-registered')
          .map(({ type }) => type),
        where,
      ).toEqual(path);
      // What is inferred is proved by a line that the log has.
      for (const event of events)
        expect(event.source.line, where).toBeLessThanOrEqual(beginning.length + path.length);
      // Time on the VF lies within the attachment, and one stretch ends before the next begins.
      for (const { onVf } of interfaces.flatMap(({ attachments }) => attachments)) {
        expect(
          onVf.slice(0, -1).every(({ to }) => to !== null),
          where,
        ).toBe(true);
        expect(
          onVf.slice(1).every(({ from }) => from !== null),
          where,
        ).toBe(true);
      }
      // Every event of an attachment belongs to one only.
      const owned = interfaces.flatMap(({ attachments }) => attachments.flatMap(({ events }) => events));
      expect(new Set(owned).size, where).toBe(owned.length);
    }
  });

  test('a data path is only ever on a VF that was registered', () => {
    for (const path of paths) {
      const { events } = live(driverLoaded, ...path.map((step) => lines[step]));
      let registered = false;
      for (const { type } of events) {
        if (type === 'registered' || type === 'joined') registered = true;
        if (type === 'data-path-to-vf') expect(registered, path.join(', ')).toBe(true);
        if (type === 'slot-removed') registered = false;
      }
    }
  });
});

function pathsUpTo(length: number): readonly (readonly Step[])[] {
  if (length === 0) return [[]];
  const shorter = pathsUpTo(length - 1);
  const longest = shorter.filter((path) => path.length === length - 1);
  return [...shorter, ...longest.flatMap((path) => allSteps.map((step) => [...path, step]))];
}
