import type { Derivation, RunnableGrammar } from '../../src/message/derivation.ts';
import { derive, deriveBy, runnable } from '../../src/message/derivation.ts';
import { rulesBeginningWith } from '../../src/message/grammar-parts.ts';
import { messageRow, rulesFrom } from '../../src/message/grammar-tables.ts';
import type { KernelMessage } from '../../src/message/kernel-message.ts';
import { readMessage, recognizedReading, unrecognizedReading } from '../../src/message/reading.ts';
import { type Token, tokenize } from '../../src/message/tokens.ts';

/** Every way in which rules take tokens. */
type Deriver = (tokens: readonly Token[], start: 'line' | 'prefix') => readonly Derivation[];

/** nearley with all rules: the definition, and slow. */
export const byWholeGrammar: Deriver = derive;

const parts = new Map<string, RunnableGrammar>();

/** nearley with the rules that can begin with the first token. */
export const byPartOfGrammar: Deriver = (tokens, start) => {
  const [first] = tokens;
  if (first === undefined) return [];
  const rules = rulesBeginningWith(start, first);
  const key = rules.map(({ name, symbols }) => [name, ...symbols].join(' ')).join('|');
  const part = parts.get(key) ?? runnable(start, rulesFrom(rules));
  parts.set(key, part);
  return deriveBy(part, tokens);
};

/** A message read without any replay. What is near an unknown line is left out: `nearest` and `cut` have no meaning. */
export function readByNearley(line: string, deriver: Deriver): KernelMessage | null {
  const tokens = tokenize(line);
  const [first] = tokens;
  if (first === undefined || first.offset !== 0) return null;
  const places = {
    starts: Int32Array.from(tokens, ({ offset }) => offset),
    ends: Int32Array.from(tokens, ({ offset, text }) => offset + text.length),
    count: tokens.length,
  };
  const [best] = deriver(tokens, 'line');
  if (best !== undefined && best.row !== null)
    return readMessage(recognizedReading(best, messageRow(best.row), tokens), line, places);
  const colon = tokens.findIndex(({ text }) => text === ':');
  const [prefix = deviceAlone(tokens, deriver)] = deriver(tokens.slice(0, colon + 1), 'prefix');
  const unlike = () => ({ nearest: null, cut: false });
  return prefix === null ? null : readMessage(unrecognizedReading(prefix, unlike, tokens), line, places);
}

/** Driver and device, where no prefix goes on behind them. */
function deviceAlone(tokens: readonly Token[], deriver: Deriver): Derivation | null {
  const [driver, device] = tokens;
  if (driver === undefined || device === undefined) return null;
  const [found] = deriver([driver, device, { type: 'punctuation', text: ':', offset: 0 }], 'prefix');
  return found === undefined ? null : { ...found, message: 2 };
}

/** A message without what only the replay knows. */
export function comparable(message: KernelMessage | null): KernelMessage | null {
  return message?.kind === 'unrecognized' ? { ...message, nearest: null, cut: false } : message;
}
