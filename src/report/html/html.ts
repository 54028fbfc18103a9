import type { Timeline } from '../../timeline/timeline.ts';
import type { LogContext } from '../context/log-context.ts';
import { element } from '../markup/node.ts';
import { writeMarkup } from '../markup/write-markup.ts';
import type { AxisChoice } from '../picture/boot-places.ts';
import { pictureOf } from '../picture/make-picture.ts';
import { sourceName } from '../text/source-names.ts';
import { PAGE_SCRIPT } from './compiled-page.ts';
import { pageBlocks, scriptJson } from './data.ts';
import { FOOTER, headOf, topOf } from './page-frame.ts';
import { sectionNode } from './parts.ts';
import { reportSections, wholeImage } from './report-sections.ts';

/** Options of {@link renderHtml}. */
export interface HtmlOptions {
  /** Which times the axis of the picture shows (default: `auto`). */
  readonly axis?: AxisChoice;
  /** What the page is called (default: by its sources). */
  readonly title?: string;
  /** What stands around the lines that prove something, as `readContext` gives it. */
  readonly context?: LogContext;
}

/** Names of sources in the title; the rest is counted. */
const NAMED_SOURCES = 3;

/**
 * A timeline as one HTML file that needs nothing else: no network, no server, no other file. Its content security
 * policy allows the two things that are in it, its script and its style, by their hashes; whatever a log has in it
 * is text. Without scripts all but the table of events can be read.
 *
 * @returns the file in pieces, in order: joined, that of a very large timeline would be longer than a string can be
 * @since 0.1.0
 *
 * @example
 * await writeFile('vm1.html', renderHtml(await analyzeFiles(['kern.log'])));
 */
export function* renderHtml(
  timeline: Timeline,
  options: HtmlOptions = {},
): Generator<string, void, undefined> {
  const picture = pictureOf(timeline, { axis: options.axis ?? 'auto' });
  const title = options.title ?? titleOf(timeline);
  const context = options.context ?? [];
  const sections = reportSections(timeline, picture, context, wholeImage(timeline, picture));
  yield `<!DOCTYPE html>\n<html lang="en">\n${writeMarkup(headOf(title, PAGE_SCRIPT))}\n<body>\n`;
  yield `${writeMarkup(element('a', { class: 'skip', href: '#findings' }, ['Skip to the findings']))}\n`;
  yield `${writeMarkup(topOf(title, sections))}\n<main class="wide">\n`;
  for (const section of sections) yield `${writeMarkup(sectionNode(section))}\n`;
  yield '</main>\n';
  yield `${writeMarkup(FOOTER)}\n`;
  // Data is no script: it is of a type that is never run.
  for (const block of pageBlocks(timeline, picture, context))
    yield `<script type="application/json" data-vf>${scriptJson(block)}</script>\n`;
  yield `<script>${PAGE_SCRIPT}</script>\n</body>\n</html>\n`;
}

function titleOf({ sources }: Timeline): string {
  const named = sources
    .slice(0, NAMED_SOURCES)
    .map(({ name }) => sourceName({ name: name.slice(name.lastIndexOf('/') + 1) }));
  const more = sources.length - named.length;
  return `VF timeline: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
