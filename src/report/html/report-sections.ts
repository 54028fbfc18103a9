import type { Timeline } from '../../timeline/timeline.ts';
import type { LogContext } from '../context/log-context.ts';
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

/** Everything that a page tells of a timeline, in order: a report holds it, the viewer makes it. */
export function reportSections(
  timeline: Timeline,
  picture: Picture,
  context: LogContext,
): readonly Section[] {
  const drawing = arrange(picture, { width: DEFAULT_SVG_WIDTH - LABELS - RIGHT, window: [0, 1] });
  const image = drawPicture(picture, drawing, timeline, { title: 'Life of the VFs', ids: 'vf', style: null });
  return [
    summarySection(timeline),
    findingsSection(timeline, context),
    pictureSection(image),
    eventsSection(timeline, picture),
    interfacesSection(timeline),
    sourcesSection(timeline),
    timesSection(timeline),
  ];
}
