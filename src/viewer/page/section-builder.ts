import { build, buildElement } from '../../report/html/page/dom.ts';
import { type Section, sectionNode } from '../../report/html/parts.ts';

/** Builds sections as their parts come, outside of what is seen, so that the page answers meanwhile. */
export class SectionBuilder {
  #built: Element[] = [];

  take(section: Section): void {
    const last = this.#built.at(-1);
    if (last?.id === section.id) last.append(...section.content.map((node) => build(node)));
    else this.#built.push(buildElement(sectionNode(section)));
  }

  /** What was built; the next part begins anew. */
  finish(): readonly Element[] {
    const built = this.#built;
    this.#built = [];
    return built;
  }
}
