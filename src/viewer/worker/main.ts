import { analyze } from '../../analyze.ts';
import { compare } from '../../compare/compare.ts';
import { readContext } from '../../context.ts';
import { comparisonSections } from '../../report/html/comparison-html.ts';
import { pageBlocks } from '../../report/html/data.ts';
import type { Section } from '../../report/html/parts.ts';
import { reportSections } from '../../report/html/report-sections.ts';
import { pictureOf } from '../../report/picture/make-picture.ts';
import type { InputProgress } from '../../source/progress.ts';
import type { Answer, ComparisonNumber, Given, Request, ViewerOptions } from '../protocol.ts';
import { openGiven } from './given-files.ts';
import { saveComparison, saveTimeline } from './save.ts';
import { sectionParts } from './section-parts.ts';
import { type Compared, type Shows, show, showComparison } from './show.ts';

/** Milliseconds between two messages of progress: more often nobody looks. */
const PROGRESS_MS = 100;

/** What was analysed, and the names of its logs; null before. A worker analyses once, and is ended by the page. */
let analyzed: (Shows & { readonly names: readonly string[] }) | null = null;

/** What it was compared with last. */
let compared: Compared | null = null;

/** Ends the comparison that is made. */
let comparing = new AbortController();

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  answer(data).catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    if (data.kind === 'compare') tell({ kind: 'not-compared', comparison: data.comparison, message });
    else tell({ kind: 'failed', message });
  });
});

async function answer(request: Request): Promise<void> {
  if (request.kind === 'analyze') await analyzeGiven(request.given, request.options);
  else if (request.kind === 'compare') await compareGiven(request.comparison, request.given, request.options);
  else if (request.kind === 'stop-comparing') comparing.abort();
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
  tellSections(reportSections(timeline, picture, context, null));
  tell({ kind: 'analyzed', shown: show(analyzed, names, refused) });
}

function tellSections(sections: readonly Section[]): void {
  for (const whole of sections) for (const section of sectionParts(whole)) tell({ kind: 'section', section });
}

async function compareGiven(
  comparison: ComparisonNumber,
  given: readonly Given[],
  options: ViewerOptions,
): Promise<void> {
  if (analyzed === null) return;
  comparing.abort();
  comparing = new AbortController();
  const { signal } = comparing;
  const { logs, refused } = await openGiven(given);
  if (logs.length === 0) {
    tell({ kind: 'not-compared', comparison, message: refused.join('\n') });
    return;
  }
  const baseline = analyzed.timeline;
  const candidate = await analyze(logs, { ...options, signal, onProgress: progressTeller(signal) });
  compared = {
    comparison: compare(baseline, candidate),
    timelines: { baseline: [baseline], candidate: [candidate] },
  };
  const names = logs.map(({ name }) => name);
  tellSections(comparisonSections(compared.comparison, compared.timelines));
  const shown = showComparison(compared, [analyzed.names, names], refused);
  tell({ kind: 'compared', comparison, shown });
}

/** @param signal nobody waits for what is read any more */
function progressTeller(signal?: AbortSignal): (progress: InputProgress) => void {
  let told = 0;
  return (progress) => {
    const now = performance.now();
    if (now - told < PROGRESS_MS || signal?.aborted === true) return;
    told = now;
    tell({ kind: 'progress', ...progress });
  };
}

function tell(answer: Answer): void {
  self.postMessage(answer);
}
