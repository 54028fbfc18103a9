import { describe, expect, test } from 'vitest';
import { found, proofs, theOne } from './found.ts';
import {
  added,
  arrival,
  bus,
  drivers,
  firmware,
  fromVf,
  later,
  linux,
  mlx5,
  named,
  netvsc,
  removed,
  start,
  toVf,
  unregistered,
  vf,
} from './lines.ts';

describe('data-path-not-on-vf', () => {
  test('is found where the path never moved', async () => {
    const lines = [linux, ...drivers, added, ...bus, firmware, ...named, 300, later];
    const { summary, severity } = await theOne('data-path-not-on-vf', lines);
    expect(severity).toBe('warning');
    expect(summary).toMatch(
      /eth0 \(enP53091s1\) was registered at 9\.000000 s and the data path was never switched to it in the 291 s/,
    );
  });

  test('is found where the path left the VF and did not come back', async () => {
    const lines = [...start, 600, fromVf, 900, later];
    const { summary } = await theOne('data-path-not-on-vf', lines);
    expect(summary).toContain('lost the data path at 600.000000 s and did not get it back in the 300 s');
    expect(await proofs('data-path-not-on-vf', lines)).toEqual([fromVf]);
  });

  test('says that hv_netvsc could not open the VF', async () => {
    const failed = mlx5('unable to open: -5', vf);
    const lines = [linux, ...drivers, added, ...bus, firmware, ...named, failed, 300, later];
    expect((await theOne('data-path-not-on-vf', lines)).summary).toContain('could not open it');
  });

  test('says that the link of the VF went down', async () => {
    const lines = [...start, 600, mlx5('Link down', vf), fromVf, 900, later];
    expect((await theOne('data-path-not-on-vf', lines)).summary).toContain(
      'its link went down at 600.000000 s',
    );
  });

  test('is not found where the path came back, nor at a shutdown or reboot', async () => {
    expect(await found([...start, 600, fromVf, toVf])).toEqual([]);
    const asked = 'hv_utils: Shutdown request received - graceful shutdown initiated';
    expect(await found([...start, 600, asked, fromVf])).toEqual([]);
    const rebooted = [...start, 600, fromVf, 'reboot: Restarting system', 0, linux];
    expect(await found(rebooted)).toEqual([]);
  });

  test('is found for an earlier boot where it lasted', async () => {
    const lines = [...start, 600, fromVf, 8000, later, 0, ...start];
    expect(await theOne('data-path-not-on-vf', lines)).toMatchObject({ boot: 0 });
  });
});

describe('data-path-switch-failed', () => {
  const failed = netvsc(`Data path failed to switch to VF: ${vf}, err: -5`);

  test('is an error where no switch succeeds behind it', async () => {
    const lines = [linux, ...drivers, added, ...bus, firmware, ...named, failed, 90, later];
    expect(await found(lines)).toEqual(['data-path-switch-failed error']);
    expect((await theOne('data-path-switch-failed', lines)).summary).toContain('no later switch succeeded');
  });

  test('is a warning where one does', async () => {
    const retry = netvsc('Retry failed to send sw datapath msg, err: -11');
    const lines = [linux, ...drivers, added, ...bus, firmware, ...named, retry, failed, toVf];
    const { severity, summary } = await theOne('data-path-switch-failed', lines);
    expect(severity).toBe('warning');
    expect(summary).toContain('err: -5”; a switch to the VF succeeded at 15.000000 s');
    expect(await found(lines)).toEqual(['data-path-switch-failed warning']);
  });
});

describe('data-path-flapping', () => {
  const flaps = (count: number, every: number) =>
    Array.from({ length: count }, (_, index) => [
      10_000 + index * every,
      index % 2 === 0 ? fromVf : toVf,
    ]).flat();

  test('is found for many switches within an hour', async () => {
    const { severity, summary, evidence } = await theOne('data-path-flapping', [...start, ...flaps(200, 10)]);
    expect(severity).toBe('warning');
    expect(summary).toContain(
      'was switched 200 times within 33 min 10 s, from the line at 10000.000000 s on',
    );
    expect(summary).toContain('201 switches in the whole boot');
    expect(evidence).toHaveLength(16);
  });

  test('is not found for as many in a day, nor for those of a start', async () => {
    expect(await found([...start, ...flaps(200, 600)])).toEqual([]);
    expect(await found([...start, ...flaps(6, 1)])).toEqual([]);
  });

  test('does not count lines that repeat a direction, as kernels up to 5.7 print them', async () => {
    expect(await found([...start, ...Array.from({ length: 100 }, () => toVf)])).toEqual([]);
  });

  test('goes by the threshold given', async () => {
    expect(await found([...start, ...flaps(6, 1)], { thresholds: { flappingSwitchesPerHour: 6 } })).toEqual([
      'data-path-flapping warning',
    ]);
  });
});

describe('vf-driver-error', () => {
  const fatal = mlx5('poll_health:717:(pid 0): Fatal error 3 detected');
  const aborted = mlx5(
    'mlx5_health_try_recover:316:(pid 1): health recovery flow aborted, PCI reads still not working',
  );

  test('is an error where the driver does not recover', async () => {
    const { severity, summary } = await theOne('vf-driver-error', [
      ...start,
      600,
      fatal,
      660,
      aborted,
      900,
      later,
    ]);
    expect(severity).toBe('error');
    expect(summary).toMatch(
      /eth0 reports trouble at 600\.000000 s: “.*Fatal error 3 detected”, and 1 more line within 60\.000000 s\./,
    );
  });

  test('is a warning where it does', async () => {
    const recovered = mlx5('health recovery succeeded');
    const { severity, summary } = await theOne('vf-driver-error', [
      ...start,
      600,
      fatal,
      610,
      recovered,
      900,
      later,
    ]);
    expect(severity).toBe('warning');
    expect(summary).toContain('the driver recovered at 610.000000 s');
  });

  test('is a warning where mlx4 restarts the device, and nothing where the host took it', async () => {
    const mlx4 = (text: string) => `mlx4_core cf63:00:02.0: ${text}`;
    const dead = [
      mlx4('Internal error detected on the communication channel'),
      mlx4('device is going to be reset'),
    ];
    const restart = [
      mlx4('VF is sending reset request to Firmware'),
      mlx4('VF Reset succeed'),
      mlx4('device was reset successfully'),
      'mlx4_en cf63:00:02.0: Internal error detected, restarting device',
      mlx4('mlx4_restart_one was ended, ret=0'),
    ];
    expect(await found([...start, 600, ...dead, ...restart, 900, later])).toEqual([
      'vf-driver-error warning',
    ]);
    const revoked = [...dead, mlx4('VF reset is not needed'), fromVf, unregistered, removed, 640, ...arrival];
    expect(await found([...start, 600, ...revoked])).toEqual(['host-servicing info']);
  });

  test('is not found where the host took the VF within a minute', async () => {
    const lines = [...start, 600, fatal, fromVf, unregistered, 620, removed, 640, ...arrival];
    expect(await found(lines)).toEqual(['host-servicing info']);
    expect(await found(lines, { thresholds: { removalSeconds: 5 } })).toEqual([
      'vf-driver-error error',
      'host-servicing info',
    ]);
  });

  test('is an error for a transmit queue that stands still, also before a removal', async () => {
    const stuck = mlx5('TX timeout detected', vf);
    expect(await found([...start, 600, stuck, 900, later])).toEqual(['vf-driver-error error']);
    expect(await found([...start, 600, stuck, 610, fromVf, unregistered, removed, 640, ...arrival])).toEqual([
      'vf-driver-error error',
      'host-servicing info',
    ]);
  });

  test('is found where a firmware command timed out', async () => {
    const timeout = mlx5(
      'wait_func:1186:(pid 99): MODIFY_NIC_VPORT_CONTEXT(0x755) timeout. Will cause a leak of a command resource',
    );
    expect(await found([...start, 600, timeout, 900, later])).toEqual(['vf-driver-error error']);
  });

  test('is none where the firmware only refused to answer a question', async () => {
    const refused = mlx5(
      'mlx5_cmd_out_err:838:(pid 214): ACCESS_REG(0x805) op_mod(0x1) failed, status bad parameter(0x3), syndrome (0x1c9c30), err(-22)',
    );
    expect(await found([...start, refused])).toEqual(['firmware-command-refused info']);
  });

  test('is found where something holds the VF, and not where it goes after all', async () => {
    const held = `unregister_netdevice: waiting for ${vf} to become free. Usage count = 2`;
    expect(await found([...start, 600, fromVf, held, 900, later])).toContain('vf-driver-error error');
    const goes = [...start, 600, fromVf, held, unregistered, removed, 640, ...arrival];
    expect(await found(goes)).toEqual(['host-servicing info']);
  });

  test.each([
    mlx5('Disabling LRO, not supported in legacy RQ', vf),
    mlx5(
      'mlx5_load:1224:(pid 9): log_max_qp value in current profile is 18, changing it to HCA capability limit (12)',
    ),
    mlx5('MLX5E: StrdRq(0) RqSz(1024) StrdSz(256) RxCqeCmprss(0 basic)'),
    mlx5('mlx5_init_once:1000:(pid 9): Failed to init FW tracer'),
    'pci cf63:00:02.0: 0.000 Gb/s available PCIe bandwidth, limited by Unknown x0 link at cf63:00:02.0 (capable of 126.016 Gb/s with 8.0 GT/s PCIe x16 link)',
    mlx5('mlx5_trigger_health_work:699:(pid 9): health works are not permitted at this stage'),
  ])('is not found for what is benign: %s', async (line) => {
    expect(await found([...start, line])).toEqual([]);
  });
});

describe('hyperv-driver-error', () => {
  test('is found for what no other rule explains', async () => {
    const lines = [linux, ...drivers, added, netvsc('unable to open device (ret -110).'), 90, later];
    expect(await found(lines)).toContain('hyperv-driver-error warning');
    const offers = 'hv_vmbus: timed out waiting for all boot-time offers to be delivered.';
    expect(await theOne('hyperv-driver-error', [linux, offers])).toMatchObject({
      interface: null,
      severity: 'warning',
    });
  });

  test('is of the level info where the VF carries traffic behind it', async () => {
    expect(
      await found([
        linux,
        ...drivers,
        added,
        netvsc('unable to open device (ret -110).'),
        ...bus,
        firmware,
        ...named,
        toVf,
      ]),
    ).toEqual(['hyperv-driver-error info']);
  });
});
