/** Stands for `decoder-thread.ts` in a browser, where the viewer is in a thread of its own already: it starts none. */
export async function startDecoder(): Promise<null> {
  return null;
}
