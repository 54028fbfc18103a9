/** What is replaced in a log, each in the form in which it is counted. */
export type IdentityKind =
  | 'mac-address'
  | 'guid'
  | 'pci-domain'
  | 'host-name'
  | 'machine-or-boot-id'
  | 'ipv4-address'
  | 'ipv6-address'
  | 'subscription'
  | 'resource-name'
  | 'user-name'
  | 'file-system-id'
  | 'ssh-key'
  | 'journal-cursor'
  | 'given-name'
  | 'time';

/** How much of a kind was replaced. */
export interface Replaced {
  readonly kind: IdentityKind;
  /** How often. */
  readonly occurrences: number;
  /** How many different ones; where there are more than 10,000, that many. */
  readonly different: number;
}

/** Different values of a kind that are counted, each once. */
export const MAX_COUNTED = 10_000;

/** Something that was replaced, once. */
export interface Counted {
  readonly kind: IdentityKind;
  readonly value: string;
}

/** Counts what is replaced. */
export class ReplacedCounts {
  readonly #counts = new Map<IdentityKind, { occurrences: number; values: Set<string> }>();

  #noted: Counted[] | null = null;

  /** What is counted while something is rewritten, so that it can be counted again for the same text. */
  noted<Result>(rewrite: () => Result): { readonly result: Result; readonly counted: readonly Counted[] } {
    const counted: Counted[] = [];
    this.#noted = counted;
    try {
      return { result: rewrite(), counted };
    } finally {
      this.#noted = null;
    }
  }

  add(kind: IdentityKind, value: string): void {
    this.#noted?.push({ kind, value });
    const count = this.#counts.get(kind) ?? { occurrences: 0, values: new Set() };
    count.occurrences += 1;
    if (count.values.size < MAX_COUNTED) count.values.add(value);
    if (count.occurrences === 1) this.#counts.set(kind, count);
  }

  /** What was replaced most comes first. */
  get replaced(): readonly Replaced[] {
    return [...this.#counts]
      .map(([kind, { occurrences, values }]) => ({ kind, occurrences, different: values.size }))
      .sort((a, b) => b.occurrences - a.occurrences);
  }
}
