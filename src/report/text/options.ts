/** How the text is laid out. What is left out is not asked for. */
export interface TextOptions {
  /** No line is longer: a number of columns, at least 40. Default: Infinity, and no line of a table is broken. */
  readonly width?: number;
  /** Colours for a terminal (SGR). They repeat what the words say. */
  readonly color?: boolean;
  /** Show, beside each event, the line of the log that proves it. */
  readonly evidence?: boolean;
  /** Print nothing but ASCII. */
  readonly ascii?: boolean;
}

/** Columns. The time and the name of an event, which are never cut, need that much. */
export const MIN_WIDTH = 40;

/** Columns. Sentences and facts wrap there even where there is room for more: longer lines are hard to read. */
export const MAX_PROSE_WIDTH = 100;
