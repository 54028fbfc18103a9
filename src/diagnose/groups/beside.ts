import type { Rule } from '../rule.ts';
import { evidenceContradicts } from '../rules/evidence-contradicts.ts';
import { unrecognizedMessages } from '../rules/unrecognized-messages.ts';

/** What was not understood, and what was collected beside the log. They find nothing where there is neither. */
export const beside: readonly Rule[] = [unrecognizedMessages, evidenceContradicts];
