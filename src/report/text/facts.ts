import { flow } from './fit.ts';
import type { Paint } from './palette.ts';

/** Columns. As wide as the longest labels, `hv_netvsc` and `data path`, and a gap. */
export const LABEL_WIDTH = 11;
/** Before facts that stand below their label. Behind it, 40 columns hold a GUID. */
const BELOW = '    ';

/**
 * A label and its facts: beside it where each fact fits there whole, else on the lines below it. Nothing
 * for a label without facts.
 */
export function factLines(
  label: string,
  facts: readonly string[],
  separator: string,
  width: number,
  paint: Paint,
): string[] {
  if (facts.length === 0) return [];
  const first = `  ${label.padEnd(LABEL_WIDTH)}`;
  const room = width - first.length - separator.trimEnd().length;
  if (!facts.every((fact) => fact.length <= room)) {
    return [paint('faint', `  ${label}`), ...flow(facts, separator, width, BELOW, BELOW)];
  }
  const [line = '', ...more] = flow(facts, separator, width, first, ' '.repeat(first.length));
  return [paint('faint', first) + line.slice(first.length), ...more];
}
