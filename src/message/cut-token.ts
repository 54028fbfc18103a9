import { tokens as table } from '../../grammar/tokens.ts';

/**
 * The longest text that is taken for the beginning of a value, in UTF-16 units. The longest value of a fixed form,
 * a GUID, has 36.
 */
const MAX_CHARACTERS = 64;

/** Whether a token of a type begins so, or is it: `cf63:00` begins a PCI address, `banana` does not. */
export function canBeginType(type: string, text: string): boolean {
  const form = table[type];
  return form instanceof RegExp && canBegin(form.source, text);
}

/** Whether a token of a form begins so, or is it. */
export function canBegin(form: string, text: string): boolean {
  // What stands only at the beginning of a line is never the end of one.
  if (form.startsWith('^') || text.length > MAX_CHARACTERS) return false;
  let known = beginnings.get(form);
  if (known === undefined) {
    known = new RegExp(`^(?:${beginningOf(partsOf(form))})$`);
    beginnings.set(form, known);
  }
  return known.test(text);
}

const beginnings = new Map<string, RegExp>();

/** A part of an expression: `[0-9]{1,15}`; a group has parts of its own. */
interface Part {
  readonly text: string;
  readonly inner: readonly Part[] | null;
  /** `{1,15}`, `+`, `?`; empty for a part that stands once. */
  readonly times: string;
}

/** What the expressions of tokens are made of: a group, a class, a character, and how often it stands. */
const PART = /(\((?:\?:)?((?:[^()\\[]|\\.|\[[^\]]*\])*)\)|\[[^\]]*\]|\\?.)(\{[0-9,]+\}|[+?*]?)/g;

function partsOf(form: string): readonly Part[] {
  // What must not stand behind a token is no part of it.
  const [own = ''] = form.split('(?!');
  return [...own.matchAll(PART)].map(([, text = '', inner, times = '']) => ({
    text,
    inner: inner === undefined ? null : partsOf(inner),
    times,
  }));
}

/** An expression for any beginning of what the parts take: of `ab[0-9]+` it takes ``, `a`, `ab`, `ab1`. */
function beginningOf([first, ...rest]: readonly Part[]): string {
  if (first === undefined) return '';
  const { text, inner, times } = first;
  const begun = inner === null ? '' : `(?:${beginningOf(inner)})`;
  const before = isMany(times) ? `${text}${upToLast(times)}` : '';
  return `(?:${before}${begun}|${text}${times}${beginningOf(rest)})`;
}

function isMany(times: string): boolean {
  return times !== '' && times !== '?';
}

/** How often a part stands in front of the last time, which may be cut: `{1,15}` is `{0,14}`, `+` is `*`. */
function upToLast(times: string): string {
  const most = /([0-9]{1,4})\}$/.exec(times)?.[1];
  return most === undefined ? '*' : `{0,${Number(most) - 1}}`;
}
