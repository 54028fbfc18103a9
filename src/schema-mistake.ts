/** The part of JSON Schema that `mistakeIn` understands, and in which the schemas of this package are written. */
export interface Schema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  /** `#/$defs/event`, and nothing else. */
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: SchemaType | readonly SchemaType[];
  readonly const?: string;
  readonly enum?: readonly (string | null)[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  /** Of ours, only one can fit: it is taken for `anyOf`. */
  readonly oneOf?: readonly Schema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly default?: string | number;
}

export type SchemaType = 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean' | 'null';

/** What is wrong with a value, as a sentence that says where; null where nothing is. */
export function mistakeIn(value: unknown, schema: Schema): string | null {
  return new Check(schema).mistake(value, schema, '');
}

class Check {
  readonly #root: Schema;

  constructor(root: Schema) {
    this.#root = root;
  }

  mistake(value: unknown, schema: Schema, path: string): string | null {
    const at = path === '' ? 'it' : path;
    if (schema.$ref !== undefined) return this.mistake(value, this.#named(schema.$ref), path);
    const forms = schema.anyOf ?? schema.oneOf;
    if (forms !== undefined) return this.#mistakeInAll(value, forms, path);
    if (schema.const !== undefined && schema.const !== value)
      return `${at} is ${shown(value)}, and must be ${schema.const}`;
    if (schema.enum !== undefined && !schema.enum.some((one) => one === value))
      return `${at} is ${shown(value)}, and must be one of ${schema.enum.join(', ')}`;
    if (schema.type !== undefined && !isOfTypes(value, schema.type))
      return `${at} is ${shown(value)}, and must be ${typeWords(schema.type)}`;
    if (typeof value === 'number') return mistakeInNumber(value, schema, at);
    if (typeof value === 'string') return mistakeInText(value, schema, at);
    if (Array.isArray(value)) return this.#mistakeInArray(value, schema, path);
    return typeof value === 'object' && value !== null ? this.#mistakeInObject(value, schema, path) : null;
  }

  #named(ref: string): Schema {
    const found = this.#root.$defs?.[ref.replace('#/$defs/', '')];
    if (found === undefined) throw new Error(`the schema has no ${ref}`);
    return found;
  }

  /** The mistake in the form that the value seems to be meant as. */
  #mistakeInAll(value: unknown, schemas: readonly Schema[], path: string): string | null {
    const mistakes = schemas.map((schema) => this.mistake(value, schema, path));
    if (mistakes.includes(null)) return null;
    const meant = schemas
      .map((schema) => (schema.$ref === undefined ? schema : this.#named(schema.$ref)))
      .findIndex(({ type }) => type !== undefined && isOfTypes(value, type));
    return mistakes[Math.max(0, meant)] ?? null;
  }

  #mistakeInArray(value: readonly unknown[], schema: Schema, path: string): string | null {
    const { items, minItems = 0, maxItems = Number.POSITIVE_INFINITY } = schema;
    if (value.length < minItems || value.length > maxItems)
      return `${path} has ${value.length} entries, and must have from ${minItems} to ${maxItems}`;
    if (items === undefined) return null;
    for (const [index, item] of value.entries()) {
      const mistake = this.mistake(item, items, `${path}[${index}]`);
      if (mistake !== null) return mistake;
    }
    return null;
  }

  #mistakeInObject(value: object, schema: Schema, path: string): string | null {
    const { properties = {}, required = [], additionalProperties } = schema;
    const missing = required.find((key) => !Object.hasOwn(value, key));
    if (missing !== undefined) return `${path === '' ? 'it' : path} has no "${missing}"`;
    for (const [key, inner] of Object.entries(value)) {
      const place = path === '' ? key : `${path}.${key}`;
      const known = Object.hasOwn(properties, key) ? properties[key] : undefined;
      if (known === undefined && additionalProperties !== false) continue;
      if (known === undefined)
        return `there is no ${JSON.stringify(place)}; there are ${Object.keys(properties).join(', ')}`;
      // A property that is undefined is left out.
      const mistake = inner === undefined ? null : this.mistake(inner, known, place);
      if (mistake !== null) return mistake;
    }
    return null;
  }
}

function mistakeInNumber(value: number, { minimum, maximum }: Schema, at: string): string | null {
  const isBelow = minimum !== undefined && value < minimum;
  const isAbove = maximum !== undefined && value > maximum;
  if (!isBelow && !isAbove) return null;
  const bounds = maximum === undefined ? `${minimum} or more` : `from ${minimum} to ${maximum}`;
  return `${at} is ${value}, and must be ${bounds}`;
}

function mistakeInText(value: string, { pattern, maxLength }: Schema, at: string): string | null {
  if (maxLength !== undefined && value.length > maxLength)
    return `${at} has ${value.length} characters, and must have at most ${maxLength}`;
  const isOther = pattern !== undefined && !new RegExp(pattern).test(value);
  return isOther ? `${at} is ${shown(value)}, and must be of the form ${pattern}` : null;
}

function isOfTypes(value: unknown, types: NonNullable<Schema['type']>): boolean {
  return (typeof types === 'string' ? [types] : types).some((type) => isOfType(value, type));
}

/** `a string`, `an integer or null` */
function typeWords(types: NonNullable<Schema['type']>): string {
  const words = (typeof types === 'string' ? [types] : types).map((type) =>
    type === 'null' ? 'null' : `${/^[aio]/.test(type) ? 'an' : 'a'} ${type}`,
  );
  return words.join(' or ');
}

function isOfType(value: unknown, type: SchemaType): boolean {
  switch (type) {
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'array':
      return Array.isArray(value);
    case 'integer':
      return Number.isSafeInteger(value);
    case 'number':
      return Number.isFinite(value);
    case 'string':
      return typeof value === 'string';
    case 'boolean':
      return typeof value === 'boolean';
    case 'null':
      return value === null;
  }
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' && value !== null ? 'an object' : JSON.stringify(value ?? null);
}
