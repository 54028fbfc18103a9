import type { Row } from './columns.ts';
import { BACKWARDS_MARK } from './duration.ts';
import { INFERRED_MARK, MISLEADING_MARK } from './event-words.ts';
import { wrapWords } from './fit.ts';
import { type Page, tablesOf } from './page.ts';
import { showsAtLeast, totalOf } from './spans.ts';

/** Explains the signs that occur, and only these. */
export function legendLines({ timeline, boots, lanes, width, paint }: Page): string[] {
  const lines: string[] = [];
  const add = (sign: string, meaning: string): void => {
    lines.push(...wrapWords(meaning, width, `${sign}  `, ' '.repeat(sign.length + 2)));
  };
  const atLeast = boots.some(({ interfaces, end, clock }) =>
    interfaces.some(({ face }) => {
      const spans = [face.onSynthetic, ...face.attachments.map((attachment) => attachment.onVf)];
      return spans.some((some) => showsAtLeast(totalOf(some, end), clock.resolution));
    }),
  );
  if (timeline.events.some((event) => event.inferred)) {
    add(INFERRED_MARK, 'inferred: the log does not print this step, a later line proves it');
  }
  if (timeline.interfaces.some((face) => face.attachments.some(({ misleading }) => misleading.length > 0))) {
    add(MISLEADING_MARK, 'misleading: the unload of hv_netvsc prints this line, and nothing was switched');
  }
  const goesBack = ({ distance }: Row): boolean => distance.endsWith(BACKWARDS_MARK);
  if (boots.some((boot) => tablesOf(boot).some((rows) => rows.some(goesBack)))) {
    add(BACKWARDS_MARK, 'earlier than the line before: the log is not in the order of time here');
  }
  if (atLeast) add('≥', 'at least: an end of it lies outside the log, or is told by another clock');
  const signs = lanes.legend();
  if (signs !== null) add('lane', signs);
  return lines.map((line) => paint('faint', line));
}
