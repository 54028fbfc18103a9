import { messageNeedles } from '../message/needles.ts';
import { RECORD_NEEDLES } from '../record/needles.ts';
import type { Relevance } from '../record/skim.ts';
import { joinNeedles } from '../scan/needles.ts';

/**
 * The records that a timeline is made of: those with a message of a known driver. The lines of all others are
 * needed for what they tell of boots and of losses only.
 */
export const RELEVANT: Relevance = {
  needles: () => joinNeedles([RECORD_NEEDLES, messageNeedles()]),
};
