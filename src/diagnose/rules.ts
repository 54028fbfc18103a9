import { arrivals } from './groups/arrivals.ts';
import { beside } from './groups/beside.ts';
import { departures } from './groups/departures.ts';
import { driverErrors, failures } from './groups/errors.ts';
import { ofLogs } from './groups/logs.ts';
import { missing } from './groups/missing.ts';
import { names } from './groups/names.ts';
import type { Rule } from './rule.ts';

/** Every rule, in the order in which findings of one severity are given: what explains most comes first. */
export const rules: readonly Rule[] = [
  ...failures,
  ...missing,
  ...arrivals,
  ...names,
  ...driverErrors,
  ...departures,
  ...ofLogs,
  ...beside,
];
