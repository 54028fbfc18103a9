import type { Relevance } from '../record/relevance.ts';

/**
 * The records that a timeline is made of: those with a message of a known driver. The lines of all others are
 * needed for what they tell of boots and of losses only.
 */
export const RELEVANT: Relevance = {
  needles: async () => (await import('./needles.ts')).needles(),
};
