import { VfTimelineError } from '../../errors.ts';
import type { VfEventType } from '../../lifecycle/event.ts';
import { typeWords } from '../../report/text/event-words.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import { portraitOf, textsOf } from '../portrait.ts';
import { type MatcherResult, resultOf, timelineOf } from '../result.ts';

/**
 * Each interface, in each boot, takes these steps in this order. Others may come between.
 *
 * @param steps types of events
 * @returns whether it holds, and the two timelines as a difference where it does not
 * @throws VfTimelineError `invalid-argument` where what is expected of is no timeline, or a step is no type of an event
 * @since 0.1.0
 *
 * @example
 * expect(timeline).toFollowLifecycle(['slot-added', 'registered', 'joined', 'data-path-to-vf']);
 */
export function toFollowLifecycle(received: Timeline, steps: readonly VfEventType[]): MatcherResult {
  const timeline = timelineOf(received);
  if (!Array.isArray(steps) || steps.length === 0) {
    throw new VfTimelineError(
      'invalid-argument',
      'the lifecycle must be a list with the type of one event at least',
    );
  }
  for (const step of steps) {
    if (Array.isArray(typeWords(step))) continue;
    throw new VfTimelineError(
      'invalid-argument',
      `the lifecycle has "${step}", which is no type of an event`,
    );
  }
  const failing = timeline.interfaces.map(({ attachments }) => {
    const indices = attachments.flatMap(({ events }) => events).sort((a, b) => a - b);
    const types = indices.flatMap((index) => timeline.events[index]?.type ?? []);
    return missingFrom(types, steps);
  });
  const portrait = portraitOf(timeline);
  const pass = failing.length > 0 && failing.every((missing) => missing === null);
  const sentence =
    failing.length === 0
      ? 'expected each interface to follow the lifecycle; the timeline shows no interface'
      : `expected ${pass ? 'not ' : ''}each interface to take the steps ${steps.join(', ')} in this order`;
  // What is missing stands in the place of the first step that does not follow.
  const expected = portrait.flatMap(({ text, face }, index) => {
    const isLast = face !== portrait[index + 1]?.face;
    const missing = face === null ? null : (failing[face] ?? null);
    return isLast && missing !== null ? [text, ...missing.map((type) => `  ${wordsOf(type)}`)] : [text];
  });
  return resultOf(pass, sentence, failing.length === 0 ? steps.map(wordsOf) : expected, textsOf(portrait));
}

/** The steps from the first one on that does not come behind those before it; null where all come. */
function missingFrom(
  types: readonly VfEventType[],
  steps: readonly VfEventType[],
): readonly VfEventType[] | null {
  let next = 0;
  for (const type of types) if (type === steps[next]) next++;
  return next === steps.length ? null : steps.slice(next);
}

function wordsOf(type: VfEventType): string {
  return typeWords(type)[0];
}
