import { FORM } from './compiled.ts';
import { canBegin, canBeginType } from './cut-token.ts';
import type { Chart, Item, RunnableGrammar } from './derivation.ts';
import type { TokenPlaces } from './token-places.ts';
import type { Token } from './tokens.ts';

/** What a line can be the beginning of. */
export interface Begun {
  /** The rows whose messages can have begun so. */
  readonly rows: readonly number[];
  /** Whether the line may end before its message begins. */
  readonly withinPrefix: boolean;
}

/** What tokens at the end of a line may be cut from: a word, a value, or a token with fields in it. */
interface Ending {
  readonly fits: (text: string) => boolean;
  readonly begun: Begun;
}

/** The most tokens that a value is in when it is cut: all but the last digit of a MAC address. */
const MAX_PIECES = 11;

/**
 * Gives what lines of a shape that end before a rule does can be the beginning of. The end may be cut, too, and
 * a value that is cut is several tokens where it would be one as a whole:
 *
 *     hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF slot 1 ad
 *                                                                    ^ `added`; `removed` does not begin so
 *     mlx5_core cf63:00:02.0: firmware version: 14.
 *                                               ^ `14.25.8362`
 *
 * A message that begins with a value can begin with anything: it counts from its first own word on. The
 * chart is the same for every line of a shape, so only the end has to be asked for.
 *
 * @param chart of the line.
 * @param tokens those of the line.
 */
export function begunBy(grammar: RunnableGrammar, chart: Chart, tokens: readonly Token[]): BegunByLine {
  const count = tokens.length;
  const whole = begunByWhole(grammar, chart, count);
  const endings = endingsOfShape(grammar, chart, tokens).map((some) =>
    some.filter(({ begun }) => saysMore(begun, whole)),
  );
  return ofEachLine(whole, endings, count);
}

function saysMore(begun: Begun, than: Begun): boolean {
  const known = new Set(than.rows);
  return (begun.withinPrefix && !than.withinPrefix) || begun.rows.some((row) => !known.has(row));
}

type BegunByLine = (line: string, places: TokenPlaces) => Begun;

/** Apart from the chart, which is large, and shapes are many: a function keeps what stands beside it. */
function ofEachLine(whole: Begun, endings: readonly (readonly Ending[])[], count: number): BegunByLine {
  return (line, { starts, ends }) => {
    const begun = [whole];
    for (const [more, some] of endings.entries()) {
      const place = count - 1 - more;
      // Tokens with a blank between them are not of one value.
      if (more > 0 && ends[place] !== starts[place + 1]) break;
      const text = line.slice(starts[place], ends[count - 1]);
      for (const ending of some) if (ending.fits(text)) begun.push(ending.begun);
    }
    return together(begun);
  };
}

/** What a line can be the beginning of whose last token is whole. */
function begunByWhole(grammar: RunnableGrammar, { columns, taken }: Chart, count: number): Begun {
  const items = taken === count ? (columns[count]?.scannable ?? []) : [];
  return together(items.map((item) => waitingFor(grammar, item, false)));
}

/** By how many tokens at the end they take, less one. */
function endingsOfShape(
  grammar: RunnableGrammar,
  { columns, taken }: Chart,
  tokens: readonly Token[],
): readonly (readonly Ending[])[] {
  return Array.from({ length: piecesAtEnd(tokens) }, (_, more) => {
    const place = tokens.length - 1 - more;
    const items = place <= taken ? (columns[place]?.scannable ?? []) : [];
    return endingsOf(grammar, more === 0 ? items : items.filter(isSeveralTokensWhenCut));
  });
}

/** How many tokens at the end of a line of this shape can be of one value: between two words stands a blank. */
function piecesAtEnd(tokens: readonly Token[]): number {
  const ofEnd = tokens.slice(-MAX_PIECES).reverse();
  const blank = ofEnd.findIndex(({ type }, index) => {
    return type !== 'punctuation' && ofEnd[index + 1]?.type !== 'punctuation';
  });
  return blank === -1 ? ofEnd.length : blank + 1;
}

/** The items that wait for the same, as one. */
function endingsOf(grammar: RunnableGrammar, items: readonly Item[]): readonly Ending[] {
  const byWhat = new Map<string, Item[]>();
  for (const item of items) {
    const { literal, type } = symbolOf(item);
    const what = literal ?? (type === undefined ? item.rule.name : `%${type}`);
    byWhat.set(what, [...(byWhat.get(what) ?? []), item]);
  }
  return [...byWhat.values()].flatMap((same) => {
    const [item] = same;
    if (item === undefined) return [];
    const { fits, worded } = endingOf(item);
    return [{ fits, begun: together(same.map((one) => waitingFor(grammar, one, worded))) }];
  });
}

/** `pre-initializing` is one token, and its beginning `pre-` is two. */
function isSeveralTokensWhenCut(item: Item): boolean {
  const { literal } = symbolOf(item);
  return literal === undefined || /\w\W/.test(literal);
}

/** What is asked of the text, and whether the text is a word of the message. */
function endingOf(item: Item): { readonly fits: Ending['fits']; readonly worded: boolean } {
  const { literal, type } = symbolOf(item);
  // The whole word is read already.
  if (literal !== undefined)
    return { fits: (text) => literal !== text && literal.startsWith(text), worded: true };
  if (type !== undefined) return { fits: (text) => canBeginType(type, text), worded: false };
  // chan([0-9]{1,15})
  const form = item.rule.name.slice(FORM.length);
  return { fits: (text) => canBegin(form, text), worded: /^[a-z]/i.test(form) };
}

function together(all: readonly Begun[]): Begun {
  return {
    rows: [...new Set(all.flatMap(({ rows }) => rows))].sort((a, b) => a - b),
    withinPrefix: all.some(({ withinPrefix }) => withinPrefix),
  };
}

/** What waits for an item to go on: the row it is part of, if a word of it was read, or a prefix. */
function waitingFor(grammar: RunnableGrammar, item: Item, isWord: boolean): Begun {
  const seen = new Map([[item, isWord || hasReadWord(item)]]);
  const rows: number[] = [];
  let withinPrefix = false;
  for (const [inner, worded] of seen) {
    const row = grammar.rowOf(inner.rule);
    if (row !== null) {
      if (worded) rows.push(row);
      continue;
    }
    // line -> . netvscInterface netvscInterfaceMessage
    if (inner.rule.name === 'line' && inner.dot === 0 && inner.rule.symbols.length > 1) withinPrefix = true;
    for (const waiting of inner.wantedBy)
      if (!seen.has(waiting)) seen.set(waiting, worded || hasReadWord(waiting));
  }
  return { rows, withinPrefix };
}

function symbolOf({ rule, dot }: Item): { readonly literal?: string; readonly type?: string } {
  return rule.symbols[dot];
}

function hasReadWord({ rule, dot }: Item): boolean {
  return rule.symbols.slice(0, dot).some((symbol) => /[a-z]/i.test(symbol.literal ?? ''));
}
