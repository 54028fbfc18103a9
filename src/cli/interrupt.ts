/** What asks a program to stop: Ctrl-C, and a service that is stopped. */
export const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Does work that leaves something behind if it is cut off: a line on the terminal, half a file. The first SIGINT or SIGTERM
 * ends it by the signal that the work is given; once that has tidied up, the program ends as if it had not been caught, so
 * that the shell knows. A second one ends it at once.
 */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  let caught: NodeJS.Signals | null = null;
  const onSignal = (signal: NodeJS.Signals): void => {
    caught = signal;
    stop.abort();
  };
  // `process` is the global one: see main.ts.
  for (const signal of SIGNALS) process.once(signal, onSignal);
  try {
    return await work(stop.signal);
  } finally {
    for (const signal of SIGNALS) process.off(signal, onSignal);
    if (caught !== null) process.kill(process.pid, caught);
  }
}
