import type { Timeline } from '../../timeline/timeline.ts';
import { bootSection } from './boot-section.ts';
import { collectedSection } from './collected-section.ts';
import { findingsSection } from './findings-section.ts';
import { hasLosses, inputSection } from './input-section.ts';
import { legendLines } from './legend.ts';
import type { TextOptions } from './options.ts';
import { type Page, pageOf } from './page.ts';
import { plainAscii } from './plain-ascii.ts';
import { nothingLines, summaryLines } from './summary.ts';

/**
 * The timeline for a person: boots, interfaces, the life of each as a table, findings, and what a reader
 * must know about the input. Ends in a newline.
 *
 * Nothing from the log is printed raw, and no line is longer than `options.width`.
 *
 * @param options `width` in columns; Infinity for no limit
 * @returns lines, each with its line feed
 * @since 0.1.0
 *
 * @example
 * console.log(renderText(timeline, { width: 100, evidence: true }));
 */
export function renderText(timeline: Timeline, options: TextOptions = {}): string {
  const page = pageOf(timeline, options);
  const nothing = timeline.events.length === 0 && timeline.interfaces.length === 0;
  const blocks = nothing
    ? [nothingLines(page), ...findingsSection(page), ...collectedSection(page), ...afterNothing(page)]
    : [
        summaryLines(page),
        ...page.boots.flatMap((boot) => [...bootSection(boot, page)]),
        legendLines(page),
        ...findingsSection(page),
        ...collectedSection(page),
        ...inputSection(page),
      ];
  const text = `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
  return options.ascii === true ? plainAscii(text) : text;
}

/** The sentence about nothing already says what was read; the list follows if it can say more. */
function afterNothing(page: Page): string[][] {
  const { sources, assumptions } = page.timeline;
  return sources.length > 1 || assumptions.length > 0 || hasLosses(sources) ? inputSection(page) : [];
}
