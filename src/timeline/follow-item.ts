import type { VfEvent } from '../lifecycle/event.ts';
import type { InterfaceState } from '../lifecycle/state.ts';
import type { Finding } from './timeline.ts';

/** What there is to say of a log that goes on. */
export type FollowItem =
  | { readonly kind: 'event'; readonly event: VfEvent }
  | { readonly kind: 'finding'; readonly finding: Finding }
  | { readonly kind: 'state'; readonly state: FollowState };

/** Where everything is when the log ends, or nobody follows it any more. */
export interface FollowState {
  /** The interfaces of the boots that ran last, of each machine one. */
  readonly interfaces: readonly (LiveInterface & { readonly boot: number })[];
  readonly boots: number;
  readonly events: number;
  readonly findings: number;
  readonly lines: number;
  readonly records: number;
  /** Records of known drivers in words that the catalogue does not have. */
  readonly unrecognized: number;
}

/** Where an interface is at the moment. */
export interface LiveInterface {
  readonly name: string | null;
  readonly guid: string | null;
  readonly state: InterfaceState;
  /** The VF's interface, while there is one. */
  readonly vf: string | null;
  readonly slot: number | null;
}
