import { type CatalogueRow, readCatalogue } from './catalogue.ts';
import { readRoles, roleOf } from './roles.ts';
import { readTable } from './table.ts';

/** When one message comes and what follows it; and whether it is harmless wherever it stands. */
export interface Moment {
  readonly benign: boolean;
  readonly when: string;
  readonly follows: string;
}

/** A cell that has nothing to add to what the role says. */
const AS_ITS_ROLE = '-';

/**
 * The moment of each message, by id: its own where `moments.tsv` has one, else that of its role.
 *
 * A row of `moments.tsv` is for one or several messages; `mlx5.fw-tracer-*` is for all ids that begin so.
 */
export function readMoments(
  catalogue: readonly CatalogueRow[] = readCatalogue(),
): ReadonlyMap<string, Moment> {
  const roles = readRoles(catalogue);
  const found = new Map<string, Moment>();
  for (const { ids, benign, when, follows } of readTable('moments.tsv', [
    'ids',
    'benign',
    'when',
    'follows',
  ])) {
    if (benign !== 'yes' && benign !== AS_ITS_ROLE)
      throw new Error(`moments.tsv: benign is yes or -, not ${benign}`);
    for (const row of ids.split(' ').flatMap((pattern) => matching(pattern, catalogue))) {
      const { id } = row;
      if (found.has(id)) throw new Error(`moments.tsv: ${id} stands in two rows`);
      const ofRole = roleOf(row, roles);
      found.set(id, {
        benign: benign === 'yes',
        when: when === AS_ITS_ROLE ? (ofRole?.when ?? '') : when,
        follows: follows === AS_ITS_ROLE ? (ofRole?.follows ?? '') : follows,
      });
    }
  }
  return new Map(
    catalogue.map((row) => {
      const { when = '', follows = '' } = roleOf(row, roles) ?? {};
      return [row.id, found.get(row.id) ?? { benign: false, when, follows }];
    }),
  );
}

function matching(pattern: string, catalogue: readonly CatalogueRow[]): readonly CatalogueRow[] {
  const rows = pattern.endsWith('*')
    ? catalogue.filter(({ id }) => id.startsWith(pattern.slice(0, -1)))
    : catalogue.filter(({ id }) => id === pattern);
  if (rows.length === 0) throw new Error(`moments.tsv: no message is called ${pattern}`);
  return rows;
}
