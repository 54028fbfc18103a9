import type { Doubt } from './doubt.ts';
import type { InterfaceState } from './state.ts';
import type { Step } from './transitions.ts';

/**
 * The latest lines about the data path, as long as they can turn out to be those of an unload of hv_netvsc:
 *
 *     hv_netvsc … eth0: Data path switched from VF: eth1      (not on every kernel)
 *     hv_netvsc … eth0: Data path switched to VF: eth1        misleading: nothing was switched
 *     hv_netvsc … eth0: VF unregistering: eth1
 *     hv_vmbus: unregistering driver hv_netvsc
 *
 * The driver is told of the end of a VF that is in fact up, and takes it for one that comes up. A VF that is
 * really opened speaks itself between the first two lines, so these must follow each other directly.
 */
export interface PathFlip {
  /** `from`: switched from; `to`: and back to it, or to it a second time; `gone`: and the VF unregistered. */
  readonly seen: 'from' | 'to' | 'gone';
  /** Number of the last of these lines among those of the interface and its VF. */
  readonly line: number;
  /** The event of the line that is misleading if it was an unload. */
  readonly misleading: object | null;
  /**
   * Whether the path was taken away once more before the VF went, as its end proves if the line was not
   * misleading. Null where a line in front of these shows the path on the VF, so that its end is missing.
   */
  readonly left: Doubt | null;
}

/** The data path's end that the end of the VF proves, as long as the switch to it may be none. */
export function doubtOfLeaving(flip: PathFlip | null, step: Step, line: number): Doubt | null {
  return step === 'unregistered' && flip?.seen === 'to' && flip.line === line - 1 ? flip.left : null;
}

/** Another step came first: no unload, so what is in doubt was as it seems. */
export function settleFlip(flip: PathFlip | null): void {
  if (flip?.seen === 'gone' && flip.left?.answer === 'open') flip.left.answer = 'so';
}

/** @param state the interface's state before the step. */
export function nextFlip(
  flip: PathFlip | null,
  step: Step,
  state: InterfaceState,
  line: number,
  event: object,
): PathFlip | null {
  const follows = flip !== null && flip.line === line - 1;
  switch (step) {
    case 'data-path-from-vf':
      return { seen: 'from', line, misleading: null, left: null };
    case 'data-path-to-vf': {
      const isSecond = state === 'on-vf' || (follows && flip.seen === 'from');
      const left: Doubt | null = state === 'on-vf' ? null : { answer: 'open' };
      return isSecond ? { seen: 'to', line, misleading: event, left } : null;
    }
    case 'unregistered':
      return follows && flip.seen === 'to' ? { ...flip, seen: 'gone', line } : null;
    default:
      return null;
  }
}
