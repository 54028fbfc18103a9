import { untilAborted } from '../abort.ts';
import type { NamedLog } from '../source/input.ts';
import type { FollowItem } from '../timeline/follow-item.ts';
import type { Severity } from '../timeline/timeline.ts';
import { SIGNALS } from './interrupt.ts';
import type { CommandIo } from './io.ts';
import { type FollowRequest, SEVERITIES } from './options.ts';
import { wantsColor } from './terminal.ts';
import { writeOut } from './write-out.ts';

/** What following a log came to. */
export interface Followed {
  /** The error that kept it from being written; null: none. */
  readonly failure: Error | null;
  /** Whether a finding is at or above `--fail-on`. */
  readonly fails: boolean;
}

/**
 * `vf-timeline --follow`: events and findings as they come, and at the end the state. The end is that of standard input, or
 * the first SIGINT or SIGTERM; a second one ends the program at once.
 *
 * @throws VfTimelineError where the input cannot be read
 */
export async function followLog(request: FollowRequest, io: CommandIo): Promise<Followed> {
  // The analysis is loaded only here.
  const room = await import('./following.ts');
  const stop = new AbortController();
  const onSignal = (): void => stop.abort();
  // `process` is the global one: see main.ts.
  for (const signal of SIGNALS) process.once(signal, onSignal);
  try {
    const log: NamedLog =
      request.input === '-'
        ? await room.openStandardInput(until(io.stdin, stop.signal))
        : { name: request.input, data: room.followFile(request.input, stop.signal) };
    const text = new room.FollowText(wantsColor(request.color, io), request.ascii);
    const lineOf =
      request.format === 'ndjson' ? room.followJson : (item: FollowItem): string => text.lines(item);
    let fails = false;
    const encoder = new TextEncoder();
    // As bytes, which are written at once; texts are collected.
    async function* lines(): AsyncGenerator<Uint8Array, void, undefined> {
      const { zone, year } = request;
      for await (const item of room.follow(log, {
        ...(zone === null ? {} : { zone }),
        ...(year === null ? {} : { year }),
      })) {
        fails ||= item.kind === 'finding' && reaches(item.finding.severity, request.failOn);
        yield encoder.encode(lineOf(item));
      }
    }
    return { failure: await writeOut(io.stdout, lines()), fails };
  } finally {
    for (const signal of SIGNALS) process.off(signal, onSignal);
  }
}

function reaches(severity: Severity, failOn: Severity | null): boolean {
  return failOn !== null && SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(failOn);
}

/** What comes until the signal does: it ends the log, as its end does. */
async function* until<Chunk>(
  chunks: AsyncIterable<Chunk>,
  stop: AbortSignal,
): AsyncGenerator<Chunk, void, undefined> {
  // A pipe whose writer says nothing more would keep the program running.
  const destroy = (): void => {
    if ('destroy' in chunks && typeof chunks.destroy === 'function') chunks.destroy();
  };
  try {
    yield* untilAborted(chunks, stop, destroy);
  } catch (error) {
    if (!stop.aborted) throw error;
  }
}
