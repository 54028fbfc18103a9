import type { Timeline } from '../../timeline/timeline.ts';
import { type BootSpans, bootSpans, type InterfaceSpans, type StaySpan } from '../lives/boot-spans.ts';
import { counted } from '../text/counted.ts';
import { printable } from '../unprintable.ts';
import { shorten } from './prose.ts';

/** Pictures. A tracker draws each when the page is opened; more than these nobody scrolls through. */
const MAX_PICTURES = 8;
/** Bars of one picture: as many as can be told apart on a page. Mermaid takes 50,000 characters. */
const MAX_BARS = 60;
/** Characters of a name beside its bar. */
const MAX_NAME = 48;

/** A line of the picture: a bar, or where it has no length, a mark. */
interface Bar {
  /** What is left out first has the highest number. */
  readonly rank: number;
  readonly name: string;
  readonly tag: 'active' | 'done' | 'crit';
  readonly from: number;
  readonly to: number;
}

interface Section {
  readonly name: string;
  readonly bars: readonly Bar[];
}

/**
 * The lives as Gantt charts of Mermaid, one a boot: a section an interface; in it a bar for each stay of a VF, each stretch
 * of traffic on it, each time without one; a mark for each error. Nothing of a log is syntax in it.
 *
 * @returns blocks of Markdown; none where there is nothing to draw
 */
export function ganttBlocks(timeline: Timeline): readonly string[] {
  const drawn = [...bootSpans(timeline)].flatMap((boot) => {
    const sections = boot.interfaces.map((one) => ({ name: nameOf(one), bars: barsOf(one) }));
    return boot.axis.kind === 'none' || sections.every(({ bars }) => bars.length === 0)
      ? []
      : [{ boot, sections }];
  });
  const more = drawn.length - MAX_PICTURES;
  return [
    ...drawn
      .slice(0, MAX_PICTURES)
      .flatMap(({ boot, sections }) => picture(boot, sections, drawn.length > 1)),
    ...(more > 0 ? [`${counted(more, 'more boot')} left out of the pictures.`] : []),
  ];
}

function picture(boot: BootSpans, sections: readonly Section[], isOneOfSeveral: boolean): readonly string[] {
  const all = sections.flatMap(({ bars }) => bars);
  // The longest of the least important ones stay: a flapping path must not hide that the VF went.
  const kept = new Set([...all].sort((a, b) => a.rank - b.rank || length(b) - length(a)).slice(0, MAX_BARS));
  const zero = all.reduce((least, { from }) => Math.min(least, from), all[0]?.from ?? 0);
  const lines = sections.flatMap(({ name, bars }) => {
    const shown = bars.filter((bar) => kept.has(bar)).sort((a, b) => a.from - b.from || a.rank - b.rank);
    return shown.length === 0
      ? []
      : [`  section ${mermaidText(name)}`, ...shown.map((bar) => barLine(bar, zero))];
  });
  const chart = ['```mermaid', 'gantt', '  dateFormat x', '  axisFormat %s', ...lines, '```'].join('\n');
  const left = all.length - kept.size;
  const title = isOneOfSeveral ? `Boot ${boot.index + 1}, in seconds` : 'In seconds';
  return [
    `${title} since ${zeroText(boot, zero)}:`,
    chart,
    ...(left > 0 ? [`${counted(left, 'bar')} left out of the picture, the shortest.`] : []),
  ];
}

/** What the zero of the axis is: every reader's clock shows the same numbers. */
function zeroText({ axis }: BootSpans, zero: number): string {
  if (axis.kind !== 'wall') return `${(zero / 1e6).toFixed(3)} s after the kernel’s start`;
  const date = new Date(Math.floor(zero / 1000));
  return Number.isNaN(date.getTime())
    ? 'the first line'
    : date.toISOString().replace('T', ' ').replace('Z', ' UTC');
}

/** `  on VF :done, 1102, 9005`: milliseconds since the first bar. */
function barLine({ name, tag, from, to }: Bar, zero: number): string {
  const start = Math.floor((from - zero) / 1000);
  const end = Math.floor((to - zero) / 1000);
  const times = to === from ? `milestone, ${start}, 0ms` : `${start}, ${Math.max(end, start + 1)}`;
  return `  ${mermaidText(name)} :${tag}, ${times}`;
}

function barsOf({ stays, gaps }: InterfaceSpans): readonly Bar[] {
  return [
    ...stays.map(
      (stay): Bar => ({ rank: 0, name: stayName(stay), tag: 'active', from: stay.from, to: stay.to }),
    ),
    ...gaps.map(({ from, to }): Bar => ({ rank: 1, name: 'without VF', tag: 'crit', from, to })),
    ...stays.flatMap(({ events }) =>
      events
        .filter(({ event }) => event.type === 'error')
        .map(({ at }): Bar => ({ rank: 2, name: 'error', tag: 'crit', from: at, to: at })),
    ),
    ...stays.flatMap(({ onVf }) =>
      onVf.map(({ from, to }): Bar => ({ rank: 3, name: 'traffic on VF', tag: 'done', from, to })),
    ),
  ];
}

/** Our own words stand first: no name of a log begins a line, where it could be a word of Mermaid's. */
function stayName({ attachment }: StaySpan): string {
  const { slot, vfNames } = attachment;
  const vf = vfNames.at(-1);
  return `VF${slot === null ? '' : ` slot ${slot}`}${vf === undefined ? '' : ` ${vf}`}`;
}

function nameOf({ face }: InterfaceSpans): string {
  return face.name ?? face.guid ?? 'interface';
}

function length({ from, to }: Bar): number {
  return to - from;
}

/**
 * What Mermaid takes for nothing but text: letters (without those that it uses for itself), digits, and a few signs. The
 * rest is written as its number, `#35;`, which Mermaid shows as the character.
 */
const NOT_PLAIN = /[^\p{L}\p{M}\p{N} ._/()-]|[\ufb02\u00b6]/gu;

/** Text as text within a line of Mermaid. */
export function mermaidText(text: string): string {
  const plain = printable(shorten(text, MAX_NAME)).replace(
    NOT_PLAIN,
    (character) => `#${character.codePointAt(0)};`,
  );
  return plain.trim() === '' ? '-' : plain;
}
