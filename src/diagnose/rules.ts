import type { Rule } from './rule.ts';
import { dataPathFlapping } from './rules/data-path-flapping.ts';
import { dataPathNotOnVf } from './rules/data-path-not-on-vf.ts';
import { dataPathSwitchFailed } from './rules/data-path-switch-failed.ts';
import { evidenceContradicts } from './rules/evidence-contradicts.ts';
import { firmwareCommandRefused } from './rules/firmware-command-refused.ts';
import { hostServicing } from './rules/host-servicing.ts';
import { hypervDriverError } from './rules/hyperv-driver-error.ts';
import { kernelCrash } from './rules/kernel-crash.ts';
import { linesHidden } from './rules/lines-hidden.ts';
import { logIncomplete } from './rules/log-incomplete.ts';
import { pciDomainCollision } from './rules/pci-domain-collision.ts';
import { pciProbeFailed } from './rules/pci-probe-failed.ts';
import { removedByGuest } from './rules/removed-by-guest.ts';
import { servicingAllInterfaces } from './rules/servicing-all-interfaces.ts';
import { slowRestore } from './rules/slow-restore.ts';
import { unrecognizedMessages } from './rules/unrecognized-messages.ts';
import { vfAway } from './rules/vf-away.ts';
import { vfDriverError } from './rules/vf-driver-error.ts';
import { vfDriverMissing } from './rules/vf-driver-missing.ts';
import { vfInitFailed } from './rules/vf-init-failed.ts';
import { vfNameUnfinished } from './rules/vf-name-unfinished.ts';
import { vfNeverAppeared } from './rules/vf-never-appeared.ts';
import { vfNotJoined } from './rules/vf-not-joined.ts';
import { vfNotRenamed } from './rules/vf-not-renamed.ts';
import { vfNotRestored } from './rules/vf-not-restored.ts';
import { vfVanishedDuringProbe } from './rules/vf-vanished-during-probe.ts';
import { waitingForAssociation } from './rules/waiting-for-association.ts';

/** Every rule, in the order in which findings of one severity are given: what explains most comes first. */
export const rules: readonly Rule[] = [
  kernelCrash,
  // A VF that does not come.
  vfNeverAppeared,
  pciProbeFailed,
  vfDriverMissing,
  vfVanishedDuringProbe,
  vfInitFailed,
  vfNotJoined,
  waitingForAssociation,
  pciDomainCollision,
  vfNotRenamed,
  vfNameUnfinished,
  // A VF that does not carry traffic.
  dataPathSwitchFailed,
  dataPathNotOnVf,
  dataPathFlapping,
  vfDriverError,
  firmwareCommandRefused,
  hypervDriverError,
  // A VF that goes.
  vfNotRestored,
  slowRestore,
  removedByGuest,
  hostServicing,
  vfAway,
  servicingAllInterfaces,
  // The log itself, and what was collected beside it.
  logIncomplete,
  linesHidden,
  unrecognizedMessages,
  evidenceContradicts,
];
