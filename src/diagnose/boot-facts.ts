import type { VfEvent } from '../lifecycle/event.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { BootFacts } from './rule.ts';

/** The facts of each boot, by its index. */
export function bootFacts({ boots, events }: Timeline): readonly BootFacts[] {
  const facts = boots.map(() => ({ showsHvPci: false, hasStrayError: false }));
  for (const event of events) {
    const boot = facts[event.boot];
    if (boot === undefined) continue;
    boot.showsHvPci ||= isFromHvPci(event);
    boot.hasStrayError ||= event.type === 'error' && event.interface === null;
  }
  return facts;
}

function isFromHvPci(event: VfEvent): boolean {
  if (event.type === 'driver-registered') return event.driver === 'hv_pci';
  return event.type === 'pci-probing' || event.type === 'pci-bus-created';
}
