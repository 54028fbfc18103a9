import moo from 'moo';
import { tokens } from '../../grammar/tokens.ts';

/** A piece of a line: its type, its text and where it begins. */
export interface Token {
  readonly type: string;
  readonly text: string;
  readonly offset: number;
}

const lexer = moo.compile(tokens);

/** Cuts a line into tokens; blanks are left out. The token table takes every character, so nothing is lost. */
export function tokenize(line: string): readonly Token[] {
  const found: Token[] = [];
  lexer.reset(line);
  for (const { type = '', text, offset } of lexer) {
    if (type !== 'blank') found.push({ type, text, offset });
  }
  return found;
}
