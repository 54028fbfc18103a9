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
  /** False once its class says that it is no network device: a disk, a GPU. Such a function is no VF. */
  isNetwork = true;
  /** True once hv_pci or the driver of a VF has spoken of it. Other devices than VFs sit on PCI, too. */
  isPassedThrough = false;

  /** True once its probe has failed: a probing line behind that is another try. */
  hasFailed = false;

  constructor(hvPciGuid: string | null) {
    this.hvPciGuid = hvPciGuid;
  }
}
