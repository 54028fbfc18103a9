import { readFileSync } from 'node:fs';
import { Ajv, type ErrorObject } from 'ajv';

const schema: object = JSON.parse(
  readFileSync(new URL('../../src/timeline/timeline.schema.json', import.meta.url), 'utf8'),
);
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

/** Where the data, as it is written to JSON, is not what the published schema promises. */
export function schemaErrors(timeline: unknown): readonly ErrorObject[] {
  validate(JSON.parse(JSON.stringify(timeline)));
  return validate.errors ?? [];
}
