import { LatestMap } from '../latest-map.ts';
import type { EventQueue } from './event-queue.ts';
import { InterfaceLife } from './interface-life.ts';
import { MAX_REMEMBERED } from './limits.ts';
import { isMasked } from './mac.ts';
import type { InterfaceState } from './state.ts';

/**
 * Interfaces kept for one boot. A machine has a few dozen at most; the bound is for logs that make up GUIDs
 * without end. Lines about further ones are left out.
 */
export const MAX_INTERFACES = 16_384;

/**
 * The synthetic interfaces of one boot. The GUID tells them apart; a name only says which one a line means
 * at that moment, for names change hands.
 */
export class InterfaceLives {
  readonly #all: InterfaceLife[] = [];
  readonly #byGuid = new Map<string, InterfaceLife>();
  readonly #byName = new LatestMap<string, InterfaceLife>(MAX_REMEMBERED);
  readonly #byMac = new LatestMap<string, InterfaceLife>(MAX_REMEMBERED);
  readonly #queue: Pick<EventQueue, 'place'>;
  /** The state of an interface met for the first time. */
  firstState: InterfaceState = 'unknown';

  constructor(queue: Pick<EventQueue, 'place'>) {
    this.#queue = queue;
  }

  /** Every interface, in the order in which they were met. */
  get all(): readonly InterfaceLife[] {
    return this.#all.filter((life) => life.partOf === null);
  }

  /** Whether any interface was met. */
  get isEmpty(): boolean {
    return this.#all.length === 0;
  }

  /**
   * The interface with this GUID: the known one, else the one so far known by this name alone, else a new
   * one. Where the GUID is masked, the name is all there is.
   */
  withGuid(guid: string, name: string | null): InterfaceLife | null {
    const known = this.#byGuid.get(guid);
    if (known !== undefined) return known;
    if (isMasked(guid)) return name === null ? null : this.#withoutGuid(name);
    const named = name === null ? undefined : this.#byName.get(name);
    const life = named?.guid === null ? named : this.#add();
    if (life === null) return null;
    life.identify(guid);
    this.#byGuid.set(guid, life);
    if (life.mac !== null) this.#byMac.set(life.mac, life);
    return life;
  }

  knownGuid(guid: string): InterfaceLife | null {
    return this.#byGuid.get(guid) ?? null;
  }

  /** The interface that has this name now. Where no line of hv_netvsc has named it, the name is all there is. */
  withName(name: string): InterfaceLife | null {
    const known = this.knownName(name);
    if (known !== null) return known;
    const life = this.#add();
    if (life !== null) this.nameInterface(life, name);
    return life;
  }

  knownName(name: string): InterfaceLife | null {
    return this.#byName.get(name) ?? null;
  }

  /** An interface of which no line can give a GUID: masked ones, FreeBSD's. */
  #withoutGuid(name: string): InterfaceLife | null {
    const life = this.withName(name);
    if (life !== null) life.hasNoGuid = true;
    return life;
  }

  /** `hn0`: FreeBSD numbers its interfaces, and prints no GUID. */
  withUnit(name: string): InterfaceLife | null {
    return this.#withoutGuid(name);
  }

  withMac(mac: string): InterfaceLife | null {
    return this.#byMac.get(mac)?.self ?? null;
  }

  /** A line gives the interface's MAC address. */
  setMac(life: InterfaceLife, mac: string): void {
    life.mac = mac;
    this.#byMac.set(mac, life);
  }

  /** The interface has this name from now on. One that was known by the name alone turns out to be this one. */
  nameInterface(life: InterfaceLife, name: string): void {
    const holder = this.#byName.get(name);
    if (holder !== undefined && holder !== life && holder.guid === null) life.absorb(holder);
    if (life.name !== null && this.#byName.get(life.name) === life) this.#byName.delete(life.name);
    this.#byName.set(name, life);
    life.addName(name, this.#queue.place);
  }

  #add(): InterfaceLife | null {
    if (this.#all.length >= MAX_INTERFACES) return null;
    const life = new InterfaceLife(this.firstState);
    this.#all.push(life);
    return life;
  }
}
