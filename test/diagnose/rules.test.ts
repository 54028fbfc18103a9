import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import { rules } from '../../src/diagnose/rules.ts';
import type { Finding } from '../../src/timeline/timeline.ts';
import { arrival, live, mlx5, netvsc } from '../lifecycle/live.ts';
import { timeline } from '../report/make-timeline.ts';

const added = netvsc('VF slot 1 added');
const registered = netvsc('VF registering: eth1');
const joined = mlx5('joined to eth0', 'eth1');
const toVf = netvsc('Data path switched to VF: eth1');
const fromVf = netvsc('Data path switched from VF: eth1');
const unregistered = netvsc('VF unregistering: eth1');
const removed = netvsc('VF slot 1 removed');
const upAndRunning = [added, ...arrival, registered, joined, toVf];

function findings(...lines: string[]): readonly Finding[] {
  const { events, interfaces } = live(...lines);
  return diagnose(timeline({ events, interfaces }));
}

const found = (...lines: string[]) => findings(...lines).map(({ rule, severity }) => `${rule} ${severity}`);

test('a VF that carries traffic at the end of the log gives no finding', () => {
  expect(found(...upAndRunning)).toEqual([]);
  expect(found(...upAndRunning, fromVf, toVf, fromVf, toVf)).toEqual([]);
});

describe('vf-never-appeared', () => {
  test('is found where the host announced a VF and nothing came after', () => {
    expect(found(added)).toEqual(['vf-never-appeared warning']);
    expect(findings(added)[0]).toMatchObject({ interface: 'eth0', evidence: [0] });
  });

  test('says whether hv_pci was registered', () => {
    expect(findings(added)[0]?.summary).toContain('nothing of hv_pci');
    expect(findings('hv_vmbus: registering driver hv_pci', added)[0]?.summary).toContain('hv_pci is at work');
  });

  test('is not found where the VF was registered, or its slot taken back', () => {
    expect(found(added, registered, toVf)).toEqual([]);
    expect(found(added, removed)).not.toContain('vf-never-appeared warning');
  });
});

describe('data-path-not-on-vf', () => {
  test('is found where the path never moved, or moved away and not back', () => {
    expect(found(added, registered)).toEqual(['data-path-not-on-vf warning']);
    expect(findings(...upAndRunning, fromVf)[0]).toMatchObject({
      rule: 'data-path-not-on-vf',
      evidence: [8],
    });
  });
});

describe('vf-not-restored', () => {
  test('is found where the VF went away and the log ends', () => {
    expect(found(...upAndRunning, fromVf, unregistered, removed)).toEqual(['vf-not-restored warning']);
    expect(found(...upAndRunning, fromVf, unregistered)).toEqual(['vf-not-restored warning']);
  });
});

describe('host-servicing', () => {
  const away = [fromVf, unregistered, removed];

  test('is told where the VF came back, with the time without it', () => {
    const [finding, ...more] = findings(...upAndRunning, ...away, ...upAndRunning);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ rule: 'host-servicing', severity: 'info', evidence: [8, 10, 18] });
    expect(finding?.summary).toContain('for 10.000000 s');
  });

  test('is not told of a VF that lost and regained only its data path', () => {
    expect(found(...upAndRunning, fromVf, toVf)).toEqual([]);
  });
});

test('every rule has an id of its own', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});
