import { VfTimelineError } from '../errors.ts';
import { type Finding, TIMELINE_SCHEMA, type Timeline } from '../timeline/timeline.ts';
import { bootFacts } from './boot-facts.ts';
import { Subject } from './rule.ts';
import { rules } from './rules.ts';

/**
 * What deserves attention in a timeline. It looks at the timeline alone, never at a log, so a stored
 * timeline gives the same findings.
 *
 * @returns the findings, by interface in the order of the timeline; empty where nothing is to be said.
 * @throws VfTimelineError `invalid-argument` where the argument is no timeline of this version.
 *
 * @example
 * const errors = diagnose(timeline).filter((finding) => finding.severity === 'error');
 */
export function diagnose(timeline: Timeline): Finding[] {
  if (timeline?.schema !== TIMELINE_SCHEMA) {
    throw new VfTimelineError('invalid-argument', `a timeline of the schema ${TIMELINE_SCHEMA} is needed`);
  }
  const boots = bootFacts(timeline);
  return timeline.interfaces.flatMap((networkInterface) => {
    const { boot, name, guid } = networkInterface;
    const subject = new Subject(
      timeline,
      networkInterface,
      boots[boot] ?? { showsHvPci: false, hasStrayError: false },
    );
    return rules.flatMap(({ id, check }) =>
      check(subject).map((observation) => ({ rule: id, boot, interface: name, guid, ...observation })),
    );
  });
}
