/** What a format gives that is loaded only when it is asked for: most who start the command never need it. */
export async function* later<Piece>(
  load: () => Promise<Iterable<Piece> | AsyncIterable<Piece>>,
): AsyncGenerator<Piece, void, undefined> {
  yield* await load();
}
