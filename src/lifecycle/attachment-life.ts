import type { PciFunction } from './pci-function.ts';
import { predictableName } from './vf-name.ts';

/**
 * Names kept for one attachment or interface. Real ones have two or three; the bound keeps a log that
 * renames without end from growing the timeline. The latest name always replaces the last one kept.
 */
export const MAX_NAMES = 64;

/** Adds a name behind the others, unless it is the latest already. */
export function addName(names: string[], name: string): void {
  if (names.at(-1) === name) return;
  if (names.length === MAX_NAMES) names.pop();
  names.push(name);
}

/** One stay of a VF on an interface, while it is being learnt. */
export class AttachmentLife {
  slot: number | null = null;
  /** The VF's PCI side, once something ties the two. */
  pci: PciFunction | null = null;
  readonly vfNames: string[] = [];
  /** The VF's name now; null before it is registered and after it is gone. */
  vf: string | null = null;

  nameVf(name: string): void {
    this.vf = name;
    addName(this.vfNames, name);
    this.slot ??= predictableName(name)?.slot ?? null;
  }
}
