import { cursorOf, type JournalEntry, valuesOf } from './entry.ts';
import { type JournalField, SharedField } from './field.ts';

/**
 * An entry as `journalctl -o json --all` prints it: one line of JSON. Numbers are strings; a field that was
 * given several times is an array; a value with control characters, or that is no UTF-8, is an array of byte
 * numbers. (Without `--all`, journalctl prints null for values of 4096 bytes and more.)
 *
 * The fields stand in the order of the file, which journalctl does not keep.
 *
 * @returns a line without its line feed
 * @since 0.1.0
 *
 * @example
 * toJournalJson(entry); // '{"__CURSOR":"s=…","__REALTIME_TIMESTAMP":"1700000000000000",…,"MESSAGE":"hello"}'
 */
export function toJournalJson(entry: JournalEntry): string {
  // Written by hand: a name out of a log must not become a key of an object.
  let json = `{"__CURSOR":"${cursorOf(entry)}"`;
  json += `,"__REALTIME_TIMESTAMP":"${entry.realtimeUs}"`;
  json += `,"__MONOTONIC_TIMESTAMP":"${entry.monotonicUs}"`;
  json += `,"__SEQNUM":"${entry.seqnum}","__SEQNUM_ID":"${entry.seqnumId}"`;
  json += `,"_BOOT_ID":"${entry.bootId}"`;
  const { fields } = entry;
  for (let index = 0; index < fields.length; index += 1) {
    const field = fields[index];
    // The boot has been printed; and all values of a name stand together, where the first of them is.
    if (field === undefined || field.name === '_BOOT_ID' || hasName(fields, field.name, 0, index)) continue;
    if (hasName(fields, field.name, index + 1, fields.length)) {
      const values = valuesOf(entry, field.name).map(valueToJson);
      json += `,${textToJson(field.name)}:[${values.join(',')}]`;
    } else {
      json += `,${memberOf(field)}`;
    }
  }
  return `${json}}`;
}

/** A field as a member of an object. Entries share most of their fields, and each of those is written once. */
function memberOf(field: JournalField): string {
  return field instanceof SharedField ? field.member(writeMember) : writeMember(field);
}

function writeMember({ name, value }: JournalField): string {
  return `${textToJson(name)}:${valueToJson(value)}`;
}

function hasName(fields: readonly JournalField[], name: string, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (fields[index]?.name === name) return true;
  return false;
}

/** Text that stands in JSON as it is, as nearly all does. */
const PLAIN = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/;

function textToJson(text: string): string {
  return PLAIN.test(text) ? `"${text}"` : JSON.stringify(text);
}

/** What systemd takes for unprintable: C0 without tab and line feed, DEL and C1, and what is no character. */
const UNPRINTABLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]|\p{Noncharacter_Code_Point}/u;

function valueToJson(value: string | Uint8Array): string {
  if (typeof value !== 'string') return `[${value.join(',')}]`;
  if (PLAIN.test(value)) return `"${value}"`;
  return UNPRINTABLE.test(value) ? `[${new TextEncoder().encode(value).join(',')}]` : JSON.stringify(value);
}
