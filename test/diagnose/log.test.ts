import { describe, expect, test } from 'vitest';
import { analyze, diagnose } from '../../src/index.ts';
import { dmesg, found, proofs, theOne } from './found.ts';
import {
  added,
  arrival,
  bus,
  drivers,
  firmware,
  later,
  linux,
  mlx5,
  named,
  netvsc,
  start,
  toVf,
} from './lines.ts';

const rulesOf = async (data: string) =>
  (await analyze({ name: 'dmesg.txt', data })).findings.map(({ rule, severity }) => `${rule} ${severity}`);

describe('kernel-crash', () => {
  const bug = 'BUG: kernel NULL pointer dereference, address: 0000000000000000';
  const panic = 'Kernel panic - not syncing: Fatal exception in interrupt';

  test('is told with its cause, and what it means for the VFs', async () => {
    const { summary, severity } = await theOne('kernel-crash', [linux, ...drivers, bug, panic]);
    expect(severity).toBe('error');
    expect(summary).toBe(
      `The kernel crashed at 5.000000 s: “${panic}”, after “${bug}” at 4.000000 s; the log shows no network interface and no VF until then, and proves nothing about them.`,
    );
    expect(await found([linux, ...drivers, bug, panic])).toEqual(['kernel-crash error']);
    expect((await theOne('kernel-crash', [...start, panic])).summary).toContain(
      'VFs were registered for eth0 until then',
    );
  });

  test('is a warning where the kernel went on', async () => {
    const lockup = 'BUG: soft lockup - CPU#3 stuck for 26s! [kworker/3:1:214]';
    expect(await found([...start, 600, lockup, 900, later])).toEqual(['kernel-crash warning']);
  });

  test('is found where the crash kernel comes next, though the panic is not shown', async () => {
    const crashKernel = [
      'Linux version 6.8.0-1017-azure (buildd@builder-01) (gcc 13) #20-Ubuntu SMP',
      'Command line: BOOT_IMAGE=/vmlinuz elfcorehdr=0x4000000 reset_devices',
    ];
    const all = await found([...start, 600, later, 0, ...crashKernel]);
    expect(all).toEqual(['kernel-crash error']);
  });

  test('is not found for a program that crashes', async () => {
    expect(
      await found([...start, 'python3[812]: segfault at 0 ip 0000000000000000 sp 00007ffc error 14']),
    ).toEqual([]);
  });
});

describe('log-incomplete', () => {
  test('says what was dropped, and how many lines say so', async () => {
    const dropped = '** 27 printk messages dropped **';
    const text = dmesg(start).replace('\n', `\n${dropped}\n${dropped}\n`);
    const { findings } = await analyze({ name: 'console.txt', data: text });
    expect(findings).toMatchObject([
      { rule: 'log-incomplete', severity: 'warning', evidence: [{ line: 2 }, { line: 3 }] },
    ]);
    expect(findings[0]?.summary).toBe(
      'console.txt is incomplete: the console dropped 54 messages (2 lines of the log say so).',
    );
  });

  test('is told where lines are damaged', async () => {
    expect(await rulesOf(`${dmesg(start)}{"_TRANSPORT":"kernel","MESSAGE":"x\n`)).toContain(
      'log-incomplete warning',
    );
  });

  test('is told where the log begins late and does not tell of the VFs', async () => {
    expect(await found([9000, later, mlx5('Link up', 'enP1s9', '0001:00:02.0')])).toContain(
      'log-incomplete info',
    );
    expect(await found([9000, netvsc('Data path switched to VF: enP1s9')])).toEqual([]);
  });

  test('is not found for a whole log, nor where a rate limit held back lines of others', async () => {
    expect(await found([...start, 'kauditd_printk_skb: 30 callbacks suppressed'])).toEqual([]);
    expect(await found([...start, 'net_ratelimit: 30 callbacks suppressed'])).toEqual([
      'log-incomplete info',
    ]);
  });
});

describe('lines-hidden', () => {
  test('is told where a VF has no device', async () => {
    const filtered = [
      linux,
      added,
      netvsc('VF registering: eth1'),
      netvsc('Data path switched to VF: enP53091s1'),
    ];
    expect(await found(filtered)).toEqual(['lines-hidden info']);
    expect(await proofs('lines-hidden', filtered)).toEqual([netvsc('VF registering: eth1')]);
  });

  test('is told where hv_netvsc is silent and the VF’s driver is not', async () => {
    expect(await found([linux, ...drivers, ...bus, firmware, mlx5('Link up', 'enP53091s1')])).toEqual([
      'lines-hidden info',
    ]);
  });

  test('is told where both drivers were loaded and nothing tells of a device', async () => {
    const { summary } = await theOne('lines-hidden', [linux, ...drivers, 120, later]);
    expect(summary).toContain('either the host offers this machine no VF');
  });

  test('is not told of a whole log, of one that goes on for moments only, or that begins late, or of a crash', async () => {
    expect(await found([linux, ...drivers, ...arrival, 120, later])).toEqual([]);
    expect(await found([linux, ...drivers, 20, later])).toEqual([]);
    expect(
      await found([9000, netvsc('VF registering: eth1'), netvsc('Data path switched to VF: enP53091s1')]),
    ).toEqual([]);
    expect(await found([linux, ...drivers, 120, 'Kernel panic - not syncing: sysrq'])).toEqual([
      'kernel-crash error',
    ]);
  });
});

describe('unrecognized-messages', () => {
  const line = (driver: string, text: string, more = {}) => ({
    driver,
    nearest: null,
    cut: false,
    count: 1,
    source: { name: 'dmesg.txt', line: 3 },
    text,
    ...more,
  });

  test('is one finding for each driver, with an example and the nearest message', async () => {
    const timeline = await analyze({ name: 'dmesg.txt', data: dmesg([...start, toVf]) });
    const unrecognized = [
      line('hv_netvsc', netvsc('VF slot 1 was added'), { nearest: 'netvsc.vf-slot-added', count: 2 }),
      line('hv_netvsc', netvsc('VF sl'), { nearest: 'netvsc.vf-slot-added', cut: true }),
      line('mana', 'mana 7870:00:00.0: hello'),
    ];
    expect(diagnose({ ...timeline, unrecognized })).toMatchObject([
      {
        rule: 'unrecognized-messages',
        severity: 'info',
        summary: `3 lines of hv_netvsc are not understood, the first is “${netvsc('VF slot 1 was added')}”; 1 is cut off in the middle; that is most like netvsc.vf-slot-added.`,
        evidence: [{ name: 'dmesg.txt', line: 3 }],
      },
      {
        rule: 'unrecognized-messages',
        summary: 'A line of mana is not understood: “mana 7870:00:00.0: hello”.',
      },
    ]);
    expect(diagnose({ ...timeline, unrecognized: [] })).toEqual([]);
  });
});

test('named lines of a whole start are all in the catalogue', async () => {
  const { sources } = await analyze({ name: 'dmesg.txt', data: dmesg([...start, ...named, toVf]) });
  expect(sources).toMatchObject([{ unrecognized: 0 }]);
});
