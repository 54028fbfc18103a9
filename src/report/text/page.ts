import type { EventTime, VfEvent } from '../../lifecycle/event.ts';
import type { Attachment, Timeline, TimelineBoot, TimelineInterface } from '../../timeline/timeline.ts';
import { printable } from '../unprintable.ts';
import { type Columns, type EvidenceText, fitColumns, type Row } from './columns.ts';
import { distanceText, durationText } from './duration.ts';
import { eventDetails, eventTone, eventWords } from './event-words.ts';
import { type LaneDrawer, laneDrawer } from './lanes.ts';
import { bootLives, type LifePart } from './life.ts';
import { MAX_PROSE_WIDTH, MIN_WIDTH, type TextOptions } from './options.ts';
import { type Paint, palette } from './palette.ts';
import { PathTimes } from './path-times.ts';
import { evidenceNames } from './source-names.ts';
import { type Clock, clockOf, dateText, microsecondsBetween, timeText } from './time.ts';

/** What every section of the text needs to know. */
export interface Page {
  readonly timeline: Timeline;
  /** The longest line of everything but tables, which have a width of their own. */
  readonly width: number;
  readonly paint: Paint;
  readonly evidence: boolean;
  /** What stands before the line numbers of each source. */
  readonly names: ReadonlyMap<string, string>;
  readonly columns: Columns;
  readonly lanes: LaneDrawer;
  readonly boots: readonly BootPage[];
}

/** One boot, with its tables ready to be laid out. */
export interface BootPage {
  readonly index: number;
  /** Null where the timeline has events of a boot that it does not list. */
  readonly boot: TimelineBoot | null;
  readonly clock: Clock;
  /** How far the log shows this boot: what has not ended by then runs on. */
  readonly end: EventTime | null;
  /** Events that belong to no interface. */
  readonly loose: readonly Row[];
  readonly interfaces: readonly InterfacePage[];
}

/** One interface, with the parts of its life. */
export interface InterfacePage {
  readonly face: TimelineInterface;
  readonly parts: readonly (LifePart & { readonly rows: readonly Row[] })[];
}

/** Arranges a timeline for the text: which row stands where, and how wide the columns are. */
export function pageOf(timeline: Timeline, options: TextOptions): Page {
  const { width: asked = Number.POSITIVE_INFINITY, evidence = false, color = false } = options;
  const width = asked >= MIN_WIDTH ? Math.floor(asked) : MIN_WIDTH;
  const timesOf = new Map<number, EventTime[]>();
  for (const { boot, time } of timeline.events) {
    const times = timesOf.get(boot);
    if (times === undefined) timesOf.set(boot, [time]);
    else times.push(time);
  }
  const listed = new Map(timeline.boots.map((boot) => [boot.index, boot]));
  const names = evidenceNames(timeline.sources);
  const lives = bootLives(timeline);
  const boots = [...lives].map(([index, { loose, lives: own }]): BootPage => {
    const boot = listed.get(index) ?? null;
    const clock = clockOf(timesOf.get(index) ?? []);
    const table = (face: TimelineInterface | null): RowMaker =>
      rowMaker(timeline, face, clock, evidence ? names : null);
    const looseRow = table(null);
    return {
      index,
      boot,
      clock,
      end: boot?.shownUntil ?? null,
      loose: loose.flatMap((event) => looseRow(event, null)),
      interfaces: own.map(({ face, parts }) => {
        const row = table(face);
        return {
          face,
          parts: parts.map((part) => ({
            ...part,
            rows: part.events.flatMap((event) => row(event, part.attachment)),
          })),
        };
      }),
    };
  });
  return {
    timeline,
    width: Math.min(width, MAX_PROSE_WIDTH),
    paint: palette(color),
    evidence,
    names,
    columns: fitColumns(boots.flatMap(tablesOf), width),
    lanes: laneDrawer(timeline, lives),
    boots,
  };
}

/** Every table of a boot: what belongs to no interface, and each part of each interface's life. */
export function tablesOf({ loose, interfaces }: BootPage): readonly (readonly Row[])[] {
  return [loose, ...interfaces.flatMap(({ parts }) => parts.map(({ rows }) => rows))];
}

/** Makes the next row of a table; none for an index that is no event. */
type RowMaker = (index: number, attachment: Attachment | null) => Row[];

/** Distances and dates refer to the row before, so each table has a maker of its own. */
function rowMaker(
  timeline: Timeline,
  face: TimelineInterface | null,
  clock: Clock,
  names: Page['names'] | null,
): RowMaker {
  const paths = face === null ? null : new PathTimes(face);
  // One attachment's rows follow each other, so its set is made once.
  let known: { readonly attachment: Attachment; readonly misleading: ReadonlySet<number> } | null = null;
  const misleadingIn = (attachment: Attachment): ReadonlySet<number> => {
    if (known?.attachment !== attachment) known = { attachment, misleading: new Set(attachment.misleading) };
    return known.misleading;
  };
  let previous: EventTime | null = null;
  let date: string | null = null;
  return (index, attachment) => {
    const event = timeline.events[index];
    if (event === undefined) return [];
    const distance = previous === null ? null : microsecondsBetween(previous, event.time);
    const newDate = clock.kind === 'wall' ? dateText(event.time) : null;
    const stayed = paths?.endedBy(event, attachment) ?? null;
    const row: Row = {
      date: newDate === date ? null : newDate,
      time: timeText(event.time, clock),
      distance: distance === null ? '' : distanceText(distance, clock.resolution),
      event: eventWords(event, attachment !== null && misleadingIn(attachment).has(index)),
      tone: eventTone(event),
      details: eventDetails(event, {
        tied: face !== null,
        attachment,
        stayed: stayed === null ? null : durationText(stayed, clock.resolution),
      }),
      evidence: names === null ? null : evidenceText(event.source, names),
    };
    previous = event.time;
    date = newDate ?? date;
    return [row];
  };
}

/** A line of the log: `azure-startup.log:27`; just `:27` where there is one source only. */
export function evidenceText(source: VfEvent['source'], names: ReadonlyMap<string, string>): EvidenceText {
  return { name: names.get(source.name) ?? printable(source.name), line: `:${source.line}` };
}
