import type { Loss } from '../../timeline/timeline.ts';
import { printable } from '../unprintable.ts';
import { counted } from './counted.ts';

/** Losses of one kind, by one program. */
interface LossSum {
  readonly loss: Loss;
  readonly lines: number;
  readonly messages: number | null;
}

/** Sentences. The rest of those who lost messages is told by the number, for there may be any number of them. */
const MAX_SENTENCES = 8;

/**
 * What the log says of messages that it lacks: `27 messages dropped by the kernel’s console (line 12)`. One
 * sentence for each kind and program, however many lines say so.
 */
export function lossSentences(losses: readonly Loss[]): readonly string[] {
  const sums = [...sumUp(losses)];
  const sentences = sums.slice(0, MAX_SENTENCES).map(sentence);
  const more = sums.slice(MAX_SENTENCES).reduce((lines, sum) => lines + sum.lines, 0);
  return more === 0
    ? sentences
    : [...sentences, `${counted(more, 'more line')} that ${more === 1 ? 'tells' : 'tell'} of lost messages`];
}

function sumUp(losses: readonly Loss[]): Iterable<LossSum> {
  const sums = new Map<string, LossSum>();
  for (const loss of losses) {
    const key = `${loss.kind} ${loss.by}`;
    const sum = sums.get(key);
    const messages = sum === undefined ? loss.messages : addKnown(sum.messages, loss.messages);
    sums.set(key, { loss: sum?.loss ?? loss, lines: (sum?.lines ?? 0) + loss.lines, messages });
  }
  return sums.values();
}

function addKnown(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : a + b;
}

function sentence({ loss, lines, messages }: LossSum): string {
  const many = messages === null ? 'messages' : counted(messages, 'message');
  const by = loss.by === null ? null : printable(loss.by);
  const where = lines === 1 ? `line ${loss.line}` : `${lines} lines, the first is line ${loss.line}`;
  switch (loss.kind) {
    case 'dropped':
      return `${many} dropped by the kernel’s console (${where})`;
    case 'missed':
      return `${many} missed by ${by ?? 'a daemon'} (${where})`;
    case 'suppressed':
      return by === null
        ? `${many} suppressed by a rate limit (${where})`
        : `${many} of ${by} suppressed by a rate limit (${where})`;
    case 'torn':
      return `the log ends in the middle of a line (line ${loss.line})`;
    case 'open':
      return `the last line has no end, and its last word may be cut (line ${loss.line})`;
  }
}
