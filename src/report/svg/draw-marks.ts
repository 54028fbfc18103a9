import type { Severity } from '../../timeline/timeline.ts';
import { element, type MarkupElement } from '../markup/node.ts';
import type { DrawnFlag, DrawnMark, MarkKind } from '../picture/drawing.ts';

/** Pixels. A digit below a mark, with its share of the room between two. */
const DIGIT = 7;

/** Shapes of marks around 0 0; each tells its kind without a colour. */
const SHAPES: Readonly<Record<MarkKind, string>> = {
  // A VF comes: a triangle that stands. It goes: one on its tip.
  come: 'M0 -6L6 5H-6Z',
  leave: 'M0 6L6 -5H-6Z',
  path: 'M0 -6L6 0L0 6L-6 0Z',
  link: 'M-4 -4H4V4H-4Z',
  step: 'M-3 0A3 3 0 1 0 3 0A3 3 0 1 0 -3 0Z',
  error: 'M-5 -5L5 5M5 -5L-5 5',
};

/** Flags: a circle, a triangle, an octagon, as on roads; wider by so many pixels, to both sides, than for one digit. */
const FLAGS: Readonly<Record<Severity, (wider: number) => string>> = {
  info: (wider) => `M${-wider} -8H${wider}A8 8 0 0 1 ${wider} 8H${-wider}A8 8 0 0 1 ${-wider} -8Z`,
  warning: (wider) => `M${-wider} -10H${wider}L${10 + wider} 8H${-10 - wider}Z`,
  error: (wider) => `M${-4 - wider} -9H${4 + wider}l5 5V4l-5 5H${-4 - wider}l-5 -5V-4Z`,
};

/** Pixels to both sides for each letter behind the first: white letters beside a flag cannot be read. */
const WIDER = 3;

/** @param room pixels to its nearest neighbour: its number is left out where it would stand upon another */
export function drawMark(mark: DrawnMark, y: number, title: string, room: number): MarkupElement {
  const count = mark.count > 1 ? shortCount(mark.count) : '';
  return element('g', { class: 'mark', transform: at(mark.x, y), 'data-event': mark.event }, [
    element('title', {}, [title]),
    markShape(mark.kind),
    ...(count !== '' && count.length * DIGIT <= room
      ? [element('text', { class: 'count', y: 17, 'text-anchor': 'middle' }, [count])]
      : []),
  ]);
}

export function markShape(kind: MarkKind): MarkupElement {
  return element('path', { class: `mark-${kind}`, d: SHAPES[kind] });
}

/** A flag has the number of its finding in the list, or a plus where it stands for several. */
export function drawFlag(flag: DrawnFlag, y: number, title: string): MarkupElement {
  const [first = 0] = flag.findings;
  const label = flag.findings.length > 1 ? `${first + 1}+` : String(first + 1);
  return element('g', { class: 'flag', transform: at(flag.x, y), 'data-finding': first }, [
    element('title', {}, [title]),
    ...flagShape(flag.severity, label),
  ]);
}

export function flagShape(severity: Severity, label: string): readonly MarkupElement[] {
  return [
    element('path', { class: `flag-${severity}`, d: FLAGS[severity](WIDER * (label.length - 1)) }),
    element('text', { class: 'flag-text', y: severity === 'warning' ? 6 : 4, 'text-anchor': 'middle' }, [
      label,
    ]),
  ];
}

/** `9`, `120`, `3k`: a number that has room under its mark. */
function shortCount(count: number): string {
  if (count < 1000) return String(count);
  return count < 1_000_000 ? `${Math.floor(count / 1000)}k` : `${Math.floor(count / 1_000_000)}M`;
}

function at(x: number, y: number): string {
  return `translate(${Math.round(x * 10) / 10} ${y})`;
}
