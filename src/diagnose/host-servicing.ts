import type { Attachment } from '../timeline/timeline.ts';
import type { Observation, Rule, Subject } from './rule.ts';

/**
 * The host took the VF and gave one back. Servicing of the host does this a few times a year; switching
 * accelerated networking off and on for the NIC prints the same lines, and the log cannot tell the two apart.
 */
export const hostServicing: Rule = {
  id: 'host-servicing',
  check(subject) {
    return subject.interface.attachments.flatMap((attachment, index) => {
      const next = subject.interface.attachments[index + 1];
      return next === undefined ? [] : observe(subject, attachment, next);
    });
  },
};

function observe(subject: Subject, before: Attachment, after: Attachment): readonly Observation[] {
  const removed = subject.lastOf(before, 'slot-removed') ?? subject.lastOf(before, 'unregistered');
  if (removed !== undefined && subject.event(removed)?.inferred) return [];
  const restored = subject.indicesOf(after, 'data-path-to-vf')[0];
  if (removed === undefined || restored === undefined) return [];
  const left = subject.lastOf(before, 'data-path-from-vf');
  return [
    {
      severity: 'info',
      summary: `The host took the VF of ${subject.name} and gave it back${duration(subject, left, restored)}.`,
      advice:
        'Nothing to do if the host was serviced at that time. Switching accelerated networking off and on prints the same lines.',
      evidence: [...(left === undefined ? [] : [left]), removed, restored],
    },
  ];
}

/** How long traffic ran without a VF, where the log has both ends. */
function duration(subject: Subject, left: number | undefined, restored: number): string {
  const from = left === undefined ? undefined : subject.event(left)?.time;
  const to = subject.event(restored)?.time;
  if (typeof from?.bootUs === 'number' && typeof to?.bootUs === 'number') {
    return `; traffic ran on the synthetic path for ${((to.bootUs - from.bootUs) / 1e6).toFixed(6)} s`;
  }
  if (typeof from?.wall !== 'string' || typeof to?.wall !== 'string') return '';
  return `; traffic ran on the synthetic path for about ${Math.round((Date.parse(to.wall) - Date.parse(from.wall)) / 1000)} s`;
}
