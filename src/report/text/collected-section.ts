import { vfOf } from '../../evidence/pairing.ts';
import { type Traffic, trafficOf } from '../../evidence/traffic.ts';
import type { Collected, CollectedInterface } from '../../timeline/timeline.ts';
import { printable } from '../unprintable.ts';
import { counted } from './counted.ts';
import { flow, wrapWords } from './fit.ts';
import type { Page } from './page.ts';

/** Collections and interfaces that are shown: the JSON has all. */
const MAX_COLLECTIONS = 8;
const MAX_INTERFACES = 16;

/**
 * What tools showed of the interfaces when the archive was collected:
 *
 *     eth0: hv_netvsc, up, 00:0d:3a:f5:76:bd, VF enP53091s1np0 (up), 100 packets over its VF so far
 *     eth0, between two readings of its counters: 200 packets over its VF, 3 over synthetic: the VF carried traffic
 */
export function collectedSection({ timeline, width, paint }: Page): string[][] {
  const { collected } = timeline;
  if (collected.length === 0) return [];
  const lines = collected
    .slice(0, MAX_COLLECTIONS)
    .flatMap((one) => [
      ...(collected.length > 1 ? flow([printable(one.root ?? 'elsewhere')], ' ', width, '  ', '    ') : []),
      ...ofOne(one).flatMap((text) => wrapWords(text, width, collected.length > 1 ? '    ' : '  ', '      ')),
    ]);
  const more = collected.length - MAX_COLLECTIONS;
  if (more > 0) lines.push(`  and ${counted(more, 'more collection')}`);
  const traffic = trafficLines(collected).flatMap((text) => wrapWords(text, width, '  ', '    '));
  if (lines.length + traffic.length === 0) return [];
  return [[paint('heading', 'What else was collected')], [...lines, ...traffic]];
}

/** Synthetic interfaces with their VFs; and PCI functions, which a VF is before it has an interface. */
function ofOne(collected: Collected): readonly string[] {
  const own = collected.interfaces.filter((one) => isSynthetic(one, collected));
  const texts = own.slice(0, MAX_INTERFACES).map((one) => interfaceText(one, collected));
  if (own.length > MAX_INTERFACES)
    texts.push(`and ${counted(own.length - MAX_INTERFACES, 'more interface')}`);
  const { virtualFunctions } = collected;
  if (virtualFunctions !== null) texts.push(functionsText(virtualFunctions));
  return texts;
}

/** An interface that has a VF, or could have one. */
function isSynthetic(one: CollectedInterface, collected: Collected): boolean {
  return one.driver === 'hv_netvsc' || one.vfPackets !== null || vfOf(one, collected) !== undefined;
}

function interfaceText(own: CollectedInterface, collected: Collected): string {
  const vf = vfOf(own, collected);
  const parts = [own.driver, upText(own), own.mac].flatMap((text) => (text === null ? [] : printable(text)));
  if (vf !== undefined) {
    const how = [vf.driver, upText(vf)].flatMap((text) => (text === null ? [] : printable(text))).join(', ');
    parts.push(`VF ${printable(vf.name)}${how === '' ? '' : ` (${how})`}`);
  } else if (collected.listsInterfaces && own.mac !== null) parts.push('no VF beside it');
  if (own.vfPackets !== null) parts.push(`${counted(own.vfPackets, 'packet')} over its VF so far`);
  return `${printable(own.name)}: ${parts.join(', ')}`;
}

function upText({ flags }: CollectedInterface): string | null {
  if (flags === null) return null;
  return flags.includes('UP') ? 'up' : 'down';
}

function functionsText(addresses: readonly string[]): string {
  if (addresses.length === 0) return 'lspci shows no virtual function of a network adapter';
  const more = addresses.length - MAX_INTERFACES;
  const shown = addresses.slice(0, MAX_INTERFACES).map(printable).join(', ');
  const noun = addresses.length === 1 ? 'virtual function' : 'virtual functions';
  return `lspci shows the ${noun} ${shown}${more > 0 ? ` and ${more} more` : ''}`;
}

/** What rose between two readings of one interface's counters. */
function trafficLines(collected: readonly Collected[]): readonly string[] {
  const known = new Map<string, { readonly machine: string | null; readonly name: string }>();
  for (const { machine, interfaces } of collected)
    for (const { name, counters } of interfaces)
      if (counters.length > 0) known.set(JSON.stringify([machine, name]), { machine, name });
  return [...known.values()].slice(0, MAX_INTERFACES).flatMap(({ machine, name }) => {
    const traffic = trafficOf(collected, machine, name);
    return traffic === null ? [] : trafficText(name, traffic);
  });
}

function trafficText(name: string, { vfPackets, syntheticPackets }: Traffic): string {
  const synthetic = syntheticPackets === null ? '' : `, ${syntheticPackets} over synthetic`;
  const what = vfPackets > 0 ? 'the VF carried traffic' : 'the VF carried none';
  return `${printable(name)}, between two readings of its counters: ${counted(vfPackets, 'packet')} over its VF${synthetic}: ${what}`;
}
