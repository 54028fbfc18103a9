import type { Severity } from '../../timeline/timeline.ts';
import { element, type MarkupElement } from '../markup/node.ts';
import type { Drawing, DrawnBand, MarkKind } from '../picture/drawing.ts';
import { flagShape, markShape } from './draw-marks.ts';
import { LEGEND_LINE, LETTER } from './layout.ts';

/** How a legend is laid out. */
export interface LegendOptions {
  /** Pixels that it may be wide. */
  readonly width: number;
  readonly ids: string;
  /** What the flags are. */
  readonly flags: string;
}

interface Entry {
  readonly sign: readonly MarkupElement[];
  readonly width: number;
  readonly words: string;
}

const PATHS: readonly (readonly [DrawnBand['path'], string])[] = [
  ['vf', 'data path on VF'],
  ['synthetic', 'on synthetic'],
  ['mixed', 'switches often'],
  ['none', 'no interface'],
  ['unknown', 'not known'],
];

const MARKS: readonly (readonly [MarkKind, string])[] = [
  ['come', 'VF comes'],
  ['leave', 'VF goes'],
  ['path', 'data path switched'],
  ['link', 'link up or down'],
  ['step', 'other step'],
  ['error', 'error'],
];

const SEVERITIES: readonly Severity[] = ['info', 'warning', 'error'];

/** What the signs mean that the drawing has, and only these. Coordinates begin at the legend's top left. */
export function drawLegend(
  drawing: Drawing,
  { width, ids, flags }: LegendOptions,
): { nodes: readonly MarkupElement[]; height: number } {
  const entries = entriesOf(drawing, ids, flags);
  const nodes: MarkupElement[] = [];
  let x = 0;
  let line = 0;
  for (const { sign, width: signWidth, words } of entries) {
    const length = signWidth + 8 + words.length * LETTER;
    if (x > 0 && x + length > width) {
      x = 0;
      line++;
    }
    const y = line * LEGEND_LINE;
    nodes.push(
      element('g', { transform: `translate(${Math.round(x + signWidth / 2)} ${y})` }, sign),
      element('text', { class: 'faint', x: Math.round(x + signWidth + 6), y: y + 4 }, [words]),
    );
    x += length + 14;
  }
  return { nodes, height: entries.length === 0 ? 0 : (line + 1) * LEGEND_LINE };
}

function entriesOf({ lanes, flags }: Drawing, ids: string, flagWord: string): readonly Entry[] {
  const paths = new Set(lanes.flatMap(({ bands }) => bands.map(({ path }) => path)));
  const kinds = new Set(lanes.flatMap(({ marks }) => marks.map(({ kind }) => kind)));
  const severities = new Set(
    [...flags, ...lanes.flatMap((lane) => lane.flags)].map(({ severity }) => severity),
  );
  return [
    ...PATHS.filter(([path]) => paths.has(path)).map(([path, words]) => ({
      sign: [
        element('rect', {
          class: `band-${path}`,
          x: -13,
          y: -6,
          width: 26,
          height: 12,
          fill: path === 'vf' || path === 'none' ? null : `url(#${ids}-${path})`,
        }),
      ],
      width: 28,
      words,
    })),
    ...MARKS.filter(([kind]) => kinds.has(kind)).map(([kind, words]) => ({
      sign: [markShape(kind)],
      width: 14,
      words,
    })),
    ...SEVERITIES.filter((severity) => severities.has(severity)).map((severity, i) => ({
      sign: flagShape(severity, 'n'),
      width: 20,
      words: i === 0 ? `${flagWord}, by its number: ${severity}` : severity,
    })),
  ];
}
