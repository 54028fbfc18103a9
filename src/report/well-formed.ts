import { printableJson } from './unprintable.ts';

/**
 * JSON on one line, safe to print, for readers that take well-formed text only: half a surrogate pair, which a log may
 * hold and UTF-8 cannot, becomes U+FFFD.
 */
export function wellFormedJson(value: unknown): string {
  const json = JSON.stringify(value);
  // To look at every string takes several times as long, and next to no log needs it.
  return printableJson(HALF_PAIR.test(json) ? JSON.stringify(value, withoutHalfPairs) : json);
}

/** How JSON writes half a pair; or what a log wrote that looks so. */
const HALF_PAIR = /\\ud[89a-f]/;

function withoutHalfPairs(_: string, item: unknown): unknown {
  return typeof item === 'string' ? item.replace(/\p{Cs}/gu, '\ufffd') : item;
}
