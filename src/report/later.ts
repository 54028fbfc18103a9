/** What a format gives that is loaded only when it is asked for: most who start the command never need it. */
export async function* later(load: () => Promise<Iterable<string>>): AsyncGenerator<string, void, undefined> {
  yield* await load();
}
