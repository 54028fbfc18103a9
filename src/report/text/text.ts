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
  return [...textPieces(timeline, options)].join('');
}

/** Characters. The text of a long log is longer than a string can be. */
const PIECE = 65_536;

/** The same in pieces, in order, each of some whole lines. */
export function* textPieces(timeline: Timeline, options: TextOptions = {}): Generator<string> {
  const show = options.ascii === true ? plainAscii : (text: string): string => text;
  let piece = '';
  let between = '';
  for (const lines of blocksOf(pageOf(timeline, options))) {
    if (lines.length === 0) continue;
    piece += `${between}${lines.join('\n')}\n`;
    between = '\n';
    if (piece.length < PIECE) continue;
    yield show(piece);
    piece = '';
  }
  if (piece !== '') yield show(piece);
}

/** Blocks of lines, with an empty line between two of them. */
function* blocksOf(page: Page): Generator<readonly string[]> {
  const { events, interfaces } = page.timeline;
  const nothing = events.length === 0 && interfaces.length === 0;
  if (nothing) yield nothingLines(page);
  else {
    yield summaryLines(page);
    for (const boot of page.boots) yield* bootSection(boot, page);
    yield legendLines(page);
  }
  yield* findingsSection(page);
  yield* collectedSection(page);
  yield* nothing ? afterNothing(page) : inputSection(page);
}

/** The sentence about nothing already says what was read; the list follows if it can say more. */
function afterNothing(page: Page): string[][] {
  const { sources, assumptions } = page.timeline;
  return sources.length > 1 || assumptions.length > 0 || hasLosses(sources) ? inputSection(page) : [];
}
