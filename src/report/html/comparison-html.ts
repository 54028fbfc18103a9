import type { Comparison, Difference, DifferenceSeverity } from '../../compare/comparison.ts';
import type { Severity, Timeline } from '../../timeline/timeline.ts';
import {
  evidenceWords,
  isTold,
  lifeNames,
  stepWords,
  timelineParts,
  verdictSentence,
} from '../comparison/words.ts';
import { element, type MarkupElement, type MarkupNode } from '../markup/node.ts';
import { writeMarkup } from '../markup/write-markup.ts';
import { alignPictures } from '../picture/align.ts';
import { arrange } from '../picture/arrange.ts';
import { pictureOf } from '../picture/make-picture.ts';
import type { FindingMark, Picture } from '../picture/picture.ts';
import { drawPicture } from '../svg/draw.ts';
import { LABELS, RIGHT } from '../svg/layout.ts';
import { DEFAULT_SVG_WIDTH } from '../svg/svg.ts';
import { FOOTER, headOf, topOf } from './page-frame.ts';
import { paragraph, type Section, sectionNode, table } from './parts.ts';

/** The timelines of a comparison, as they were given to `compare`. */
export interface ComparedTimelines {
  readonly baseline: readonly Timeline[];
  readonly candidate: readonly Timeline[];
}

/** Differences and rows of steps on the page; the JSON has all of them. */
const MAX_DIFFERENCES = 500;
const MAX_STEPS = 2_000;

/**
 * A comparison as one HTML file that needs nothing else: the verdict, what is different, both lives one above the
 * other on one axis, and their steps side by side. It has no script.
 *
 * @param comparison what `compare` gave
 * @param timelines those that it was given
 * @returns the page in pieces, in their order
 * @since 0.1.0
 *
 * @example
 * const [baseline, candidate] = [await analyzeFiles(['old.log']), await analyzeFiles(['new.log'])];
 * const timelines = { baseline: [baseline], candidate: [candidate] };
 * await writeFile('lives.html', renderComparisonHtml(compare(baseline, candidate), timelines));
 */
export function* renderComparisonHtml(
  comparison: Comparison,
  timelines: ComparedTimelines,
): Generator<string, void, undefined> {
  const title = comparisonTitle(comparison);
  const sections = comparisonSections(comparison, timelines);
  yield `<!DOCTYPE html>\n<html lang="en">\n${writeMarkup(headOf(title, null))}\n<body>\n`;
  yield `${writeMarkup(topOf(title, sections))}\n<main class="wide">\n`;
  for (const section of sections) yield `${writeMarkup(sectionNode(section))}\n`;
  yield `</main>\n${writeMarkup(FOOTER)}\n</body>\n</html>\n`;
}

export function comparisonTitle({ severity }: Comparison): string {
  return `VF lives compared: ${severity}`;
}

/** Everything that a page tells of a comparison, in order. */
export function comparisonSections(comparison: Comparison, timelines: ComparedTimelines): readonly Section[] {
  return [
    differencesSection(comparison),
    ...comparison.candidate.map((_, index) => picturesSection(comparison, timelines, index)),
    stepsSection(comparison),
  ];
}

function differencesSection(comparison: Comparison): Section {
  const told = comparison.differences.filter(isTold);
  const shown = told.slice(0, MAX_DIFFERENCES);
  const content: MarkupNode[] = [
    paragraph(element('strong', {}, [verdictSentence(comparison)])),
    element('ul', {}, [
      ...comparison.baseline.map((one) => element('li', {}, [`baseline: ${timelineParts(one).join(', ')}`])),
      ...comparison.candidate.map((one) =>
        element('li', {}, [`candidate: ${timelineParts(one).join(', ')}`]),
      ),
    ]),
  ];
  if (shown.length > 0)
    content.push(
      table(
        'Table of differences',
        ['Number', 'Verdict', 'Where', 'What is different', 'Baseline', 'Candidate'],
        shown.map((one, index) => [
          String(index + 1),
          one.severity,
          one.subject,
          one.reason,
          sideOf(one.before, evidenceWords(one.evidence.baseline)),
          sideOf(one.after, evidenceWords(one.evidence.candidate)),
        ]),
      ),
    );
  if (told.length > shown.length)
    content.push(paragraph(`And ${told.length - shown.length} more differences, which the JSON has.`));
  return { id: 'differences', title: 'Differences', content };
}

function sideOf(value: string | null, place: string | null): string {
  return [value, place].filter((one) => one !== null).join(', ') || '–';
}

/** Both lives, one above the other. Of several baselines, the one that is nearest. */
function picturesSection(comparison: Comparison, timelines: ComparedTimelines, index: number): Section {
  const nearest = comparison.candidate[index]?.nearest ?? 0;
  const baseline = timelines.baseline[nearest];
  const candidate = timelines.candidate[index];
  const id = index === 0 ? 'pictures' : `pictures-${index + 1}`;
  if (baseline === undefined || candidate === undefined) return { id, title: 'Both lives', content: [] };
  const differences = comparison.differences.filter(isTold);
  const flags = (side: 'baseline' | 'candidate', picture: Picture): readonly FindingMark[] => {
    const places = placesOf(picture);
    return differences.flatMap((one, number) =>
      one.candidate === index ? flagOf(one, number, side, places) : [],
    );
  };
  const one = pictureOf(baseline, { axis: 'boot' });
  const other = pictureOf(candidate, { axis: 'boot' });
  const [above, below] = alignPictures(
    { ...one, findings: flags('baseline', one) },
    { ...other, findings: flags('candidate', other) },
  );
  const rules = differences.map(({ severity, reason }) => ({ severity: SEVERITY[severity], rule: reason }));
  const image = (picture: Picture, timeline: Timeline, title: string, ids: string): MarkupElement =>
    drawPicture(
      picture,
      arrange(picture, { width: DEFAULT_SVG_WIDTH - LABELS - RIGHT, window: [0, 1] }),
      { events: timeline.events, boots: timeline.boots, findings: rules },
      { title, ids, style: null, flags: 'difference' },
    );
  const figure = (title: string, drawn: MarkupElement): MarkupElement =>
    element('figure', {}, [
      element('figcaption', {}, [element('strong', {}, [title])]),
      element('div', { class: 'frame' }, [drawn]),
    ]);
  return {
    id,
    title: 'Both lives',
    content: [
      paragraph(
        'One axis for both: times are counted from the first event of each boot. Flags have the numbers of the differences.',
      ),
      figure('Baseline', image(above, baseline, 'Life of the VFs, baseline', `baseline-${index}`)),
      figure('Candidate', image(below, candidate, 'Life of the VFs, candidate', `candidate-${index}`)),
    ],
  };
}

const SEVERITY: Readonly<Record<DifferenceSeverity, Severity>> = {
  same: 'info',
  changed: 'warning',
  regressed: 'error',
};

/** Where the events of a picture stand, by their index. */
type Places = ReadonlyMap<number, Pick<FindingMark, 'at' | 'lane'>>;

/** Asked once for each difference, of which there may be as many as events. */
function placesOf({ lanes }: Picture): Places {
  const places = new Map<number, Pick<FindingMark, 'at' | 'lane'>>();
  for (const [lane, { marks, isInterface }] of lanes.entries()) {
    for (const { event, at } of marks) places.set(event, { at, lane: isInterface ? lane : null });
  }
  return places;
}

/** A difference stands at the first event that proves it on a side; where a side has none, it stands on the other only. */
function flagOf(
  { severity, evidence }: Difference,
  number: number,
  side: 'baseline' | 'candidate',
  places: Places,
): readonly FindingMark[] {
  for (const { event } of evidence[side]) {
    const place = event === null ? undefined : places.get(event);
    if (place !== undefined) return [{ finding: number, severity: SEVERITY[severity], ...place }];
  }
  return [];
}

/** The steps of each life side by side, those that fit each other in one row. */
function stepsSection({ lives }: Comparison): Section {
  let room = MAX_STEPS;
  const content = lives.flatMap((life): readonly MarkupNode[] => {
    const steps = life.stays.flatMap((stay) => stay.steps).slice(0, Math.max(0, room));
    room -= steps.length;
    if (steps.length === 0) return [];
    const names = lifeNames(life);
    const title = `${life.role}${names === null ? '' : ` (${names})`}: ${life.severity}`;
    return [
      element('h3', {}, [title]),
      table(
        `Steps of ${title}`,
        ['Step', 'Baseline', 'Candidate', 'Mark'],
        steps.map((step) => [
          stepWords(step),
          placeText(step.baseline),
          placeText(step.candidate),
          step.mark === 'same' ? 'same' : `${step.mark} (${step.severity})`,
        ]),
      ),
    ];
  });
  const cut =
    room <= 0 ? [paragraph(`Only the first ${MAX_STEPS} steps are here; the JSON has all of them.`)] : [];
  return { id: 'steps', title: 'Steps side by side', content: [...content, ...cut] };
}

function placeText(
  place: { readonly us: number | null; readonly line: { name: string; line: number } } | null,
): string {
  if (place === null) return '–';
  const time = place.us === null ? '' : `+${(place.us / 1e6).toFixed(6)} s, `;
  return `${time}${place.line.name}:${place.line.line}`;
}
