import type { Finding, Timeline } from '../../timeline/timeline.ts';
import type { Drawing, DrawnBand, DrawnFlag, DrawnGap, DrawnMark, DrawnStay } from '../picture/drawing.ts';
import type { Lane, Picture, PictureBoot } from '../picture/picture.ts';
import { counted } from '../text/counted.ts';
import { durationText, MICROSECOND, SECOND, secondsText } from '../text/duration.ts';
import { eventDetails, eventWords, typeWords } from '../text/event-words.ts';
import { severalHosts } from '../text/hosts.ts';
import { startText } from '../text/time.ts';

/** What a picture tells in words comes from these parts of the timeline. */
export interface PictureSource extends Pick<Timeline, 'events' | 'boots'> {
  readonly findings: readonly Pick<Finding, 'severity' | 'rule'>[];
}

/** `eth0`; for a lane without a name what it is known by. */
export function laneName(lane: Lane): string {
  if (!lane.isInterface) return 'not tied';
  return lane.name ?? lane.guid ?? lane.mac ?? 'unnamed interface';
}

/** A stretch of time, short: nobody measures on a picture. */
export function shortDuration(us: number): string {
  if (us >= 1_000_000_000) return durationText(us, MICROSECOND);
  if (us >= 1_000_000) return `${Math.floor(us / 100_000) / 10} s`;
  if (us >= 1000) return `${Math.floor(us / 1000)} ms`;
  return `${us} µs`;
}

const PATH_WORDS = {
  vf: 'data path on VF',
  synthetic: 'data path on synthetic',
  none: 'no interface',
  unknown: 'data path unknown',
  mixed: 'data path switched too often to be drawn',
} as const;

export function bandTitle({ path, from, to, openStart, openEnd, isAssumed, count }: DrawnBand): string {
  const what = PATH_WORDS[path];
  if (count === 1 && isAssumed) return `${what} before the first VF`;
  if (count > 1) return `${what}: ${counted(count, 'stretch', 'stretches')} in ${shortDuration(to - from)}`;
  return `${what}, ${openStart || openEnd ? 'at least ' : ''}${shortDuration(to - from)}`;
}

export function stayTitle({ stay, count }: DrawnStay): string {
  if (count > 1) return `${count} stays of VFs`;
  const facts = [stayLabel(stay), stay.driver].filter((fact) => fact !== null && fact !== '');
  return `attachment ${stay.attachment + 1}: ${facts.join(', ')}`;
}

export function stayLabel({ slot, vf }: DrawnStay['stay']): string {
  return [slot === null ? null : `slot ${slot}`, vf].filter((fact) => fact !== null).join(' · ');
}

export function gapTitle({ us, count, openEnd }: DrawnGap): string {
  if (count > 1) return `${count} times without a VF`;
  return us === null || openEnd ? 'without a VF to the end' : `without a VF for ${shortDuration(us)}`;
}

/** `8226.267380 s: data path to VF enP53091s1np0 (azure.log:20)`, or how many of what. */
export function markTitle({ event, events, count }: DrawnMark, { events: all }: PictureSource): string {
  const first = all[event];
  if (first === undefined) return '';
  if (count === 1) {
    const details = eventDetails(first, { tied: false, attachment: null, stayed: null });
    const { bootUs, wall } = first.time;
    const time = bootUs === null ? (wall ?? 'no time') : `${secondsText(bootUs)} s`;
    return `${time}: ${eventWords(first, false)}${details === '' ? '' : ` ${details}`} (${first.source.name}:${first.source.line})`;
  }
  const types = new Map<string, number>();
  for (const index of events) {
    const type = all[index]?.type;
    if (type === undefined) continue;
    const [words] = typeWords(type);
    types.set(words, (types.get(words) ?? 0) + 1);
  }
  const more = count - events.length;
  const list = [...types].map(([words, times]) => (times === 1 ? words : `${times} × ${words}`));
  return `${counted(count, 'event')}: ${list.join(', ')}${more > 0 ? `, and ${more} more` : ''}`;
}

export function flagTitle({ findings }: DrawnFlag, { findings: all }: PictureSource): string {
  return findings
    .slice(0, 8)
    .flatMap((index) => {
      const finding = all[index];
      return finding === undefined ? [] : [`${index + 1}. ${finding.severity}: ${finding.rule}`];
    })
    .concat(findings.length > 8 ? [`and ${findings.length - 8} more`] : [])
    .join('; ');
}

export function bootLabel({ index }: PictureBoot, { boots }: PictureSource): string {
  const boot = boots.find((one) => one.index === index);
  const started = startText(boot?.startedAt ?? null);
  const missingUs = boot?.beginsLate === true ? boot.shownFrom.bootUs : null;
  const facts = [
    `boot ${index + 1}`,
    severalHosts(boots) === null ? null : (boot?.hosts.at(-1) ?? null),
    boot?.kernel ?? null,
    started === null ? null : `started ${started}`,
    missingUs === null ? null : `the first ${durationText(missingUs, SECOND)} are not in the log`,
  ];
  return facts.filter((fact) => fact !== null).join(' · ');
}

/** The picture in sentences, for those who do not see it. */
export function describePicture(picture: Picture, source: PictureSource, flags: string): string {
  const lanes = picture.lanes.map((lane) => {
    const count = counted(lane.marks.length, 'event');
    if (!lane.isInterface) return `Not tied to an interface: ${count}.`;
    const paths = [...new Set(lane.bands.map(({ path }) => path))];
    const switches = lane.bands.filter(({ path }) => path === 'vf').length;
    const on = paths.includes('vf')
      ? `data path on a VF in ${counted(switches, 'stretch', 'stretches')}`
      : 'data path never on a VF';
    const facts = [count, counted(lane.stays.length, 'attachment'), on];
    if (lane.gaps.length > 0) facts.push(`${counted(lane.gaps.length, 'time')} without a VF between two`);
    return `${laneName(lane)}: ${facts.join(', ')}.`;
  });
  const count = source.findings.length;
  const findings = count === 0 ? `No ${flags}s.` : `${counted(count, flags)}.`;
  return [`${counted(picture.boots.length, 'boot')}.`, ...lanes, findings].join(' ');
}

/** What was put together or left out, in sentences; empty where everything is drawn. */
export function omissions(drawing: Drawing, { axis, lacks }: Picture): readonly string[] {
  const { together } = drawing;
  const quiet = axis.breaks.filter(({ why }) => why === 'quiet').length;
  const sentences: string[] = [];
  if (together.marks > 0)
    sentences.push(
      `a number below a mark, where there is room for it, counts its events (${together.events} in ${counted(together.marks, 'mark')})`,
    );
  if (together.bands > 0) sentences.push(`${together.bands} short stretches are drawn together`);
  if (quiet > 0)
    sentences.push(
      `between jagged lines ${quiet === 1 ? 'a quiet time is' : `${quiet} quiet times are`} left out, and the scale may change`,
    );
  if (lacks.lanes > 0) sentences.push(`${counted(lacks.lanes, 'more interface')} left out`);
  if (lacks.untimed > 0)
    sentences.push(`${counted(lacks.untimed, 'event')} without a time beside the event before`);
  return sentences;
}
