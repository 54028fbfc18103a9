import { tokens as table } from '../../grammar/tokens.ts';
import type { Beginning, Needles, Word } from '../scan/needles.ts';
import type { GrammarSymbol } from './compiled.ts';
import { nonterminal } from './grammar-tables.ts';

/**
 * The words behind the name with which some lines begin (`speaker` in grammar/tokens.ts), as far as they are the
 * same in all of them:
 *
 *     eth1: hw csum failure
 *     mana_dealloc_queues() [TID:100123]: WARNING: txq pending sends not zero: 3
 */
const SPEAKER_WORDS: readonly Word[] = [
  { text: ': hw csum failure', rare: ' hw' },
  { text: ': name change rollback failed: ', rare: 'fai' },
  { text: ': spurious message received!', rare: 'sag' },
  { text: ': unexpected netlink message!', rare: 'sag' },
  { text: '() [TID:', rare: '[TI' },
];

/**
 * What stands in every message that {@link parseMessage} makes something of: it begins with a token with which a
 * rule of the grammar begins. The rest is nobody's, and need not be read. Addresses need not be named.
 */
export function messageNeedles(): Needles {
  const beginnings = new Map<string, Beginning>();
  for (const symbol of firstSymbols()) {
    const beginning = beginningOf(symbol);
    if (beginning === null) continue;
    const { text } = beginning;
    // `mlx5_core` is a word of the kernel, and the beginning of a device of FreeBSD.
    beginnings.set(text, { text, whole: beginning.whole && beginnings.get(text)?.whole !== false });
  }
  return { beginnings: [...beginnings.values()], secondWords: [], words: SPEAKER_WORDS, endings: [] };
}

/** Null for what is looked for otherwise. */
function beginningOf(symbol: Exclude<GrammarSymbol, string>): Beginning | null {
  // What the kernel's word is followed by in a line is another token, and no part of a name.
  if ('literal' in symbol) return { text: symbol.literal, whole: /\w$/.test(symbol.literal) };
  const source = 'type' in symbol ? formOfType(symbol.type) : symbol.pattern;
  const [text = ''] = /^(?:[\w !<>-](?![?*{]))*/.exec(source) ?? [];
  if (text !== '') return { text, whole: false };
  if (source.startsWith('\\t')) return { text: '\t', whole: false };
  if ('type' in symbol && (symbol.type === 'speaker' || symbol.type === 'pciAddress')) return null;
  throw new Error(`no one can look for ${source}`);
}

/** The expression of a type of token, without the mark of the beginning. */
function formOfType(type: string): string {
  const form = table[type];
  return form instanceof RegExp ? form.source.replace(/^\^/, '') : '';
}

/** The words, types and forms of tokens with which a line can begin. */
function firstSymbols(): readonly Exclude<GrammarSymbol, string>[] {
  const found: Exclude<GrammarSymbol, string>[] = [];
  const names = new Set(['line', 'prefix']);
  for (const name of names) {
    for (const first of nonterminal(name).beginnings) {
      if (typeof first === 'string') names.add(first);
      else found.push(first);
    }
  }
  return found;
}
