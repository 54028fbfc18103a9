import type { UnrecognizedMessage } from '../message/kernel-message.ts';
import { MAX_MESSAGE_CHARACTERS } from '../message/limits.ts';
import { parseMessage } from '../message/parse-message.ts';
import { LineReader } from '../record/line-reader.ts';
import { type CatalogueMessage, explainMessage, messages } from './catalogue.ts';
import { PREFIX_EXAMPLES } from './examples.ts';
import type { Explanation, KnownLine, UnrecognizedLine, Wording } from './explanation.ts';

/**
 * Explains a text as a person copies it: a line of a log with or without its envelope, the words of a
 * message without their prefix, or the id of a message. No text makes it throw.
 *
 * @example
 * explainText('VF slot 1 added').kind; // 'words'
 */
export function explainText(text: string): Explanation {
  const named = explainMessage(text.trim());
  if (named !== null) return { kind: 'id', message: named };

  const line = explainLine(text);
  if (line !== null) return line;
  const behind = textsBehindColons(freed(text));
  for (const rest of behind) {
    const line = explainMessageText(rest);
    if (line?.kind === 'line') return line;
  }
  for (const words of [freed(text), ...behind]) {
    const found = messagesWith(words);
    if (found.length > 0) return { kind: 'words', text: words, whole: true, messages: found };
  }
  const found = messagesWithPart(freed(text));
  if (found.length > 0) return { kind: 'words', text: freed(text), whole: false, messages: found };
  return { kind: 'unknown', text: text.trim().slice(0, MAX_MESSAGE_CHARACTERS) };
}

/** Explains a line of a log, with or without its envelope; null where it is not one of a known driver. */
function explainLine(text: string): KnownLine | UnrecognizedLine | null {
  return explainMessageText(freed(text));
}

/** What tells one message of a log from another: its id, or the words that no message has. */
export interface LineKey {
  readonly known: boolean;
  readonly key: string;
}

/** The key of a message of a known driver, without the work of explaining it; null for others. */
export function keyOfMessage(text: string): LineKey | null {
  const parsed = parseMessage(text);
  if (parsed === null) return null;
  return { known: parsed.id !== null, key: parsed.id ?? `${parsed.driver} ${parsed.text}` };
}

/** Explains a line that is freed of its envelope; null where it is not one of a known driver. */
export function explainMessageText(line: string): KnownLine | UnrecognizedLine | null {
  const parsed = parseMessage(line);
  if (parsed === null) return null;
  const { driver, device, netdev } = parsed;
  const read = { line: line.slice(0, MAX_MESSAGE_CHARACTERS), driver, device, netdev };
  if (parsed.kind === 'unrecognized')
    return { kind: 'unrecognized', ...read, text: parsed.text, nearest: nearestTo(parsed), cut: parsed.cut };
  const message = explainMessage(parsed);
  return message && { kind: 'line', ...read, fields: parsed.fields, message };
}

/**
 * The known message that an unrecognized line is nearest to: by its own driver, or the same words behind
 * another prefix, as where a part of the prefix was lost in copying.
 */
function nearestTo({ text, nearest }: UnrecognizedMessage): CatalogueMessage | null {
  return messagesWith(text)[0]?.message ?? (nearest === null ? null : explainMessage(nearest));
}

/** `<6>[ 2.3]`: a stamp that a person has shortened is in no format of a log. */
const SHORT_STAMP = /^\s{0,8}(?:<\d{1,3}>)?\s{0,8}\[[\d. ]{1,32}\]/;

/** The text without what a log put around it; a text in no format of a log is taken as it is. */
function freed(text: string): string {
  const messages: string[] = [];
  const reader = new LineReader(({ reading }) => {
    if (reading.kind === 'record') messages.push(reading.message);
  });
  const line = text.trimEnd();
  reader.read({ number: 1, text: line, whole: line, cut: false });
  reader.end();
  return (messages[0] ?? text.replace(SHORT_STAMP, '')).trim();
}

/** Places where a text may have been torn. Beyond them stands no prefix of the grammar. */
const MAX_COLONS = 4;

/** `host kernel: VF slot 1 added` → `VF slot 1 added`: what stands behind a prefix that was cut or is not ours. */
function textsBehindColons(text: string): readonly string[] {
  const texts: string[] = [];
  for (let at = text.indexOf(': '); at !== -1 && texts.length < MAX_COLONS; at = text.indexOf(': ', at + 2))
    texts.push(freed(text.slice(at + 2)));
  return texts.filter((rest) => rest !== '');
}

/** Characters of a message's own words, without its fields. */
function ownWords({ text }: CatalogueMessage): number {
  return text.replace(/\{\w+\}/g, '').length;
}

/**
 * The longest text that is looked for as the words of a message, in UTF-16 units. The longest message of the
 * catalogue has half as many; the bound is for texts that would keep 40 prefixes busy.
 */
const MAX_WORDS_CHARACTERS = 512;

/** Every message with these words, whichever driver prints it; the one with most of them in its own words first. */
function messagesWith(words: string): readonly Wording[] {
  const found = new Map<string, Wording>();
  if (words.length > MAX_WORDS_CHARACTERS) return [];
  for (const prefix of Object.values(PREFIX_EXAMPLES)) {
    const parsed = parseMessage(`${prefix} ${words}`.trimStart());
    const message = parsed?.text === words ? explainMessage(parsed) : null;
    if (parsed !== null && message !== null) found.set(message.id, { message, fields: parsed.fields });
  }
  return [...found.values()].sort((a, b) => ownWords(b.message) - ownWords(a.message));
}

/** Letters. Shorter words alone stand in too many messages to say which is meant. */
const MIN_WORD_LETTERS = 3;

/**
 * Every message that has all words of a text, in their order: `VF unregistering`, `path switched`. What has
 * digits in it is a value, and says nothing about the message. Those that have the text as it is come first,
 * Linux before FreeBSD, short before long.
 */
function messagesWithPart(text: string): readonly Wording[] {
  if (text.length > MAX_WORDS_CHARACTERS) return [];
  const part = text.toLowerCase();
  const words = part.split(/[^a-z0-9_'-]+/).filter((word) => /^[a-z]/.test(word) && !/[0-9]/.test(word));
  if (!words.some((word) => word.length >= MIN_WORD_LETTERS)) return [];
  const found = messages
    .map((message) => ({ message, own: message.text.replace(/\{\w+\}/g, ' ').toLowerCase() }))
    .filter(({ own }) => hasInOrder(own, words));
  const rank = ({ own, message }: (typeof found)[number]): number =>
    (own.includes(part) ? 0 : 2) + (message.id.startsWith('freebsd.') ? 1 : 0);
  found.sort((a, b) => rank(a) - rank(b) || a.own.length - b.own.length);
  return found.map(({ message }) => ({ message, fields: {} }));
}

function hasInOrder(text: string, words: readonly string[]): boolean {
  let from = 0;
  return words.every((word) => {
    const at = text.indexOf(word, from);
    from = at + word.length;
    return at !== -1;
  });
}
