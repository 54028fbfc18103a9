import { VfTimelineError } from '../errors.ts';
import { type Derivation, openings, type PrefixPart, type TokenSpan } from './derivation.ts';
import { type FieldReader, fieldReader } from './fields.ts';
import { messageRow } from './grammar-tables.ts';
import type { Device, KernelMessage, Netdev } from './kernel-message.ts';
import { Shapes } from './shapes.ts';
import { type Token, tokenize } from './tokens.ts';

/**
 * The longest message that is cut into tokens, in UTF-16 units. The kernel's records end at 1,024 bytes
 * (kernel/printk/printk.c, PRINTKRB_RECORD_MAX); four times that leaves room for what logs add. What is
 * longer is no kernel record, and is read up to here.
 */
export const MAX_MESSAGE_CHARACTERS = 4096;

/**
 * Reads one kernel message, freed of its envelope (no time stamp, no syslog header).
 *
 * @param text `hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF slot 1 added`
 * @returns the message; of kind `unrecognized` where a known driver speaks and no rule takes the line;
 * null where the line is not one of a known driver. No text makes it throw.
 * @throws VfTimelineError `invalid-argument` where the argument is no text.
 *
 * @example
 * const message = parseMessage('mlx5_core cf63:00:02.0: firmware version: 14.25.8362');
 * if (message?.kind === 'firmware') console.log(message.fields.version); // '14.25.8362'
 */
export function parseMessage(text: string): KernelMessage | null {
  if (typeof text !== 'string')
    throw new VfTimelineError('invalid-argument', `the message must be text; it is ${text}`);
  if (!mayBeKnown(text)) return null;
  const line = text.slice(0, MAX_MESSAGE_CHARACTERS);
  const tokens = tokenize(line);
  const [derivation] = text.length > line.length ? [] : lines.derive(tokens);
  return derivation === undefined ? unrecognized(line, tokens) : recognized(line, tokens, derivation);
}

const lines = new Shapes('line');
const prefixes = new Shapes('prefix');

/** Whether a known line can begin as this one does: looked at before anything else, for most lines do not. */
function mayBeKnown(text: string): boolean {
  const { words, forms } = openings();
  const end = text.search(/[^A-Za-z0-9_.@+-]/);
  return words.has(end === -1 ? text : text.slice(0, end)) || forms.some((form) => form.test(text));
}

const readers = new Map<number, FieldReader>();

/** How the fields of a row are read, worked out once for each row that a log has. */
function readerOf(index: number): FieldReader {
  const reader = readers.get(index) ?? fieldReader(messageRow(index).fields);
  readers.set(index, reader);
  return reader;
}

function recognized(line: string, tokens: readonly Token[], derivation: Derivation): KernelMessage {
  const index = derivation.row ?? -1;
  const { id, driver, kind, role, level } = messageRow(index);
  const fields = readerOf(index)((part) => textOf(line, tokens, derivation.fields[part]));
  const message = { kind, id, role, level, ...speaker(line, tokens, derivation), fields };
  // A line may begin with its message, or with an address: then the catalogue knows whose it is.
  if (derivation.message === 0 || tokens[0]?.type !== 'word') message.driver = driver;
  // The catalogue gives each kind its fields, and FieldsByKind is written from the same rows.
  return message as unknown as KernelMessage;
}

/** A line of a known driver in words that no rule has. Its prefix still says who speaks. */
function unrecognized(line: string, tokens: readonly Token[]): KernelMessage | null {
  const colon = tokens.findIndex((token) => token.text === ':');
  const [derivation] = prefixes.derive(tokens.slice(0, colon + 1));
  if (derivation === undefined) return null;
  return {
    kind: 'unrecognized',
    id: null,
    role: null,
    level: null,
    ...speaker(line, tokens, derivation),
    fields: {},
  };
}

function speaker(line: string, tokens: readonly Token[], { prefix, message }: Derivation) {
  const part = (name: PrefixPart): string | null => {
    const span = prefix.get(name);
    return span === undefined ? null : textOf(line, tokens, span);
  };
  const body = tokens[message];
  return {
    // FreeBSD puts the number of the device behind the driver: mlx5_core0.
    driver: (part('unit') === null ? tokens[0]?.text : tokens[0]?.text.replace(/[0-9]+$/, '')) ?? '',
    device: deviceOf(part('vmbusDevice'), part('pciAddress'), part('bus'), part('unit')),
    netdev: netdevOf(part('name'), part('unnamed'), part('registrationState')),
    text: body === undefined ? '' : line.slice(body.offset).trimEnd(),
  };
}

function deviceOf(
  vmbus: string | null,
  pci: string | null,
  bus: string | null,
  unit: string | null,
): Device | null {
  if (vmbus !== null) return { bus: 'vmbus', id: vmbus };
  if (pci !== null) return { bus: 'pci', address: pci };
  if (bus !== null) return { bus: 'pci-bus', id: bus };
  return unit === null ? null : { bus: 'unit', name: unit };
}

function netdevOf(name: string | null, unnamed: string | null, state: string | null): Netdev | null {
  if (name === null && unnamed === null) return null;
  return { name, registrationState: state === null ? null : state.slice(1, -1).trim() };
}

/** The text of a span as it stands in the line, blanks between its tokens included. */
function textOf(line: string, tokens: readonly Token[], span: TokenSpan | undefined): string {
  const first = span && tokens[span.from];
  const last = span && tokens[span.to];
  return first && last ? line.slice(first.offset, last.offset + last.text.length) : '';
}
