import fc from 'fast-check';
import { expect } from 'vitest';
import type { EventTime } from '../../src/index.ts';
import type { InterfaceState } from '../../src/lifecycle/state.ts';
import type { Generation } from './generations.ts';
import { live } from './live.ts';
import { Machine, type Nic, type Truth } from './machine.ts';

/** What an interface is in, as far as the test knows without reading a line. */
export interface Expected {
  state: InterfaceState;
  /** The device is there: a probing line alone is a resume. */
  hasDevice: boolean;
  stays: number;
  /** The host has announced the slot and not taken it back. */
  isOffered: boolean;
  /** Whether a line has named it. */
  isSeen: boolean;
}

export interface Model {
  readonly generation: Generation;
  readonly nics: readonly Expected[];
}

export interface Real {
  readonly machine: Machine;
}

type Command = fc.Command<Model, Real>;

/** A command about one interface: what it needs, what becomes of it, and what the machine does. */
function onNic(
  name: string,
  needs: (expected: Expected, generation: Generation) => boolean,
  becomes: (expected: Expected, generation: Generation) => void,
  act: (machine: Machine, nic: Nic, generation: Generation) => void,
): (index: number) => Command {
  const find = (model: Model, index: number): Expected | undefined => model.nics[index % model.nics.length];
  return (index) => ({
    check: (model) => {
      const expected = find(model, index);
      return expected !== undefined && needs(expected, model.generation);
    },
    run: (model, { machine }) => {
      const expected = find(model, index);
      const nic = machine.nics[index % machine.nics.length];
      if (expected === undefined || nic === undefined) return;
      act(machine, nic, model.generation);
      becomes(expected, model.generation);
    },
    toString: () => `${name}(${index})`,
  });
}

const isRegistered = ({ state }: Expected): boolean =>
  state === 'registered' || state === 'on-vf' || state === 'on-synthetic';

function ended(expected: Expected, { slotLines }: Generation): void {
  expected.state = slotLines ? 'removed' : 'unregistered';
  expected.hasDevice = false;
  expected.isOffered = false;
}

/** Everything that can happen to one interface. */
const ON_NIC = [
  onNic(
    'offer',
    ({ hasDevice }) => !hasDevice,
    (expected, { slotLines }) => {
      expected.hasDevice = true;
      expected.isOffered = true;
      // Without slot lines a stay begins with the line that names the interface.
      if (!slotLines) return;
      expected.isSeen = true;
      expected.state = 'offered';
      expected.stays += 1;
    },
    (machine, nic) => machine.offer(nic),
  ),
  onNic(
    'arrive',
    ({ hasDevice }) => !hasDevice,
    (expected) => {
      expected.hasDevice = true;
      expected.isOffered = true;
      expected.isSeen = true;
      expected.state = 'on-vf';
      expected.stays += 1;
    },
    (machine, nic, { renameWhileUp }) => {
      machine.offer(nic);
      machine.register(nic);
      if (!renameWhileUp) machine.rename(nic);
      machine.open(nic);
      if (renameWhileUp) machine.rename(nic);
    },
  ),
  onNic(
    'register',
    ({ hasDevice, state }) => hasDevice && !['registered', 'on-vf', 'on-synthetic'].includes(state),
    (expected, { slotLines }) => {
      if (!slotLines) expected.stays += 1;
      expected.isSeen = true;
      expected.state = 'registered';
    },
    (machine, nic) => {
      machine.register(nic);
      machine.rename(nic);
    },
  ),
  onNic(
    'open',
    ({ state }) => state === 'registered' || state === 'on-synthetic',
    (expected) => {
      expected.state = 'on-vf';
    },
    (machine, nic) => machine.open(nic),
  ),
  onNic(
    'close',
    ({ state }) => state === 'on-vf',
    (expected) => {
      expected.state = 'on-synthetic';
    },
    (machine, nic) => machine.close(nic),
  ),
  onNic(
    'remove',
    (expected) => expected.hasDevice && isRegistered(expected),
    ended,
    (machine, nic) => {
      machine.unregister(nic);
      machine.forgetName(nic);
      machine.slotRemoved(nic);
      machine.deviceGone(nic);
    },
  ),
  onNic(
    'remove with the slot first',
    (expected, { slotLines }) => slotLines && expected.state === 'on-vf',
    ended,
    (machine, nic) => {
      machine.slotRemoved(nic);
      machine.close(nic);
      machine.unregister(nic);
      machine.forgetName(nic);
      machine.deviceGone(nic);
    },
  ),
  onNic(
    'fail while probing',
    ({ hasDevice, state }, { slotLines }) => hasDevice && slotLines && state === 'offered',
    ended,
    (machine, nic) => {
      machine.probeFails(nic);
      machine.slotRemoved(nic);
    },
  ),
  onNic(
    'recover, with its interface made anew',
    ({ state }) => state === 'on-vf',
    () => {},
    (machine, nic) => {
      machine.close(nic);
      machine.unregister(nic);
      machine.forgetName(nic);
      machine.driverAgain(nic);
      machine.register(nic);
      machine.rename(nic);
      machine.open(nic);
    },
  ),
  onNic(
    'move into another namespace',
    ({ state }, { join }) => state === 'on-vf' && join === 'after',
    () => {},
    (machine, nic) => {
      machine.close(nic);
      machine.unregister(nic);
      machine.registerAgain(nic);
      machine.open(nic);
    },
  ),
];

const renameInterface = onNic(
  'rename the interface',
  ({ isSeen }, { join }) => isSeen && join !== 'none',
  () => {},
  (machine, nic) => machine.renameInterface(nic),
);

const advance = (index: number, steps: number): Command => ({
  check: () => true,
  run: (_, { machine }) => {
    const nic = machine.nics[index % machine.nics.length];
    if (nic !== undefined) machine.advance(nic, steps);
  },
  toString: () => `advance(${index}, ${steps})`,
});

const hibernate: Command = {
  check: ({ generation }) => generation.hibernates,
  run: ({ nics }, { machine }) => {
    machine.settle();
    // A device that no driver line has named yet is not there for the test: it is still being probed.
    for (const nic of machine.nics) {
      const expected = nics[nic.index];
      if (expected !== undefined && isRegistered(expected)) machine.resume(nic, expected.state === 'on-vf');
    }
  },
  toString: () => 'hibernate',
};

const reload: Command = {
  check: ({ generation }) => generation.unload !== 'refused',
  run: ({ nics }, { machine }) => {
    machine.settle();
    const ask = (what: (expected: Expected) => boolean) => (nic: Nic) => {
      const expected = nics[nic.index];
      return expected !== undefined && what(expected);
    };
    machine.reload(
      ask(({ state }) => state === 'on-vf'),
      ask(isRegistered),
      ask(({ isOffered }) => isOffered),
    );
    for (const expected of nics) if (expected.state === 'on-synthetic') expected.state = 'registered';
  },
  toString: () => 'reload hv_netvsc',
};

const disk = (index: number): Command => ({
  check: () => true,
  run: (_, { machine }) => machine.disk(index),
  toString: () => `disk(${index})`,
});

/** Everything printed, the log read so far gives what the model says. */
const look: Command = {
  check: () => true,
  run: (model, { machine }) => {
    machine.settle();
    expectAsModelled(model, machine);
  },
  toString: () => 'look',
};

/** @param renames whether interfaces change their names. */
export function commands(renames: boolean): fc.Arbitrary<Iterable<Command>> {
  const nic = fc.nat({ max: 63 });
  const perNic = [...ON_NIC, ...(renames ? [renameInterface] : [])].map((make) => nic.map(make));
  return fc.commands(
    [
      ...perNic,
      fc.tuple(nic, fc.integer({ min: 1, max: 4 })).map(([index, steps]) => advance(index, steps)),
      fc.constant(hibernate),
      fc.constant(reload),
      fc.nat({ max: 20 }).map(disk),
      fc.constant(look),
    ],
    // Without a size, fast-check runs ten or so: too few for a life.
    { maxCommands: 120, size: 'max' },
  );
}

export function setUp(
  generation: Generation,
  count: number,
  reusesNames = true,
): { readonly model: Model; readonly real: Real } {
  const machine = new Machine(generation, count, reusesNames);
  machine.loadDrivers();
  const nics = machine.nics.map(
    (): Expected => ({
      state: 'synthetic-only',
      hasDevice: false,
      stays: 0,
      isOffered: false,
      isSeen: false,
    }),
  );
  return { model: { generation, nics }, real: { machine } };
}

export function expectAsModelled({ generation, nics }: Model, machine: Machine): void {
  const lived = live(...machine.lines.map(({ text }) => text));
  const printed = lived.events.filter(({ inferred }) => !inferred);
  const truths = machine.lines.flatMap(({ truth }, index) =>
    truth.map((each) => ({ truth: each, line: index + 1 })),
  );
  expect(printed.map(({ type, vf, source }) => ({ type, vf, line: source.line }))).toEqual(
    truths.map(({ truth, line }) => ({ type: truth.type, vf: truth.vf, line })),
  );
  truths.forEach(({ truth, line }, index) => {
    const guid = printed[index]?.guid;
    if (truth.tied || guid !== null) expect(guid, `line ${line}`).toBe(truth.guid);
  });
  for (const { index, guid } of machine.nics) {
    const expected = nics[index];
    if (!expected?.isSeen) continue;
    const found = lived.interfaces.find((each) => each.guid === guid);
    expect([guid, found?.state, found?.attachments.length]).toEqual([guid, expected.state, expected.stays]);
    const spans = found?.attachments.flatMap(({ onVf }) => onVf);
    expect(spans?.map(({ from, to }) => [secondsOf(from), secondsOf(to)])).toEqual(
      timesOnVf(truths.filter(({ truth }) => truth.guid === guid)),
    );
  }
  const tied = lived.unpaired.filter(({ vfNames }) => vfNames.length > 0);
  expect(generation.join === 'none' ? [] : tied).toEqual([]);
}

function secondsOf(time: EventTime | null): number | null {
  return time === null ? null : Number(time.bootUs) / 1e6;
}

/** When the data path was on the VF: the times of lines are their numbers, counted from 0. */
function timesOnVf(truths: readonly { readonly truth: Truth; readonly line: number }[]): (number | null)[][] {
  const spans: (number | null)[][] = [];
  let since: number | null = null;
  for (const { truth, line } of truths) {
    if (truth.type === 'data-path-to-vf' && truth.isReal) since ??= line - 1;
    const ends = truth.type === 'data-path-from-vf' || truth.type === 'unregistered';
    if (!ends || since === null) continue;
    spans.push([since, line - 1]);
    since = null;
  }
  return since === null ? spans : [...spans, [since, null]];
}
