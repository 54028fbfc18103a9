import type { Rule } from './rule.ts';

/** A VF is registered, and at the end of the log the traffic does not run over it. */
export const dataPathNotOnVf: Rule = {
  id: 'data-path-not-on-vf',
  check(subject) {
    const { state } = subject.interface;
    const attachment = subject.lastAttachment;
    if (!subject.isLastBoot || attachment === undefined) return [];
    if (state !== 'registered' && state !== 'on-synthetic') return [];
    const type = state === 'registered' ? 'registered' : 'data-path-from-vf';
    const since = subject.lastOf(attachment, type);
    const vf = attachment.vfNames.at(-1) ?? 'the VF';
    const what =
      state === 'registered' ? 'was never switched to it' : 'was switched away from it and not back';
    return [
      {
        severity: 'warning',
        summary: `${subject.name} has a VF (${vf}), but the data path ${what} by the end of the log.`,
        advice: `See whether ${subject.name} is up: the VF carries traffic only while its interface is.`,
        evidence: since === undefined ? attachment.events : [since],
      },
    ];
  },
};
