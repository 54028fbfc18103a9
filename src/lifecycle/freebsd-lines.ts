import type { Boot } from './boot.ts';
import { type Evidence, eventWith } from './evidence.ts';
import { linkEvent } from './function-lines.ts';
import type { PciFunction } from './pci-function.ts';
import { remarkOf } from './remark.ts';
import { takeStep } from './steps.ts';
import { tieBy } from './tie.ts';

/**
 * What FreeBSD's drivers say. They number their devices (`hn0`, `mlx5_core0`, `mce0`), print no GUID and
 * rename nothing: `hn0: datapath is switched to mce0`.
 */
export function acceptFromUnit(boot: Boot, unit: string, evidence: Evidence): void {
  if (/^hn[0-9]/.test(unit)) return acceptFromHn(boot, unit, evidence);
  const { message } = evidence;
  const pci = functionOf(boot, unit, evidence);
  if (pci === null) {
    const remark = message.kind === 'failure' ? remarkOf(evidence) : null;
    if (remark !== null) boot.emit(remark, null, null);
    return;
  }
  const vf = isInterface(unit, message.id) ? unit : null;
  const owner = vf === null ? null : boot.ownerOfVf(vf);
  if (owner !== null) boot.tie(owner.life, owner.attachment, pci, tieBy('vf-name', evidence));
  const { mac } = message.fields as Readonly<Record<string, unknown>>;
  if (typeof mac === 'string') boot.tieByMac(pci, mac, evidence);
  if (message.kind === 'firmware') {
    const firmware = message.fields.version;
    pci.readFirmware(firmware);
    return boot.emitFor(pci, eventWith('firmware', evidence, null, { firmware }));
  }
  const event = linkEvent(evidence, vf) ?? remarkOf(evidence, vf);
  if (event !== null) boot.emitFor(pci, event);
  if (message.id === 'freebsd.dev.detached') detach(boot, pci, evidence);
}

/** `mlx5_core0: detached`: with the device its interface goes. The number may come again, with another device. */
function detach(boot: Boot, pci: PciFunction, evidence: Evidence): void {
  const owner = boot.owners.of(pci);
  if (owner !== null && boot.isPresent(pci)) {
    owner.life.lines += 1;
    takeStep(boot, owner.life, 'unregistered', evidence, {});
  }
  boot.functions.releaseUnit(pci);
}

/** The driver of each interface, and how many of these its devices have: mlxen's number counts ports. */
const INTERFACES: Readonly<Record<string, { readonly driver: string; readonly ports: number }>> = {
  mce: { driver: 'mlx5_core', ports: 1 },
  mlxen: { driver: 'mlx4_core', ports: 2 },
};

/** `mce0`, `mlxen0`; of MANA, device and interface have one name. */
function isInterface(unit: string, messageId: string | null): boolean {
  return /^(?:mce|mlxen)[0-9]/.test(unit) || messageId?.startsWith('freebsd.if.') === true;
}

/** The device behind a unit: `mce0` is the interface of `mlx5_core0`, `mlxen2` the first one of `mlx4_core1`. */
function functionOf(boot: Boot, unit: string, evidence: Evidence): PciFunction | null {
  const [, name, number] = unit.match(/^(mlx5_core|mce|mlx4_core|mlxen|mana)([0-9]{1,4})$/) ?? [];
  if (name === undefined || number === undefined) return null;
  const { driver, ports } = INTERFACES[name] ?? { driver: name, ports: 1 };
  const { pci, isNew } = boot.functions.ofUnit(`${driver}${Math.floor(Number(number) / ports)}`);
  pci.driver = driver;
  pci.isPassedThrough = true;
  if (isNew && driver === 'mlx5_core') boot.functions.nameVf(pci, `mce${number}`, evidence);
  if (isNew && driver === 'mana') boot.functions.nameVf(pci, `mana${number}`, evidence);
  // Which of its ports mlx4_core0 has, only the lines of mlxen say.
  if (name === 'mlxen' && boot.functions.withVf(unit) !== pci) boot.functions.nameVf(pci, unit, evidence);
  return pci;
}

/** What hn, the synthetic interface, says. */
function acceptFromHn(boot: Boot, name: string, evidence: Evidence): void {
  const { message } = evidence;
  const life = boot.interfaces.withUnit(name);
  if (life === null) {
    boot.leftOut += 1;
    return;
  }
  life.lines += 1;
  if (message.kind === 'data-path-to-vf' || message.kind === 'data-path-from-vf')
    return takeStep(boot, life, message.kind, evidence, { vf: message.fields.vf });
  const { vf_ifname: vf, mac } = message.fields as Readonly<Record<string, unknown>>;
  if (typeof mac === 'string') boot.interfaces.setMac(life, mac);
  if (message.id === 'freebsd.bus.hn-attach' && life.state === 'unknown') life.state = 'synthetic-only';
  // The VF is bound to the interface, and is being opened.
  const isBound = message.id === 'freebsd.hn.vf-try-up' || message.id === 'freebsd.hn.vf-delayed-init';
  if (isBound && typeof vf === 'string' && life.attachment?.vf !== vf)
    return takeStep(boot, life, 'registered', evidence, { vf });
  const remark = remarkOf(evidence, typeof vf === 'string' ? vf : null);
  if (remark !== null) boot.emit(remark, life, life.attachment);
}
