import type { Rule } from './rule.ts';

/** The VF went away and had not come back when the log ended. */
export const vfNotRestored: Rule = {
  id: 'vf-not-restored',
  check(subject) {
    const { state } = subject.interface;
    const attachment = subject.lastAttachment;
    if (!subject.isLastBoot || attachment === undefined) return [];
    if (state !== 'removed' && state !== 'unregistered') return [];
    const last = subject.lastOf(attachment, state === 'removed' ? 'slot-removed' : 'unregistered');
    const what = state === 'removed' ? 'The host took back' : 'The guest gave up';
    return [
      {
        severity: 'warning',
        summary: `${what} the VF of ${subject.name}, and it had not come back by the end of the log.`,
        advice: 'Read a later log if there is one: host servicing takes some 30 s, at times minutes.',
        evidence: last === undefined ? attachment.events : [last],
      },
    ];
  },
};
