import type { Keyed } from './keyed.ts';

/** Addresses that are the same everywhere, or that no machine has. */
const KEPT_IPV4 = new Set(['168.63.129.16', '169.254.169.254']);

/** `10.0.0.4`; addresses of one network stay in one network. What is no address comes back as it is. */
export function mapIpv4(address: string, keyed: Keyed): string {
  const octets = address.split('.').map(Number);
  const [first = 0, second = 0, third = 0, fourth = 0] = octets;
  if (octets.length !== 4 || octets.some((octet) => octet > 255) || /(?:^|\.)0\d/.test(address))
    return address;
  if (isKept(first, second, third) || KEPT_IPV4.has(address)) return address;
  // The host's part is shuffled within its network; 0 and 255 are the network and everybody in it.
  const network = `${first}.${second}.${third}`;
  const host =
    fourth === 0 || fourth === 255 ? fourth : keyed.permute(`host ${network}`, fourth - 1, 254) + 1;
  const shuffle = (prefix: string, octet: number, size = 256) =>
    keyed.permute(`octet ${prefix}`, octet, size);
  const inner = shuffle(`${first}.${second}`, third);
  if (first === 10) return `10.${shuffle('10', second)}.${inner}.${host}`;
  if (first === 192 && second === 168) return `192.168.${inner}.${host}`;
  if (first === 169 && second === 254) return `169.254.${inner}.${host}`;
  if (first === 172 && second >= 16 && second < 32)
    return `172.${16 + shuffle('172', second - 16, 16)}.${inner}.${host}`;
  if (first === 100 && second >= 64 && second < 128)
    return `100.${64 + shuffle('100', second - 64, 64)}.${inner}.${host}`;
  // Public addresses become such as nobody has: 240.0.0.0/4 is reserved (RFC 1112).
  const place = keyed.number('network', network, 2 ** 20);
  return `${240 + (place >> 16)}.${(place >> 8) & 255}.${place & 255}.${host}`;
}

/** Loopback, this network, masks, groups, reserved, and what is set aside for documentation (RFC 5737). */
function isKept(first: number, second: number, third: number): boolean {
  if (first === 0 || first === 127 || first >= 224) return true;
  const network = `${first}.${second}.${third}`;
  return network === '192.0.2' || network === '198.51.100' || network === '203.0.113';
}

/** What stands before an IPv4 address within one of IPv6: nothing, or the prefix of RFC 6052. */
const EMBEDDING = /^(?:(?:0{0,4}:){1,6}(?:[fF]{4}:)?|64:[fF]{2}9[bB]:(?:0{0,4}:){1,4})$/;

interface Ipv6Means {
  readonly keyed: Keyed;
  /** The MAC address that stands for another, twelve digits each. */
  readonly mac: (digits: string) => string;
}

/** `fe80::20d:3aff:fef5:76bd`; what is no address comes back as it is. */
export function mapIpv6(address: string, { keyed, mac }: Ipv6Means): string {
  const tail = /(?:^|:)(\d{1,3}(?:\.\d{1,3}){3})$/.exec(address)?.[1];
  if (tail !== undefined) {
    const front = address.slice(0, -tail.length);
    if (EMBEDDING.test(front)) return front + mapIpv4(tail, keyed);
    const inHex = tail.split('.').map((octet) => Number(octet).toString(16).padStart(2, '0'));
    const last = grouped(inHex.join(''));
    return last.length === 2 ? mapIpv6(front + last.join(':'), { keyed, mac }) : address;
  }
  const groups = groupsOf(address.toLowerCase());
  if (groups === null) return address;
  const [first = '0'] = groups;
  const high = Number.parseInt(first, 16);
  // Loopback, no address, groups, and what is set aside for documentation (RFC 3849).
  if (groups.slice(0, 6).every((group) => group === '0') || high >= 0xff00) return address;
  if (high === 0x2001 && groups[1] === 'db8') return address;
  const network = groups.slice(0, 4).join(':');
  return shortened([...networkOf(network, high, keyed), ...hostOf(groups.slice(4), network, { keyed, mac })]);
}

function networkOf(network: string, high: number, keyed: Keyed): readonly string[] {
  if (network === 'fe80:0:0:0') return network.split(':');
  const digits = keyed.hex('ipv6 network', network, 12);
  if (high >= 0xfc00 && high < 0xfe00) return grouped(`fd00${digits}`);
  return grouped(`20010db8${digits.slice(0, 8)}`);
}

/** The last 64 bits; those made of a MAC address (EUI-64) are made of the one that stands for it. */
function hostOf(groups: readonly string[], network: string, { keyed, mac }: Ipv6Means): readonly string[] {
  const digits = groups.map((group) => group.padStart(4, '0')).join('');
  if (digits.slice(6, 10) !== 'fffe') return grouped(keyed.hex('ipv6 host', `${network} ${digits}`, 16));
  const mapped = mac(flipped(digits.slice(0, 6)) + digits.slice(10));
  return grouped(`${flipped(mapped.slice(0, 6))}fffe${mapped.slice(6)}`);
}

/** The second bit of the first byte is turned over in EUI-64. */
function flipped(digits: string): string {
  const byte = Number.parseInt(digits.slice(0, 2), 16) ^ 2;
  return byte.toString(16).padStart(2, '0') + digits.slice(2);
}

function grouped(digits: string): readonly string[] {
  return (digits.match(/.{4}/g) ?? []).map((group) => Number.parseInt(group, 16).toString(16));
}

/** Eight groups without leading zeros; null where it is no address. */
function groupsOf(address: string): readonly string[] | null {
  const halves = address.split('::');
  if (halves.length > 2) return null;
  const [front = [], back = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const missing = 8 - front.length - back.length;
  if (halves.length === 1 ? missing !== 0 : missing < 1) return null;
  const groups = [...front, ...Array.from({ length: missing }, () => '0'), ...back];
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/.test(group))) return null;
  return groups.map((group) => Number.parseInt(group, 16).toString(16));
}

/** As RFC 5952 writes it: the first longest run of two or more zeros is left out. */
function shortened(groups: readonly string[]): string {
  let [from, length] = [0, 1];
  groups.forEach((_, start) => {
    const rest = groups.slice(start);
    const other = rest.findIndex((group) => group !== '0');
    const run = other === -1 ? rest.length : other;
    if (run > length) [from, length] = [start, run];
  });
  if (length < 2) return groups.join(':');
  return `${groups.slice(0, from).join(':')}::${groups.slice(from + length).join(':')}`;
}
