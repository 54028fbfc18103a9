import { endItems } from './abort.ts';

/**
 * The items as they come, and null whenever so long none has come.
 *
 * @param pauseMs milliseconds
 */
export async function* withPauses<T>(
  items: AsyncIterable<T>,
  pauseMs: number,
): AsyncGenerator<T | null, void, undefined> {
  const iterator = items[Symbol.asyncIterator]();
  let pending: Promise<IteratorResult<T>> | null = null;
  try {
    while (true) {
      pending ??= iterator.next();
      const step = await orPause(pending, pauseMs);
      if (step !== null) pending = null;
      if (step?.done === true) return;
      yield step === null ? null : step.value;
    }
  } finally {
    await endItems(iterator, pending !== null);
  }
}

async function orPause<T>(promise: Promise<T>, pauseMs: number): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const pause = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, pauseMs, null);
  });
  try {
    return await Promise.race([promise, pause]);
  } finally {
    clearTimeout(timer);
  }
}
