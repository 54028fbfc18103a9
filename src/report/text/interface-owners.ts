import type { VfEvent } from '../../lifecycle/event.ts';
import type { TimelineInterface } from '../../timeline/timeline.ts';

/** Says which interface an event is about, by what its line names. */
export class InterfaceOwners {
  readonly #byGuid = new Map<string, Claim>();
  readonly #byName = new Map<string, Claim>();

  constructor(faces: readonly TimelineInterface[]) {
    for (const face of faces) {
      if (face.guid !== null) claim(this.#byGuid, keyOf(face.boot, face.guid), face);
      for (const name of face.names) claim(this.#byName, keyOf(face.boot, name), face);
    }
  }

  /** The GUID decides. A name decides only where there is no GUID and one interface alone had that name. */
  of({ boot, guid, interface: name }: VfEvent): TimelineInterface | null {
    const found =
      guid === null ? this.#byName.get(keyOf(boot, name ?? '')) : this.#byGuid.get(keyOf(boot, guid));
    return found === undefined || found === 'several' ? null : found;
  }
}

type Claim = TimelineInterface | 'several';

function claim(claims: Map<string, Claim>, key: string, face: TimelineInterface): void {
  const holder = claims.get(key);
  claims.set(key, holder === undefined || holder === face ? face : 'several');
}

function keyOf(boot: number, name: string): string {
  return `${boot} ${name}`;
}
