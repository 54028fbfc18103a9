import { addName } from './names.ts';
import type { PciFunction } from './pci-function.ts';
import type { Tie } from './tie.ts';
import { predictableName } from './vf-name.ts';

/** One stay of a VF on an interface, while it is being learnt. */
export class AttachmentLife {
  /** How many events had come when it began: its place in the log. */
  readonly beganAt: number;
  /**
   * The stay this one may turn out to be: the host has announced the slot again after the VF was
   * unregistered. Only the lines that follow tell whether its driver was loaded again, or another VF came.
   */
  perhaps: AttachmentLife | null;
  /** The stay it turned out to be a part of. */
  partOf: AttachmentLife | null = null;
  slot: number | null = null;
  /** The VF's PCI side, once something ties the two. */
  pci: PciFunction | null = null;
  /** What ties the two, one of each kind. */
  readonly ties: Tie[] = [];
  readonly vfNames: string[] = [];
  /** The VF's name now; null before it is registered and after it is gone. */
  vf: string | null = null;
  /** Made for the few stays that have any. */
  #misleading: Set<object> | null = null;

  constructor(beganAt: number, perhaps: AttachmentLife | null = null) {
    this.beganAt = beganAt;
    this.perhaps = perhaps;
  }

  /** The stay itself, or the one that it is a part of. */
  get self(): AttachmentLife {
    return this.partOf?.self ?? this;
  }

  nameVf(name: string): void {
    this.vf = name;
    addName(this.vfNames, name);
    this.slot ??= predictableName(name)?.slot ?? null;
  }

  /** Events whose lines say that the data path was switched to the VF, and it was not: see path-flip.ts. */
  get misleading(): ReadonlySet<object> {
    return this.#misleading ?? NO_EVENTS;
  }

  addMisleading(event: object): void {
    this.#misleading ??= new Set();
    this.#misleading.add(event);
  }

  /** Keeps the first of each kind, and the first that a line gives: the surest. */
  tie(tie: Tie): void {
    if (!this.ties.some(({ by, source }) => by === tie.by || source === tie.source)) this.ties.push(tie);
  }

  /** This stay is a part of an earlier one, which goes on. */
  continues(earlier: AttachmentLife): void {
    this.partOf = earlier;
    earlier.slot ??= this.slot;
    earlier.pci ??= this.pci;
    for (const name of this.vfNames) addName(earlier.vfNames, name);
    for (const tie of this.ties) earlier.tie(tie);
    for (const event of this.misleading) earlier.addMisleading(event);
    earlier.vf = this.vf ?? earlier.vf;
  }
}

const NO_EVENTS: ReadonlySet<object> = new Set();
