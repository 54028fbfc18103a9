import { VfTimelineError } from '../errors.ts';

/** From when on something deserves attention. Each is a number above 0, in the unit that its name ends in. */
export interface DiagnoseThresholds {
  /**
   * Switches of the data path within one hour, in either direction, from which on it flaps. Default: 20.
   *
   * Azure's own example of a start has three pairs of switches within five seconds, and each ifdown and ifup
   * makes another pair; a fault makes hundreds an hour. https://learn.microsoft.com/azure/virtual-network/accelerated-networking-how-it-works
   */
  readonly flappingSwitchesPerHour: number;
  /**
   * Seconds without a VF from which on its return is slow, and its absence at the end of a boot a loss.
   * Default: 300.
   *
   * Servicing of a host takes some 30 s, at times minutes; Azure's own example takes 65 s.
   */
  readonly slowRestoreSeconds: number;
  /**
   * Times within a day that the host may take the VF of an interface and give it back. Default: 3.
   *
   * Servicing comes a few times a year.
   */
  readonly servicingsPerDay: number;
  /**
   * Seconds within which the VFs of all interfaces go for one reason. Default: 60.
   *
   * The host takes one VF after the other, each within seconds.
   */
  readonly servicingTogetherSeconds: number;
  /**
   * Seconds before the removal of a VF in which errors of its driver are part of the removal. Default: 60.
   *
   * A VF that the host has taken does not answer; commands of mlx5 time out after 60 s (`driver.h`, `cmd.c`).
   */
  readonly removalSeconds: number;
  /**
   * Seconds that hv_netvsc may wait for the host's announcement of a VF. Default: 10.
   *
   * The two come over different channels, within milliseconds; the driver waits without an end
   * (`netvsc_drv.c`, `netvsc_vf_changed`).
   */
  readonly associationWaitSeconds: number;
  /**
   * Seconds around the unload of a driver in which a VF goes because of it. Default: 10.
   *
   * The unload prints its line directly before or behind the end of the VF (`netvsc_drv_exit`).
   */
  readonly unloadSeconds: number;
  /**
   * Seconds that a shutdown or a hibernation may take, from the host's request, or to the end of the boot.
   * Default: 120.
   *
   * systemd gives a service 90 s to stop.
   */
  readonly shutdownSeconds: number;
  /**
   * Seconds from the announcement of a VF, or from its device, to its interface. Where the log ends earlier,
   * a VF that is missing is good to know and no more. Default: 10.
   *
   * Half a second in a running machine, 3 s on a slow serial console (Azure's logs).
   */
  readonly arrivalSeconds: number;
  /**
   * Seconds from a VF's interface to the switch of the data path, and from a switch away to the one back.
   * Where the log ends earlier, a path that is not on the VF is good to know and no more. Default: 20.
   *
   * 12 s on the slowest console known, where the network is configured late.
   */
  readonly switchSeconds: number;
  /**
   * Seconds after its start in which a boot sets up its VFs. Default: 60.
   *
   * The slowest start of the logs known took 26 s to the data path, on a serial console.
   */
  readonly startSeconds: number;
}

/** What deserves attention. */
export interface DiagnoseOptions {
  /** Those that are left out have their defaults. */
  readonly thresholds?: Partial<DiagnoseThresholds>;
}

export type ThresholdName = keyof DiagnoseThresholds;
export type Thresholds = DiagnoseThresholds;

export const DEFAULT_THRESHOLDS: Thresholds = {
  flappingSwitchesPerHour: 20,
  slowRestoreSeconds: 300,
  servicingsPerDay: 3,
  servicingTogetherSeconds: 60,
  removalSeconds: 60,
  associationWaitSeconds: 10,
  unloadSeconds: 10,
  shutdownSeconds: 120,
  arrivalSeconds: 10,
  switchSeconds: 20,
  startSeconds: 60,
};

const NAMES = Object.keys(DEFAULT_THRESHOLDS) as ThresholdName[];

/** @throws VfTimelineError `invalid-argument` where a threshold is no number above 0. */
export function thresholdsFrom(options: DiagnoseOptions | undefined): Thresholds {
  const thresholds: Record<ThresholdName, number> = { ...DEFAULT_THRESHOLDS };
  for (const name of NAMES) {
    const value: unknown = options?.thresholds?.[name];
    if (value === undefined) continue;
    if (typeof value !== 'number' || !(value > 0)) {
      throw new VfTimelineError(
        'invalid-argument',
        `the threshold ${name} must be a number above 0, not ${typeof value === 'number' ? value : typeof value}`,
      );
    }
    thresholds[name] = value;
  }
  return thresholds;
}
