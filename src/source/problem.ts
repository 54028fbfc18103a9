/**
 * Why a part of an input was not read.
 *
 * - `damaged`: its bytes are not what their format asks for.
 * - `truncated`: it ends in the middle.
 * - `limit`: it goes beyond a bound of {@link UnpackLimits}.
 * - `unsupported`: a method of compression, or encryption, that is not undone here.
 * - `unreadable`: the system, or a decoder, does not give it out.
 * - `empty`: an archive or a folder in which no log was found.
 */
export type SourceProblemCode = 'damaged' | 'truncated' | 'limit' | 'unsupported' | 'unreadable' | 'empty';

/** A part of an input that was not read. What can be read of the rest, is. */
export interface SourceProblem {
  readonly code: SourceProblemCode;
  /** One sentence without a full stop at its end: `the gzip data ends in the middle`. */
  readonly message: string;
}

/** Problems of one input that are listed one by one: a person reads no more, and an archive can have any number. */
const MAX_LISTED = 100;

/** Collects the problems of one input. */
export class ProblemList {
  readonly #listed: SourceProblem[] = [];
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** In the order in which they were met; behind them, how many are too many. */
  get all(): readonly SourceProblem[] {
    const more = this.#count - this.#listed.length;
    if (more === 0) return this.#listed;
    return [...this.#listed, { code: 'limit', message: `and ${more} more parts that could not be read` }];
  }

  add(code: SourceProblemCode, message: string): void {
    this.#count += 1;
    if (this.#listed.length < MAX_LISTED) this.#listed.push({ code, message });
  }

  /** Adds what a decoder threw. What is no {@link ContentError} is what a library said of bytes it cannot read. */
  addError(error: unknown): void {
    if (error instanceof ContentError) this.add(error.code, error.message);
    else this.add('damaged', 'its data cannot be read further');
  }
}

/** Thrown and caught within this room: a decoder cannot go on. */
export class ContentError extends Error {
  readonly code: SourceProblemCode;

  constructor(code: SourceProblemCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** Thrown and caught within this room: the input itself fails, which is no matter of its content. */
export class InputFailure extends Error {
  override readonly cause: unknown;

  constructor(cause: unknown) {
    super('the input cannot be read');
    this.cause = cause;
  }
}
