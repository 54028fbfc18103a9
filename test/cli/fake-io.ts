import { Readable, Writable } from 'node:stream';
import type { Analysis, AnalysisOptions, CommandIo } from '../../src/cli/io.ts';
import { type ExitStatus, run } from '../../src/cli/run.ts';
import { VfTimelineError } from '../../src/errors.ts';
import type { Timeline } from '../../src/timeline/timeline.ts';

/** A stream that keeps what is written to it. */
export class Collector extends Writable {
  text = '';
  isTTY: boolean | undefined;
  columns: number | undefined;

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    this.text += chunk.toString();
    setImmediate(done);
  }
}

/** A stream whose reader goes away, or whose disk is full, after `bytes`. */
export class Breaking extends Collector {
  readonly #code: string;
  readonly #bytes: number;

  constructor(code: string, bytes = 0) {
    super();
    this.#code = code;
    this.#bytes = bytes;
  }

  override _write(chunk: Buffer, encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    if (this.text.length + chunk.length > this.#bytes) {
      setImmediate(() => done(Object.assign(new Error(`${this.#code}: write`), { code: this.#code })));
    } else super._write(chunk, encoding, done);
  }
}

export interface World {
  readonly stdout?: Collector;
  readonly stdinIsTTY?: boolean;
  /** What is piped in. */
  readonly stdin?: string;
  readonly env?: Record<string, string>;
  /** What the analysis gives, or throws. */
  readonly result?: Timeline | Error;
  /** Paths that cannot be opened. */
  readonly missing?: readonly string[];
}

export interface Outcome {
  readonly status: ExitStatus;
  readonly stdout: string;
  readonly stderr: string;
  /** What was analysed, with which options; null if nothing was. */
  readonly analyzed: { readonly logs: readonly string[]; readonly options: AnalysisOptions } | null;
  /** Whether the analysis was loaded at all. */
  readonly loaded: boolean;
}

/** Runs the command in a small world without files. */
export async function command(argv: readonly string[], world: World = {}): Promise<Outcome> {
  const stdout = world.stdout ?? new Collector();
  const stderr = new Collector();
  let analyzed: Outcome['analyzed'] = null;
  let loaded = false;
  const analyze: Analysis<string>['analyze'] = async (logs, options) => {
    analyzed = { logs, options };
    if (world.result === undefined) throw new TypeError('the test gives no result');
    if (world.result instanceof Error) throw world.result;
    return world.result;
  };
  const analysis: Analysis<string> = {
    openFile: async (path) => {
      if (world.missing?.includes(path)) {
        throw new VfTimelineError('unreadable-input', `${path}: no such file`);
      }
      return path;
    },
    analyze,
    analyzeWithContext: async (logs, options) => {
      return { timeline: await analyze(logs, options), context: [], problem: null };
    },
    timelineOrLog: async (log) => ({ log }),
  };
  const io: CommandIo = { stdin: pipe(world), stdout, stderr, env: world.env ?? {} };
  const status = await run(argv, io, async () => {
    loaded = true;
    return analysis;
  });
  await new Promise<void>((resolve) => stderr.end(resolve));
  return { status, stdout: stdout.text, stderr: stderr.text, analyzed, loaded };
}

function pipe({ stdin, stdinIsTTY }: World): CommandIo['stdin'] {
  return Object.assign(Readable.from(stdin === undefined ? [] : [stdin]), { isTTY: stdinIsTTY ?? false });
}
