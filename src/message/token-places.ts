/** Where the tokens of a line are. */
export interface TokenPlaces {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly count: number;
}

/** First and last token of a part of a line. */
export interface TokenSpan {
  readonly from: number;
  readonly to: number;
}

/** The text of a span as it stands in the line, blanks between its tokens included. */
export function textOf(line: string, { starts, ends }: TokenPlaces, { from, to }: TokenSpan): string {
  return line.slice(starts[from], ends[to]);
}
