import { VfTimelineError } from '../../errors.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import { portraitOf, textsOf } from '../portrait.ts';
import { diffOf, type MatcherResult, timelineOf } from '../result.ts';

/** What of a matcher's `this` tells about snapshots; both vitest and jest have it. */
interface SnapshotContext {
  readonly testPath?: string | undefined;
  readonly snapshotState?: unknown;
}

/**
 * The timeline is, apart from what differs between any two boots, what the file says: a readable text that is
 * written when it is not there yet, and anew when snapshots are updated (`vitest -u`). A relative path begins at
 * the test's file. To be awaited.
 *
 * @param file where the text is kept
 * @returns whether it holds, and the two timelines as a difference where it does not
 * @throws VfTimelineError `invalid-argument` where what is expected of is no timeline
 * @since 0.1.0
 *
 * @example
 * await expect(await analyzeFiles(['boot.log'])).toMatchTimeline('boot.timeline.txt');
 */
export async function toMatchTimeline(
  this: unknown,
  received: Timeline,
  file: string,
): Promise<MatcherResult> {
  const lines = textsOf(portraitOf(timelineOf(received)));
  if (typeof file !== 'string' || file === '') {
    throw new VfTimelineError('invalid-argument', 'the file of the timeline must be a path');
  }
  const context: SnapshotContext = typeof this === 'object' && this !== null ? this : {};
  const update = updateOf(context.snapshotState);
  // Loaded here so that the other matchers run where there are no files.
  const { readText, resolveFrom, writeText } = await import('../../source/text-file.ts');
  const path = resolveFrom(context.testPath ?? null, file);
  const text = `${lines.join('\n')}\n`;
  // A checkout on Windows may have given it other ends of lines.
  const known = (await readText(path))?.replaceAll('\r\n', '\n') ?? null;
  if (known === text) return { pass: true, message: () => `expected another timeline than ${file} shows` };
  if (update === 'all' || (update === 'new' && known === null)) {
    await writeText(path, text);
    return { pass: true, message: () => `expected another timeline than the one just written to ${file}` };
  }
  return {
    pass: false,
    message: () =>
      known === null
        ? `there is no ${file} yet, and this run writes no snapshots\n\n${lines.join('\n')}`
        : `expected the timeline that ${file} shows\n\n${diffOf(known.trimEnd().split('\n'), lines)}`,
  };
}

/** Which snapshots a run writes: vitest and jest call the states alike, and jest has no other way to ask. */
function updateOf(state: unknown): 'all' | 'new' | 'none' {
  if (typeof state !== 'object' || state === null) return 'new';
  const told =
    'snapshotUpdateState' in state
      ? state.snapshotUpdateState
      : '_updateSnapshot' in state
        ? state._updateSnapshot
        : 'new';
  return told === 'all' || told === 'none' ? told : 'new';
}
