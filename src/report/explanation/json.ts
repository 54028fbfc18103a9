import type { LogExplanation } from '../../explain/explain-log.ts';
import type { Explanation } from '../../explain/explanation.ts';
import { printableJson } from '../unprintable.ts';

/** Explanations as JSON: a list, in the order of the texts, or the explanation of a log. Ends in a newline. */
export function renderExplanationJson(explanation: readonly Explanation[] | LogExplanation): string {
  return `${printableJson(JSON.stringify(explanation, exact, 2))}\n`;
}

/** JSON has no numbers beyond a double: they become text, as the kernel prints them. */
function exact(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? `0x${value.toString(16)}` : value;
}
