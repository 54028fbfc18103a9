import { describe, expect, test } from 'vitest';
import { arrival, GUID, type Lived, live, mlx5, netvsc, OTHER_GUID, steps } from './live.ts';

const added = netvsc('VF slot 1 added');
const registered = netvsc('VF registering: eth1');
const joined = mlx5('joined to eth0', 'eth1');
const toVf = netvsc('Data path switched to VF: eth1');
const fromVf = netvsc('Data path switched from VF: eth1');
const unregistered = netvsc('VF unregistering: eth1');
const removed = netvsc('VF slot 1 removed');
const unload = 'hv_vmbus: unregistering driver hv_netvsc';
const up = [added, ...arrival, registered, joined, toVf];

const attachments = ({ interfaces }: Lived, guid = GUID) =>
  interfaces.find((each) => each.guid === guid)?.attachments;

describe('the slot of a stay', () => {
  test('is the first that a line gives, also the one that takes it back', () => {
    expect(attachments(live(registered, removed))).toMatchObject([{ slot: 1 }]);
    expect(attachments(live(registered, joined, added))).toMatchObject([{ slot: 1 }]);
    expect(attachments(live(...up, fromVf, unregistered, netvsc('VF slot 2 removed')))).toMatchObject([
      { slot: 1 },
    ]);
  });

  test('tells another VF: the end of the one before is missing', () => {
    const lived = live(...up, netvsc('VF slot 2 added'));
    expect(steps(lived).slice(up.length)).toEqual([
      '(data-path-from-vf)',
      '(unregistered)',
      '(slot-removed)',
      'slot-added',
    ]);
    expect(attachments(lived)).toMatchObject([{ slot: 1 }, { slot: 2 }]);
  });

  test.each([
    ['taken back', [fromVf, unregistered, removed]],
    ['unregistered', [fromVf, unregistered]],
  ])('of a VF that was %s says nothing of an end that is missing', (_, end) => {
    const lived = live(...up, ...end, netvsc('VF slot 2 added'));
    expect(steps(lived).slice(up.length + end.length)).toEqual(['slot-added']);
    expect(attachments(lived)).toMatchObject([{ slot: 1 }, { slot: 2 }]);
  });
});

describe('a slot announced again behind the end of a VF', () => {
  const again = [...up, fromVf, unregistered, added];

  test('is of the same stay where the VF is registered again', () => {
    expect(attachments(live(...again, registered))).toHaveLength(1);
    expect(attachments(live(...again, added, registered))).toHaveLength(1);
  });

  test('is of another where the bus comes anew before the VF is registered', () => {
    expect(attachments(live(...again, added, ...arrival, registered))).toHaveLength(2);
  });

  test('is of another where it is taken back', () => {
    expect(attachments(live(...again, removed))?.map(({ events }) => events.length)).toEqual([
      up.length + 2,
      2,
    ]);
  });
});

describe('the name of a VF', () => {
  const up = 'mlx4_en: eth1: Link Up';

  test('stays with the VF that took it when the one before goes', () => {
    const other = netvsc('VF registering: eth1', 'eth2', OTHER_GUID);
    const { events } = live(added, registered, other, removed, up);
    expect(events.at(-1)).toMatchObject({ type: 'link-up', guid: OTHER_GUID });
  });

  test('stays with the function that took it when the VF before goes', () => {
    const { events } = live(
      ...[added, ...arrival, registered, joined],
      mlx5('Link up', 'eth1', 'aaaa:00:02.0'),
      unregistered,
      up,
    );
    expect(events.at(-1)).toMatchObject({ type: 'link-up', guid: null, pciAddress: 'aaaa:00:02.0' });
  });

  test('is not that of a slot that was taken back twice', () => {
    const { events } = live(...[added, ...arrival, registered, joined, toVf], removed, fromVf, removed);
    expect(events.at(-1)).toMatchObject({ type: 'slot-removed', vf: null });
  });
});

describe('the unload of hv_netvsc', () => {
  test.each([
    ['registered', [added, registered]],
    ['off the path', [...up, fromVf]],
  ])('ends a VF that is %s', (_, before) => {
    const lived = live(...before, unload);
    expect(steps(lived).slice(before.length)).toEqual(['(unregistered)']);
    expect(lived.interfaces[0]?.state).toBe('unregistered');
  });

  test('shows a switch that is none only where the VF went', () => {
    for (const switches of [[fromVf, toVf], [toVf]])
      expect(attachments(live(...up, ...switches, unload))?.[0]?.misleading).toEqual([]);
  });
});

describe('a function that joins an interface', () => {
  const other = netvsc('VF registering: eth3', 'eth2', OTHER_GUID);

  test('is its VF by that line also where the name has told it before', () => {
    const [attachment] = attachments(live(registered, mlx5('Link up', 'eth1'), joined)) ?? [];
    expect(attachment?.ties.map(({ by }) => by)).toEqual(['vf-name', 'joined']);
  });

  test('is not the VF of another one as long as it is there', () => {
    const lived = live(...up, other, mlx5('joined to eth2', 'eth1'));
    expect(attachments(lived)).toMatchObject([{ pciAddress: 'cf63:00:02.0' }]);
    expect(attachments(lived, OTHER_GUID)).toMatchObject([{ pciAddress: null }]);
  });

  test('is the VF of several where it is one of MANA', () => {
    const mana = (vf: string, name: string) => `mana 7870:00:00.0 ${vf}: joined to ${name}`;
    const lived = live(registered, other, mana('eth1', 'eth0'), mana('eth3', 'eth2'));
    for (const guid of [GUID, OTHER_GUID])
      expect(attachments(lived, guid)).toMatchObject([{ pciAddress: '7870:00:00.0', driver: 'mana' }]);
    const unnamed = live(mana('eth1', 'eth0'), mana('eth3', 'eth2'));
    for (const { attachments } of unnamed.interfaces)
      expect(attachments.map(({ ties }) => ties.map(({ by }) => by))).toEqual([['joined']]);
  });

  test('is the VF of several of MANA, also where only the name of the VF tells', () => {
    const lived = live(
      ...['mana 7870:00:00.0 eth1: joined to eth0', 'mana 7870:00:00.0 eth3: Configured vPort 2 PD 1 DB 9'],
      other,
    );
    expect(attachments(lived, OTHER_GUID)).toMatchObject([{ ties: [{ by: 'vf-name' }] }]);
  });

  test('is the VF of another once the slot is taken back, or the VF unregistered', () => {
    const offered = netvsc('VF slot 2 added', 'eth2', OTHER_GUID);
    for (const end of [[unregistered], [unregistered, removed]]) {
      const lived = live(...up, ...end, offered, mlx5('joined to eth2', 'eth3'));
      expect(attachments(lived, OTHER_GUID)).toMatchObject([{ pciAddress: 'cf63:00:02.0' }]);
    }
  });

  test('is its VF by that line also under another name', () => {
    const [attachment] =
      attachments(live(registered, mlx5('Link up', 'eth1'), mlx5('joined to eth0', 'eth5'))) ?? [];
    expect(attachment?.ties.map(({ by }) => by)).toEqual(['vf-name', 'joined']);
  });

  test('under the name of a VF that has a function is no VF of that interface', () => {
    const lived = live(...up, mlx5('Link up', 'eth1', 'aaaa:00:02.0'));
    expect(attachments(lived)).toMatchObject([{ pciAddress: 'cf63:00:02.0' }]);
    expect(lived.unpaired).toMatchObject([{ pciAddress: 'aaaa:00:02.0', vfNames: ['eth1'] }]);
  });
});

describe('a VF that a line calls otherwise', () => {
  const renames = (...lines: string[]) =>
    steps(live(...up, ...lines)).filter((step) => step.includes('renamed'));
  const to = (name: string) => netvsc(`Data path switched to VF: ${name}`);

  test('was renamed where its domain stands in the name, or its function speaks under it', () => {
    expect(renames(to('enP53091s1'))).toEqual(['(renamed)']);
    expect(renames(mlx5('Link up', 'eth5'), to('eth5'))).toEqual(['(renamed)']);
  });

  test('was not where nothing says that it is the same', () => {
    expect(renames(to('eth7'))).toEqual([]);
    expect(renames(to('enP1234s1'))).toEqual([]);
  });

  test('has no other name before while it registers', () => {
    const again = live(added, ...arrival, registered, joined, netvsc('VF registering: enP53091s1'));
    expect(steps(again).slice(-2)).toEqual(['joined', 'registered']);
  });
});
