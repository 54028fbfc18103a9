import { analyze } from '../../analyze.ts';
import { readContext } from '../../context.ts';
import type { LogContext } from '../../report/context/log-context.ts';
import { pageBlocks } from '../../report/html/data.ts';
import { pictureOf } from '../../report/picture/make-picture.ts';
import type { InputProgress } from '../../source/progress.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import type { Answer, Given, Request, ViewerOptions } from '../protocol.ts';
import { openGiven } from './given-files.ts';
import { save } from './save.ts';
import { show } from './show.ts';

/** Milliseconds between two messages of progress: more often nobody looks. */
const PROGRESS_MS = 100;

/** What was analysed; null before. A worker analyses once, and is ended by the page. */
let timeline: Timeline | null = null;
let context: LogContext = [];

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  answer(data).catch((error: unknown) => {
    tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  });
});

async function answer(request: Request): Promise<void> {
  if (request.kind === 'analyze') await analyzeGiven(request.given, request.options);
  else if (timeline !== null)
    tell({ kind: 'exported', format: request.format, file: await save(timeline, context, request.format) });
}

async function analyzeGiven(given: readonly Given[], options: ViewerOptions): Promise<void> {
  const { logs, refused } = await openGiven(given);
  if (logs.length === 0) {
    tell({ kind: 'failed', message: refused.join('\n') });
    return;
  }
  let told = 0;
  const onProgress = (progress: InputProgress): void => {
    const now = performance.now();
    if (now - told < PROGRESS_MS) return;
    told = now;
    tell({ kind: 'progress', ...progress });
  };
  timeline = await analyze(logs, { ...options, onProgress });
  const picture = pictureOf(timeline, { axis: 'auto' });
  context = await readContext(logs, timeline);
  // Each is a message of its own, so that the page answers between two of them.
  for (const block of pageBlocks(timeline, picture, context)) tell({ kind: 'block', block });
  const names = logs.map(({ name }) => name);
  tell({ kind: 'analyzed', shown: show({ timeline, picture, context }, names, refused) });
}

function tell(answer: Answer): void {
  self.postMessage(answer);
}
