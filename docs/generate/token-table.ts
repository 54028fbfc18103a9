import { readFileSync } from 'node:fs';
import { tokens } from '../../grammar/tokens.ts';

/** A type of token, as `grammar/tokens.ts` has it. */
export interface TokenType {
  readonly name: string;
  /** The expression, without the condition that all names share at their end. */
  readonly pattern: string;
  /** The line of the comment that shows it, and the caret below it; null where there is none. */
  readonly example: readonly [line: string, caret: string] | null;
}

/** The types of tokens in the order in which they are tried, with the examples of their comments. */
export function tokenTypes(): readonly TokenType[] {
  const source = readFileSync(new URL('../../grammar/tokens.ts', import.meta.url), 'utf8');
  const body = source.slice(source.indexOf('export const tokens'));
  return Object.keys(tokens).map((name) => {
    const before = body.slice(0, body.search(new RegExp(`^ {2}${name}: `, 'm')));
    const [, line = '', caret = ''] =
      /.*\n {2}\/\/ (.*)\n {2}\/\/( *\^.*)\n(?: {2}\w.*\n)*$/.exec(before) ?? [];
    return { name, pattern: patternOf(name), example: line === '' ? null : [line, caret.slice(1)] };
  });
}

const END = '(?![A-Za-z0-9_]|[.@+-][A-Za-z0-9_])';

function patternOf(name: string): string {
  const rule = tokens[name];
  const pattern = rule instanceof RegExp ? rule : (rule as { readonly match: RegExp }).match;
  return pattern.source.replace(END, '');
}
