import { type PageContent, PageReader } from '../../report/html/data.ts';
import type { Answer, Given, Request, Shown, Subject, ViewerOptions } from '../protocol.ts';
import { SectionBuilder } from './section-builder.ts';

/** The text of the worker's script; the build puts it here. */
declare const WORKER_SCRIPT: string;

/** What happens while logs are read. */
export interface AnalysisEvents {
  readonly onProgress: (progress: Extract<Answer, { kind: 'progress' }>) => void;
  readonly onShown: (shown: Shown, sections: readonly Element[], content: PageContent) => void;
  readonly onCompared: (shown: Shown, sections: readonly Element[]) => void;
  /** The other log cannot be compared; the timeline stays. */
  readonly onNotCompared: (message: string) => void;
  readonly onSaved: (what: Subject, format: string, file: Blob) => void;
  /** @param message sentences on what went wrong, one a line */
  readonly onFailed: (message: string) => void;
}

/** Logs that are analysed in a worker of their own, beside the page. To stop it is to end its worker. */
export class Analysis {
  readonly #worker: Worker;
  readonly #reader = new PageReader();
  readonly #builder = new SectionBuilder();
  #comparison = 0;

  constructor(given: readonly Given[], options: ViewerOptions, events: AnalysisEvents) {
    this.#worker = startWorker();
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      this.#take(data, events);
    });
    this.#worker.addEventListener('error', () => {
      events.onFailed(
        'The analysis ended unexpectedly: this browser may lack memory for a log of this size.',
      );
    });
    this.#ask({ kind: 'analyze', given, options });
  }

  /** Asks for a file; it comes by `onSaved`. */
  save(what: Subject, format: string): void {
    this.#ask({ kind: 'export', what, format });
  }

  /** Compares what was analysed with another log; what is different comes by `onCompared`. */
  compare(given: readonly Given[], options: ViewerOptions): void {
    this.#comparison += 1;
    this.#ask({ kind: 'compare', comparison: this.#comparison, given, options });
  }

  /** Gives a comparison up: of it nothing comes any more. */
  stopComparing(): void {
    this.#comparison += 1;
    this.#ask({ kind: 'stop-comparing' });
  }

  end(): void {
    this.#worker.terminate();
  }

  #take(answer: Answer, events: AnalysisEvents): void {
    if (answer.kind === 'progress') events.onProgress(answer);
    else if (answer.kind === 'block') this.#reader.take(answer.block);
    else if (answer.kind === 'section') this.#builder.take(answer.section);
    else if (answer.kind === 'analyzed')
      events.onShown(answer.shown, this.#builder.finish(), this.#reader.content);
    else if (answer.kind === 'compared') {
      const sections = this.#builder.finish();
      if (answer.comparison === this.#comparison) events.onCompared(answer.shown, sections);
    } else if (answer.kind === 'not-compared') {
      if (answer.comparison === this.#comparison) events.onNotCompared(answer.message);
    } else if (answer.kind === 'exported') events.onSaved(answer.what, answer.format, answer.file);
    else events.onFailed(answer.message);
  }

  #ask(request: Request): void {
    this.#worker.postMessage(request);
  }
}

/** Kinds of browsers that know trusted types, of which the library of types does not. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): ScriptUrls;
}
interface ScriptUrls {
  createScriptURL(url: string): string;
}

let urls: ScriptUrls | null = null;

/** The policy of the page lets one place make addresses of scripts: this one, of the one script that is within the page. */
function startWorker(): Worker {
  const types = (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes;
  urls ??= types?.createPolicy('vf-timeline', { createScriptURL: (url) => url }) ?? {
    createScriptURL: (url) => url,
  };
  const url = URL.createObjectURL(new Blob([WORKER_SCRIPT], { type: 'text/javascript' }));
  try {
    return new Worker(urls.createScriptURL(url), { name: 'vf-timeline' });
  } finally {
    // The worker has it by now.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  }
}
