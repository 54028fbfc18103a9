import { readFileSync } from 'node:fs';
import { Ajv, type ErrorObject } from 'ajv';

const schema: object = JSON.parse(
  readFileSync(new URL('../../src/compare/comparison.schema.json', import.meta.url), 'utf8'),
);
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

/** Where the data, as it is written to JSON, is not what the published schema promises. */
export function comparisonErrors(comparison: unknown): readonly ErrorObject[] {
  validate(JSON.parse(JSON.stringify(comparison)));
  return validate.errors ?? [];
}
