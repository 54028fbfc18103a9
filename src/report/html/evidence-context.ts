import type { Finding, Timeline } from '../../timeline/timeline.ts';
import { ExcerptFinder, type LogContext } from '../context/log-context.ts';
import { element, type MarkupElement } from '../markup/node.ts';
import { sourceName } from '../text/source-names.ts';
import { excerptNode, type ShownLine } from './excerpt.ts';

/** Gives the lines of the log around the evidence of a finding, to be unfolded. */
export type EvidenceContext = (evidence: Finding['evidence'], finding: number) => readonly MarkupElement[];

/** Letters below all findings together: many findings rest on the same lines. */
const MAX_LETTERS = 512 * 1024;

export function aroundEvidence({ events }: Timeline, context: LogContext): EvidenceContext {
  const finder = new ExcerptFinder(context);
  let room = MAX_LETTERS;
  return (evidence, finding) => {
    const bySource = new Map<string, Map<number, ShownLine>>();
    for (const one of evidence) {
      const proof = typeof one === 'number' ? events[one]?.source : one;
      if (proof === undefined) continue;
      const lines = bySource.get(proof.name) ?? new Map<number, ShownLine>();
      bySource.set(proof.name, lines);
      for (const { line, text } of finder.around(proof.name, proof.line) ?? []) {
        const isHere = line === proof.line || lines.get(line)?.isHere === true;
        if (!lines.has(line)) room -= text.length;
        lines.set(line, { line, text, isHere });
      }
    }
    if (room < 0) return [];
    return [...bySource].flatMap(([name, lines]) => {
      const sorted = [...lines.values()].sort((a, b) => a.line - b.line);
      // Where each line is evidence, there is nothing around it.
      if (sorted.every(({ isHere }) => isHere)) return [];
      return [
        element('details', { class: 'around' }, [
          element('summary', {}, [`The lines around in ${sourceName({ name })}`]),
          excerptNode(`Lines around the evidence of finding ${finding + 1}`, sorted),
        ]),
      ];
    });
  };
}
