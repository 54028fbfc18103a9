import { NUMERIC_TYPES } from '../../grammar/types.ts';
import { type FieldValue, formOf, type MessageField } from './compiled.ts';
import { type TokenPlaces, type TokenSpan, textOf } from './token-places.ts';

/** Reads the fields of one message out of a line. */
export type FieldReader = (line: string, tokens: TokenPlaces) => Readonly<Record<string, FieldValue>>;

/**
 * @param fields the fields of a message; each stands in a part of its own, or shares one with those before it.
 * @param parts where the parts are.
 */
export function fieldReader(fields: readonly MessageField[], parts: readonly TokenSpan[]): FieldReader {
  let part = -1;
  const places = fields.map(({ name, type, form }) => {
    if (form === null || form.group === 1) part += 1;
    const span = parts[part] ?? { from: 0, to: 0 };
    return { name, type, span, group: form?.group ?? 0, form: form && formOf(form.pattern) };
  });
  return (line, tokens) => {
    const values: Record<string, FieldValue> = {};
    for (const { name, type, span, form, group } of places) {
      const text = textOf(line, tokens, span);
      values[name] = fieldValue(type, form === null ? text : (form.exec(text)?.[group] ?? text));
    }
    return values;
  };
}

function fieldValue(type: string, text: string): FieldValue {
  if (type === 'value') return /^-?[0-9]{1,15}$/.test(text) ? Number(text) : text;
  const base = NUMERIC_TYPES[type];
  if (base === undefined) return text;
  if (base === 10) return Number(text);
  const digits = text.startsWith('0x') ? text : `0x${text}`;
  const value = Number(digits);
  return Number.isSafeInteger(value) ? value : BigInt(digits);
}
