import { type PageContent, PageReader } from '../../report/html/data.ts';
import type {
  Answer,
  Given,
  Request,
  Shown,
  ShownComparison,
  ViewerOptions,
  WhatIsSaved,
} from '../protocol.ts';

/** The text of the worker's script; the build puts it here. */
declare const WORKER_SCRIPT: string;

/** What happens while logs are read. */
export interface AnalysisEvents {
  readonly onProgress: (progress: Extract<Answer, { kind: 'progress' }>) => void;
  readonly onShown: (shown: Shown, content: PageContent) => void;
  readonly onCompared: (shown: ShownComparison) => void;
  /** The other log cannot be compared; the timeline stays. */
  readonly onNotCompared: (message: string) => void;
  readonly onSaved: (what: WhatIsSaved, format: string, file: Blob) => void;
  /** @param message sentences on what went wrong, one a line */
  readonly onFailed: (message: string) => void;
}

/** Logs that are analysed in a worker of their own, beside the page. To stop it is to end its worker. */
export class Analysis {
  readonly #worker: Worker;
  readonly #reader = new PageReader();

  constructor(given: readonly Given[], options: ViewerOptions, events: AnalysisEvents) {
    this.#worker = startWorker();
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (data.kind === 'progress') events.onProgress(data);
      else if (data.kind === 'block') this.#reader.take(data.block);
      else if (data.kind === 'analyzed') events.onShown(data.shown, this.#reader.content);
      else if (data.kind === 'compared') events.onCompared(data.shown);
      else if (data.kind === 'not-compared') events.onNotCompared(data.message);
      else if (data.kind === 'exported') events.onSaved(data.what, data.format, data.file);
      else events.onFailed(data.message);
    });
    this.#worker.addEventListener('error', () => {
      events.onFailed(
        'The analysis ended unexpectedly: this browser may lack memory for a log of this size.',
      );
    });
    this.#ask({ kind: 'analyze', given, options });
  }

  /** Asks for a file; it comes by `onSaved`. */
  save(what: WhatIsSaved, format: string): void {
    this.#ask({ kind: 'export', what, format });
  }

  /** Compares what was analysed with another log; what is different comes by `onCompared`. */
  compare(given: readonly Given[], options: ViewerOptions): void {
    this.#ask({ kind: 'compare', given, options });
  }

  end(): void {
    this.#worker.terminate();
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
