import type { Rule } from '../rule.ts';
import { dataPathNotOnVf } from '../rules/data-path-not-on-vf.ts';
import { vfDriverMissing } from '../rules/vf-driver-missing.ts';
import { vfNeverAppeared } from '../rules/vf-never-appeared.ts';
import { vfNotJoined } from '../rules/vf-not-joined.ts';
import { waitingForAssociation } from '../rules/waiting-for-association.ts';

/** A VF that does not come, or that traffic does not run over. They find nothing where every interface runs over its VF, and did not have to wait for it. */
export const missing: readonly Rule[] = [
  vfNeverAppeared,
  vfDriverMissing,
  vfNotJoined,
  waitingForAssociation,
  dataPathNotOnVf,
];
