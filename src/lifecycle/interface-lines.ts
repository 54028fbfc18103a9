import type { Boot } from './boot.ts';
import { type Evidence, eventWith } from './evidence.ts';
import type { InterfaceLife } from './interface-life.ts';
import { remarkOf } from './remark.ts';
import { takeStep } from './steps.ts';

/**
 * What hv_netvsc says about an interface:
 * `hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF slot 1 added`.
 */
export function acceptFromInterface(boot: Boot, guid: string, evidence: Evidence): void {
  const { message } = evidence;
  const name = message.netdev?.name ?? null;
  const life = boot.interfaces.withGuid(guid, message.kind === 'renamed' ? message.fields.from : name);
  if (life === null) {
    boot.leftOut += 1;
    return;
  }
  if (name !== null && (name !== life.name || message.kind === 'renamed'))
    nameInterface(boot, life, name, evidence);
  if (message.netdev !== null) life.isShownAs(name, boot.queue.place);
  life.lines += 1;
  switch (message.kind) {
    case 'slot-added':
    case 'slot-removed':
      return takeStep(boot, life, message.kind, evidence, { slot: message.fields.slot });
    case 'vf-registering':
      return takeStep(boot, life, 'registered', evidence, printedVf(evidence, message.fields.vf));
    case 'vf-unregistering':
      return takeStep(boot, life, 'unregistered', evidence, printedVf(evidence, message.fields.vf));
    case 'data-path-to-vf':
    case 'data-path-from-vf':
      return takeStep(boot, life, message.kind, evidence, printedVf(evidence, message.fields.vf));
    case 'device-mac':
      return boot.interfaces.setMac(life, message.fields.mac);
    default: {
      const { vf = life.attachment?.vf } = message.fields as Readonly<Record<string, unknown>>;
      const remark = remarkOf(evidence, typeof vf === 'string' ? vf : null);
      if (remark !== null) boot.emit(remark, life, life.attachment);
    }
  }
}

/** The name at the end of a line; none where the log was cut within it. */
function printedVf({ record }: Evidence, vf: string): { readonly vf?: string } {
  return record.isCut === true ? {} : { vf };
}

/** The prefix has a name that the interface did not have: behind a `renamed from` line, or without one. */
function nameInterface(boot: Boot, life: InterfaceLife, name: string, evidence: Evidence): void {
  const { message } = evidence;
  const printed = message.kind === 'renamed';
  const from = printed ? message.fields.from : life.name;
  // The old name may be new here, too: the log begins with this line, or lacks the rename to it.
  const isRepeated = life.name === name && life.names.at(-2) === from;
  if (printed && life.name !== from && !isRepeated) boot.interfaces.nameInterface(life, message.fields.from);
  boot.interfaces.nameInterface(life, name);
  if (from === null) return;
  boot.emit(eventWith('interface-renamed', evidence, null, { inferred: !printed, from }), life, null);
}
