import { wordsOfGrammar } from '../message/grammar-tables.ts';
import { ownCopy } from '../scan/own-copy.ts';
import { ADDRESS, CERTAIN, type Context, isEverywhere, LIKELY, NO_HOST } from './host-contexts.ts';
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

/** Ends of names that many share; they are kept. */
const SHARED_ENDS =
  /\.(?:internal\.cloudapp\.net|cloudapp\.azure\.com|reddog\.microsoft\.com|localdomain|local|lan|internal|com|net|org|io|dev)$/i;

const USER_AT_HOST = /\b([A-Za-z_][\w.-]{0,31})@([A-Za-z0-9][\w.-]{0,252})/g;

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
    return text.replace(context, (match: string, before: string, host: string) => {
      if (NO_HOST.test(host) || ADDRESS.test(host) || isMapped(host)) return match;
      const isWord = kernelWords().has(host.toLowerCase());
      if (isWord && !isCertain) return match;
      if (!isWord && this.#last?.host !== host) this.#learn(host);
      return before + this.#hostName(host, mapping) + match.slice(before.length + host.length);
    });
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

  /** The name with its domain, without it, and the domain. */
  #learn(host: string): void {
    this.#keep(host, 'host-name');
    const [first = ''] = host.split('.');
    if (first !== host) this.#keep(first, 'host-name');
    const end = SHARED_ENDS.exec(host)?.[0] ?? '';
    const labels = host.slice(0, host.length - end.length).split('.');
    for (let from = 1; from < labels.length; from += 1)
      if (labels.length - from > 1 || end !== '') this.#keep(labels.slice(from).join('.') + end, 'host-name');
  }

  /** A user of the machine, whom a line leaves no doubt of. */
  learnUser(name: string): void {
    this.#keep(name, 'user-name');
  }

  #keep(name: string, kind: IdentityKind): void {
    const lower = name.toLowerCase();
    if (lower.length < MIN_NAME || lower.length > MAX_NAME || this.#names.size >= MAX_NAMES) return;
    const isPlain = !/[a-z\x80-\xff]/.test(lower) || isEverywhere(lower) || kernelWords().has(lower);
    if (kind !== 'given-name' && isPlain) return;
    if (this.#names.has(lower)) return;
    this.#names.set(ownCopy(lower), kind);
    if (/^[a-z]+$/.test(lower)) this.#letters.add(lower.length);
    if (!/[a-z\x80-\xff]/.test(lower)) this.#hasNumber = true;
    this.#beginnings.add(beginningOf(lower));
  }

  /** Replaces the names that are known wherever they stand, as words or as parts of words. */
  replaceKnown(text: string, mapping: Mapping): string {
    if (this.#names.size === 0) return text;
    return this.#replaceUsers(text, mapping).replace(WORD, (word) => this.#replaceInWord(word, mapping));
  }

  /** `vmadmin@vm1`: whoever stands before the name of a host is a user of it. */
  #replaceUsers(text: string, mapping: Mapping): string {
    if (!text.includes('@')) return text;
    return text.replace(USER_AT_HOST, (match: string, user: string, host: string) =>
      this.#names.get(host.toLowerCase()) === 'host-name' || isMapped(host)
        ? mapping.name('user-name', user) + match.slice(user.length)
        : match,
    );
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
export function hostName(host: string, mapping: Mapping, kind: IdentityKind): string {
  if (kind !== 'host-name') return mapping.name(kind, host);
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
