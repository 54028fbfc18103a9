import type { Timeline } from '../../timeline/timeline.ts';
import type { LogContext } from '../context/log-context.ts';
import type { MarkupElement } from '../markup/node.ts';
import { arrange } from '../picture/arrange.ts';
import type { Picture } from '../picture/picture.ts';
import { drawPicture } from '../svg/draw.ts';
import { LABELS, RIGHT } from '../svg/layout.ts';
import { DEFAULT_SVG_WIDTH } from '../svg/svg.ts';
import type { Section } from './parts.ts';
import { eventsSection } from './sections/events.ts';
import { findingsSection } from './sections/findings.ts';
import { interfacesSection } from './sections/interfaces.ts';
import { pictureSection } from './sections/picture.ts';
import { sourcesSection } from './sections/sources.ts';
import { summarySection } from './sections/summary.ts';
import { timesSection } from './sections/times.ts';

/** The picture of a page before a script has drawn it for the width of its window. */
export function wholeImage(timeline: Timeline, picture: Picture): MarkupElement {
  const drawing = arrange(picture, { width: DEFAULT_SVG_WIDTH - LABELS - RIGHT, window: [0, 1] });
  return drawPicture(picture, drawing, timeline, { title: 'Life of the VFs', ids: 'vf', style: null });
}

/**
 * Everything that a page tells of a timeline, in order: a report holds it, the viewer makes it.
 *
 * @param image of the picture; null where a script draws it at once
 */
export function reportSections(
  timeline: Timeline,
  picture: Picture,
  context: LogContext,
  image: MarkupElement | null,
): readonly Section[] {
  return [
    summarySection(timeline),
    findingsSection(timeline, context),
    pictureSection(picture, image),
    eventsSection(timeline, picture),
    interfacesSection(timeline),
    sourcesSection(timeline),
    timesSection(timeline),
  ];
}
