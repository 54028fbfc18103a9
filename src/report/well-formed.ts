import { printableJson } from './unprintable.ts';

/**
 * JSON on one line, safe to print, for readers that take well-formed text only: half a surrogate pair, which a log may
 * hold and UTF-8 cannot, becomes U+FFFD.
 */
export function wellFormedJson(value: unknown): string {
  const json = JSON.stringify(value, (_, item: unknown) =>
    typeof item === 'string' ? item.replace(/\p{Cs}/gu, '\ufffd') : item,
  );
  return printableJson(json);
}
