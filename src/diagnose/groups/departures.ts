import type { Rule } from '../rule.ts';
import { hostServicing } from '../rules/host-servicing.ts';
import { removedByGuest } from '../rules/removed-by-guest.ts';
import { servicingAllInterfaces } from '../rules/servicing-all-interfaces.ts';
import { slowRestore } from '../rules/slow-restore.ts';
import { vfAway } from '../rules/vf-away.ts';
import { vfNotRestored } from '../rules/vf-not-restored.ts';

/** A VF that goes. They find nothing in a timeline in which none went, and no adapter was reset. */
export const departures: readonly Rule[] = [
  vfNotRestored,
  slowRestore,
  removedByGuest,
  hostServicing,
  vfAway,
  servicingAllInterfaces,
];
