import { align } from '../compare/align.ts';
import { VfTimelineError } from '../errors.ts';
import { TIMELINE_SCHEMA, type Timeline } from '../timeline/timeline.ts';

/** What a matcher says: the form that `expect.extend` of vitest and jest takes. */
export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/** Two rendered timelines, line by line: `- ` only expected, `+ ` only received. */
export function diffOf(expected: readonly string[], received: readonly string[]): string {
  const lines = align(expected, received).map(({ baseline, candidate }) => {
    if (baseline === null) return `+ ${received[candidate ?? -1] ?? ''}`;
    return `${candidate === null ? '-' : ' '} ${expected[baseline] ?? ''}`;
  });
  return ['- expected', '+ received', '', ...lines].join('\n');
}

/** A message with the two timelines below it; without them where they are the same. */
export function resultOf(
  pass: boolean,
  sentence: string,
  expected: readonly string[],
  received: readonly string[],
): MatcherResult {
  return {
    pass,
    message: () =>
      pass ? `${sentence}\n\n${received.join('\n')}` : `${sentence}\n\n${diffOf(expected, received)}`,
  };
}

/** @throws VfTimelineError `invalid-argument` where it is no timeline: then `.not` must not hold either */
export function timelineOf(received: unknown): Timeline {
  if (isTimeline(received)) return received;
  throw new VfTimelineError(
    'invalid-argument',
    `what is expected of a VF is expected of a timeline: expect(await analyzeFiles([file])); this has not the schema ${TIMELINE_SCHEMA}`,
  );
}

function isTimeline(received: unknown): received is Timeline {
  return (
    typeof received === 'object' &&
    received !== null &&
    'schema' in received &&
    received.schema === TIMELINE_SCHEMA
  );
}
