import { microsecondsBetween } from '../../timeline/durations.ts';
import type { Timeline, TimelineInterface } from '../../timeline/timeline.ts';
import { type Duration, microsecondsOf, secondsWords } from '../duration.ts';
import { type Edit, expectedInstead } from '../expected.ts';
import { portraitOf, textsOf } from '../portrait.ts';
import { type MatcherResult, resultOf, timelineOf } from '../result.ts';

/**
 * The data path of each interface, in each boot, has been switched to a VF.
 *
 * @param within how long it may take, from the first line of the VF's stay on
 * @returns whether it holds, and the two timelines as a difference where it does not
 * @throws VfTimelineError `invalid-argument` where what is expected of is no timeline
 * @since 0.1.0
 *
 * @example
 * expect(await analyzeFiles(['boot.log'])).toReachDataPath('5 s');
 */
export function toReachDataPath(received: Timeline, within?: Duration): MatcherResult {
  const timeline = timelineOf(received);
  const limit = within === undefined ? null : microsecondsOf(within);
  const words = limit === null ? '' : ` within ${secondsWords(limit)}`;
  const portrait = portraitOf(timeline);
  const late = new Map<number | null, string>();
  const edits = timeline.interfaces.flatMap((face, index): readonly Edit[] => {
    const reached = firstSwitch(timeline, face);
    if (reached !== null && (limit === null || (reached.us !== null && reached.us <= limit))) return [];
    if (reached !== null) {
      late.set(
        reached.event,
        reached.us === null ? 'at a time that the log does not tell' : `after ${secondsWords(reached.us)}`,
      );
    }
    return [{ face: index, event: reached?.event ?? null, text: `  data path to VF${words}` }];
  });
  const texts = portrait.map(({ text, event }) => {
    const when = event === null ? undefined : late.get(event);
    return when === undefined ? text : `${text} ${when}`;
  });
  const none = timeline.interfaces.length === 0;
  const sentence = none
    ? 'expected each interface to reach its data path; the timeline shows no interface'
    : `expected ${edits.length === 0 ? 'not ' : ''}each interface to have its data path on a VF${words}`;
  const expected = expectedInstead(portrait, edits);
  return resultOf(
    !none && edits.length === 0,
    sentence,
    none ? ['data path to VF'] : expected,
    none ? textsOf(portrait) : texts,
  );
}

interface Reached {
  readonly event: number;
  /** Microseconds since the stay's first line; null where the log does not tell. */
  readonly us: number | null;
}

function firstSwitch({ events }: Timeline, face: TimelineInterface): Reached | null {
  for (const attachment of face.attachments) {
    const first = attachment.events.find((index) => events[index]?.inferred === false);
    const event = attachment.events.find(
      (index) => events[index]?.type === 'data-path-to-vf' && !attachment.misleading.includes(index),
    );
    if (event === undefined) continue;
    const from = first === undefined ? null : (events[first]?.time ?? null);
    return { event, us: microsecondsBetween(from, events[event]?.time ?? null) };
  }
  return null;
}
