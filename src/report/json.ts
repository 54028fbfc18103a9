import type { Comparison } from '../compare/comparison.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { printableJson } from './unprintable.ts';

/**
 * A timeline or comparison as indented JSON, ending in a newline. Joined, the pieces parse to data equal to it.
 *
 * One piece holds one source, interface, event, finding, life or difference at most: the JSON of a very large
 * timeline is longer than a string can be.
 */
export function* renderJson(data: Timeline | Comparison): Generator<string, void, undefined> {
  let before = '{\n  ';
  for (const [key, value] of Object.entries(data)) {
    yield `${before}${JSON.stringify(key)}: `;
    if (Array.isArray(value)) yield* renderList(value);
    else yield renderValue(value);
    before = ',\n  ';
  }
  yield '\n}\n';
}

function* renderList(items: readonly unknown[]): Generator<string, void, undefined> {
  if (items.length === 0) {
    yield '[]';
    return;
  }
  let before = '[\n    ';
  for (const item of items) {
    yield before + renderValue(item).replaceAll('\n', '\n    ');
    before = ',\n    ';
  }
  yield '\n  ]';
}

/** Line breaks in it are layout only: those of strings are escaped. */
function renderValue(value: unknown): string {
  return printableJson(JSON.stringify(value, null, 2));
}
