import { FORM } from './compiled.ts';
import { chartOf, type Item, type RunnableGrammar } from './derivation.ts';
import type { Token } from './tokens.ts';

/**
 * Gives the rows whose messages can have begun so, for the last word of a line that ends before a rule does.
 * The last word may be cut, too:
 *
 *     hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF slot 1 ad
 *                                                                    ^ `added`; `removed` does not begin so
 *
 * A message that begins with a value can begin with anything: it counts from its first own word on. The
 * chart is the same for every line of a shape, so only the last word has to be asked for.
 */
export function rowsBegunBy(
  grammar: RunnableGrammar,
  line: readonly Token[],
): (lastWord: string) => readonly number[] {
  const { columns, taken } = chartOf(grammar, line);
  const place = line.length - 1;
  if (taken < place) return () => [];
  const before = columns[place]?.scannable ?? [];
  const after = columns[place + 1]?.scannable ?? [];
  const always = new Set(
    [...before.filter((item) => wordOf(item) === null), ...after].flatMap((item) =>
      rowsWaiting(item).flatMap(({ row, worded }) => (worded ? [row] : [])),
    ),
  );
  const byWord = before.flatMap((item) => {
    const word = wordOf(item);
    return word === null ? [] : [{ word, rows: rowsWaiting(item).map(({ row }) => row) }];
  });
  return (lastWord) => {
    const begun = new Set(always);
    for (const { word, rows } of byWord) {
      if (word !== lastWord && word.startsWith(lastWord)) for (const row of rows) begun.add(row);
    }
    return [...begun].sort((a, b) => a - b);
  };

  /** The rows that wait for an item to go on, its own or those it is part of, and whether a word of theirs was read. */
  function rowsWaiting(item: Item): readonly { readonly row: number; readonly worded: boolean }[] {
    const seen = new Map([[item, hasReadWord(item)]]);
    const rows: { readonly row: number; readonly worded: boolean }[] = [];
    for (const [inner, worded] of seen) {
      const row = grammar.rowOf(inner.rule);
      if (row !== null) rows.push({ row, worded });
      else
        for (const waiting of inner.wantedBy)
          if (!seen.has(waiting)) seen.set(waiting, worded || hasReadWord(waiting));
    }
    return rows;
  }
}

/**
 * The word that an item waits for, or what the token begins with that it waits for; null where it waits for a
 * value.
 */
function wordOf({ rule, dot }: Item): string | null {
  // token:chan([0-9]{1,15})
  //       ^
  if (rule.name.startsWith(FORM)) {
    const beginning = /^[^(\\]+/.exec(rule.name.slice(FORM.length))?.[0];
    // Its fields follow, so the beginning alone is never the whole token.
    return beginning === undefined ? null : `${beginning}…`;
  }
  const expected: { readonly literal?: string } = rule.symbols[dot];
  return expected.literal ?? null;
}

function hasReadWord({ rule, dot }: Item): boolean {
  return rule.symbols.slice(0, dot).some((symbol) => /[a-z]/i.test(symbol.literal ?? ''));
}
