import { dataPathNotOnVf } from './data-path-not-on-vf.ts';
import { evidenceContradicts } from './evidence-contradicts.ts';
import { hostServicing } from './host-servicing.ts';
import type { Rule } from './rule.ts';
import { vfNeverAppeared } from './vf-never-appeared.ts';
import { vfNotRestored } from './vf-not-restored.ts';

/** Every rule, in the order in which findings of one interface are given. */
export const rules: readonly Rule[] = [
  vfNeverAppeared,
  vfNotRestored,
  dataPathNotOnVf,
  hostServicing,
  evidenceContradicts,
];
