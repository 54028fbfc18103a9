import { describe, expect, it } from 'vitest';
import { analyze, readContext } from '../../src/index.ts';
import type { Section } from '../../src/report/html/parts.ts';
import { reportSections, wholeImage } from '../../src/report/html/report-sections.ts';
import type { MarkupNode } from '../../src/report/markup/node.ts';
import { pictureOf } from '../../src/report/picture/make-picture.ts';
import { sectionParts } from '../../src/viewer/worker/section-parts.ts';
import { servicedLog } from '../browser/serviced-log.ts';

function nodesIn(nodes: readonly MarkupNode[]): number {
  return nodes.reduce(
    (sum, node) => sum + 1 + (typeof node === 'string' || 'own' in node ? 0 : nodesIn(node.children)),
    0,
  );
}

/** Sections put together again, as the page does. */
function joined(parts: readonly Section[]): readonly Section[] {
  const sections: { id: string; title: string; content: MarkupNode[] }[] = [];
  for (const { id, title, content } of parts) {
    const last = sections.at(-1);
    if (last?.id === id) last.content.push(...content);
    else sections.push({ id, title, content: [...content] });
  }
  return sections;
}

describe('the parts in which a page is given its sections', async () => {
  const log = { name: 'serviced.log', data: servicedLog(30, 8, 12) };
  const timeline = await analyze(log);
  const context = await readContext(log, timeline);
  const picture = pictureOf(timeline);
  const sections = reportSections(timeline, picture, context, wholeImage(timeline, picture));
  const parts = sections.flatMap((section) => [...sectionParts(section)]);

  it('are the sections, when they are put together', () => {
    expect(timeline.interfaces).toHaveLength(240);
    expect(timeline.findings.length).toBeGreaterThan(100);
    expect(parts.length).toBeGreaterThan(sections.length + 20);
    expect(joined(parts)).toEqual(sections);
    expect([...sectionParts({ id: 'none', title: 'None', content: [] })]).toEqual([
      { id: 'none', title: 'None', content: [] },
    ]);
  });

  it('are so small that each is built at once, as is what stands by itself', () => {
    for (const { id, content } of parts) {
      const nodes = nodesIn(content);
      // The picture is one; what it may have is bounded by its width.
      expect(nodes, id).toBeLessThanOrEqual(content.length > 1 ? 1_000 : 12_000);
    }
  });

  it('are not too many, however many interfaces and findings there are', () => {
    expect(nodesIn(sections.flatMap(({ content }) => content))).toBeLessThan(100_000);
    const words = JSON.stringify(sections.find(({ id }) => id === 'interfaces'));
    // 13 attachments of each interface are shown as 5, as are the 12 times between them, and the others are told.
    expect(words).toContain('8 attachments before these are in the JSON.');
  });
});
