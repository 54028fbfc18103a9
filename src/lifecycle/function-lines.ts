import type { Boot } from './boot.ts';
import { type Evidence, eventBase } from './evidence.ts';
import type { PciFunction } from './pci-function.ts';
import { takeStep } from './steps.ts';
import { domainOf } from './vf-name.ts';

/** The PCI domain of the devices that come with the machine. */
const MACHINE_DOMAIN = '0000';

/** PCI base class of network devices, the first byte of `class 0x020000`. */
const NETWORK_CLASS = 0x02;

/**
 * What the PCI core and the VF's driver say about the VF's PCI function:
 * `mlx5_core cf63:00:02.0: firmware version: 14.25.8362`.
 */
export function acceptFromFunction(boot: Boot, address: string, evidence: Evidence): void {
  const { message } = evidence;
  // Every machine has PCI devices of its own, on domain 0. hv_pci gives a VF another one.
  if (domainOf(address) === MACHINE_DOMAIN) return;
  const pci = boot.functions.meet(address);
  if (message.driver !== 'pci') {
    pci.driver = message.driver;
    pci.isPassedThrough = true;
  }
  const vf = message.netdev?.name ?? null;
  if (vf !== null) meetVf(boot, pci, vf, evidence);
  switch (message.kind) {
    case 'device-found':
      pci.device = message.fields.device;
      pci.isNetwork = Number(message.fields.class) >> 16 === NETWORK_CLASS;
      return boot.emitFor(pci, {
        type: 'device-found',
        ...eventBase(evidence),
        device: message.fields.device,
      });
    case 'firmware':
      pci.firmware = message.fields.version;
      return boot.emitFor(pci, {
        type: 'firmware',
        ...eventBase(evidence),
        firmware: message.fields.version,
      });
    case 'vf-joined':
      return join(boot, pci, vf, message.fields.interface, evidence);
    case 'renamed':
      return boot.emitFor(pci, { type: 'renamed', ...eventBase(evidence), vf, from: message.fields.from });
    case 'link-up':
    case 'link-down':
      return boot.emitFor(pci, { type: message.kind, ...eventBase(evidence), vf });
    case 'failure':
      return boot.emitFor(pci, { type: 'error', ...eventBase(evidence), vf });
    default:
      return;
  }
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
function meetVf(boot: Boot, pci: PciFunction, name: string, { message }: Evidence): void {
  const before = message.kind === 'renamed' ? message.fields.from : name;
  const owner = boot.ownerOfVf(before);
  if (owner !== null) boot.tie(owner.life, owner.attachment, pci);
  if (before !== name) {
    boot.functions.forgetVf(before);
    if (owner?.attachment.pci === pci) boot.nameVf(owner.life, owner.attachment, name);
  }
  boot.functions.nameVf(pci, name);
}
