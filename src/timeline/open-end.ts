import type { KernelMessage } from '../message/kernel-message.ts';
import type { Entry } from './log-part.ts';

/**
 * What the last line of a log is that has no line end, where the lines before it have one.
 *
 * - `whole`: its last word is one of the message's own, or the log has it elsewhere.
 * - `open`: it ends in a value that may go on: `VF registering: eth1`, or `eth10`.
 * - `cut`: it ends in a value that is none: `VF registering: enP530`, `firmware version: 14.25`, or the beginning of
 *   one that the log has elsewhere.
 */
export type OpenEnd = 'whole' | 'open' | 'cut';

/** Values of a fixed length are whole, or no message has them: GUIDs, PCI and MAC addresses. */
const FIXED = /:|^[0-9a-f]{8}-[0-9a-f]{4}-/;

/** The beginning of udev's name for an interface on a PCI domain: `enP53091s1` has a slot. */
const PREDICTABLE_NAME_BEGUN = /^en(?:P(?:\d{1,10}(?:p\d{0,3}s?|s)?)?)?$/;

/** Versions of firmware have three numbers: `14.25.8362`. */
const WHOLE_VERSION = /^\d+\.\d+\.\d/;

/** @param before the texts of the log in front of it */
export function judgeOpenEnd({ message, record }: Entry, before: Iterable<string>): OpenEnd {
  const word = lastWord(record.message);
  if (word === '' || FIXED.test(word) || !isValue(message, word)) return 'whole';
  let goesOn = false;
  for (const text of before) {
    for (const other of text.split(/[\s:,]+/)) {
      if (other === word) return 'whole';
      goesOn ||= other.startsWith(word);
    }
  }
  const isBegun =
    goesOn || PREDICTABLE_NAME_BEGUN.test(word) || (message.kind === 'firmware' && !WHOLE_VERSION.test(word));
  return isBegun ? 'cut' : 'open';
}

/** The texts of a log in front of its last one, each once. */
export function textsBeforeLast(entries: Iterable<Entry> & { readonly length: number }): ReadonlySet<string> {
  const texts = new Set<string>();
  let left = entries.length - 1;
  for (const { record } of entries) {
    if (left > 0) texts.add(record.message);
    left -= 1;
  }
  return texts;
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1);
}

function isValue({ fields }: KernelMessage, word: string): boolean {
  return Object.values(fields).some((value) => String(value) === word);
}
