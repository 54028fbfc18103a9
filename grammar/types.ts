/**
 * The types whose fields become numbers, with the base the kernel prints them in. A field of any other
 * type keeps the text as printed.
 */
export const NUMERIC_TYPES: Readonly<Record<string, 10 | 16>> = {
  natural: 10,
  decimal: 10,
  hex: 16,
  prefixedHex: 16,
  hexDigits: 16,
};

/** The TypeScript type of a field. A decimal number has at most 15 digits (tokens.ts), hex digits can be more. */
export function typeOfField(type: string): string {
  const base = NUMERIC_TYPES[type];
  if (type === 'value') return 'string | number';
  if (base === undefined) return 'string';
  return base === 10 ? 'number' : 'number | bigint';
}

/** What the types that may stand inside a token look like there. */
export const INSIDE_A_TOKEN: Readonly<Record<string, string>> = {
  natural: '[0-9]{1,15}',
  decimal: '-?[0-9]{1,15}',
  hexDigits: '[0-9a-f]+',
  word: '[A-Za-z0-9_]+',
  version: '[0-9][0-9.-]*',
};
