import { NUMERIC_TYPES } from '../../grammar/types.ts';
import { type FieldValue, formOf, type MessageField } from './compiled.ts';

/** Reads the fields of one message out of the parts of a line. */
export type FieldReader = (partAt: (index: number) => string) => Readonly<Record<string, FieldValue>>;

/** @param fields the fields of a message; each stands in a part of its own, or shares one with those before it. */
export function fieldReader(fields: readonly MessageField[]): FieldReader {
  let part = -1;
  const places = fields.map(({ name, type, form }) => {
    if (form === null || form.group === 1) part += 1;
    return { name, type, part, group: form?.group ?? 0, form: form && formOf(form.pattern) };
  });
  return (partAt) =>
    Object.fromEntries(
      places.map(({ name, type, part, form, group }) => {
        const text = partAt(part);
        return [name, fieldValue(type, form === null ? text : (form.exec(text)?.[group] ?? text))];
      }),
    );
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
