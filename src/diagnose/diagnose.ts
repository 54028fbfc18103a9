import type { Finding, Timeline } from '../timeline/timeline.ts';
import { Subject } from './rule.ts';
import { rules } from './rules.ts';

/**
 * What deserves attention in a timeline. It looks at the timeline alone, never at a log, so a stored
 * timeline gives the same findings.
 *
 * @returns the findings, by interface in the order of the timeline; empty where nothing is to be said.
 *
 * @example
 * const errors = diagnose(timeline).filter((finding) => finding.severity === 'error');
 */
export function diagnose(timeline: Timeline): Finding[] {
  return timeline.interfaces.flatMap((networkInterface) => {
    const subject = new Subject(timeline, networkInterface);
    const { boot, name, guid } = networkInterface;
    return rules.flatMap(({ id, check }) =>
      check(subject).map((observation) => ({ rule: id, boot, interface: name, guid, ...observation })),
    );
  });
}
