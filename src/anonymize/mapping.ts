import { ownCopy } from '../scan/own-copy.ts';
import { mapIpv4, mapIpv6 } from './ip-addresses.ts';
import type { Keyed } from './keyed.ts';
import { type IdentityKind, ReplacedCounts } from './kinds.ts';

/**
 * The first half of MAC addresses that are the same for half the machines of Azure and Hyper-V: they are kept, so
 * that a reader still sees whose they are. All are Microsoft's in the IEEE registry.
 */
const KEPT_VENDORS = /^(?:000d3a|00155d|002248|00125a|0017fa|001dd8|6045bd|7c1e52|7ced8d)/;

/** All zeros, all ones, and the addresses of groups: they name no machine. */
const NO_MACHINE = /^(?:0{12}|f{12}|01005e.*|3333.*)$/;

const LARGEST_DOMAIN = 0xffff;
const HALF_MAC = 2 ** 24;

/** Addresses that are known again without separators. A log has those of one machine, or of a rack. */
const MAX_MACS = 4096;

/** Names of users that every system has. */
const SYSTEM_USERS =
  /^(?:root|nobody|daemon|bin|sys|sync|mail|man|lp|news|proxy|www-data|backup|syslog|messagebus|polkitd|sshd|ntp|chrony|_.*|systemd-.*|unknown|invalid|user)$/;

/** `f8615163-0001-1000-2000-000d3af576bd`: a network channel of a host that gives its MAC address. */
const CHANNEL_GUID = /^(f8615163-000[0-9a-f]-1000-2000-)([0-9a-f]{12})$/;

/** What stands for each identity. The same value gives the same, and what fits together still does. */
export class Mapping {
  readonly counts = new ReplacedCounts();
  readonly #keyed: Keyed;
  readonly #macs = new Set<string>();

  constructor(keyed: Keyed) {
    this.#keyed = keyed;
  }

  /** How many addresses are known. */
  get knownMacs(): number {
    return this.#macs.size;
  }

  /** Whether an address has been replaced, in whatever form it stood. */
  knowsMac(digits: string): boolean {
    return this.#macs.has(digits.toLowerCase());
  }

  /** Twelve hex digits, for which others stand. */
  mac(digits: string): string {
    const bare = digits.toLowerCase();
    if (NO_MACHINE.test(bare)) return digits;
    if (this.#macs.size < MAX_MACS && !this.#macs.has(bare)) this.#macs.add(ownCopy(bare));
    this.counts.add('mac-address', bare);
    return likeCase(digits, this.#macDigits(bare));
  }

  #macDigits(bare: string): string {
    const back = Number.parseInt(bare.slice(6), 16);
    const place = this.#keyed.permute(`mac ${bare.slice(0, 6)}`, back, HALF_MAC);
    const digits = place.toString(16).padStart(6, '0');
    if (KEPT_VENDORS.test(bare)) return bare.slice(0, 6) + digits;
    // An address that nobody was given: the second bit says that it is of local use.
    return `02${this.#keyed.hex('vendor', bare.slice(0, 6), 4)}${digits}`;
  }

  /** With hyphens. */
  guid(guid: string, kind: IdentityKind = 'guid'): string {
    const lower = guid.toLowerCase();
    if (/^[0-]+$/.test(lower) || /^[f-]+$/.test(lower)) return guid;
    const channel = CHANNEL_GUID.exec(lower);
    if (channel !== null) return likeCase(guid, `${channel[1]}${this.mac(channel[2] ?? '')}`);
    const mac = macOfGuid(lower);
    if (mac !== null) return likeCase(guid, guidOfMac(this.mac(mac)));
    this.counts.add(kind, lower);
    const [, second = '', third = '', fourth = ''] = lower.split('-');
    const digits = this.#keyed.hex('guid', lower, 23);
    const groups = [
      digits.slice(0, 8),
      this.#domainDigits(second),
      `${third.slice(0, 1)}${digits.slice(8, 11)}`,
      this.#domainDigits(fourth),
      digits.slice(11),
    ];
    return likeCase(guid, groups.join('-'));
  }

  #domainDigits(hex: string): string {
    return this.#domain(Number.parseInt(hex, 16)).toString(16).padStart(4, '0');
  }

  /**
   * A PCI domain, in whatever form it stands: the second group of hv_pci's GUID, in older kernels the fourth, hex
   * in PCI addresses, decimal in udev's names. Domain 0 is the machine's own bus.
   */
  domain(domain: number): number {
    if (domain === 0 || domain > LARGEST_DOMAIN) return domain;
    this.counts.add('pci-domain', String(domain));
    return this.#domain(domain);
  }

  #domain(domain: number): number {
    return domain === 0 ? 0 : this.#keyed.permute('domain', domain - 1, LARGEST_DOMAIN) + 1;
  }

  /** Hex digits of an id, as many as there were. */
  id(kind: IdentityKind, digits: string): string {
    const lower = digits.toLowerCase();
    if (/^0*$/.test(lower)) return digits;
    this.counts.add(kind, lower);
    return likeCase(digits, this.#keyed.hex(kind, lower, Math.min(64, digits.length)));
  }

  /** Anything else: eight letters and digits behind `name-`. One word is replaced by one, whatever it names. */
  name(kind: IdentityKind, name: string): string {
    if (kind === 'user-name' && SYSTEM_USERS.test(name)) return name;
    const lower = name.toLowerCase();
    if (/^name-[a-z2-7]{8}$/.test(lower)) return name;
    this.counts.add(kind, lower);
    return `name-${letters(this.#keyed.bytes('name', lower))}`;
  }

  ipv4(address: string): string {
    const mapped = mapIpv4(address, this.#keyed);
    if (mapped !== address) this.counts.add('ipv4-address', address);
    return mapped;
  }

  ipv6(address: string): string {
    const mapped = mapIpv6(address, {
      keyed: this.#keyed,
      mac: (digits) => (NO_MACHINE.test(digits) ? digits : this.#macDigits(digits)),
    });
    if (mapped !== address) this.counts.add('ipv6-address', address.toLowerCase());
    return mapped;
  }
}

/** `000d3af5-76bd-000d-3af5-76bd000d3af5` repeats a MAC address: six bytes, the first four, two, four. */
function macOfGuid(lower: string): string | null {
  const digits = lower.replaceAll('-', '');
  const mac = digits.slice(0, 12);
  return digits === mac.slice(0, 12) + mac.slice(0, 8) + mac.slice(8) + mac.slice(0, 8) ? mac : null;
}

function guidOfMac(mac: string): string {
  const [front, back] = [mac.slice(0, 8), mac.slice(8)];
  return `${front}-${back}-${mac.slice(0, 4)}-${mac.slice(4, 8)}-${back}${front}`;
}

function likeCase(model: string, text: string): string {
  return /[A-F]/.test(model) ? text.toUpperCase() : text;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';

function letters(bytes: Uint8Array): string {
  return [...bytes.subarray(0, 8)].map((byte) => LETTERS[byte & 31] ?? '').join('');
}
