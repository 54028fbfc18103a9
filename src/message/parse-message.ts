import { VfTimelineError } from '../errors.ts';
import { endsBeforeGluedText } from './glued-text.ts';
import type { KernelMessage } from './kernel-message.ts';
import { MAX_MESSAGE_CHARACTERS } from './limits.ts';
import { MessageReader } from './message-reader.ts';

/**
 * Reads one kernel message, freed of its envelope (no time stamp, no syslog header).
 *
 * @param text `hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF slot 1 added`
 * @returns the message; of kind `unrecognized` where a known driver speaks and no rule takes the line;
 * null where the line is not one of a known driver. No text makes it throw. Where another writer to the same
 * console goes on behind a message, it is the message.
 * @throws VfTimelineError `invalid-argument` where the argument is no text.
 * @since 0.1.0
 *
 * @example
 * const message = parseMessage('mlx5_core cf63:00:02.0: firmware version: 14.25.8362');
 * if (message?.kind === 'firmware') console.log(message.fields.version); // '14.25.8362'
 */
export function parseMessage(text: string): KernelMessage | null {
  if (typeof text !== 'string')
    throw new VfTimelineError('invalid-argument', `the message must be text; it is ${text}`);
  const line = text.slice(0, MAX_MESSAGE_CHARACTERS);
  const message = reader.read(line, text.length > MAX_MESSAGE_CHARACTERS);
  return message?.kind === 'unrecognized' ? (readBeforeGluedText(line) ?? message) : message;
}

/**
 * Whether the text begins as a message of a known driver does: where not, {@link parseMessage} gives null. Most
 * lines of a log are told so by their first token.
 */
export function mayBeMessage(text: string): boolean {
  return reader.mayRead(text.length > MAX_MESSAGE_CHARACTERS ? text.slice(0, MAX_MESSAGE_CHARACTERS) : text);
}

/** The message that ends where glued text begins; null where none does, or where it could end in several places. */
function readBeforeGluedText(line: string): KernelMessage | null {
  const [only, ...others] = endsBeforeGluedText(line)
    .map((end) => reader.read(line.slice(0, end), false))
    .filter((message) => message !== null && message.kind !== 'unrecognized');
  return others.length === 0 ? (only ?? null) : null;
}

const reader = new MessageReader();

/**
 * How many lines the grammar itself has read since the program began. Lines of a shape that it has read
 * before are read by its answer from then, so this grows with the kinds of lines, not with the lines. For measuring: a
 * log in which it grows with the lines is read slowly.
 *
 * @returns a count since the module was loaded
 * @since 0.1.0
 *
 * @example
 * const before = linesDerived();
 * await analyze(text);
 * console.log(linesDerived() - before);
 */
export function linesDerived(): number {
  return reader.derived;
}
