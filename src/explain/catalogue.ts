import type { Level } from '../message/compiled.ts';
import { messageLines, roleLines, sentences } from './compiled-messages.ts';
import { exampleLine } from './examples.ts';

/** A message that a driver prints, and what people want to know of it. */
export interface CatalogueMessage {
  /** `netvsc.vf-slot-added` */
  readonly id: string;
  /** The driver that prints it: `hv_netvsc`. */
  readonly driver: string;
  /** The kernel's text without its prefix; what varies stands in braces: `VF slot {slot} added`. */
  readonly text: string;
  /** A line with this message, its values made up: `hv_netvsc 000d3af5-… eth0: VF slot 1 added`. */
  readonly example: string;
  readonly level: Level;
  /** Its part in the life of a VF, or the sort of trouble it tells of: `vf-slot-added`, `timeout`. */
  readonly role: string;
  /** First and last kernel it was seen in: `4.19-7.0`. Vendors backport, so this is a hint. */
  readonly kernels: string;
  /** Whether it is harmless wherever it stands, whatever its level. */
  readonly benign: boolean;
  /** What it says. */
  readonly meaning: string;
  /** When it comes. */
  readonly when: string;
  /** What usually follows. */
  readonly follows: string;
}

/** What messages of one role have in common. */
export interface MessageRole {
  readonly role: string;
  /** What such a message tells. */
  readonly what: string;
  readonly when: string;
  readonly follows: string;
}

/** Every message that vf-timeline knows, in the order of the catalogue's tables. */
export const messages: readonly CatalogueMessage[] = messageLines.map(readMessage);

/** The roles that a message can have. */
export const roles: readonly MessageRole[] = roleLines.map((line) => {
  const [role = '', what = '', when = '', follows = ''] = line.split('\t');
  return { role, what, when: sentence(when), follows: sentence(follows) };
});

function readMessage(line: string): CatalogueMessage {
  const [id = '', driver = '', prefixes = '', template = '', role = '', level, ...rest] = line.split('\t');
  const [kernels = '', benign, when = '', follows = '', meaning = ''] = rest;
  return {
    id,
    driver,
    text: template.replace(/\{(\w+):\w+\}/g, '{$1}'),
    example: exampleLine(prefixes.split(' ')[0] ?? '', template),
    level: level as Level,
    role,
    kernels,
    benign: benign === 'benign',
    meaning,
    when: sentence(when),
    follows: sentence(follows),
  };
}

function sentence(index: string): string {
  return sentences[Number(index)] ?? '';
}

/** The fields of a message that the kernel prints with a base of 16, by name. */
export function hexFields(id: string): ReadonlySet<string> {
  const [, , , template = ''] = messageLines[indexById.get(id) ?? -1]?.split('\t') ?? [];
  const fields = template.matchAll(/\{(\w+):(?:hex|prefixedHex|hexDigits)\}/g);
  return new Set([...fields].map(([, name = '']) => name));
}

const indexById = new Map(messages.map(({ id }, index) => [id, index]));

/**
 * What there is to know of a message.
 *
 * @param message the id of a message, or the message itself as `parseMessage` gives it
 * @returns null for an id that no message has, for a line that was not recognized, and for null
 * @since 0.1.0
 *
 * @example
 * explainMessage(parseMessage('hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF slot 1 added'))?.follows;
 */
export function explainMessage(
  message: string | { readonly id: string | null } | null,
): CatalogueMessage | null {
  const id = typeof message === 'string' ? message : message?.id;
  return messages[indexById.get(id ?? '') ?? -1] ?? null;
}
