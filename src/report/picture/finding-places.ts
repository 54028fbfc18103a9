import type { SourceLine } from '../../record/log-record.ts';
import type { Finding, Timeline } from '../../timeline/timeline.ts';
import type { BootPlaces } from './boot-places.ts';
import type { FindingMark, Lane } from './picture.ts';

/** Finds where on the picture a finding stands: at the first thing that proves it, on the lane of its interface. */
export class FindingPlaces {
  readonly #places: BootPlaces;
  readonly #lanes = new Map<string, number>();
  readonly #byLine = new Map<string, number>();

  constructor(timeline: Timeline, places: BootPlaces, lanes: readonly Lane[]) {
    this.#places = places;
    lanes.forEach((lane, index) => {
      for (const one of lane.interfaces) {
        const face = timeline.interfaces[one];
        if (face === undefined) continue;
        if (face.guid !== null) this.#lanes.set(keyOf(face.boot, 'guid', face.guid), index);
        for (const name of face.names) {
          const key = keyOf(face.boot, 'name', name);
          if (!this.#lanes.has(key)) this.#lanes.set(key, index);
        }
      }
    });
    const wanted = new Set(
      timeline.findings.flatMap(({ evidence }) =>
        evidence.flatMap((one) => (typeof one === 'number' ? [] : [lineKey(one)])),
      ),
    );
    if (wanted.size === 0) return;
    timeline.events.forEach(({ source }, index) => {
      const key = lineKey(source);
      if (wanted.has(key) && !this.#byLine.has(key)) this.#byLine.set(key, index);
    });
    // Lines that are no event may be notes, which have a time, too.
    for (const { source, boot, time } of timeline.notes) {
      const key = lineKey(source);
      const at = wanted.has(key) ? places.placeOf(boot, time) : null;
      if (at !== null && !this.#noteAt.has(key)) this.#noteAt.set(key, at);
    }
  }

  readonly #noteAt = new Map<string, number>();

  mark(finding: Finding, index: number): FindingMark {
    return {
      finding: index,
      severity: finding.severity,
      at: this.#placeOf(finding),
      lane: this.#laneOf(finding),
    };
  }

  #placeOf({ evidence }: Finding): number | null {
    for (const one of evidence) {
      const event = typeof one === 'number' ? one : this.#byLine.get(lineKey(one));
      const at = event === undefined ? undefined : this.#places.events[event];
      if (at !== undefined) return at;
      const note = typeof one === 'number' ? undefined : this.#noteAt.get(lineKey(one));
      if (note !== undefined) return note;
    }
    return null;
  }

  #laneOf({ boot, guid, interface: name }: Finding): number | null {
    const byGuid = guid === null ? undefined : this.#lanes.get(keyOf(boot, 'guid', guid));
    const byName = name === null ? undefined : this.#lanes.get(keyOf(boot, 'name', name));
    return byGuid ?? byName ?? null;
  }
}

function keyOf(boot: number, kind: 'guid' | 'name', text: string): string {
  return `${boot} ${kind} ${text}`;
}

function lineKey({ name, line }: SourceLine): string {
  return `${line} ${name}`;
}
