import type { Timeline } from '../../timeline/timeline.ts';
import { printable } from '../unprintable.ts';
import { EVENT_COLUMNS, type EventColumn } from './columns.ts';
import { type EventRow, eventRows } from './rows.ts';

const LINE_END = '\r\n';

/** What would be read as an escape of ours though the log has it: `\u202e`, six characters. */
const LIKE_AN_ESCAPE = /\\(?=u[0-9a-f]{4})/gi;

/**
 * What begins a formula in a spreadsheet, at the beginning of a cell; and behind a semicolon, where half of the world's
 * spreadsheets begin the next cell. Alone it is none. The last four are wide forms, which some take for the others.
 */
const FORMULA = /(?<=(?:^|;)[\s"']*)[=+\-@\uff1d\uff0b\uff0d\uff20](?=[^;])/gu;

/** What RFC 4180 wants quoted, and blanks at either end, which some readers cut off. */
const NEEDS_QUOTES = /[",]|^ | $|^$/;

/**
 * The events as CSV (RFC 4180): a line with the names of the columns, then one line an event, each ending in CR LF.
 *
 * A cell without a value is empty, an empty text is `""`. Characters that would do something (controls, bidirectional
 * controls, the beginning of a formula) are written as `\u003d`, so that every row is one line; nothing else is
 * changed, and whoever reads `\u` and four hex digits as that character has the log's text back.
 *
 * @example
 * for (const line of renderCsv(timeline)) file.write(line);
 */
export function* renderCsv(timeline: Timeline): Generator<string, void, undefined> {
  yield EVENT_COLUMNS.map(({ name }) => name).join(',') + LINE_END;
  for (const row of eventRows(timeline)) {
    yield EVENT_COLUMNS.map((column) => cell(column, row)).join(',') + LINE_END;
  }
}

function cell(column: EventColumn, row: EventRow): string {
  if (column.type === 'integer' || column.type === 'boolean') return `${column.of(row) ?? ''}`;
  const text = column.of(row);
  return text === null ? '' : csvText(text);
}

/** A text as the content of a cell, quoted where that is needed. */
export function csvText(text: string): string {
  const harmless = printable(text.replace(LIKE_AN_ESCAPE, '\\u005c')).replace(
    FORMULA,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
