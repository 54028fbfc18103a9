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
  /** How many different ones; where there are more than {@link MAX_COUNTED}, that many. */
  readonly different: number;
}

/** Different values of a kind that are counted, each once. */
export const MAX_COUNTED = 10_000;

/** Counts what is replaced. */
export class ReplacedCounts {
  readonly #counts = new Map<IdentityKind, { occurrences: number; values: Set<string> }>();

  add(kind: IdentityKind, value: string): void {
    const count = this.#counts.get(kind) ?? { occurrences: 0, values: new Set() };
    count.occurrences += 1;
    if (count.values.size < MAX_COUNTED) count.values.add(value);
    this.#counts.set(kind, count);
  }

  /** What was replaced most comes first. */
  get replaced(): readonly Replaced[] {
    return [...this.#counts]
      .map(([kind, { occurrences, values }]) => ({ kind, occurrences, different: values.size }))
      .sort((a, b) => b.occurrences - a.occurrences);
  }
}
