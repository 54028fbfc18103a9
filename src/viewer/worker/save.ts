import type { LogContext } from '../../report/context/log-context.ts';
import { REPORT_FORMATS } from '../../report/formats.ts';
import type { Timeline } from '../../timeline/timeline.ts';

/** As the command lays out a text that it writes into a file. */
const LAYOUT = { width: Number.POSITIVE_INFINITY, color: false, evidence: false };

/** A timeline in one of the formats of reports, as the command writes it. */
export async function save(timeline: Timeline, context: LogContext, id: string): Promise<Blob> {
  const format = REPORT_FORMATS.find((one) => one.id === id) ?? REPORT_FORMATS[0];
  const pieces: BlobPart[] = [];
  for await (const piece of format.render(timeline, { ...LAYOUT, context }))
    pieces.push(typeof piece === 'string' ? piece : piece.slice());
  return new Blob(pieces, { type: format.isBinary ? 'application/octet-stream' : 'text/plain' });
}
