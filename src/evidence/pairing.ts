import type { Collected, CollectedInterface } from './collected.ts';

/** The VF of a synthetic interface, as the tools of one collection showed it. */
export function vfOf(own: CollectedInterface, { interfaces }: Collected): CollectedInterface | undefined {
  return interfaces.find((other) => isVfOf(other, own));
}

/** A VF has the MAC address of its interface; tools of Linux show it as its slave. */
function isVfOf(other: CollectedInterface, own: CollectedInterface): boolean {
  if (other === own || other.driver === 'hv_netvsc') return false;
  if (other.master !== null && other.master !== own.name) return false;
  return own.mac !== null && other.mac === own.mac && (other.master === own.name || isSlave(other));
}

function isSlave({ flags, driver }: CollectedInterface): boolean {
  return flags?.includes('SLAVE') === true || (driver !== null && VF_DRIVERS.includes(driver));
}

const VF_DRIVERS: readonly string[] = ['mlx5_core', 'mlx4_en', 'mlx4_core', 'mana'];
