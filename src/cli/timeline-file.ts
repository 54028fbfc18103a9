import { VfTimelineError } from '../errors.ts';
import { mistakeIn, type Schema } from '../schema-mistake.ts';
import { isFileData } from '../source/file-data.ts';
import { type LogChunk, type LogData, type NamedLog, openSources } from '../source/input.ts';
import timelineSchema from '../timeline/timeline.schema.json';
import { TIMELINE_SCHEMA, type Timeline } from '../timeline/timeline.ts';
import type { TimelineOrLog } from './io.ts';

/** What `vf-timeline --format json` begins with, whatever its version. */
const BEGINNING = /^\uFEFF?\s{0,64}\{\s{0,64}"schema"\s{0,8}:\s{0,8}"vf-timeline\//;
/** Characters that tell whether it does: the longest beginning. */
const DECIDED_AFTER = 256;
/** As much as a string can hold in every runtime. A timeline of a million events has as much. */
const MAX_CHARACTERS = 500_000_000;

/**
 * Tells timelines from logs by what they begin with.
 *
 * @throws VfTimelineError `invalid-argument` where it is JSON of a timeline, and none of this version.
 */
export async function timelineOrLog(log: NamedLog): Promise<TimelineOrLog<NamedLog>> {
  const { name, data } = log;
  // A file can be read again from its beginning; what comes through a pipe cannot.
  if (isFileData(data) || !isPipe(data)) {
    const text = await textIfTimeline(firstChunks(log));
    return text === null ? { log } : { timeline: timelineOf(name, text) };
  }
  const kept: LogChunk[] = [];
  const chunks = data[Symbol.asyncIterator]();
  const text = await textIfTimeline(remembered(chunks, kept));
  if (text !== null) return { timeline: timelineOf(name, text) };
  return { log: { name, data: following(kept, chunks) } };
}

function isPipe(data: LogData): data is AsyncIterable<LogChunk> {
  return typeof data === 'object' && Symbol.asyncIterator in data;
}

async function* firstChunks(log: NamedLog): AsyncGenerator<LogChunk, void, undefined> {
  for await (const { chunks } of openSources(log)) {
    yield* chunks;
    return;
  }
}

/** What is taken out of the iterator is kept until `kept` is taken away. */
async function* remembered(
  chunks: AsyncIterator<LogChunk>,
  kept: LogChunk[],
): AsyncGenerator<LogChunk, void, undefined> {
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) {
    kept.push(next.value);
    yield next.value;
  }
}

async function* following(
  kept: readonly LogChunk[],
  chunks: AsyncIterator<LogChunk>,
): AsyncGenerator<LogChunk, void, undefined> {
  yield* kept;
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value;
}

/** The whole text where it begins as a timeline does; null as soon as it is known that it does not. */
async function textIfTimeline(chunks: AsyncIterable<LogChunk>): Promise<string | null> {
  const decoder = new TextDecoder();
  let text = '';
  let isTimeline = false;
  for await (const chunk of chunks) {
    text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    isTimeline ||= BEGINNING.test(text);
    if (!isTimeline && text.length >= DECIDED_AFTER) return null;
    if (text.length > MAX_CHARACTERS) throw refused('a timeline of more than 500 MB cannot be compared');
  }
  return isTimeline ? text : null;
}

function timelineOf(name: string, text: string): Timeline {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw refused(`${name} begins as a timeline of vf-timeline, and is no whole JSON: ${why}`);
  }
  // The version first: of another one nothing else needs to fit.
  const version: Schema = { properties: { schema: { const: TIMELINE_SCHEMA } } };
  const mistake = mistakeIn(parsed, version) ?? mistakeIn(parsed, timelineSchema as Schema);
  if (mistake !== null) throw refused(`${name} is no timeline of the schema ${TIMELINE_SCHEMA}: ${mistake}`);
  return parsed as Timeline;
}

function refused(sentence: string): VfTimelineError {
  return new VfTimelineError('invalid-argument', sentence);
}
