import type { Device, FieldValue, Netdev } from '../message/kernel-message.ts';
import type { CatalogueMessage } from './catalogue.ts';

/** What was read in a line beside its words. */
export interface ReadLine {
  /** The kernel's text, freed of its envelope: `hv_netvsc 000d3af5-… eth0: VF slot 1 added`. */
  readonly line: string;
  readonly driver: string;
  readonly device: Device | null;
  readonly netdev: Netdev | null;
}

/** A line with a known message. */
export interface KnownLine extends ReadLine {
  readonly kind: 'line';
  readonly fields: Readonly<Record<string, FieldValue>>;
  readonly message: CatalogueMessage;
}

/** A line of a known driver, in words that no message has. */
export interface UnrecognizedLine extends ReadLine {
  readonly kind: 'unrecognized';
  /** What stands behind driver, device and interface. */
  readonly text: string;
  /** The message that is nearest to it; null where none is near. */
  readonly nearest: CatalogueMessage | null;
  /** Whether the line is the beginning of that message, and of no other. */
  readonly cut: boolean;
}

/** A message that has the words of a text, and the values that the text gives; none for a part of it. */
export interface Wording {
  readonly message: CatalogueMessage;
  readonly fields: Readonly<Record<string, FieldValue>>;
}

/** What a text turned out to be. */
export type Explanation =
  | KnownLine
  | UnrecognizedLine
  /** The id of a message. */
  | { readonly kind: 'id'; readonly message: CatalogueMessage }
  /** A message without driver and device in front of it, or a part of one: all messages with these words. */
  | {
      readonly kind: 'words';
      readonly text: string;
      /** Whether the text is all that the messages say; else it is a part. */
      readonly whole: boolean;
      readonly messages: readonly Wording[];
    }
  /** Neither a line of a known driver nor the words of a message. */
  | { readonly kind: 'unknown'; readonly text: string };
