import { sha256 } from '@noble/hashes/sha2.js';
import { type BootSpans, eventsIn } from '../lives/boot-spans.ts';

const TRACE_ID_BYTES = 16;
const SPAN_ID_BYTES = 8;

/**
 * Ids that follow from what the log says: the same log gives the same trace each time, and under every name of the file,
 * so that sending it twice makes no second trace.
 */
export class TraceIds {
  readonly #given = new Map<string, number>();

  /** Of a boot: its journal id; where it has none, the times and texts of all its events. */
  traceId(boot: BootSpans): string {
    const { id = null, machine = null, kernel = null, startedAt = null, hosts = [] } = boot.boot ?? {};
    if (id !== null) return this.#unique(['boot', machine, id], TRACE_ID_BYTES);
    const hash = sha256.create();
    const encoder = new TextEncoder();
    hash.update(encoder.encode(JSON.stringify([machine, kernel, startedAt, hosts])));
    for (const { event } of eventsIn(boot)) {
      const { time, text } = event;
      hash.update(encoder.encode(`\n${JSON.stringify([time.bootUs, time.wall, text])}`));
    }
    return this.#unique(['boot', hex(hash.digest(), TRACE_ID_BYTES)], TRACE_ID_BYTES);
  }

  /** @param what tells the span from the others of its trace */
  spanId(traceId: string, what: readonly (string | number | null)[]): string {
    return this.#unique([traceId, ...what], SPAN_ID_BYTES);
  }

  /** What comes twice, as two interfaces without any name do, is numbered. */
  #unique(what: readonly (string | number | null)[], bytes: number): string {
    const key = JSON.stringify(what);
    const before = this.#given.get(key) ?? 0;
    this.#given.set(key, before + 1);
    return hex(sha256(new TextEncoder().encode(before === 0 ? key : `${key} ${before}`)), bytes);
  }
}

function hex(bytes: Uint8Array, length: number): string {
  return [...bytes.slice(0, length)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
