import type { SourceLine } from '../record/log-record.ts';
import type { Facts } from './facts.ts';

interface Mark {
  readonly line: number;
  readonly boot: number;
}

/** Tells the boot of a line by the events around it: only these know both. */
export class LineBoots {
  readonly #marks = new Map<string, Mark[]>();

  constructor({ timeline: { events } }: Facts) {
    for (const { source, boot } of events) {
      const known = this.#marks.get(source.name);
      const mark = { line: source.line, boot };
      if (known === undefined) this.#marks.set(source.name, [mark]);
      else if (known.at(-1)?.boot !== boot) known.push(mark);
    }
    for (const marks of this.#marks.values()) marks.sort((a, b) => a.line - b.line);
  }

  /** The boot of the last event of the source before the line, else of its first one, else the first boot. */
  of({ name, line }: SourceLine): number {
    const marks = this.#marks.get(name);
    const before = marks?.findLast((mark) => mark.line <= line);
    return (before ?? marks?.[0])?.boot ?? 0;
  }
}
