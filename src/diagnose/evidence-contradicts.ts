import type { Collected, CollectedInterface } from '../timeline/timeline.ts';
import type { Observation, Rule, Subject } from './rule.ts';

/** What tools showed when an archive was collected does not fit what the log says last. */
export const evidenceContradicts: Rule = {
  id: 'evidence-contradicts',
  check(subject) {
    if (!subject.isLastBoot) return [];
    const { boots, collected } = subject.timeline;
    const machine = boots[subject.interface.boot]?.machine ?? null;
    return collected.filter((one) => one.machine === machine).flatMap((one) => compare(subject, one));
  },
};

function compare(subject: Subject, collected: Collected): readonly Observation[] {
  const { state, mac } = subject.interface;
  const own = collected.interfaces.find(({ name }) => name === subject.interface.name);
  if (own === undefined || (mac !== null && own.mac !== null && own.mac !== mac)) return [];
  const vf = collected.interfaces.find((other) => isVfOf(other, own));
  const hasVf = state === 'registered' || state === 'on-vf' || state === 'on-synthetic';
  const hasNone =
    state === 'synthetic-only' || state === 'offered' || state === 'unregistered' || state === 'removed';
  const logged = subject.lastAttachment?.vfNames.at(-1) ?? 'a VF';

  if (hasVf && vf === undefined && collected.listsInterfaces && own.mac !== null) {
    return [
      observation(
        subject,
        own,
        `the log ends with ${logged} as its VF, but no other interface with its MAC address was there`,
      ),
    ];
  }
  if (hasNone && vf !== undefined) {
    return [
      observation(
        subject,
        vf,
        `the log ends without a VF, but ${vf.name} was there with the same MAC address`,
      ),
    ];
  }
  if (state === 'on-vf' && vf?.flags !== undefined && vf.flags !== null && !vf.flags.includes('UP')) {
    return [
      observation(subject, vf, `the log ends with the data path on ${logged}, but ${vf.name} was down`),
    ];
  }
  if (state === 'on-vf' && own.vfPackets === 0) {
    return [
      observation(
        subject,
        own,
        `the log ends with the data path on ${logged}, but not one packet had been counted on a VF`,
      ),
    ];
  }
  if (state === 'synthetic-only' && (own.vfPackets ?? 0) > 0) {
    return [
      observation(subject, own, `the log shows no VF, but ${own.vfPackets} packets had been counted on one`),
    ];
  }
  return [];
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

function observation(subject: Subject, { lines }: CollectedInterface, what: string): Observation {
  return {
    severity: 'warning',
    summary: `The tools' output that was collected does not fit the log of ${subject.name}: ${what}.`,
    advice: 'See when each was collected: the log may end earlier, or lack its last lines.',
    evidence: lines,
  };
}
