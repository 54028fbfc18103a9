import type { Rule } from '../rule.ts';
import { dataPathFlapping } from '../rules/data-path-flapping.ts';
import { vfVanishedDuringProbe } from '../rules/vf-vanished-during-probe.ts';

/** A VF that comes otherwise than it should. */
export const arrivals: readonly Rule[] = [vfVanishedDuringProbe, dataPathFlapping];
