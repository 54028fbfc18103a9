import { tokens as table } from '../../grammar/tokens.ts';

/** A piece of a line: its type, its text and where it begins. */
export interface Token {
  readonly type: string;
  readonly text: string;
  readonly offset: number;
}

const types = Object.keys(table);
let expression: RegExp | null = null;

/**
 * The table as one expression, with a group for each type, in their order. This is what moo makes of it, without
 * the thirty expressions that moo tries on its way there; a test proves both equal. One thing differs: what stands only
 * at the beginning of a line does not stand behind a line break within a message.
 */
function wholeTable(): RegExp {
  const forms = Object.values(table).map((rule) => (rule instanceof RegExp ? rule : rule.match).source);
  expression ??= new RegExp(forms.map((form) => `(${form})`).join('|'), 'y');
  return expression;
}

/** Cuts a line into tokens; blanks are left out. The token table takes every character, so nothing is lost. */
export function tokenize(line: string): readonly Token[] {
  const found: Token[] = [];
  const form = wholeTable();
  form.lastIndex = 0;
  for (let match = form.exec(line); match !== null; match = form.exec(line)) {
    const [text] = match;
    const type = types[match.indexOf(text, 1) - 1] ?? '';
    if (type !== 'blank') found.push({ type, text, offset: match.index });
  }
  return found;
}
