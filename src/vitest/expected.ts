import type { PortraitLine } from './portrait.ts';

/** A line that a timeline should have: in place of an event's, or at the end of an interface. */
export interface Edit {
  readonly face: number | null;
  /** Index into `Timeline.events`; null: a line of its own, behind the last one of the interface. */
  readonly event: number | null;
  readonly text: string;
}

/** The timeline as it should be, for the difference to what it is. */
export function expectedInstead(portrait: readonly PortraitLine[], edits: readonly Edit[]): string[] {
  const instead = new Map(edits.map(({ event, text }) => [event, text]));
  const last = new Map(portrait.map(({ face }, index) => [face, index]));
  return portrait.flatMap(({ text, face, event }, index) => {
    const line = (event === null ? undefined : instead.get(event)) ?? text;
    if (last.get(face) !== index) return [line];
    return [
      line,
      ...edits.filter((edit) => edit.event === null && edit.face === face).map((edit) => edit.text),
    ];
  });
}
