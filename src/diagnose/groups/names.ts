import type { Rule } from '../rule.ts';
import { pciDomainCollision } from '../rules/pci-domain-collision.ts';
import { vfNameUnfinished } from '../rules/vf-name-unfinished.ts';
import { vfNotRenamed } from '../rules/vf-not-renamed.ts';

/** What a VF is called. They find nothing where udev gave each VF its name, and each has a PCI domain of its own. */
export const names: readonly Rule[] = [pciDomainCollision, vfNotRenamed, vfNameUnfinished];
