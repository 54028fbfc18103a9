import { shapeOf } from '../compare/facts.ts';
import { type Life, livesOf, type Stay } from '../compare/lives.ts';
import { areConcurrent, type Step } from '../compare/steps.ts';
import { typeWords } from '../report/text/event-words.ts';
import { printable } from '../report/unprintable.ts';
import type { Timeline } from '../timeline/timeline.ts';

/** A line of a timeline as tests show it. */
export interface PortraitLine {
  readonly text: string;
  /** Index into `Timeline.interfaces`; null for lines of no interface. */
  readonly face: number | null;
  /** Index into `Timeline.events`; null for headings. */
  readonly event: number | null;
}

/**
 * A timeline as readable text, without what differs between any two boots: no times, GUIDs, MACs, addresses;
 * of names only their form (`enP#s#`). Interfaces stand in the order of their slots, steps that may come either
 * way in one order, so that the same machine gives the same text again.
 *
 * @example
 * slot 1: on-vf
 *   slot added
 *   PCI probing
 *   …
 */
export function portraitOf(timeline: Timeline): readonly PortraitLine[] {
  const lines: PortraitLine[] = [];
  const { boots } = livesOf(timeline, 0);
  boots.forEach((boot, number) => {
    if (boots.length > 1) lines.push(heading(`boot ${number + 1}`, null));
    const faces = boot.lives.filter(({ kind }) => kind === 'interface');
    const bySlot = faces
      .map((life, order) => ({ life, order }))
      .sort((a, b) => (a.life.slot ?? 0) - (b.life.slot ?? 0) || a.order - b.order);
    lines.push(...otherLines('the machine', boot.lives[0]));
    bySlot.forEach(({ life }, order) => {
      const role = life.slot === null ? `interface ${order + 1}` : `slot ${life.slot}`;
      lines.push(...interfaceLines(role, life));
    });
    for (const life of boot.lives) {
      if (life.kind === 'device')
        lines.push(...otherLines('a device that no line ties to an interface', life));
    }
  });
  return lines;
}

/** The texts alone. */
export function textsOf(lines: readonly PortraitLine[]): string[] {
  return lines.map(({ text }) => text);
}

function interfaceLines(role: string, life: Life): readonly PortraitLine[] {
  const lines = [heading(`${role}: ${life.face?.state ?? 'unknown'}`, life.faceIndex)];
  const several = life.stays.filter(({ number }) => number !== null).length > 1;
  for (const stay of life.stays) {
    if (several && stay.number !== null) lines.push(heading(`  stay ${stay.number + 1}`, life.faceIndex));
    const facts = factsOf(stay);
    if (facts !== '') lines.push(heading(`  ${facts}`, life.faceIndex));
    lines.push(...stepLines(stay, life.faceIndex));
  }
  return lines;
}

function otherLines(title: string, life: Life): readonly PortraitLine[] {
  const lines = life.stays.flatMap((stay) => stepLines(stay, null));
  return lines.length === 0 ? [] : [heading(title, null), ...lines];
}

function heading(text: string, face: number | null): PortraitLine {
  return { text, face, event: null };
}

/** `mlx5_core, 15b3:1016, firmware 14.25.8362, named enP#s#np#` */
function factsOf({ attachment }: Stay): string {
  if (attachment === null) return '';
  const { driver, device, firmware, vfNames } = attachment;
  const name = vfNames.at(-1);
  return [
    ...(driver === null ? [] : [printable(driver)]),
    ...(device === null ? [] : [printable(device)]),
    ...(firmware === null ? [] : [`firmware ${printable(firmware)}`]),
    ...(name === undefined ? [] : [`named ${printable(shapeOf(name))}`]),
  ].join(', ');
}

function stepLines(stay: Stay, face: number | null): readonly PortraitLine[] {
  return inOneOrder(stay.steps).map(({ key, type, index }) => {
    const more = key.slice(type.length);
    return { text: `  ${typeWords(type)[0]}${printable(more)}`, face, event: index };
  });
}

/** Steps that move before others that nothing keeps them behind: the table of them is small. */
const MOVABLE: readonly Step['type'][] = ['slot-added', 'renamed', 'driver-registered'];

/**
 * Puts those before the steps that are concurrent with them; of two of a kind, the one whose name comes first.
 * Each moves past as many as it may, but a step that does not move ends the way: the work stays linear.
 */
function inOneOrder(steps: readonly Step[]): readonly Step[] {
  const ordered: Step[] = [];
  for (const step of steps) {
    let place = ordered.length;
    if (MOVABLE.includes(step.type)) {
      while (place > 0 && ordered.length - place < MAX_MOVE && isBefore(step, ordered[place - 1])) place--;
    }
    ordered.splice(place, 0, step);
  }
  return ordered;
}

/** Steps past which one may move. A stay has some twenty; more would make the work grow with their square. */
const MAX_MOVE = 20;

function isBefore(step: Step, other: Step | undefined): boolean {
  if (other === undefined || !areConcurrent(step.type, other.type)) return false;
  return step.type === other.type ? step.key < other.key : true;
}
