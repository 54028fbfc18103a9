import type { Evidence } from './evidence.ts';
import { addName } from './names.ts';

/** What a device that has vanished answers to every read: all bits set. */
const ALL_ONES = '65535.65535.65535';

/**
 * The PCI side of a VF, from one set-up of its bus to the next. Its lines (probing, bus, device, firmware)
 * come before any line that says which interface it belongs to.
 */
export class PciFunction {
  readonly hvPciGuid: string | null;
  /** `cf63:00` */
  bus: string | null = null;
  /** `cf63:00:02.0` */
  address: string | null = null;
  /** `15b3:1016` */
  device: string | null = null;
  driver: string | null = null;
  firmware: string | null = null;
  /** Every name that its driver's lines gave to an interface of it, in order. */
  readonly vfNames: string[] = [];
  /** The line that gave the last of them. */
  namedBy: Evidence | null = null;
  /** False once its class says that it is no network device: a disk, a GPU. Such a function is no VF. */
  isNetwork = true;
  /** True once hv_pci or the driver of a VF has spoken of it. Other devices than VFs sit on PCI, too. */
  isPassedThrough = false;

  /** True once FreeBSD's driver has let go of it: `mlx5_core0: detached`. */
  isDetached = false;
  /** True once its probe has failed: a probing line behind that is another try. */
  hasFailed = false;
  /**
   * The function that this one may turn out to be: the bus of a present VF was probed again. A bridge line
   * behind that says that the device came anew; without one the machine has resumed from hibernation.
   */
  perhaps: PciFunction | null;

  constructor(hvPciGuid: string | null, perhaps: PciFunction | null = null) {
    this.hvPciGuid = hvPciGuid;
    this.perhaps = perhaps;
    this.isPassedThrough = hvPciGuid !== null;
  }

  addVfName(name: string, evidence: Evidence): void {
    addName(this.vfNames, name);
    this.namedBy = evidence;
  }

  /** `firmware version: 14.25.8362`; a device that has vanished answers 65535.65535.65535, which is none. */
  readFirmware(version: string): void {
    if (version !== ALL_ONES) this.firmware = version;
  }
}
