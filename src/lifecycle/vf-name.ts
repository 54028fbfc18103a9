import { ForgetfulMap } from '../forgetful-map.ts';

/** What udev's name of a VF says about its place: `enP53091s1np0` is PCI domain 53091 (cf63), slot 1. */
export interface PredictableName {
  /** PCI domain, in hex as in a PCI address: `cf63`. */
  readonly domain: string;
  /** Serial number of the VF; null in the path form `enP1p0s2`, which has the PCI device number there. */
  readonly slot: number | null;
}

/** Names whose reading is remembered: a machine has a few, and every line of a VF repeats one of them. */
const MAX_READ = 256;

const read = new ForgetfulMap<string, PredictableName | null>(MAX_READ);

/**
 * Reads the predictable name of an interface on a PCI domain other than 0
 * (systemd.net-naming-scheme: `P{domain}` in decimal, `s{hotplug slot}`).
 */
export function predictableName(name: string): PredictableName | null {
  const known = read.get(name);
  if (known !== undefined) return known;
  const place = readName(name);
  read.set(name, place);
  return place;
}

function readName(name: string): PredictableName | null {
  const [, domain, bus, slot] = name.match(/^enP([1-9][0-9]{0,9})(p[0-9]+)?s([0-9]{1,10})(?![0-9])/) ?? [];
  if (domain === undefined) return null;
  return {
    domain: Number(domain).toString(16).padStart(4, '0'),
    slot: bus === undefined ? Number(slot) : null,
  };
}

/** The domain of a PCI address (`cf63:00:02.0`) or bus (`cf63:00`). */
export function domainOf(pci: string): string {
  return pci.slice(0, pci.indexOf(':'));
}
