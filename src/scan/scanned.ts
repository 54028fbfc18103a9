/** The complete lines of some bytes. */
export interface Scanned {
  /** Stretches of lines, as stretches.ts reads them. This and the text are there until the next time. */
  readonly numbers: Float64Array;
  /** The bytes of all lines that are not plain, one behind the other. */
  readonly text: Uint8Array;
  /** Behind the last line. */
  readonly end: number;
  /** Texts with a smaller number are forgotten: what has it now is another one. */
  readonly firstText: number;
}

/** Tells plain lines from others, on bytes. */
export interface Scanner {
  /** Where bytes may be put that are to be scanned, so that they need not be copied; for the next time only. */
  room(size: number): Uint8Array;
  /** Takes as many lines as it does at once, beginning with the one at `start`. */
  scan(bytes: Uint8Array, start: number): Scanned;
}
