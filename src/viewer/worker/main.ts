import { analyze } from '../../analyze.ts';
import { compare } from '../../compare/compare.ts';
import { readContext } from '../../context.ts';
import { pageBlocks } from '../../report/html/data.ts';
import { pictureOf } from '../../report/picture/make-picture.ts';
import type { InputProgress } from '../../source/progress.ts';
import type { Answer, Given, Request, ViewerOptions } from '../protocol.ts';
import { openGiven } from './given-files.ts';
import { saveComparison, saveTimeline } from './save.ts';
import { type Compared, type Shows, show, showComparison } from './show.ts';

/** Milliseconds between two messages of progress: more often nobody looks. */
const PROGRESS_MS = 100;

/** What was analysed, and the names of its logs; null before. A worker analyses once, and is ended by the page. */
let analyzed: (Shows & { readonly names: readonly string[] }) | null = null;

/** What it was compared with last. */
let compared: Compared | null = null;

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  answer(data).catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    tell({ kind: data.kind === 'compare' ? 'not-compared' : 'failed', message });
  });
});

async function answer(request: Request): Promise<void> {
  if (request.kind === 'analyze') await analyzeGiven(request.given, request.options);
  else if (request.kind === 'compare') await compareGiven(request.given, request.options);
  else {
    const { what, format } = request;
    if (what === 'timeline' && analyzed !== null)
      tell({ kind: 'exported', what, format, file: await saveTimeline(analyzed, format) });
    if (what === 'comparison' && compared !== null)
      tell({ kind: 'exported', what, format, file: await saveComparison(compared, format) });
  }
}

async function analyzeGiven(given: readonly Given[], options: ViewerOptions): Promise<void> {
  const { logs, refused } = await openGiven(given);
  if (logs.length === 0) {
    tell({ kind: 'failed', message: refused.join('\n') });
    return;
  }
  const timeline = await analyze(logs, { ...options, onProgress: progressTeller() });
  const picture = pictureOf(timeline, { axis: 'auto' });
  const context = await readContext(logs, timeline);
  const names = logs.map(({ name }) => name);
  analyzed = { timeline, picture, context, names };
  // Each is a message of its own, so that the page answers between two of them.
  for (const block of pageBlocks(timeline, picture, context)) tell({ kind: 'block', block });
  tell({ kind: 'analyzed', shown: show(analyzed, names, refused) });
}

async function compareGiven(given: readonly Given[], options: ViewerOptions): Promise<void> {
  if (analyzed === null) return;
  const { logs, refused } = await openGiven(given);
  if (logs.length === 0) {
    tell({ kind: 'not-compared', message: refused.join('\n') });
    return;
  }
  const baseline = analyzed.timeline;
  const candidate = await analyze(logs, { ...options, onProgress: progressTeller() });
  compared = {
    comparison: compare(baseline, candidate),
    timelines: { baseline: [baseline], candidate: [candidate] },
  };
  const names = logs.map(({ name }) => name);
  tell({ kind: 'compared', shown: showComparison(compared, [analyzed.names, names], refused) });
}

function progressTeller(): (progress: InputProgress) => void {
  let told = 0;
  return (progress) => {
    const now = performance.now();
    if (now - told < PROGRESS_MS) return;
    told = now;
    tell({ kind: 'progress', ...progress });
  };
}

function tell(answer: Answer): void {
  self.postMessage(answer);
}
