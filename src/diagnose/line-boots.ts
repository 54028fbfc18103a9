import type { SourceLine } from '../record/log-record.ts';
import type { Facts } from './facts.ts';

interface Mark {
  readonly line: number;
  readonly boot: number;
}

/** Tells the boot of a line by the events around it: only these know both. */
export class LineBoots {
  readonly #facts: Facts;
  #marks: ReadonlyMap<string, readonly Mark[]> | null = null;

  constructor(facts: Facts) {
    this.#facts = facts;
  }

  /** The boot of the last event of the source before the line, else of its first one, else the first boot. */
  of({ name, line }: SourceLine): number {
    // Most logs have no such line.
    this.#marks ??= marksOf(this.#facts);
    const marks = this.#marks.get(name);
    const before = marks?.findLast((mark) => mark.line <= line);
    return (before ?? marks?.[0])?.boot ?? 0;
  }
}

function marksOf({ boots, timeline: { events } }: Facts): ReadonlyMap<string, readonly Mark[]> {
  const found = new Map<string, Mark[]>();
  for (const { source, boot } of events) {
    if (boots[boot] === undefined) continue;
    const known = found.get(source.name);
    if (known?.at(-1)?.boot === boot) continue;
    const mark = { line: source.line, boot };
    if (known === undefined) found.set(source.name, [mark]);
    else known.push(mark);
  }
  for (const marks of found.values()) marks.sort((a, b) => a.line - b.line);
  return found;
}
