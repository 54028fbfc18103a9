import { placeOf } from './axis.ts';
import type { Axis, Extent } from './picture.ts';

/** The part of the axis that is drawn. */
export interface View {
  /** Of the axis, in pixels. */
  readonly width: number;
  /** From where to where of the whole, between 0 and 1. */
  readonly window: readonly [from: number, to: number];
}

/** Gives places their pixels. */
export interface Scale {
  readonly width: number;
  /** Of a moment; it may lie outside of the picture. */
  readonly xOf: (at: number) => number;
  /** Of a stretch; open ends run into the margin. Null where nothing of it is in the window. */
  readonly span: (extent: Extent) => readonly [x0: number, x1: number] | null;
}

/** Gives places of the axis, between 0 and 1, their pixels. */
export function pixelsOf({ width, window: [from, to] }: View): (place: number) => number {
  const perPlace = width / Math.max(to - from, Number.EPSILON);
  return (place) => (place - from) * perPlace;
}

export function scaleOf(axis: Axis, view: View): Scale {
  const pixelOf = pixelsOf(view);
  const xOf = (at: number): number => pixelOf(placeOf(axis, at));
  const edges = [
    new Map(axis.stretches.map(({ from, places }) => [from, places[0]])),
    new Map(axis.stretches.map(({ to, places }) => [to, places[1]])),
  ] as const;
  const edgeOf = (at: number, side: 0 | 1): number => {
    const place = edges[side].get(at);
    return place === undefined ? xOf(at) : pixelOf(place);
  };
  return {
    width: view.width,
    xOf,
    span: ({ from, to, openStart, openEnd }) => {
      const x0 = openStart ? edgeOf(from, 0) : xOf(from);
      const x1 = openEnd ? edgeOf(to, 1) : xOf(to);
      if (x1 < 0 || x0 > view.width) return null;
      return [Math.max(0, x0), Math.min(view.width, x1)];
    },
  };
}
