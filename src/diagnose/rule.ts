import type { VfNote } from '../lifecycle/note.ts';
import type { SourceLine } from '../record/log-record.ts';
import type { Severity } from '../timeline/timeline.ts';
import type { About } from './about.ts';
import type { Seen } from './events-by-type.ts';
import type { Facts } from './facts.ts';
import type { ThresholdName } from './thresholds.ts';

/**
 * A rule says what deserves attention in a timeline, and why. It looks at the timeline alone. The words of a
 * rule make its section of docs/findings.md.
 */
export interface Rule {
  /** The id that findings, options and documentation call it by. */
  readonly id: string;
  /** The gravest that a finding of it is. */
  readonly severity: Severity;
  /** What it is, in a few words. */
  readonly title: string;
  /** Why it matters: what it does to the machine, or to the reading of the log. */
  readonly reason: string;
  /** When it is found, and when it is not. */
  readonly observes: string;
  /** Lines of a log that it is found in. */
  readonly example: readonly string[];
  /** The thresholds it goes by. */
  readonly thresholds: readonly ThresholdName[];
  readonly check: (facts: Facts) => readonly Observation[];
}

/** What a rule says. Its id, reason and page are added to it. */
export interface Observation {
  readonly severity: Severity;
  /** The interface or, where it concerns none, the boot. */
  readonly about: About;
  /** Whose it is beside that, where the rule tells several apart: a driver. */
  readonly of?: string;
  /** One sentence: what was observed, then what it means. */
  readonly summary: string;
  readonly advice: string | null;
  /** The lines that prove it, those that matter most first. Any number: `diagnose` keeps some. */
  readonly evidence: readonly Proof[];
}

/** An event of the timeline, a note, or a line of a log. */
export type Proof = Seen | VfNote | SourceLine | undefined;
