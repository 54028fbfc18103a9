import type { AnchorKind, Timeline, TimelineBoot } from '../../../timeline/timeline.ts';
import { element, type MarkupNode } from '../../markup/node.ts';
import { counted } from '../../text/counted.ts';
import { durationText, MICROSECOND } from '../../text/duration.ts';
import { timeOf } from '../moments.ts';
import { paragraph, type Section, table } from '../parts.ts';

/** Boots on the page; a journal may have thousands. */
const MAX_BOOTS = 500;

const ANCHORS = {
  kernel: 'a record with both times of its making, as the journal has them',
  journal: 'both clocks of the machine, as the journal read them when it took a record',
  rtc: 'the hardware’s clock, as the kernel read it',
  receive: 'the time at which a daemon received a record',
  derived: 'the times that dmesg worked out from the boot time',
} as const satisfies Record<AnchorKind, string>;

const SECTION = { id: 'times', title: 'How times were derived' } as const;

/** Whose clocks the times are of, what ties them together, and what had to be supposed. */
export function timesSection(timeline: Timeline): Section {
  const { boots, events, assumptions } = timeline;
  const booted = events.filter(({ time }) => time.bootUs !== null).length;
  const anchored = events.filter(({ time }) => time.wallClock === 'anchor').length;
  const printed = events.filter(({ time }) => time.wall !== null).length - anchored;
  const untimed = events.filter(({ time }) => time.bootUs === null && time.wall === null).length;
  const of = `of ${counted(events.length, 'event')}`;
  const ways: readonly (readonly [number, string])[] = [
    [booted, 'have the kernel’s own time since boot.'],
    [printed, 'have a time of day that their line shows.'],
    [
      anchored,
      'have a time of day that was worked out from their time since boot and the start of the boot.',
    ],
    [untimed, 'have no time at all.'],
  ];
  if (boots.length === 0 && assumptions.length === 0)
    return { ...SECTION, content: [paragraph('There are no times in it that could be told.')] };
  const content: MarkupNode[] = [
    element(
      'ul',
      {},
      ways
        .filter(([count]) => count > 0)
        .map(([count, words]) => element('li', {}, [`${count} ${of} ${words}`])),
    ),
    table(
      'Clocks of the boots',
      ['Boot', 'Kernel', 'Host', 'Started', 'Known from', 'Give or take', 'Shown from', 'Shown until'],
      boots.slice(0, MAX_BOOTS).map(bootRow),
      [null, 'name', null, null, null, null, 'name', 'name'],
    ),
  ];
  if (boots.length > MAX_BOOTS)
    content.push(paragraph(`And ${boots.length - MAX_BOOTS} more boots, which the JSON has.`));
  if (assumptions.length > 0)
    content.push(
      element('h3', {}, ['What had to be supposed']),
      element(
        'ul',
        {},
        assumptions.map(({ reason }) => element('li', {}, [reason])),
      ),
    );
  return { ...SECTION, content };
}

/** null: nobody knows how far the time that somebody worked out is off. */
function uncertaintyText(us: number | null): string {
  return us === null ? 'unknown' : durationText(us, MICROSECOND);
}

function bootRow(boot: TimelineBoot): readonly MarkupNode[] {
  const { clock, startedAt } = boot;
  return [
    String(boot.index + 1),
    boot.kernel === null ? '–' : `${boot.kernel}${boot.crashKernel === true ? ' (crash kernel)' : ''}`,
    boot.hosts.at(-1) ?? '–',
    startedAt === null ? 'not told' : startedAt.replace('T', ' ').replace('Z', ' UTC'),
    clock === null ? '–' : ANCHORS[clock.from],
    clock === null ? '–' : uncertaintyText(clock.uncertaintyUs),
    `${timeOf(boot.shownFrom)}${boot.beginsLate === true ? ' (its beginning is not in the log)' : ''}`,
    timeOf(boot.shownUntil),
  ];
}
