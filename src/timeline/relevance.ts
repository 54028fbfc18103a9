import type { Relevance } from '../record/relevance.ts';
import type { Needles } from '../scan/needles.ts';

let needles: Promise<Needles> | null = null;

/**
 * The records that a timeline is made of: those with a message of a known driver. The lines of all others are
 * needed for what they tell of boots and of losses only.
 */
export const RELEVANT: Relevance = {
  // The same for all logs: what looks for them is compiled once.
  needles: () => {
    needles ??= import('./needles.ts').then((module) => module.needles());
    return needles;
  },
};
