import { COMPARISON_FORMATS } from '../../report/comparison/formats.ts';
import { REPORT_FORMATS, type ReportPieces } from '../../report/formats.ts';
import type { Compared, Shows } from './show.ts';

/** As the command lays out a text that it writes into a file. */
const LAYOUT = { width: Number.POSITIVE_INFINITY, color: false, evidence: false };

/** A timeline in one of the formats of reports, as the command writes it. */
export function saveTimeline({ timeline, context }: Shows, id: string): Promise<Blob> {
  const format = REPORT_FORMATS.find((one) => one.id === id) ?? REPORT_FORMATS[0];
  const type = format.isBinary ? 'application/octet-stream' : 'text/plain';
  return blobOf(format.render(timeline, { ...LAYOUT, context }), type);
}

/** A comparison in one of its formats, as `vf-timeline diff` writes it. */
export function saveComparison({ comparison, timelines }: Compared, id: string): Promise<Blob> {
  const format = COMPARISON_FORMATS.find((one) => one.id === id) ?? COMPARISON_FORMATS[0];
  return blobOf(format.render(comparison, LAYOUT, timelines), 'text/plain');
}

async function blobOf(pieces: ReportPieces, type: string): Promise<Blob> {
  const parts: BlobPart[] = [];
  for await (const piece of pieces) parts.push(typeof piece === 'string' ? piece : piece.slice());
  return new Blob(parts, { type });
}
