import { type CatalogueRow, readCatalogue } from './catalogue.ts';
import { readTable } from './table.ts';

/** What messages of one role have in common: a row of `roles.tsv`. */
export interface Role {
  readonly role: string;
  /** What such a message tells. */
  readonly what: string;
  /** When it comes. */
  readonly when: string;
  /** What usually follows. */
  readonly follows: string;
}

/**
 * Reads `roles.tsv`: what a message of each role is, when it comes, and what usually follows. The roles of
 * the table and those of the catalogue are the same.
 */
export function readRoles(catalogue: readonly CatalogueRow[] = readCatalogue()): readonly Role[] {
  const roles = readTable('roles.tsv', ['role', 'what', 'when', 'follows']);
  const described = roles.map(({ role }) => role);
  const used = new Set(catalogue.map(({ role }) => role));
  const missing = [...used].filter((role) => !described.includes(role));
  const unused = described.filter((role, index) => !used.has(role) || described.indexOf(role) !== index);
  if (missing.length > 0) throw new Error(`roles.tsv lacks ${missing.join(', ')}`);
  if (unused.length > 0)
    throw new Error(`roles.tsv: no message has the role ${unused.join(', ')}, or it stands twice`);
  return roles;
}
