import type { Rule } from '../rule.ts';
import { dataPathFlapping } from '../rules/data-path-flapping.ts';
import { pciDomainCollision } from '../rules/pci-domain-collision.ts';
import { vfNameUnfinished } from '../rules/vf-name-unfinished.ts';
import { vfNotRenamed } from '../rules/vf-not-renamed.ts';
import { vfVanishedDuringProbe } from '../rules/vf-vanished-during-probe.ts';

/** A VF that comes otherwise than it should. */
export const arrivals: readonly Rule[] = [
  vfVanishedDuringProbe,
  pciDomainCollision,
  vfNotRenamed,
  vfNameUnfinished,
  dataPathFlapping,
];
