import { type PageContent, PageReader } from '../../report/html/data.ts';
import type { Answer, Given, Request, Shown, ViewerOptions } from '../protocol.ts';

/** The text of the worker's script; the build puts it here. */
declare const WORKER_SCRIPT: string;

/** What happens while logs are read. */
export interface AnalysisEvents {
  readonly onProgress: (progress: Extract<Answer, { kind: 'progress' }>) => void;
  readonly onShown: (shown: Shown, content: PageContent) => void;
  readonly onSaved: (format: string, file: Blob) => void;
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
      else if (data.kind === 'exported') events.onSaved(data.format, data.file);
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
  save(format: string): void {
    this.#ask({ kind: 'export', format });
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
