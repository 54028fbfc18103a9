/** Where things stand in a picture, in pixels. */

/** Names of interfaces, left of the axis. */
export const LABELS = 176;
/** Right of the axis. */
export const RIGHT = 16;
/** The row of boots, above all lanes. */
export const BOOTS_TOP = 10;
export const BOOTS_HEIGHT = 18;
/** Boots of several machines lie one above the other where they ran at the same time. */
export const BOOT_ROW = 21;
export const MAX_BOOT_ROWS = 6;
/** Flags of findings that are about no interface stand below the boots. */
export const FLAGS_HEIGHT = 22;
/** The rows of a lane, from its top. */
export const LANE = {
  flag: 13,
  band: 24,
  bandHeight: 18,
  stay: 47,
  stayHeight: 16,
  mark: 76,
  height: 96,
} as const;
/** A lane without data path: what belongs to no interface. */
export const LOOSE = { mark: 16, height: 32 } as const;
/** The axis: ticks and times. */
export const AXIS_HEIGHT = 26;
/** One line of the legend. */
export const LEGEND_LINE = 20;

/** Pixels. Letters of 12 pixels are about so wide; what is shown in them is measured generously. */
export const LETTER = 6.6;

/** As much of a text as has room, with an ellipsis where it is cut. */
export function fitted(text: string, width: number): string {
  const letters = Math.floor(width / LETTER);
  if (text.length <= letters) return text;
  return letters < 4 ? '' : `${[...text].slice(0, letters - 1).join('')}…`;
}

/** The first of several texts that has room whole: half of a number would be a wrong one. Empty where none has. */
export function firstThatFits(texts: readonly string[], width: number): string {
  return texts.find((text) => text.length * LETTER <= width) ?? '';
}
