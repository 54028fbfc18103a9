import { ownCopy } from '../scan/own-copy.ts';
import type { MessageRow } from './compiled.ts';
import type { Derivation, PrefixPart } from './derivation.ts';
import { type FieldReader, fieldReader } from './fields.ts';
import type { Device, KernelMessage, Netdev, UnrecognizedMessage } from './kernel-message.ts';
import { type TokenPlaces, type TokenSpan, textOf } from './token-places.ts';
import type { Token } from './tokens.ts';

/** How every line of a shape is read: a derivation, with all that follows from it worked out. */
export interface Reading {
  readonly driver: string;
  readonly device: { readonly bus: Device['bus']; readonly span: TokenSpan } | null;
  readonly netdev: { readonly name: TokenSpan | null; readonly state: TokenSpan | null } | null;
  /** The first token of the message behind the prefix. */
  readonly message: number;
  readonly body:
    | { readonly row: MessageRow; readonly fields: FieldReader }
    /** In words that no rule has: the prefix still says who speaks. */
    | { readonly row: null; readonly likeness: LikenessOfLine };
}

/** What can be said of a line that no rule takes. */
export type Likeness = Pick<UnrecognizedMessage, 'nearest' | 'cut'>;

/** The same of each line of a shape: its last word may be cut. */
export type LikenessOfLine = (line: string, tokens: TokenPlaces) => Likeness;

/** @param tokens those of the first line of the shape. */
export function recognizedReading(
  derivation: Derivation,
  row: MessageRow,
  tokens: readonly Token[],
): Reading {
  const fields = fieldReader(row.fields, derivation.fields);
  return { ...speakerOf(derivation, row, tokens), body: { row, fields } };
}

/** @param derivation of the prefix alone. */
export function unrecognizedReading(
  derivation: Derivation,
  likeness: LikenessOfLine,
  tokens: readonly Token[],
): Reading {
  return { ...speakerOf(derivation, null, tokens), body: { row: null, likeness } };
}

function speakerOf({ prefix, message }: Derivation, row: MessageRow | null, tokens: readonly Token[]) {
  const name = prefix.get('name') ?? null;
  const state = prefix.get('registrationState') ?? null;
  return {
    driver: driverOf(row, message, prefix, tokens),
    device: deviceOf(prefix),
    netdev: name === null && !prefix.has('unnamed') ? null : { name, state },
    message,
  };
}

function driverOf(
  row: MessageRow | null,
  message: number,
  prefix: Derivation['prefix'],
  tokens: readonly Token[],
): string {
  // What rules take is never empty.
  const [{ type, text }] = tokens as readonly [Token];
  // A line may begin with its message, or with an address: then the catalogue knows whose it is.
  if (row !== null && (message === 0 || type !== 'word')) return row.driver;
  // FreeBSD puts the number of the device behind the driver: mlx5_core0.
  return prefix.has('unit') ? text.replace(/[0-9]{1,10}$/, '') : text;
}

const BUSES: readonly (readonly [PrefixPart, Device['bus']])[] = [
  ['vmbusDevice', 'vmbus'],
  ['pciAddress', 'pci'],
  ['bus', 'pci-bus'],
  ['unit', 'unit'],
];

function deviceOf(prefix: Derivation['prefix']): Reading['device'] {
  for (const [part, bus] of BUSES) {
    const span = prefix.get(part);
    if (span !== undefined) return { bus, span };
  }
  return null;
}

/** A line that ends before its message: all that is known is the driver. */
export function cutBeforeMessage(driver: string): UnrecognizedMessage {
  return {
    kind: 'unrecognized',
    id: null,
    role: null,
    level: null,
    driver: ownCopy(driver),
    device: null,
    netdev: null,
    text: '',
    fields: {},
    nearest: null,
    cut: true,
  };
}

/** The message of a line of the reading's shape. */
export function readMessage(reading: Reading, line: string, tokens: TokenPlaces): KernelMessage {
  const { driver, body } = reading;
  const device = reading.device === null ? null : namedDevice(reading.device, line, tokens);
  const netdev = reading.netdev === null ? null : namedNetdev(reading.netdev, line, tokens);
  const { starts, ends, count } = tokens;
  const text = reading.message < count ? line.slice(starts[reading.message], ends[count - 1]) : '';
  if (body.row === null) {
    const { nearest, cut } = body.likeness(line, tokens);
    return {
      kind: 'unrecognized',
      id: null,
      role: null,
      level: null,
      driver,
      device,
      netdev,
      text,
      fields: {},
      nearest,
      cut,
    };
  }
  const { kind, id, role, level } = body.row;
  const fields = body.fields(line, tokens);
  // The catalogue gives each kind its fields, and FieldsByKind is written from the same rows.
  return { kind, id, role, level, driver, device, netdev, text, fields } as unknown as KernelMessage;
}

function namedDevice(
  { bus, span }: NonNullable<Reading['device']>,
  line: string,
  tokens: TokenPlaces,
): Device {
  const name = textOf(line, tokens, span);
  switch (bus) {
    case 'vmbus':
      return { bus, id: name };
    case 'pci':
      return { bus, address: name };
    case 'pci-bus':
      return { bus, id: name };
    case 'unit':
      return { bus, name };
  }
}

function namedNetdev(
  { name, state }: NonNullable<Reading['netdev']>,
  line: string,
  tokens: TokenPlaces,
): Netdev {
  return {
    name: name && textOf(line, tokens, name),
    registrationState: state && textOf(line, tokens, state).slice(1, -1),
  };
}
