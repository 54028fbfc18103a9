import { readFileSync } from 'node:fs';

/** A nonterminal of a `.ne` file, with the comment in front of it. */
export interface Nonterminal {
  readonly name: string;
  /** Example lines, each with a caret below it. */
  readonly examples: readonly string[];
  /** What else the comment says. */
  readonly remarks: readonly string[];
  /** The alternatives as written: `"hv_netvsc" vmbusDevice ":"`. */
  readonly alternatives: readonly string[];
}

/** A `.ne` file: what its first comment says, and its nonterminals in order. */
export interface RuleFile {
  readonly name: string;
  readonly about: string;
  readonly nonterminals: readonly Nonterminal[];
}

/** The names of the files that `line.ne` includes, in its order. */
export function includedFiles(): readonly string[] {
  return [...readRuleText('line.ne').matchAll(/^@include "([^"]+)"$/gm)].map(([, name = '']) => name);
}

/** The text of a file of rules. */
export function readRuleText(name: string): string {
  return readFileSync(new URL(`../../grammar/${name}`, import.meta.url), 'utf8');
}

/** Reads a `.ne` file as a person reads it. nearley reads the rules themselves. */
export function readRuleFile(name: string): RuleFile {
  const [first = '', ...blocks] = readRuleText(name)
    .trimEnd()
    .split(/\n{2,}/);
  return { name, about: comments(first).join(' '), nonterminals: blocks.flatMap(readBlock) };
}

/** Paragraphs of comments and rules; the comment in front of the first rule is that rule's. */
function readBlock(block: string): readonly Nonterminal[] {
  const [head = '', ...rest] = block.split(/\n(?=\w+ -> )|^(?=\w+ -> )/m);
  const rules = (head.startsWith('#') || head.startsWith('@') ? rest : [head, ...rest]).filter(
    (rule) => rule !== '',
  );
  const lines = comments(head);
  return rules.map((rule, index) => {
    const [, name = '', body = ''] = /^(\w+) -> ([\s\S]*)$/.exec(rule) ?? [];
    const own = index === 0 ? lines : [];
    return {
      name,
      examples: own.filter((line, at) => isCaret(line) || isCaret(own[at + 1] ?? '')),
      remarks: own.filter((line, at) => !isCaret(line) && !isCaret(own[at + 1] ?? '')),
      alternatives: body.split(/\n\s*\| /).map((alternative) => alternative.trim()),
    };
  });
}

function comments(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => (line.startsWith('#') ? [line.replace(/^# ?/, '')] : []));
}

function isCaret(line: string): boolean {
  return /^\s*\^/.test(line);
}
