import { describe, expect, test } from 'vitest';
import { EventsByType } from '../../src/diagnose/events-by-type.ts';
import { Stay } from '../../src/diagnose/stay.ts';
import { hasVanished, vanishedLines } from '../../src/diagnose/vanished.ts';
import { waitFor } from '../../src/diagnose/waiting.ts';
import { live } from '../lifecycle/live.ts';
import {
  added,
  arrival,
  away,
  bus,
  firmware,
  fromVf,
  mlx5,
  named,
  netvsc,
  removed,
  toVf,
  unregistered,
} from './lines.ts';

/** The first stay of the first interface in a log of these lines. */
function stayOf(...lines: readonly string[]): Stay {
  const lived = live(...lines);
  const attachment = lived.interfaces[0]?.attachments[0];
  if (attachment === undefined) throw new Error('no stay');
  return new Stay({ events: new EventsByType(lived.events), notes: lived.notes }, attachment, 0);
}

/** The line that proves something, by its number from 0. */
const lineOf = (seen: { readonly event: { readonly source: { readonly line: number } } } | undefined) =>
  seen === undefined ? null : seen.event.source.line - 1;

describe('what a stay shows', () => {
  test('is the first and the last line of each step', () => {
    const stay = stayOf(...arrival, fromVf, toVf);
    const first = arrival.indexOf(toVf);
    expect([lineOf(stay.first('data-path-to-vf')), lineOf(stay.last('data-path-to-vf'))]).toEqual([
      first,
      first + 2,
    ]);
    expect([stay.first('slot-removed'), stay.last('slot-removed')]).toEqual([undefined, undefined]);
    expect(stay.vf).toBe('enP53091s1');
  });

  test('is not a switch of the path that was none', () => {
    const unload = [fromVf, toVf, unregistered, 'hv_vmbus: unregistering driver hv_netvsc'];
    const stay = stayOf(...arrival, ...unload);
    expect(lineOf(stay.last('data-path-to-vf'))).toBe(arrival.indexOf(toVf));
  });

  test('is printed where a line says so, and not where another proves it', () => {
    const stay = stayOf(...arrival, removed);
    expect(lineOf(stay.printed('slot-removed'))).toBe(arrival.length);
    expect(stay.last('unregistered')?.event.inferred).toBe(true);
    expect(stay.printed('unregistered')).toBeUndefined();
    expect(stay.printed('error')).toBeUndefined();
  });

  test('are its errors and notes', () => {
    const error = mlx5('poll_health:717:(pid 0): Fatal error 3 detected');
    const stay = stayOf(...arrival, error, 'pci_bus cf63:00: busn_res: [bus 00] is released');
    expect(stay.errors.map(lineOf)).toEqual([arrival.length]);
    expect(stay.note('bus-released')?.source.line).toBe(arrival.length + 2);
    expect(stay.note('hibernation')).toBeUndefined();
  });
});

describe('a VF came up', () => {
  test.each([
    ['registered', [added, netvsc('VF registering: eth1')], 1],
    ['joined', [added, mlx5('joined to eth0', 'eth1')], 1],
    ['nothing', [added], null],
  ])('by %s', (_, lines, line) => {
    expect(lineOf(stayOf(...lines).cameUp)).toBe(line);
    expect(stayOf(...lines).isUp).toBe(line !== null);
  });

  test('also where only its end is there', () => {
    expect(stayOf(unregistered).isUp).toBe(true);
  });
});

describe('the end of a stay', () => {
  test.each<[string, readonly string[], string | null]>([
    ['is the slot that was taken back', away, 'slot-removed'],
    ['is the end of the VF, where no line takes the slot back', [fromVf, unregistered], 'unregistered'],
    [
      'is none where the VF was registered again',
      [fromVf, unregistered, netvsc('VF registering: eth1')],
      null,
    ],
    [
      'is the second one where it went again',
      [unregistered, netvsc('VF registering: eth1'), unregistered],
      'unregistered',
    ],
    ['is none where it is there', [], null],
  ])('%s', (_, end, type) => {
    expect(stayOf(...arrival, ...end).gone?.event.type ?? null).toBe(type);
  });

  test('is the line of the VF where the slot is only supposed to be taken', () => {
    const gone = stayOf(...arrival, fromVf, unregistered, netvsc('VF slot 2 added')).gone;
    expect([gone?.event.type, gone?.event.inferred]).toEqual(['unregistered', false]);
    const supposed = stayOf(...arrival, netvsc('VF slot 2 added')).gone;
    expect(supposed?.event.inferred).toBe(true);
  });
});

describe('a device that vanished while it was probed', () => {
  const ones = mlx5('firmware version: 65535.65535.65535');
  const header = 'pci cf63:00:02.0: unknown header type 7f, ignoring device';

  // Only what comes next on the bus tells whose device it was.
  const ejected = ['pci_bus cf63:00: busn_res: [bus 00] is released', removed, ...arrival];

  test('is told by its firmware', () => {
    expect(vanishedLines(stayOf(added, ...bus, ones, ...ejected))).toHaveLength(1);
    expect(hasVanished(stayOf(added, ...bus, firmware, ...ejected))).toBe(false);
  });

  test('is not told where the VF came up before', () => {
    expect(hasVanished(stayOf(added, ...bus, ...named, ones))).toBe(false);
    expect(hasVanished(stayOf(added, ...bus, ones, ...named))).toBe(true);
  });

  test('is told by a header of all ones', () => {
    expect(hasVanished(stayOf(added, ...bus, header, ...ejected))).toBe(true);
  });
});

describe('a wait for the host', () => {
  const waiting = netvsc('Waiting for the VF association from host');
  const wait = (...lines: readonly string[]) => {
    const found = waitFor(stayOf(...lines));
    return found === undefined ? null : [found.begun.source.line - 1, lineOf(found.ended ?? undefined)];
  };
  const up = [...bus, firmware, ...named];

  test.each<[string, readonly string[], readonly (number | null)[] | null]>([
    ['is none without its line', [added, ...up, toVf], null],
    ['ends with the announcement', [...up, waiting, added, toVf], [up.length, up.length + 1]],
    ['ends with the switch of the path', [added, ...up, waiting, toVf], [up.length + 1, up.length + 2]],
    ['ends with the VF', [added, ...up, waiting, unregistered], [up.length + 1, up.length + 2]],
    ['goes on where nothing follows', [added, ...up, waiting], [up.length + 1, null]],
  ])('%s', (_, lines, wanted) => {
    expect(wait(...lines)).toEqual(wanted);
  });
});
