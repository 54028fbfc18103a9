import { element, type MarkupElement } from '../markup/node.ts';

/** Patterns that tell the paths apart without colours, and the frame that keeps a lane within its axis. */
export function patterns(ids: string, width: number, height: number): MarkupElement {
  const pattern = (name: string, size: number, nodes: readonly MarkupElement[]): MarkupElement =>
    element(
      'pattern',
      { id: `${ids}-${name}`, width: size, height: size, patternUnits: 'userSpaceOnUse' },
      nodes,
    );
  const ground = (name: string, size: number): MarkupElement =>
    element('rect', { class: `ground-${name}`, width: size, height: size });
  return element('defs', {}, [
    pattern('synthetic', 8, [
      ground('synthetic', 8),
      element('path', { class: 'hatch-synthetic', d: 'M-2 2L2 -2M0 8L8 0M6 10L10 6' }),
    ]),
    pattern('mixed', 6, [ground('mixed', 6), element('path', { class: 'hatch-mixed', d: 'M3 0V6' })]),
    pattern('unknown', 8, [element('circle', { class: 'dot-unknown', cx: 4, cy: 4, r: 1.1 })]),
    element('clipPath', { id: `${ids}-clip` }, [element('rect', { x: -12, width: width + 24, height })]),
  ]);
}
