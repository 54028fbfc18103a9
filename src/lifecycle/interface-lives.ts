import { InterfaceLife } from './interface-life.ts';
import type { InterfaceState } from './state.ts';

/**
 * The synthetic interfaces of one boot. The GUID tells them apart; a name only says which one a line means
 * at that moment, for names change hands.
 */
export class InterfaceLives {
  readonly #all: InterfaceLife[] = [];
  readonly #byGuid = new Map<string, InterfaceLife>();
  readonly #byName = new Map<string, InterfaceLife>();
  /** The state of an interface met for the first time. */
  firstState: InterfaceState = 'unknown';

  get all(): readonly InterfaceLife[] {
    return this.#all;
  }

  /** The interface with this GUID: the known one, else the nameless one a VF has joined by name, else a new one. */
  withGuid(guid: string, name: string | null): InterfaceLife {
    const known = this.#byGuid.get(guid);
    if (known !== undefined) return known;
    const named = name === null ? undefined : this.#byName.get(name);
    const life =
      named !== undefined && named.guid === null ? named : this.#add(new InterfaceLife(this.firstState));
    life.identify(guid);
    this.#byGuid.set(guid, life);
    return life;
  }

  knownGuid(guid: string): InterfaceLife | null {
    return this.#byGuid.get(guid) ?? null;
  }

  /** The interface that has this name now. Where no line of hv_netvsc has named it, the name is all there is. */
  withName(name: string): InterfaceLife {
    const known = this.#byName.get(name);
    if (known !== undefined) return known;
    const life = this.#add(new InterfaceLife(this.firstState));
    this.nameInterface(life, name);
    return life;
  }

  /** The interface has this name from now on. */
  nameInterface(life: InterfaceLife, name: string): void {
    if (life.name !== null && this.#byName.get(life.name) === life) this.#byName.delete(life.name);
    this.#byName.set(name, life);
    life.addName(name);
  }

  #add(life: InterfaceLife): InterfaceLife {
    this.#all.push(life);
    return life;
  }
}
