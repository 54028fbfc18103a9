import type { Section } from '../../report/html/parts.ts';
import type { MarkupNode } from '../../report/markup/node.ts';

/** Nodes of a part: a page builds them within some milliseconds. One that stands by itself, as a table, may have more. */
const PART_NODES = 1_000;

/** Takes a section apart into ones of the same name, each with some of its content. */
export function* sectionParts({ id, title, content }: Section): Generator<Section, void, undefined> {
  let part: MarkupNode[] = [];
  let nodes = 0;
  for (const node of content) {
    const size = nodesOf(node);
    if (part.length > 0 && nodes + size > PART_NODES) {
      yield { id, title, content: part };
      part = [];
      nodes = 0;
    }
    part.push(node);
    nodes += size;
  }
  yield { id, title, content: part };
}

function nodesOf(node: MarkupNode): number {
  if (typeof node === 'string' || 'own' in node) return 1;
  return node.children.reduce((sum, child) => sum + nodesOf(child), 1);
}
