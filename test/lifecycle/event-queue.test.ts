import { expect, test } from 'vitest';
import { BootLife } from '../../src/lifecycle/boot-life.ts';
import { MAX_WAITING_EVENTS, type OwnedEvent } from '../../src/lifecycle/event-queue.ts';
import { parseMessage } from '../../src/message/parse-message.ts';
import { arrival, GUID, hvPci, mlx5, netvsc, OTHER_GUID, recordOf } from './live.ts';

/** The types of the events that are handed on while the lines come, before the end of the boot. */
function handedOn(lines: Iterable<string>): string[] {
  return eventsOf(lines).map((event) => (event.inferred ? `(${event.type})` : event.type));
}

/** The events that are handed on while the lines come. */
function eventsOf(lines: Iterable<string>): OwnedEvent['event'][] {
  const life = new BootLife();
  const events: OwnedEvent['event'][] = [];
  let line = 0;
  for (const text of lines) {
    const message = parseMessage(text);
    if (message === null) throw new Error(`not in the catalogue: ${text}`);
    life.accept(recordOf(text, line), message);
    line += 1;
    for (const { event } of life.take()) events.push(event);
  }
  return events;
}

const other = (count: number) =>
  Array.from({ length: count }, () => netvsc('VF slot 2 added', 'eth1', OTHER_GUID));

test('a removal waits for the lines that may be late, and no longer than there is room', () => {
  const removed = [netvsc('VF registering: eth2'), netvsc('VF slot 1 removed')];
  expect(handedOn([...removed, ...other(MAX_WAITING_EVENTS - 2)])).toEqual(['registered']);
  expect(handedOn([...removed, ...other(MAX_WAITING_EVENTS + 1)]).slice(0, 4)).toEqual([
    'registered',
    '(unregistered)',
    'slot-removed',
    'slot-added',
  ]);
});

test('the events of a function wait for its owner, and no longer than there is room', () => {
  expect(handedOn([...arrival, ...other(MAX_WAITING_EVENTS - 4)])).toEqual([]);
  const pushed = handedOn([...arrival, ...other(MAX_WAITING_EVENTS)]);
  expect(pushed.slice(0, 4)).toEqual(['pci-probing', 'pci-bus-created', 'device-found', 'firmware']);
  expect(pushed).toHaveLength(MAX_WAITING_EVENTS + 4);
});

test('a removal waits no longer where a line shows that the end of the VF is not late', () => {
  const removed = [netvsc('VF registering: eth2'), netvsc('VF slot 1 removed')];
  const whole = ['registered', '(unregistered)', 'slot-removed'];
  expect(handedOn([...removed, netvsc('VF slot 1 added')])).toEqual([...whole, 'slot-added']);
  expect(handedOn([...removed, netvsc('VF registering: eth2')]).slice(0, 3)).toEqual(whole);
  // Neither of these shows it: the end of the data path comes late with the end of the VF.
  expect(handedOn([...removed, netvsc('VF slot 1 removed')])).toEqual(['registered']);
  expect(handedOn([...removed, netvsc('Data path switched from VF: eth2')])).toEqual(['registered']);
});

test('a bus that is probed again waits until a line tells whether the machine has resumed', () => {
  const up = [netvsc('VF registering: eth1'), ...arrival, mlx5('joined to eth0', 'eth1')];
  const again = [...up, hvPci('PCI VMBus probing: Using version 0x10004')];
  const probings = (lines: readonly string[]) =>
    handedOn(lines).filter((type) => type === 'pci-probing').length;
  expect(probings(up)).toBe(1);
  expect(probings(again)).toBe(1);
  // The host announces the slot again in either case.
  expect(probings([...again, netvsc('VF slot 1 added')])).toBe(1);
  expect(probings([...again, netvsc('Data path switched to VF: eth1')])).toBe(2);
});

test('what no function and no name keeps waiting is handed on at once', () => {
  expect(handedOn(['hv_vmbus: registering driver hv_netvsc'])).toEqual(['driver-registered']);
  // No line of FreeBSD will ever give a GUID.
  expect(handedOn(['hn0: datapath is switched to mce0'])).toEqual(['data-path-to-vf']);
});

test('a try that failed waits no longer than until the same device is tied', () => {
  const failed = [netvsc('VF slot 1 added'), ...arrival.slice(0, 3), netvsc('VF slot 1 removed')];
  const again = [netvsc('VF slot 1 added'), ...arrival, mlx5('joined to eth0', 'eth1')];
  expect(eventsOf([...failed, ...again]).map(({ guid }) => guid)).toEqual(
    [...failed, ...again].map(() => GUID),
  );
});

test('a bus that is probed again is of the interface of its VF, also where it is pushed out before that is certain', () => {
  const up = [...arrival, netvsc('VF registering: eth1'), mlx5('joined to eth0', 'eth1')];
  const probing = hvPci('PCI VMBus probing: Using version 0x10004');
  const pushed = eventsOf([...up, probing, ...other(MAX_WAITING_EVENTS)]);
  expect(pushed[up.length]).toMatchObject({ type: 'pci-probing', guid: GUID });
});

test('there is room for as many events behind others that have been handed on', () => {
  const second = (line: string) => line.replaceAll('cf63', 'a1b2');
  const lines = [
    ...arrival,
    ...other(3000),
    ...arrival.map(second),
    // The first function is tied: everything in front of the second is handed on.
    mlx5('joined to eth0', 'eth1'),
    ...other(2000),
  ];
  expect(handedOn(lines)).toHaveLength(arrival.length + 3000);
  expect(handedOn([...lines, ...other(2200)])).toHaveLength(lines.length + 2200);
});
