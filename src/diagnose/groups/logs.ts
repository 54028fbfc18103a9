import type { Rule } from '../rule.ts';
import { linesHidden } from '../rules/lines-hidden.ts';
import { logIncomplete } from '../rules/log-incomplete.ts';

/** What a log does not show. */
export const ofLogs: readonly Rule[] = [logIncomplete, linesHidden];
