import { limitLines, shorten, shortenStart, wrapWords } from './fit.ts';
import type { Paint, Tone } from './palette.ts';

/** One event of a table. All texts are printable already. */
export interface Row {
  /** A date to print on a line of its own before the row, or null. */
  readonly date: string | null;
  readonly time: string;
  /** Distance to the row before; empty on the first one. */
  readonly distance: string;
  readonly event: string;
  readonly tone: Tone;
  readonly details: string;
  readonly evidence: EvidenceText | null;
}

/** `azure-startup.log` and `:27`. Where it must be cut, the line number stays. */
export interface EvidenceText {
  readonly name: string;
  readonly line: string;
}

/** The widths of the columns; a column of width 0 is left out. */
export interface Columns {
  readonly time: number;
  readonly distance: number;
  readonly event: number;
  readonly details: number;
  readonly evidence: number;
  /** The longest line; `Infinity`: every text stands whole, on the line of its row. */
  readonly width: number;
}

const INDENT = '  ';
const SPACE = '  ';
/** Before details that stand below their row. Behind it, 40 columns hold a GUID. */
const BELOW = '    ';
/** Columns. The times of short logs get some air, and stand alike from report to report. */
const MIN_TIME = 11;
/** Columns. A narrower column would break most details; the distances make room first. */
const MIN_DETAILS = 12;
/** Columns. Longer details push their evidence to the right rather than all evidence with them. */
const MAX_DETAILS_BEFORE_EVIDENCE = 60;

/** Chooses the widths for tables that stand below each other, so that all of them align. */
export function fitColumns(tables: readonly (readonly Row[])[], width: number): Columns {
  let time = MIN_TIME;
  let distance = 0;
  let event = 0;
  let details = 0;
  let evidence = 0;
  for (const rows of tables) {
    for (const row of rows) {
      time = Math.max(time, row.time.length);
      distance = Math.max(distance, row.distance.length);
      event = Math.max(event, row.event.length);
      details = Math.max(details, row.details.length);
      evidence = Math.max(evidence, evidenceLength(row.evidence));
    }
  }
  if (width === Number.POSITIVE_INFINITY) {
    details = Math.min(details, MAX_DETAILS_BEFORE_EVIDENCE);
    return { time, distance, event, details, evidence, width };
  }

  let room = width - INDENT.length - event - SPACE.length - time;
  const take = (wanted: number, atLeast: number): number => {
    const got = Math.min(wanted, room - SPACE.length);
    if (got < Math.min(wanted, atLeast) || got < 1) return 0;
    room -= got + SPACE.length;
    return got;
  };
  // Evidence was asked for, so it comes before distances, but leaves half of the room to the others.
  evidence = take(Math.min(evidence, Math.max(8, Math.floor(room / 2))), 5);
  const forDetails = Math.min(details, MIN_DETAILS) + SPACE.length;
  distance = room - forDetails >= distance + SPACE.length ? take(distance, distance) : 0;
  details = take(details, MIN_DETAILS);
  return { time, distance, event, details, evidence, width };
}

/** The lines of one row: a date where it has one, then the event, then what of its details found no room. */
export function rowLines(row: Row, columns: Columns, paint: Paint): string[] {
  const lines = row.date === null ? [] : [INDENT + paint('faint', row.date)];
  const beside = fitsBeside(row.details, columns);
  const [details = '', ...more] = beside ? detailsBeside(row.details, columns) : [];
  const cells: [tone: Tone, text: string][] = [['plain', row.time.padStart(columns.time)]];
  if (columns.distance > 0) cells.push(['faint', row.distance.padStart(columns.distance)]);
  cells.push([row.tone, row.event.padEnd(columns.event)]);
  if (columns.details > 0) cells.push(['plain', details.padEnd(columns.details)]);
  if (columns.evidence > 0) cells.push(['faint', evidenceCell(row.evidence, columns)]);

  // No line ends in blanks.
  while (cells.length > 1 && cells.at(-1)?.[1].trim() === '') cells.pop();
  const end = cells.length - 1;
  const texts = cells.map(([tone, text], index) => paint(tone, index === end ? text.trimEnd() : text));
  lines.push(INDENT + texts.join(SPACE));

  const before = [columns.time, columns.distance, columns.event].filter((width) => width > 0);
  const indent = INDENT + before.map((width) => ' '.repeat(width) + SPACE).join('');
  for (const line of more) lines.push(indent + line);
  return beside ? lines : lines.concat(detailsBelow(row.details, columns));
}

/** Details wrap in their column, unless that would break a word. */
function fitsBeside(details: string, columns: Columns): boolean {
  return columns.width === Number.POSITIVE_INFINITY || longestWord(details) <= columns.details;
}

function detailsBeside(details: string, { width, details: column }: Columns): string[] {
  const whole = width === Number.POSITIVE_INFINITY || details.length <= column;
  return whole ? [details] : limitLines(wrapWords(details, column, ''), column);
}

/** Below the event's name, or as far left as a long word needs. */
function detailsBelow(details: string, { width, time }: Columns): string[] {
  const belowEvent = INDENT + ' '.repeat(time) + SPACE;
  const indent = longestWord(details) <= width - belowEvent.length ? belowEvent : BELOW;
  return limitLines(wrapWords(details, width, indent), width);
}

function longestWord(text: string): number {
  return text.split(' ').reduce((longest, word) => Math.max(longest, word.length), 0);
}

function evidenceCell(evidence: EvidenceText | null, columns: Columns): string {
  if (evidence === null) return '';
  if (columns.width === Number.POSITIVE_INFINITY) return evidence.name + evidence.line;
  const name = shortenStart(evidence.name, columns.evidence - evidence.line.length);
  return shorten(name + evidence.line, columns.evidence);
}

function evidenceLength(evidence: EvidenceText | null): number {
  return evidence === null ? 0 : evidence.name.length + evidence.line.length;
}
