import type { TimelineBoot } from '../../timeline/timeline.ts';
import { printable } from '../unprintable.ts';

/** Names in the sentence; the rest is told by their number. */
const MAX_NAMES = 6;

/**
 * A sentence where the boots are of machines with different names, else null. A machine that is given another
 * name while it starts has both in one boot; then the last of them counts.
 */
export function severalHosts(boots: readonly TimelineBoot[]): string | null {
  const names = [...new Set(boots.flatMap(({ hosts }) => hosts.at(-1) ?? []))];
  if (names.length < 2) return null;
  const named = names.slice(0, MAX_NAMES).map(printable).join(', ');
  const more = names.length > MAX_NAMES ? `, and ${names.length - MAX_NAMES} more` : '';
  return `the input has records of ${names.length} machines, or of one that was renamed: ${named}${more}; each has boots of its own`;
}

/** The name of a boot's machine where the boots are not all of one machine; else null. */
export function hostText(boot: TimelineBoot, boots: readonly TimelineBoot[]): string | null {
  const name = boot.hosts.at(-1);
  return name === undefined || severalHosts(boots) === null ? null : `host ${printable(name)}`;
}
