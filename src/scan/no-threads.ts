/** Stands for `threads.ts` in a browser, where no log is a file that a thread could open: it scans nothing ahead. */
export async function* scanFile(): AsyncGenerator<never, void, undefined> {
  yield* [];
}
