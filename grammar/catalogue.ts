import { readdirSync, readFileSync } from 'node:fs';

/**
 * One message that a driver prints: a row of `messages/*.tsv`.
 *
 * The tables have no quoting. Columns: id, driver, prefixes, template, kind, role, level, kernels, meaning.
 */
export interface CatalogueRow {
  /** The table it stands in: `netvsc`. */
  readonly table: string;
  /** `netvsc.vf-slot-added`: what the message is called in every output. */
  readonly id: string;
  /** The driver that prints it: `hv_netvsc`. */
  readonly driver: string;
  /** The prefixes it stands behind: nonterminals of the grammar. */
  readonly prefixes: readonly string[];
  /** `VF slot {slot:natural} added`: the kernel's text, with a typed field where a value stands. */
  readonly template: string;
  /** What the message is to the life of a VF: the discriminant of KernelMessage. */
  readonly kind: string;
  /** Its part in the life of a VF, or the sort of trouble it tells of: `vf-slot-added`, `timeout`. */
  readonly role: string;
  /** The level the kernel gives it: `info`, `err`, … */
  readonly level: string;
  /**
   * The first and last release it was seen in: `4.19 to 7.0`, or one release where it was seen in no other.
   * A number alone is Linux; `FreeBSD 10.4`, `RHEL 7.7`, `SLE 12`, `WSA 5.10.43` (Microsoft's kernel for Android)
   * and `LIS 4.3.0 el6` (Microsoft's out-of-tree drivers, for RHEL 6) name whose it is. `reported`: known from
   * published logs only. Between two releases that were looked at the true change is not known.
   */
  readonly kernels: string;
  /** What it says, in plain words. */
  readonly meaning: string;
}

/** A template, cut into the kernel's words and the fields between them. */
export type TemplatePart =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'field'; readonly name: string; readonly type: string };

const MESSAGES = new URL('./messages/', import.meta.url);
const COLUMNS = [
  'id',
  'driver',
  'prefix',
  'template',
  'kind',
  'role',
  'level',
  'kernels',
  'meaning',
] as const;

/** Reads every table, in the order of their names. */
export function readCatalogue(): readonly CatalogueRow[] {
  const files = readdirSync(MESSAGES).filter((name) => name.endsWith('.tsv'));
  return files.sort().flatMap((name) => readTable(name, readFileSync(new URL(name, MESSAGES), 'utf8')));
}

function readTable(name: string, text: string): readonly CatalogueRow[] {
  const [header, ...lines] = text.trimEnd().split('\n');
  if (header !== COLUMNS.join('\t')) {
    throw new Error(`${name}: the first line must name the columns ${COLUMNS.join(', ')}`);
  }
  return lines.map((line, index) => {
    const [id, driver, prefix, template, kind, role, level, kernels, meaning, ...rest] = line.split('\t');
    if (
      !id ||
      !driver ||
      !prefix ||
      !template ||
      !kind ||
      !role ||
      !level ||
      !kernels ||
      !meaning ||
      rest.length > 0
    ) {
      throw new Error(`${name}:${index + 2}: a row has the ${COLUMNS.length} columns ${COLUMNS.join(', ')}`);
    }
    const table = name.replace(/\.tsv$/, '');
    return { table, id, driver, prefixes: prefix.split(' '), template, kind, role, level, kernels, meaning };
  });
}

/** `VF slot {slot:natural} added` → literal, field, literal. */
export function templateParts(template: string): readonly TemplatePart[] {
  const parts: TemplatePart[] = [];
  let end = 0;
  for (const match of template.matchAll(/\{(\w+):(\w+)\}/g)) {
    const [whole, name = '', type = ''] = match;
    if (match.index > end) parts.push({ kind: 'literal', text: template.slice(end, match.index) });
    parts.push({ kind: 'field', name, type });
    end = match.index + whole.length;
  }
  if (end < template.length) parts.push({ kind: 'literal', text: template.slice(end) });
  return parts;
}
