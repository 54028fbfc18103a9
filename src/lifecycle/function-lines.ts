import type { Boot } from './boot.ts';
import { type Evidence, eventOf, eventWith } from './evidence.ts';
import type { PciFunction } from './pci-function.ts';
import { remarkOf } from './remark.ts';
import { takeStep } from './steps.ts';
import { tieBy } from './tie.ts';
import { domainOf, predictableName } from './vf-name.ts';

/** The PCI domain of the devices that come with the machine. */
const MACHINE_DOMAIN = '0000';

/** PCI base class of network devices, the first byte of `class 0x020000`. */
const NETWORK_CLASS = 0x02;

/** `1af4:1041`: virtio's network devices come over hv_pci too, on hosts with cards of their own, and are no VFs. */
const VIRTIO_VENDOR = '1af4';

/**
 * What the PCI core and the VF's driver say about the VF's PCI function:
 * `mlx5_core cf63:00:02.0: firmware version: 14.25.8362`.
 */
export function acceptFromFunction(boot: Boot, address: string, evidence: Evidence): void {
  const { message } = evidence;
  // Every machine has PCI devices of its own, on domain 0. hv_pci gives a VF another one.
  const domain = domainOf(address);
  if (domain === MACHINE_DOMAIN) return;
  const pci = meet(boot, address, domain, evidence);
  if (message.driver !== 'pci') {
    pci.driver = message.driver;
    pci.isPassedThrough = true;
  }
  const vf = message.netdev?.name ?? null;
  if (vf !== null) meetVf(boot, pci, vf, evidence);
  const owner = boot.owners.of(pci);
  if (owner !== null) owner.life.lines += 1;
  switch (message.kind) {
    case 'device-found':
      pci.device = message.fields.device;
      pci.isNetwork =
        Number(message.fields.class) >> 16 === NETWORK_CLASS &&
        !message.fields.device.startsWith(`${VIRTIO_VENDOR}:`);
      return boot.emitFor(pci, eventWith('device-found', evidence, null, { device: message.fields.device }));
    case 'firmware':
      pci.readFirmware(message.fields.version);
      return boot.emitFor(pci, eventWith('firmware', evidence, null, { firmware: message.fields.version }));
    case 'vf-joined':
      return join(boot, pci, vf, message.fields.interface, evidence);
    case 'renamed':
      return boot.emitFor(pci, eventWith('renamed', evidence, vf, { from: message.fields.from }));
    default: {
      const { mac } = message.fields as Readonly<Record<string, unknown>>;
      if (typeof mac === 'string') boot.tieByMac(pci, mac, evidence);
      const event = linkEvent(evidence, vf) ?? remarkOf(evidence, vf);
      if (event !== null) boot.emitFor(pci, event);
    }
  }
}

/** The event of a line on the VF's link: `mlx5_core cf63:00:02.0 eth1: Link up`. */
export function linkEvent(evidence: Evidence, vf: string | null) {
  const { kind } = evidence.message;
  return kind === 'link-up' || kind === 'link-down' ? eventOf(kind, evidence, vf) : null;
}

/**
 * The function at the address. Where its bus was probed again meanwhile, this line decides: a device found
 * anew has come anew, any other line says that the machine has resumed.
 */
function meet(boot: Boot, address: string, domain: string, { message }: Evidence): PciFunction {
  const { functions } = boot;
  const known = functions.inDomain(domain);
  const again = known === undefined ? null : functions.probedAgain(known);
  if (again !== null) {
    if (message.kind === 'device-found') functions.place(again, address.slice(0, address.lastIndexOf(':')));
    else boot.resumed(again);
  }
  return functions.meet(address, domain);
}

/** `mlx5_core cf63:00:02.0 eth1: joined to eth0` names function, VF and interface at once. */
function join(
  boot: Boot,
  pci: PciFunction,
  vf: string | null,
  interfaceName: string,
  evidence: Evidence,
): void {
  const life = boot.interfaces.withName(interfaceName);
  if (life === null) boot.leftOut += 1;
  else takeStep(boot, life, 'joined', evidence, vf === null ? { pci } : { vf, pci });
}

/**
 * The function's interface appears under a name. An interface whose VF has this name, or had it before this
 * rename, is the one the function belongs to.
 */
function meetVf(boot: Boot, pci: PciFunction, name: string, evidence: Evidence): void {
  const { message } = evidence;
  const before = message.kind === 'renamed' ? message.fields.from : name;
  const owner = boot.ownerOfVf(before);
  const domain = predictableName(before)?.domain;
  // A name that holds another domain is not this function's, whoever prints it.
  const isElsewhere = domain !== undefined && pci.address !== null && domain !== domainOf(pci.address);
  if (owner !== null && !isElsewhere) {
    const by = message.kind === 'vf-joined' ? 'joined' : 'vf-name';
    boot.tie(owner.life, owner.attachment, pci, tieBy(by, evidence));
  }
  if (before !== name) {
    pci.addVfName(before, evidence);
    boot.functions.forgetVf(before);
    if (owner?.attachment.pci === pci) boot.nameVf(owner.life, owner.attachment, name);
  }
  boot.functions.nameVf(pci, name, evidence);
}
