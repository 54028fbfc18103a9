import { type CatalogueRow, readCatalogue } from './catalogue.ts';
import { readTable } from './table.ts';

/** Stands in the column `table` of a role that all tables share. */
const ALL_TABLES = '-';

/** What messages of one role have in common: a row of `roles.tsv`. */
export interface Role {
  readonly role: string;
  /** The table whose messages it is said of; null for those of all tables that have no role of that name. */
  readonly table: string | null;
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
  const roles = readTable('roles.tsv', ['role', 'table', 'what', 'when', 'follows']).map((row) => ({
    ...row,
    table: row.table === ALL_TABLES ? null : row.table,
  }));
  const described = roles.filter(({ table }) => table === null).map(({ role }) => role);
  const used = new Set(catalogue.map(({ role }) => role));
  const missing = [...used].filter((role) => !described.includes(role));
  const unused = roles.filter(
    (one, index) =>
      !catalogue.some(({ role, table }) => role === one.role && table === (one.table ?? table)) ||
      roles.findIndex(({ role, table }) => role === one.role && table === one.table) !== index,
  );
  if (missing.length > 0) throw new Error(`roles.tsv lacks ${missing.join(', ')}`);
  if (unused.length > 0)
    throw new Error(
      `roles.tsv: no message has the role ${unused.map(({ role }) => role).join(', ')}, or it stands twice`,
    );
  return roles;
}

/** The role of a message, as it is said of the messages of its table. */
export function roleOf(
  { role, table }: Pick<CatalogueRow, 'role' | 'table'>,
  roles: readonly Role[],
): Role | undefined {
  const named = roles.filter((one) => one.role === role);
  return named.find((one) => one.table === table) ?? named.find((one) => one.table === null);
}
