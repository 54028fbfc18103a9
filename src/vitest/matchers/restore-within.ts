import type { Gap, Timeline } from '../../timeline/timeline.ts';
import { type Duration, microsecondsOf, secondsWords } from '../duration.ts';
import { type Edit, expectedInstead } from '../expected.ts';
import { portraitOf } from '../portrait.ts';
import { type MatcherResult, resultOf, timelineOf } from '../result.ts';

/**
 * Each time that a VF went, the data path was on a VF again within this time: from the switch away from the one
 * to the switch to the next, or, where the log lacks the former, from the end of the stay. A timeline in which
 * no VF goes does not show it.
 *
 * A VF that is gone at the end of a boot behind which another one follows went for the reboot.
 *
 * @param duration `2 min`, `500 ms`, or milliseconds as a number
 * @returns whether it holds, and the two timelines as a difference where it does not
 * @throws VfTimelineError `invalid-argument` where what is expected of is no timeline
 * @since 0.1.0
 *
 * @example
 * expect(await analyzeFiles(['servicing.log'])).toRestoreWithin('2 min');
 */
export function toRestoreWithin(received: Timeline, duration: Duration): MatcherResult {
  const timeline = timelineOf(received);
  const limit = microsecondsOf(duration);
  const words = `within ${secondsWords(limit)}`;
  const lastBoot = timeline.boots.at(-1)?.index ?? 0;
  let gaps = 0;
  const expected: Edit[] = [];
  const actual: Edit[] = [];
  timeline.interfaces.forEach((face, index) => {
    for (const gap of face.gaps) {
      if (gap.restored === null && gap.after === null && face.boot !== lastBoot) continue;
      gaps += 1;
      const us = gap.offVfUs ?? gap.withoutVfUs;
      if (us !== null && us <= limit) continue;
      const text = `  data path to VF again, behind stay ${gap.before + 1}`;
      expected.push({ face: index, event: null, text: `${text}: ${words}` });
      actual.push({ face: index, event: null, text: `${text}: ${took(gap, us)}` });
    }
  });
  const portrait = portraitOf(timeline);
  const pass = gaps > 0 && actual.length === 0;
  const sentence =
    gaps === 0
      ? 'expected a VF to go and to be restored; in the timeline none goes'
      : `expected ${pass ? 'not ' : ''}each VF that goes to be restored ${words}`;
  const missing: readonly Edit[] =
    gaps === 0 ? [{ face: null, event: null, text: `data path to VF again ${words}` }] : expected;
  return resultOf(
    pass,
    sentence,
    gaps === 0
      ? [...expectedInstead(portrait, []), ...missing.map(({ text }) => text)]
      : expectedInstead(portrait, missing),
    expectedInstead(portrait, actual),
  );
}

function took({ restored }: Gap, us: number | null): string {
  if (us !== null) return `after ${secondsWords(us)}`;
  return restored === null ? 'never' : 'after a time that the log does not tell';
}
