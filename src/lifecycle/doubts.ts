import type { InterfaceLife } from './interface-life.ts';
import type { Step } from './transitions.ts';

/**
 * A removal of the slot proves that the VF went, and its lines may come only now:
 *
 *     hv_netvsc … eth0: VF slot 1 removed
 *     hv_netvsc … eth0: Data path switched from VF: enP53091s1
 *     hv_netvsc … eth0: VF unregistering: enP53091s1
 *
 * A step whose line comes needs not be inferred. A step that comes after it says that it will not.
 */
export function answerDoubts({ doubts }: InterfaceLife, step: Step): void {
  const late = doubts.get(step);
  if (late !== undefined) {
    late.answer = 'not so';
    doubts.delete(step);
  }
  if (doubts.size === 0 || step === 'data-path-from-vf' || step === 'slot-removed') return;
  for (const doubt of doubts.values()) doubt.answer = 'so';
  doubts.clear();
}
