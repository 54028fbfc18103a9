import { wordsOfGrammar } from '../message/grammar-tables.ts';
import { ownCopy } from '../scan/own-copy.ts';
import type { Counted, IdentityKind } from './kinds.ts';
import type { Mapping } from './mapping.ts';

/**
 * Names that are looked for wherever they stand. A log has those of one machine, or of a rack; where a log claims
 * more, the further ones are replaced only where an envelope names them.
 */
export const MAX_NAMES = 4096;

/** Letters of a host's name: the longest that DNS allows. */
const MAX_NAME = 253;

/** Shorter ones are words of any text. */
const MIN_NAME = 3;

const HOST = '([^\\s:\\[\\]<>"\'=]{1,253})';
const PROGRAM = '[A-Za-z_(][^\\s:\\[\\]]{0,127}';
const CLOCK = '[0-9]{2}:[0-9]{2}:[0-9]{2}(?:[.,][0-9]{1,9})?';
/** What FreeBSD's syslogd prints before the name when asked to: `<kern.info> `, `<0.6> `. */
const FACILITY = '(?:<[a-z0-9]{1,12}\\.[a-z0-9]{1,12}> )?';

/** What a line must have, and where in it the name stands: behind the first group, and it is the second. */
type Context = readonly [needs: string, pattern: RegExp];

/** Where a log names its machine, and the line leaves no doubt. */
const CERTAIN: readonly Context[] = [
  [
    ' kernel: ',
    new RegExp(
      `((?:${CLOCK}\\S{0,6}(?: [A-Z]{2,5}| [0-9]{4})?|\\[ {0,6}[0-9]{1,9}\\.[0-9]{6}\\]|^[0-9]{10}\\.[0-9]{6}) ${FACILITY})${HOST} kernel: `,
    ),
  ],
  ['>1 ', new RegExp(`^(<[0-9]{1,3}>1 \\S{1,64} )${HOST} \\S{1,48} \\S{1,128} \\S{1,32} `)],
  ['_HOSTNAME=', /((?:^|[\s{])_HOSTNAME=)([^\s"]{1,253})/],
  ['"', /("(?:_HOSTNAME|hostname|host)"\s{0,4}:\s{0,4}")([^"\\]{1,253})"/],
  ['ostname ', /([hH]ostname (?:set )?to <)([^>\s]{1,253})>/],
  // `Publish hostname [vm1]`, `hostname: "vm1"`
  ['ost', /(\b[hH]ost[nN]ame\s{0,2}[:=]?\s{0,2}["'[])([A-Za-z0-9][\w.-]{0,252})["'\]]/],
  ['ost', /(\b[hH]ost[nN]ame\s{0,2}[:=]\s{0,2})([A-Za-z0-9][\w.-]{0,252})/],
];

/** Where it does so unless the word is one of the kernel's. */
const LIKELY: readonly Context[] = [
  [
    ': ',
    new RegExp(
      `((?:${CLOCK}\\S{0,6}(?: [A-Z]{2,5}| [0-9]{4})?|^[0-9]{10}\\.[0-9]{6}) ${FACILITY})${HOST} ${PROGRAM}(?:\\[[0-9]{1,10}\\])?: `,
    ),
  ],
  [']: ', new RegExp(`(\\[ {0,6}[0-9]{1,9}\\.[0-9]{6}\\] )${HOST} ${PROGRAM}\\[[0-9]{1,10}\\]: `)],
  [' login: ', /^()([A-Za-z0-9][^\s:[\]]{1,252}) login: /],
  [
    ' tty',
    /^([A-Z][A-Za-z0-9 .,/()-]{2,64} )([A-Za-z0-9][^\s:[\]()]{1,252}) tty(?:S|AMA)?[0-9]{1,3}\s{0,4}$/,
  ],
];

/** What is the same on many machines: images are called like their distribution. */
const NO_HOST =
  /^(?:debian|ubuntu|centos|fedora|rhel|redhat|suse|opensuse|sles|almalinux|rocky|oracle|linux|azure|freebsd|localhost|localhost\.localdomain|localhost4|localhost6|\(none\)|-|null|unknown|kernel)$/i;

/** Names that the kernel gives to interfaces, devices and the like. */
const DEVICE_NAME =
  /^(?:eth|lan|vf|hn|mce|mlx|mana|pci|tty|rename|loop|nvme|docker|veth|cpu|sd|sr)[a-z_]{0,8}\d/i;

/** Ends of names that many share; they are kept. */
const SHARED_ENDS =
  /\.(?:internal\.cloudapp\.net|cloudapp\.azure\.com|reddog\.microsoft\.com|localdomain|local|lan|internal|com|net|org|io|dev)$/i;

const WORD = /[A-Za-z0-9\x80-\xff](?:[A-Za-z0-9\x80-\xff_.-]*[A-Za-z0-9\x80-\xff])?/g;

/** The names of machines, and others that somebody has given: learnt where a log tells them, replaced wherever they stand. */
export class HostNames {
  readonly #names = new Map<string, IdentityKind>();
  /** The first part of each, up to a dot, hyphen or underscore. */
  readonly #beginnings = new Set<string>();

  /** The host that a line named last, and what stands for it. */
  #last: { readonly host: string; readonly name: string; readonly counted: readonly Counted[] } | null = null;

  /** The lengths of those that are letters alone. */
  readonly #letters = new Set<number>();
  #hasNumber = false;

  /** Whether one of the names has no letter in it. */
  get hasNumber(): boolean {
    return this.#hasNumber;
  }

  /** Whether one of the names is so many letters, and nothing else. */
  hasLetters(length: number): boolean {
    return this.#letters.has(length);
  }

  /** How many names are known. */
  get learnt(): number {
    return this.#names.size;
  }

  constructor(given: readonly string[]) {
    for (const name of given) this.#keep(name, 'given-name');
  }

  /** Replaces the names where the line names its machine, and keeps them. */
  replaceHosts(line: string, mapping: Mapping): string {
    let text = line;
    for (const context of CERTAIN) text = this.#replaceAt(text, context, mapping, true);
    for (const context of LIKELY) text = this.#replaceAt(text, context, mapping, false);
    return text;
  }

  #replaceAt(text: string, [needs, context]: Context, mapping: Mapping, isCertain: boolean): string {
    if (!text.includes(needs)) return text;
    const found = context.exec(text);
    const [, before, host] = found ?? [];
    if (found === null || before === undefined || host === undefined) return text;
    const from = found.index + before.length;
    const to = from + host.length;
    if (NO_HOST.test(host) || isMapped(host)) return text;
    const isWord = kernelWords().has(host.toLowerCase());
    if (isWord && !isCertain) return text;
    if (!isWord && this.#last?.host !== host) this.#learn(host);
    return text.slice(0, from) + this.#hostName(host, mapping) + text.slice(to);
  }

  /** A log names its machine in every line. */
  #hostName(host: string, mapping: Mapping): string {
    if (this.#last?.host !== host) {
      const { result, counted } = mapping.counts.noted(() => hostName(host, mapping, 'host-name'));
      this.#last = { host: ownCopy(host), name: result, counted };
      return result;
    }
    for (const { kind, value } of this.#last.counted) mapping.counts.add(kind, value);
    return this.#last.name;
  }

  #learn(host: string): void {
    this.#keep(host, 'host-name');
    const [first = ''] = host.split('.');
    if (first !== host) this.#keep(first, 'host-name');
  }

  #keep(name: string, kind: IdentityKind): void {
    const lower = name.toLowerCase();
    if (lower.length < MIN_NAME || lower.length > MAX_NAME || this.#names.size >= MAX_NAMES) return;
    const isPlain = !/[a-z\x80-\xff]/.test(lower) || DEVICE_NAME.test(lower) || kernelWords().has(lower);
    if (kind === 'host-name' && isPlain) return;
    if (this.#names.has(lower)) return;
    this.#names.set(lower, kind);
    if (/^[a-z]+$/.test(lower)) this.#letters.add(lower.length);
    if (!/[a-z\x80-\xff]/.test(lower)) this.#hasNumber = true;
    this.#beginnings.add(beginningOf(lower));
  }

  /** Replaces the names that are known wherever they stand, as words or as parts of words. */
  replaceKnown(text: string, mapping: Mapping): string {
    if (this.#names.size === 0) return text;
    return text.replace(WORD, (word) => this.#replaceInWord(word, mapping));
  }

  /** `vm1_OsDisk_1`: a name with something behind it, and before it. */
  #replaceInWord(word: string, mapping: Mapping): string {
    const whole = this.#names.get(word.toLowerCase());
    if (whole !== undefined) return hostName(word, mapping, whole);
    const parts = word.split(/([._-])/);
    if (parts.length === 1 || parts.length > MAX_PARTS) return word;
    for (let from = 0; from < parts.length; from += 2) {
      if (!this.#beginnings.has((parts[from] ?? '').toLowerCase())) continue;
      for (let to = parts.length; to > from; to -= 2) {
        const part = parts.slice(from, to).join('');
        const kind = this.#names.get(part.toLowerCase());
        if (kind === undefined) continue;
        const before = parts.slice(0, from).join('');
        const rest = parts.slice(to);
        const behind =
          rest.length < 2
            ? rest.join('')
            : (rest[0] ?? '') + this.#replaceInWord(rest.slice(1).join(''), mapping);
        return before + hostName(part, mapping, kind) + behind;
      }
    }
    return word;
  }
}

/** Parts of a word, with what joins them. Names of disks and interfaces have a dozen. */
const MAX_PARTS = 64;

function beginningOf(name: string): string {
  return name.split(/[._-]/, 1)[0] ?? '';
}

function isMapped(name: string): boolean {
  return /^name-[a-z2-7]{8}(?:\.|$)/.test(name);
}

/** Part by part, so that `vm1.example.com` and `vm1` still fit; what many share stays. */
function hostName(host: string, mapping: Mapping, kind: IdentityKind): string {
  if (kind === 'given-name') return mapping.name(kind, host);
  const end = SHARED_ENDS.exec(host)?.[0] ?? '';
  const own = host.slice(0, host.length - end.length);
  return (
    own
      .split('.')
      .map((part) => (part === '' ? part : mapping.name(kind, part)))
      .join('.') + end
  );
}

let words: ReadonlySet<string> | null = null;

/** The words of the grammar: names of drivers, and what they say. A machine that is called like one is rare. */
function kernelWords(): ReadonlySet<string> {
  words ??= new Set(
    [...wordsOfGrammar()].flatMap((word) =>
      /^[A-Za-z]/.test(word) ? [word.toLowerCase().replace(/[.,:;]{1,8}$/, '')] : [],
    ),
  );
  return words;
}
