import { messageNeedles } from '../message/needles.ts';
import { RECORD_NEEDLES } from '../record/needles.ts';
import { joinNeedles, type Needles } from '../scan/needles.ts';

/** What stands in every line that a timeline is made of. */
export function needles(): Needles {
  return joinNeedles([RECORD_NEEDLES, messageNeedles()]);
}
