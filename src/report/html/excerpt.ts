import { element, type MarkupElement, type MarkupNode } from '../markup/node.ts';

/** It stands between lines, never within one. */
const LINE_END: MarkupNode = { own: '\n' };

/** A line of a log as a page shows it. */
export interface ShownLine {
  readonly line: number;
  readonly text: string;
  /** It is one of those that are meant; the others stand around it. */
  readonly isHere: boolean;
}

/** Lines of one log in their order; where some are left out between two, three dots stand. */
export function excerptNode(label: string, lines: readonly ShownLine[]): MarkupElement {
  const width = String(lines.at(-1)?.line ?? 0).length;
  return element(
    'pre',
    { 'aria-label': label },
    lines.flatMap(({ line, text, isHere }, i) => {
      const isNext = i === 0 || line === (lines[i - 1]?.line ?? 0) + 1;
      const row = element('span', { class: isHere ? 'here' : null }, [
        `${isHere ? '→' : ' '} ${String(line).padStart(width)}  ${text}`,
      ]);
      return isNext ? [row, LINE_END] : [element('span', { class: 'faint' }, ['⋯']), LINE_END, row, LINE_END];
    }),
  );
}
