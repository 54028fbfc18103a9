import { describe, expect, test } from 'vitest';
import { LatestMap } from '../../src/latest-map.ts';
import type { AttachmentLife } from '../../src/lifecycle/attachment-life.ts';
import { BENIGN } from '../../src/lifecycle/benign.ts';
import { BootLife } from '../../src/lifecycle/boot-life.ts';
import type { PlacedDraft } from '../../src/lifecycle/drafts.ts';
import type { InterfaceLife } from '../../src/lifecycle/interface-life.ts';
import { MAX_INTERFACES } from '../../src/lifecycle/interface-lives.ts';
import { MAX_REMEMBERED } from '../../src/lifecycle/limits.ts';
import { NameHistory } from '../../src/lifecycle/name-history.ts';
import { addName, MAX_NAMES } from '../../src/lifecycle/names.ts';
import { type Owner, Owners } from '../../src/lifecycle/owners.ts';
import type { PciFunction } from '../../src/lifecycle/pci-function.ts';
import { WaitingDrafts } from '../../src/lifecycle/waiting-drafts.ts';
import { parseMessage } from '../../src/message/parse-message.ts';
import { mlx5, netvsc, recordOf } from './live.ts';

// What one boot remembers, and that a log that makes up names without end does not make it grow.

describe('a map that forgets', () => {
  const full = () => {
    const map = new LatestMap<number, string>(MAX_REMEMBERED);
    for (let key = 0; key < MAX_REMEMBERED; key += 1) map.set(key, 'first');
    return map;
  };

  test('forgets its oldest entry for a new one', () => {
    const map = full();
    expect(map.size).toBe(MAX_REMEMBERED);
    map.set(-1, 'new');
    expect(map.size).toBe(MAX_REMEMBERED);
    expect([map.has(0), map.has(1), map.get(-1)]).toEqual([false, true, 'new']);
  });

  test('forgets nothing where a known one changes', () => {
    const map = full();
    map.set(7, 'second');
    expect(map.size).toBe(MAX_REMEMBERED);
    expect([map.get(0), map.get(7)]).toEqual(['first', 'second']);
  });
});

describe('the names of one thing', () => {
  test('are kept once each time they change', () => {
    const names: string[] = [];
    for (const name of ['eth1', 'eth1', 'enP53091s1', 'eth1']) addName(names, name);
    expect(names).toEqual(['eth1', 'enP53091s1', 'eth1']);
  });

  test('are bounded, and the latest is always among them', () => {
    const names: string[] = [];
    for (let number = 0; number <= MAX_NAMES + 4; number += 1) addName(names, `eth${number}`);
    expect(names).toHaveLength(MAX_NAMES);
    expect(names.slice(-2)).toEqual([`eth${MAX_NAMES - 2}`, `eth${MAX_NAMES + 4}`]);
  });
});

describe('the names of an interface by time', () => {
  test('are those that it had then; before the first, the first', () => {
    const history = new NameHistory();
    history.add('eth0', 5);
    history.add('eth0', 7);
    history.add(null, 9);
    history.add('lan0', 12);
    expect([0, 5, 8, 9, 11, 12, 99].map((place) => history.at(place))).toEqual([
      'eth0',
      'eth0',
      'eth0',
      null,
      null,
      'lan0',
      'lan0',
    ]);
    expect(new NameHistory().at(3)).toBeNull();
  });

  test('forget the oldest, and a name said again takes no room', () => {
    const history = new NameHistory();
    history.add('eth0', 0);
    for (let place = 1; place <= MAX_NAMES * 2; place += 1) history.add('lan0', place);
    expect(history.at(0)).toBe('eth0');
    for (let place = 1; place < MAX_NAMES; place += 1) history.add(`wan${place}`, 1000 + place);
    // The name of the beginning has gone; the one behind it is now the first that is known.
    expect(history.at(0)).toBe('lan0');
  });
});

describe('the interfaces of a boot', () => {
  test('are as many as a log can have that makes up none; lines about further ones are counted', () => {
    const life = new BootLife();
    const accept = (line: string) => {
      const message = parseMessage(line);
      if (message === null) throw new Error(`not in the catalogue: ${line}`);
      life.accept(recordOf(line, 0), message);
    };
    const guid = (number: number) =>
      `000d3af5-${number.toString(16).padStart(4, '0')}-000d-3af5-${'1'.repeat(12)}`;
    for (let number = 0; number < MAX_INTERFACES; number += 1)
      accept(netvsc('VF slot 1 added', `lan${number}`, guid(number)));
    expect([life.interfaces.length, life.leftOut]).toEqual([MAX_INTERFACES, 0]);
    accept(netvsc('VF slot 1 added', 'eth0', guid(MAX_INTERFACES)));
    accept(mlx5('joined to eth1', 'eth5'));
    accept('hn0: got notify, nvs type 128');
    expect([life.interfaces.length, life.leftOut]).toEqual([MAX_INTERFACES, 3]);
    // Those that are known are told of as before.
    accept(netvsc('VF slot 1 removed', 'lan7', guid(7)));
    expect([life.interfaces[7]?.state, life.leftOut]).toEqual(['removed', 3]);
  });
});

const pciFunction = (hvPciGuid: string | null) => ({ hvPciGuid }) as PciFunction;

describe('events that wait for the owner of their function', () => {
  const draft = (place: number) => ({ place }) as PlacedDraft;

  test('are found by the function in their order, and by its bus', () => {
    const waiting = new WaitingDrafts();
    const [a, b, noBus] = [pciFunction('bus'), pciFunction('bus'), pciFunction(null)];
    for (const [pci, place] of [
      [a, 1],
      [b, 2],
      [a, 3],
      [noBus, 4],
    ] as const)
      waiting.add(pci, draft(place));
    expect(waiting.functions()).toEqual([a, b, noBus]);
    expect(waiting.functions('bus')).toEqual([a, b]);
    expect(waiting.functions('another')).toEqual([]);
    expect(waiting.take(a, () => true).map(({ place }) => place)).toEqual([1, 3]);
    expect(waiting.take(pciFunction('bus'), () => true)).toEqual([]);
  });

  test('are forgotten with the last of them', () => {
    const waiting = new WaitingDrafts();
    const [a, b, noBus] = [pciFunction('bus'), pciFunction('bus'), pciFunction(null)];
    const [one, two, three, four, five] = [draft(1), draft(2), draft(3), draft(4), draft(5)];
    for (const of of [one, two, five]) waiting.add(a, of);
    waiting.add(b, three);
    waiting.add(noBus, four);
    waiting.takeFirst(pciFunction('bus'));
    expect(waiting.take(a, () => false)).toEqual([]);
    expect(waiting.functions('bus')).toEqual([a, b]);
    expect(waiting.take(a, (each) => each === two)).toEqual([two]);
    waiting.takeFirst(a);
    expect(waiting.functions('bus')).toEqual([a, b]);
    expect(waiting.take(a, () => true)).toEqual([five]);
    expect(waiting.functions('bus')).toEqual([b]);
    // Taken out already: nothing of the others changes.
    waiting.takeFirst(a);
    expect(waiting.functions()).toEqual([b, noBus]);
    waiting.takeFirst(b);
    waiting.takeFirst(noBus);
    expect([waiting.functions(), waiting.functions('bus')]).toEqual([[], []]);
    waiting.add(b, three);
    expect(waiting.functions('bus')).toEqual([b]);
  });
});

describe('the owner of a function', () => {
  const life = (): InterfaceLife => {
    const made = {} as { self: unknown };
    made.self = made;
    return made as InterfaceLife;
  };
  const owner = (of: InterfaceLife): Owner => ({ life: of, attachment: life() as unknown as AttachmentLife });

  test('is the latest stay on the same interface', () => {
    const owners = new Owners();
    const [pci, eth0] = [pciFunction(null), life()];
    const [first, second] = [owner(eth0), owner(eth0)];
    expect([owners.of(pci), owners.onlyOf(pci)]).toEqual([null, null]);
    owners.give(pci, first);
    owners.give(pci, second);
    expect(owners.of(pci)?.attachment).toBe(second.attachment);
    expect(owners.onlyOf(pci)?.attachment).toBe(second.attachment);
  });

  test('is the first of several interfaces, and never the only one', () => {
    const owners = new Owners();
    const pci = pciFunction(null);
    const [first, second] = [owner(life()), owner(life())];
    owners.give(pci, first);
    owners.give(pci, second);
    expect(owners.of(pci)?.life).toBe(first.life);
    expect(owners.onlyOf(pci)).toBeNull();
  });
});

test('of each line that means no trouble it is said why', () => {
  for (const why of BENIGN.values()) expect(why).toMatch(/^(?:the|a) \w+ .{10}/);
});
