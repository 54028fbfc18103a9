/** A stream of a browser that undoes gzip or deflate, and how much has come out of it. */
export class Inflater {
  readonly #writer: WritableStreamDefaultWriter<BufferSource>;
  readonly #drained: Promise<void>;
  #held: Uint8Array[] = [];
  #count = 0;

  constructor(format: 'gzip' | 'deflate-raw') {
    const { readable, writable } = new DecompressionStream(format);
    this.#writer = writable.getWriter();
    this.#drained = this.#drain(readable.getReader());
    // Both fail together; who writes or ends is told.
    this.#drained.catch(() => {});
    this.#writer.closed.catch(() => {});
  }

  /** Bytes that have come out. Those of what was written last may still be under way: see {@link settle}. */
  get count(): number {
    return this.#count;
  }

  /** What has come out since this was asked last. */
  take(): readonly Uint8Array[] {
    const taken = this.#held;
    this.#held = [];
    return taken;
  }

  async write(bytes: Uint8Array): Promise<void> {
    // A copy: streams may take the memory of what they are given.
    await this.#writer.write(bytes.slice());
  }

  /** Waits until everything that was written has come out: a stream takes nothing, not even nothing, before it has. */
  async settle(): Promise<void> {
    await this.#writer.write(new Uint8Array(0));
  }

  /** Nothing more is written: the sums are checked. */
  async end(): Promise<void> {
    await this.#writer.close();
    await this.#drained;
  }

  abandon(): void {
    this.#writer.abort().catch(() => {});
  }

  async #drain(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      this.#held.push(step.value);
      this.#count += step.value.length;
    }
  }
}
