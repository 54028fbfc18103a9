import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { COUNTERS } from './blocks.ts';
import { Chance, changed } from './mutate.ts';
import type { FuzzTarget } from './target.ts';

/** What the loop is told to do. */
export interface Work {
  readonly blocks: number;
  readonly seconds: number;
  readonly seed: number;
  /** Inputs to begin with. */
  readonly inputs: readonly string[];
  /** The input that is being tried: its length, then its bytes. */
  readonly current: SharedArrayBuffer;
}

/** What the loop tells. */
export type News =
  | { readonly kind: 'crash'; readonly data: Uint8Array; readonly why: string }
  | { readonly kind: 'found'; readonly data: Uint8Array; readonly name: string }
  | ({ readonly kind: 'done'; readonly kept: readonly string[] } & Figures);

interface Figures {
  readonly runs: number;
  readonly corpus: number;
  readonly blocks: number;
  readonly crashes: number;
  /** The most blocks that ran for one byte: what grows faster than the input shows here. */
  readonly mostWorkPerByte: number;
}

/** An input that ran where none did before. */
interface Finding {
  readonly name: string;
  readonly data: Uint8Array;
  readonly ran: readonly number[];
}

/** Blocks that may run for each byte, and for any input at all. Most need below 100 for a byte; a new shape of line, 2,000. */
const MAX_WORK_PER_BYTE = 10_000;
const MAX_WORK_AT_ALL = 5_000_000;

/** Tries inputs until the time is over. */
export async function loop(target: FuzzTarget): Promise<void> {
  const { blocks, seconds, seed, inputs, current } = workerData as Work;
  const counters = (Reflect.get(globalThis, COUNTERS) as Uint32Array).subarray(0, blocks);
  const tell = (news: News): void => parentPort?.postMessage(news);
  const chance = new Chance(seed);
  const maxBytes = target.maxBytes ?? 4096;
  const words = (target.words ?? []).map((word) => new TextEncoder().encode(word));
  const shared = new Uint8Array(current, 4);
  const length = new Int32Array(current, 0, 1);
  /** How often each block ran at the most, by magnitude. */
  const seen = new Uint8Array(blocks);
  const corpus: Finding[] = [];
  const reasons = new Set<string>();
  let runs = 0;
  let mostWorkPerByte = 0;

  async function attempt(data: Uint8Array): Promise<void> {
    shared.set(data);
    Atomics.store(length, 0, data.length);
    counters.fill(0);
    runs += 1;
    let why = '';
    try {
      await target.run(data);
    } catch (error) {
      why = error instanceof Error ? `${error.message}\n${error.stack}` : String(error);
    }
    let work = 0;
    let isNew = false;
    const ran: number[] = [];
    counters.forEach((count, block) => {
      if (count === 0) return;
      work += count;
      ran.push(block);
      const magnitude = 32 - Math.clz32(count);
      if (magnitude <= (seen[block] ?? 0)) return;
      seen[block] = magnitude;
      isNew = true;
    });
    const perByte = Math.max(0, work - MAX_WORK_AT_ALL) / Math.max(1, data.length);
    mostWorkPerByte = Math.max(mostWorkPerByte, work / Math.max(64, data.length));
    if (perByte > MAX_WORK_PER_BYTE) why = `${work} blocks ran for ${data.length} bytes`;
    if (why !== '') {
      // One input for each reason is enough: of its numbers there are any number.
      const reason = why.replace(/\d+/g, '0').slice(0, 300);
      if (!reasons.has(reason)) tell({ kind: 'crash', data, why });
      reasons.add(reason);
      return;
    }
    if (!isNew) return;
    const name = createHash('sha1').update(data).digest('hex').slice(0, 16);
    corpus.push({ name, data, ran });
    tell({ kind: 'found', data, name });
  }

  for (const path of inputs) await attempt(new Uint8Array(readFileSync(path)).slice(0, maxBytes));
  for (const data of target.seeds()) await attempt(data.slice(0, maxBytes));
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    // Newer inputs lead further.
    const newest = chance.below(2) === 0 ? corpus.slice(-32) : corpus;
    const data = chance.of(newest)?.data ?? new Uint8Array();
    const other = chance.of(corpus)?.data ?? new Uint8Array();
    await attempt(changed(data, { chance, other, words }, maxBytes));
  }
  tell({
    kind: 'done',
    runs,
    corpus: corpus.length,
    blocks: seen.filter((magnitude) => magnitude > 0).length,
    crashes: reasons.size,
    mostWorkPerByte: Math.round(mostWorkPerByte),
    kept: fewestOf(corpus).map(({ name }) => name),
  });
}

/** Few inputs that together run all the blocks: each time the one that adds most. */
function fewestOf(corpus: readonly Finding[]): readonly Finding[] {
  const covered = new Set<number>();
  const kept: Finding[] = [];
  const left = new Set(corpus);
  while (left.size > 0) {
    let best: Finding | null = null;
    let most = 0;
    for (const finding of left) {
      const adds = finding.ran.filter((block) => !covered.has(block)).length;
      if (adds === 0) left.delete(finding);
      if (adds > most) {
        most = adds;
        best = finding;
      }
    }
    if (best === null) break;
    kept.push(best);
    for (const block of best.ran) covered.add(block);
  }
  return kept;
}
