import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/index.ts';
import { theOne } from './found.ts';
import { added, arrival, hvPci, later, mlx5, removed, start } from './lines.ts';

const OTHER = '11112222-aaaa-4466-9ae3-4b849c3ee03b';
const probed = `hv_pci ${OTHER}: PCI VMBus probing: Using version 0x10004`;
const failed = `hv_vmbus: probe failed for device ${OTHER} (-110)`;

describe('a probe that fails', () => {
  test('may be one of a disk or a GPU where no VF is missing', async () => {
    const { severity, summary } = await theOne('pci-probe-failed', [
      ...start,
      20,
      probed,
      failed,
      900,
      later,
    ]);
    expect(severity).toBe('warning');
    expect(summary).toContain('it may be a disk or a GPU');
  });

  test('is an error where a VF that was announced is missing', async () => {
    const lines = [...start.slice(0, 3), added, probed, failed, 900, later];
    expect((await theOne('pci-probe-failed', lines)).severity).toBe('error');
  });
});

test('trouble of a whole function of MANA names every interface that it carries', async () => {
  const data = readFileSync(new URL('../../corpus/mana-two-interfaces.log', import.meta.url));
  const { findings } = await analyze({ name: 'dmesg.txt', data });
  const [whole, one] = findings.filter(({ rule }) => rule === 'vf-driver-error');
  expect(whole?.summary).toContain('of eth0 and eth1 reports trouble');
  expect(one?.summary).toContain('of eth1 reports trouble');
});

test('a VF that was ejected while it was probed carried no traffic', async () => {
  const lines = [
    ...start.slice(0, 3),
    added,
    hvPci('PCI VMBus probing: Using version 0x10004'),
    hvPci('The device is gone.'),
    removed,
    60,
    ...arrival,
  ];
  const { summary } = await theOne('host-servicing', lines);
  expect(summary).toContain('took back a VF of eth0 that had not come up yet');
  expect(summary).not.toContain('synthetic');
});

test('lines of one moment are told as such', async () => {
  const fatal = mlx5('poll_health:717:(pid 0): Fatal error 3 detected');
  const { summary } = await theOne('vf-driver-error', [...start, 600, fatal, 600, fatal]);
  expect(summary).toContain('and 1 more line at the same time');
});
