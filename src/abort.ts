import { VfTimelineError } from './errors.ts';

/** How a call that takes long is given up. */
export interface AbortOptions {
  /**
   * Gives the work up: what is awaited rejects with the signal's `reason`, as `fetch` does, also where the input has
   * stalled; nothing more is asked of the input, and what was opened of it is closed.
   */
  readonly signal?: AbortSignal;
}

/**
 * Milliseconds of work between two turns of the event loop, in which a signal can come at all: what is in memory is
 * read without one. A turn takes about a millisecond, and a person does not notice the wait.
 */
const TURN_MS = 25;

/** @throws VfTimelineError `invalid-argument` where the option is no signal */
export function signalOf(options: AbortOptions | undefined): AbortSignal | undefined {
  const signal: unknown = options?.signal;
  if (signal === undefined) return undefined;
  // Asks for the ability, not for the class: a signal of another realm is none of ours to `instanceof`.
  if (typeof signal === 'object' && signal !== null && 'throwIfAborted' in signal)
    return signal as AbortSignal;
  throw new VfTimelineError(
    'invalid-argument',
    'signal must be the signal of an AbortController, or another AbortSignal',
  );
}

/** What the promise gives, unless the signal comes first: then its reason is thrown. */
export async function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  let stop = (): void => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop);
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/**
 * The items, until the signal comes: then its reason is thrown, also where the next item never comes.
 *
 * @param giveUp ends what the items come from, where that does not end with their iterator
 */
export async function* untilAborted<T>(
  items: AsyncIterable<T>,
  signal: AbortSignal | undefined,
  giveUp: (reason: unknown) => void = () => {},
): AsyncGenerator<T, void, undefined> {
  if (signal === undefined) {
    yield* items;
    return;
  }
  const end = (): void => giveUp(signal.reason);
  const iterator = items[Symbol.asyncIterator]();
  if (signal.aborted) end();
  else signal.addEventListener('abort', end);
  let isPending = false;
  try {
    const turns = new Turns(signal);
    while (true) {
      await turns.take();
      isPending = true;
      const step = await orAborted(iterator.next(), signal);
      isPending = false;
      if (step.done === true) return;
      yield step.value;
    }
  } finally {
    signal.removeEventListener('abort', end);
    await endItems(iterator, isPending);
  }
}

/**
 * Asks for no more items.
 *
 * @param isPending whether one was asked for that has not come: what does not come is not waited for
 */
export async function endItems(iterator: AsyncIterator<unknown>, isPending: boolean): Promise<void> {
  const ended = Promise.resolve(iterator.return?.());
  if (isPending) ended.catch(() => {});
  else await ended;
}

/** Lets others have their turn, now and then, and looks for the signal. */
export class Turns {
  readonly #signal: AbortSignal;
  #last = performance.now();

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  async take(): Promise<void> {
    if (performance.now() - this.#last >= TURN_MS) {
      await new Promise((resolve) => {
        setTimeout(resolve, 0);
      });
      this.#last = performance.now();
    }
    this.#signal.throwIfAborted();
  }
}
