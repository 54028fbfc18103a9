import { shorten, shortenStart, wrapWords } from './fit.ts';
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
  /** Whether details that do not fit go on in further lines, instead of being cut. */
  readonly wrap: boolean;
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
  /** Whether texts are cut to their column. */
  readonly cut: boolean;
}

const INDENT = '  ';
const SPACE = '  ';
/** Columns. The times of short logs get some air, and stand alike from report to report. */
const MIN_TIME = 11;
/** Columns. With less, the details say nothing; the distances make room first. */
const MIN_DETAILS = 12;
/** Lines. An error deserves several, but no log may fill the screen with one. */
const MAX_WRAPPED_LINES = 4;
/** Columns. Longer details push their evidence to the right rather than all evidence with them. */
const MAX_DETAILS_BEFORE_EVIDENCE = 60;

/** Chooses the widths for tables that stand below each other, so that all of them align. */
export function fitColumns(rows: readonly Row[], width: number): Columns {
  let time = MIN_TIME;
  let distance = 0;
  let event = 0;
  let details = 0;
  let evidence = 0;
  for (const row of rows) {
    time = Math.max(time, row.time.length);
    distance = Math.max(distance, row.distance.length);
    event = Math.max(event, row.event.length);
    details = Math.max(details, row.details.length);
    evidence = Math.max(evidence, evidenceLength(row.evidence));
  }
  if (width === Number.POSITIVE_INFINITY) {
    details = Math.min(details, MAX_DETAILS_BEFORE_EVIDENCE);
    return { time, distance, event, details, evidence, cut: false };
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
  details = take(details, 4);
  return { time, distance, event, details, evidence, cut: true };
}

/** The lines of one row: a date where it has one, then the event. */
export function rowLines(row: Row, columns: Columns, paint: Paint): string[] {
  const lines = row.date === null ? [] : [INDENT + paint('faint', row.date)];
  const [details = '', ...more] = detailLines(row, columns);
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
  return lines;
}

function detailLines({ details, wrap }: Row, columns: Columns): string[] {
  if (!columns.cut || details.length <= columns.details) return [details];
  if (!wrap || columns.details < MIN_DETAILS) return [shorten(details, columns.details)];
  const lines = wrapWords(details, columns.details, '');
  if (lines.length <= MAX_WRAPPED_LINES) return lines;
  const shown = lines.slice(0, MAX_WRAPPED_LINES - 1);
  return [...shown, shorten(lines.slice(MAX_WRAPPED_LINES - 1).join(' '), columns.details)];
}

function evidenceCell(evidence: EvidenceText | null, columns: Columns): string {
  if (evidence === null) return '';
  if (!columns.cut) return evidence.name + evidence.line;
  const name = shortenStart(evidence.name, columns.evidence - evidence.line.length);
  return shorten(name + evidence.line, columns.evidence);
}

function evidenceLength(evidence: EvidenceText | null): number {
  return evidence === null ? 0 : evidence.name.length + evidence.line.length;
}
