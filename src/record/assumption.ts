/** Something a log does not say and its reading had to suppose. */
export interface Assumption {
  readonly subject: 'zone' | 'year' | 'hour' | 'clock';
  /** The zone (`UTC`), the rule by which years, and readings of an hour, were chosen, or whose clock was trusted. */
  readonly value: string;
  /** One sentence for a person, with the option that replaces the assumption where there is one. */
  readonly reason: string;
}
