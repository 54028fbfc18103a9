import { ForgetfulMap } from '../forgetful-map.ts';
import type { Mapping } from './mapping.ts';
import { USER } from './told-names.ts';

/** What an identity looks like, and what stands in its place. Every pattern takes linear time. */
interface Pattern {
  /** What a text must have for it: most lines have few of these, and need not be searched for the others. */
  readonly needs: string | RegExp;
  /** Without groups that are not named here: `$1` and so on are those of `replace`. */
  readonly pattern: string;
  readonly replace: (mapping: Mapping, match: string, groups: readonly string[]) => string;
}

// Neither in the middle of a word nor of a number; a colour of a terminal may stand directly before it.
const BEGIN = '(?:(?<![0-9A-Za-z])|(?<=\\x1b\\[[0-9;]{0,16}m))';
const END = '(?![0-9A-Za-z])';
const HEX = '[0-9a-fA-F]';
const GUID = `${HEX}{8}-${HEX}{4}-${HEX}{4}-${HEX}{4}-${HEX}{12}`;
/** A hyphen in the name of one of systemd's units: `dev-disk-by\\x2duuid-…`. */
const ESCAPED = '\\\\x2d';
/** The first digits of MAC addresses of Azure and Hyper-V. */
const VENDORS = /^(?:000d3a|00155d|002248|7c1e52|6045bd|7ced8d)/i;
/** Behind a hyphen, or before one, only these are taken for addresses. */
const PRIVATE = /^(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./;
/** A part of a resource's path, and no more. */
const PART = '[^\\/\\s"\'\\\\,;&?()<>]{1,128}';

/** Offered in this order wherever the text has got to; the first that fits is taken. */
const PATTERNS: readonly Pattern[] = [
  // `s=6d79…;i=1;b=0f1e…;m=98967f;t=6403b2957ab80;x=e8d9f6b9dafdc325`: x is made of the entry.
  {
    needs: ';b=',
    pattern: `(s=)(${HEX}{1,32})(;i=${HEX}{1,16};b=)(${HEX}{32})(;m=${HEX}{1,16};t=${HEX}{1,16};x=)(${HEX}{1,16})`,
    replace: (mapping, _, [s = '', file = '', i = '', boot = '', m = '', x = '']) =>
      `${s}${mapping.id('machine-or-boot-id', file)}${i}${mapping.id('machine-or-boot-id', boot)}${m}${mapping.id('journal-cursor', x)}`,
  },
  {
    needs: 'ubscriptions/',
    pattern: `(\\/[sS]ubscriptions\\/)(${GUID})`,
    replace: (mapping, _, [path = '', guid = '']) => path + mapping.guid(guid, 'subscription'),
  },
  {
    needs: 'roups/',
    pattern: `(\\/[rR]esource[gG]roups\\/)(${PART})`,
    replace: (mapping, _, [path = '', name = '']) => path + mapping.name('resource-name', name),
  },
  // `/providers/Microsoft.Network/virtualNetworks/net1/subnets/one`
  {
    needs: '/providers/',
    pattern: `(\\/providers\\/[A-Za-z0-9.]{1,64}\\/[A-Za-z0-9]{1,64}\\/)(${PART})((?:\\/[A-Za-z]{1,64}\\/${PART}){0,3})`,
    replace: (mapping, _, [path = '', name = '', inner = '']) =>
      path +
      mapping.name('resource-name', name) +
      inner.replace(/(\/[^/]+\/)([^/]+)/g, (_pair, type: string, own: string) => {
        return type + mapping.name('resource-name', own);
      }),
  },
  {
    needs: /-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-/,
    pattern: `${BEGIN}(${GUID})${END}`,
    replace: (mapping, guid) => mapping.guid(guid),
  },
  // `dev-disk-by\x2duuid-6b8b4567\x2d327b\x2d…`, `…-000d3af5\x2d76bd\x2d…-net-eth0.device`
  {
    needs: '\\x2d',
    pattern: `(?:${BEGIN}|(?<=${ESCAPED}))(${HEX}{8}(?:${ESCAPED}${HEX}{4}){3}${ESCAPED}${HEX}{12})${END}`,
    replace: (mapping, guid) => mapping.guid(guid.replaceAll('\\x2d', '-')).replaceAll('-', '\\x2d'),
  },
  // `…?sv=2024-11-04&sig=…`: whoever has it can open what the address names
  {
    needs: 'sig=',
    pattern: '([?&]sig=)([A-Za-z0-9%+\\/=_-]{16,512})',
    replace: (mapping, _, [name = '', key = '']) => name + mapping.id('ssh-key', key),
  },
  // `acme.blob.core.windows.net`, `vm1.westeurope.cloudapp.azure.com`
  {
    needs: /\.(?:windows\.net|azure\.|azurecr\.io)/,
    pattern: `${BEGIN}([A-Za-z0-9-]{1,63})(?=\\.(?:(?:z[0-9]{1,3}\\.)?(?:blob|table|queue|file|dfs|web)\\.(?:core\\.windows\\.net|storage\\.azure\\.net)|vault\\.azure\\.net|azurecr\\.io|(?:database|servicebus)\\.windows\\.net|[a-z0-9]{1,32}\\.cloudapp\\.azure\\.com))`,
    replace: (mapping, name) => mapping.name('resource-name', name),
  },
  {
    needs: 'SHA256:',
    pattern: '(SHA256:)([A-Za-z0-9+\\/]{43})(?![A-Za-z0-9+\\/])',
    replace: (mapping, _, [name = '', key = '']) => name + mapping.id('ssh-key', key),
  },
  {
    needs: 'AAAA',
    pattern: `${BEGIN}AAAA[A-Za-z0-9+\\/]{60,16384}={0,2}`,
    replace: (mapping, key) => `AAAA${mapping.id('ssh-key', key)}`,
  },
  // Six bytes are a MAC address; more are fingerprints and addresses of other sorts.
  {
    needs: /[0-9a-fA-F]{2}:[0-9a-fA-F]{2}:/,
    pattern: `${BEGIN}(${HEX}{2}(?::${HEX}{2}){5,31})(?!${HEX}|:${HEX})${END}`,
    replace: (mapping, match) => separated(mapping, match, ':'),
  },
  {
    needs: /[0-9a-fA-F]{2}-[0-9a-fA-F]{2}-/,
    pattern: `${BEGIN}(${HEX}{2}(?:-${HEX}{2}){5})(?!${HEX}|-${HEX})${END}`,
    replace: (mapping, match) => separated(mapping, match, '-'),
  },
  // `000d.3af5.76bd`, as switches print them
  {
    needs: /[0-9a-fA-F]{4}\.[0-9a-fA-F]{4}\./,
    pattern: `${BEGIN}(?<!\\.)(${HEX}{4}\\.${HEX}{4}\\.${HEX}{4})(?!\\.?[0-9A-Za-z])`,
    replace: (mapping, match) => (mapping.mac(match.replaceAll('.', '')).match(/..../g) ?? []).join('.'),
  },
  // `cf63:00:02.0`
  {
    needs: /:[0-9a-fA-F]{2}\.[0-7]/,
    pattern: `${BEGIN}(${HEX}{4})(:${HEX}{2}:${HEX}{2}\\.[0-7])${END}`,
    replace: (mapping, _, [domain = '', place = '']) => hexDomain(mapping, domain) + place,
  },
  // `pci_bus cf63:00`, `PCI host bridge to bus cf63:00`, `/pcicf63:00/`, `sys-devices-pcicf63:00-…`
  {
    needs: /pci|bus /,
    pattern: `((?:pci_bus[ :]|\\bto bus |[\\/-]pci))(${HEX}{4})(:${HEX}{2})(?![0-9A-Za-z]|:${HEX})`,
    replace: (mapping, _, [before = '', domain = '', bus = '']) => before + hexDomain(mapping, domain) + bus,
  },
  // `PCI dom# 0xcf63 has collision, using 0x1`
  {
    needs: 'dom# ',
    pattern: `(dom# 0x)(${HEX}{1,4})(?:( has collision, using 0x)(${HEX}{1,4}))?${END}`,
    replace: (mapping, _, [before = '', asked = '', between = '', used = '']) =>
      before + shortDomain(mapping, asked) + between + (used && shortDomain(mapping, used)),
  },
  // `enP53091s1np0`: the domain in decimal
  {
    needs: /P[0-9]/,
    pattern: `${BEGIN}((?:en|ib|wl|ww|sl)P)([0-9]{1,5})(?=[ps][0-9])`,
    replace: (mapping, _, [before = '', domain = '']) => before + mapping.domain(Number(domain)),
  },
  // FreeBSD: `pci53091:0:2:0`, and in a block `domain=53091, bus=0`
  {
    needs: 'pci',
    pattern: `${BEGIN}(pci)([0-9]{1,5})(?=:[0-9]{1,3}:[0-9]{1,3}:[0-9]{1,3}${END})`,
    replace: (mapping, _, [before = '', domain = '']) => before + mapping.domain(Number(domain)),
  },
  {
    needs: 'domain=',
    pattern: '(\\bdomain=)([0-9]{1,5})(?=, bus=)',
    replace: (mapping, _, [before = '', domain = '']) => before + mapping.domain(Number(domain)),
  },
  // `enx000d3af576bd`: udev's name by the MAC address
  {
    needs: 'x',
    pattern: `${BEGIN}((?:en|wl|ww|sl)x)(${HEX}{12})${END}`,
    replace: (mapping, _, [before = '', mac = '']) => before + mapping.mac(mac),
  },
  // `2603:1030:a07::1`, `::ffff:10.0.0.4`; times are no addresses.
  {
    needs: /[0-9a-fA-F:]:[0-9a-fA-F:]/,
    pattern: `(?:(?<![0-9A-Za-z:.])|(?<=[g-zG-Z]:|[iI][pP][vV]6:))((?:${HEX}{0,4}:){2,7}(?:[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|${HEX}{0,4}))(?![0-9A-Za-z:])`,
    replace: (mapping, match) => {
      const colon = /[^:]:$/.test(match) ? ':' : '';
      return mapping.ipv6(colon === '' ? match : match.slice(0, -1)) + colon;
    },
  },
  // Versions of four numbers are none: `version 4.3.0.1`, `4.3.0.1-2`, `WALinuxAgent-2.8.0.11`.
  {
    needs: /\.[0-9]{1,3}\./,
    pattern: `(?:(?<=[A-Za-z])(-)|(?<![0-9A-Za-z.]|[vV]ersion[ :=]{1,3}))([0-9]{1,3}(?:\\.[0-9]{1,3}){3})(?![0-9A-Za-z]|\\.[0-9])(-[0-9A-Za-z]{1,8}(?![0-9A-Za-z.]))?`,
    replace: (mapping, match, [hyphen = '', address = '', behind = '']) =>
      (hyphen === '' && behind === '') || PRIVATE.test(address)
        ? hyphen + mapping.ipv4(address) + behind
        : match,
  },
  // `UUID=6F2A-91C3`, `PARTUUID=6b8b4567-01`, `by-uuid/6F2A-91C3`, `by\x2duuid-6F2A\x2d91C3`
  {
    needs: /uuid/i,
    pattern: `(UUID=["']?|\\bby-(?:part)?uuid\\/|\\bby${ESCAPED}(?:part)?uuid-)(${HEX}{8}(?=(?:-|${ESCAPED})[0-9]{2}${END})|${HEX}{4}(?:-|${ESCAPED})${HEX}{4}${END})`,
    replace: (mapping, _, [before = '', id = '']) =>
      before +
      id
        .split(/(-|\\x2d)/)
        .map((part, index) => (index % 2 === 0 ? mapping.id('file-system-id', part) : part))
        .join(''),
  },
  {
    needs: /[0-9a-fA-F]{32}/,
    pattern: `${BEGIN}(${HEX}{32})${END}`,
    replace: (mapping, match) => mapping.id('machine-or-boot-id', match),
  },
  // `000d3af576bd`: twelve digits alone may be anything, so they must be of a vendor that is known, or be called so,
  // or have stood with colons before.
  {
    needs: /[mM][aA][cC]/,
    pattern: `${BEGIN}(?<=[mM][aA][cC](?:_?[aA]ddr(?:ess)?)?["']?[ :=]{1,3}["']?)(${HEX}{12})${END}`,
    replace: (mapping, mac) => mapping.mac(mac),
  },
  {
    needs: /[0-9a-fA-F]{12}/,
    pattern: `${BEGIN}${HEX}{12}${END}`,
    replace: (mapping, mac) => (VENDORS.test(mac) || mapping.knowsMac(mac) ? mapping.mac(mac) : mac),
  },
  {
    needs: '/home/',
    pattern: `(\\/home\\/)(${USER})`,
    replace: (mapping, _, [before = '', name = '']) => before + mapping.name('user-name', name),
  },
];

/** Some of them as one, so that nothing is replaced twice. */
interface Combined {
  readonly any: RegExp;
  readonly members: readonly { readonly pattern: Pattern; readonly first: number; readonly groups: number }[];
}

/** Combinations that are kept. A log has a few dozen; where it has more, they are made again. */
const MAX_COMBINED = 256;

const combined = new ForgetfulMap<string, Combined>(MAX_COMBINED);

function combine(patterns: readonly Pattern[], key: string): Combined {
  let first = 1;
  const members = patterns.map((pattern) => {
    const groups = (new RegExp(`${pattern.pattern}|`).exec('') ?? []).length - 1;
    const member = { pattern, first, groups };
    first += groups + 1;
    return member;
  });
  const any = new RegExp(patterns.map(({ pattern }) => `(${pattern})`).join('|'), 'g');
  const made = { any, members };
  combined.set(key, made);
  return made;
}

/** A text in which something else stands for each identity that its form shows. */
export function replaceIdentities(text: string, mapping: Mapping): string {
  const needed = PATTERNS.filter(({ needs }) =>
    typeof needs === 'string' ? text.includes(needs) : needs.test(text),
  );
  if (needed.length === 0) return text;
  const key = needed.map((pattern) => PATTERNS.indexOf(pattern)).join(' ');
  const { any, members } = combined.get(key) ?? combine(needed, key);
  return text.replace(any, (...found: unknown[]) => {
    const match = String(found[0]);
    const member = members.find(({ first }) => found[first] !== undefined);
    if (member === undefined) return match;
    const start = member.first + 1;
    const groups = found
      .slice(start, start + member.groups)
      .map((group) => (group === undefined ? '' : String(group)));
    return member.pattern.replace(mapping, match, groups);
  });
}

function hexDomain(mapping: Mapping, domain: string): string {
  return mapping.domain(Number.parseInt(domain, 16)).toString(16).padStart(4, '0');
}

function shortDomain(mapping: Mapping, domain: string): string {
  return mapping.domain(Number.parseInt(domain, 16)).toString(16);
}

/** Bytes in hex with something between them. */
function separated(mapping: Mapping, match: string, separator: string): string {
  const bytes = match.split(separator);
  const digits = bytes.join('');
  const mapped = bytes.length === 6 ? mapping.mac(digits) : mapping.id('ssh-key', digits);
  return (mapped.match(/../g) ?? []).join(separator);
}
