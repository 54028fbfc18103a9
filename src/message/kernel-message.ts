import type { FieldValue, Level } from './compiled.ts';
import type { FieldsByKind } from './compiled-grammar.ts';

export type { FieldsByKind, FieldValue, Level };

/** The device in front of a message. */
export type Device =
  /** `hv_netvsc 000d3af5-…:`; `id` is the instance GUID, or a name such as `vmbus_11` before Linux 4.9. */
  | { readonly bus: 'vmbus'; readonly id: string }
  /** `mlx5_core cf63:00:02.0:` */
  | { readonly bus: 'pci'; readonly address: string }
  /** `pci_bus cf63:00:` */
  | { readonly bus: 'pci-bus'; readonly id: string }
  /** `mlx5_core0:` on FreeBSD, which numbers devices by driver. */
  | { readonly bus: 'unit'; readonly name: string };

/** The interface in front of a message. */
export interface Netdev {
  /** Null for `(unnamed net_device)`. */
  readonly name: string | null;
  /** `uninitialized`, `unregistering`, …; null for an interface in normal use. */
  readonly registrationState: string | null;
}

/** What every message has. */
export interface MessageBase {
  /** The driver in front of the line: `hv_netvsc`, `mlx5_core`, `pci`, …; `kernel` where none is. */
  readonly driver: string;
  readonly device: Device | null;
  readonly netdev: Netdev | null;
  /** What stands behind the prefix: `VF slot 1 added`. */
  readonly text: string;
}

/** The kinds of message that the catalogue knows. */
export type MessageKind = keyof FieldsByKind;

/** A message of the catalogue; with a kind as argument, one of that kind. */
export type RecognizedMessage<K extends MessageKind = MessageKind> = {
  readonly [Kind in K]: MessageBase & {
    readonly kind: Kind;
    /** Catalogue id: `netvsc.vf-slot-added`. */
    readonly id: string;
    /** Its part in the life of a VF, or the sort of trouble it tells of: `vf-slot-added`, `timeout`. */
    readonly role: string;
    readonly level: Level;
    readonly fields: FieldsByKind[Kind];
  };
}[K];

/** A line of a known driver that no message of the catalogue fits: new wording, or a damaged line. */
export type UnrecognizedMessage = MessageBase & {
  readonly kind: 'unrecognized';
  readonly id: null;
  readonly role: null;
  readonly level: null;
  readonly fields: Readonly<Record<string, never>>;
  /** The message of the catalogue whose words are most like these, by its id; null where none is near. */
  readonly nearest: string | null;
  /**
   * Whether the line was cut: it is the beginning of that message, and of no other; or it ends before any
   * message, in the middle of the device, and `nearest` is null.
   */
  readonly cut: boolean;
};

/**
 * A kernel line as the grammar understood it. Discriminated by `kind`, which also gives `fields` its type.
 *
 * @example
 * const message = parseMessage('hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF slot 1 added');
 * if (message?.kind === 'slot-added') console.log(message.fields.slot); // 1
 */
export type KernelMessage = RecognizedMessage | UnrecognizedMessage;
