import type { PageContent } from '../../report/html/data.ts';
import { buildElement, find } from '../../report/html/page/dom.ts';
import { linkedEvent } from '../../report/html/page/event-link.ts';
import { element } from '../../report/markup/node.ts';
import type { Given, Shown, Subject } from '../protocol.ts';
import { Analysis } from './analysis.ts';
import { fillIn } from './fill-in.ts';
import { givenByPicker, givenByTransfer, givenText } from './gather.ts';
import { readOptions } from './options.ts';
import { Progress } from './progress.ts';
import { Result } from './result.ts';
import { saveFile } from './save-file.ts';

/** A log to look at; the build puts it here. */
declare const EXAMPLE_LOG: string;

/** The viewer: what is given is analysed beside the page and shown in it. */
class Viewer {
  readonly #root = document.body;
  readonly #status = find<HTMLElement>(document, '[data-status]');
  readonly #problem = find<HTMLElement>(document, '[data-problem]');
  readonly #result = new Result(find(document, '[data-result]'));
  readonly #comparison = find<HTMLElement>(document, '[data-comparison]');
  readonly #progress = new Progress(find(document, '[data-progress]'), (sentence) => this.#say(sentence));
  #analysis: Analysis | null = null;
  #given: readonly Given[] = [];
  #title = '';
  /** Another log is read, to be compared with what is shown. */
  #isComparing = false;

  /** Reads what was given; what was read before is put away. */
  read(given: readonly Given[]): void {
    if (given.length === 0) {
      this.#fail('There was no file and no text in it.');
      return;
    }
    const options = readOptions(document);
    if (typeof options === 'string') {
      this.#fail(options);
      return;
    }
    this.#stop();
    if (given !== this.#given) this.#result.forgetLink();
    this.#given = given;
    this.#problem.replaceChildren();
    this.#result.hide();
    this.#comparison.hidden = true;
    this.#root.dataset['state'] = 'reading';
    this.#progress.begin(given);
    this.#analysis = new Analysis(given, options, {
      onProgress: (progress) => this.#progress.tell(progress),
      onShown: (shown, sections, content) => this.#show(shown, sections, content),
      onCompared: (shown, sections) => this.#showComparison(shown, sections),
      onNotCompared: (message) => {
        this.#endComparing();
        this.#fail(message);
      },
      onSaved: (what, format, file) => {
        const buttons = find<HTMLElement>(document, `[data-save="${what}"]`);
        const title = what === 'timeline' ? this.#title : `${this.#title}-compared`;
        const name = saveFile(title, buttons, format, file);
        find(buttons, '[data-saved]').textContent = name;
        this.#say(`Saved as ${name}.`);
      },
      onFailed: (message) => {
        this.#stop();
        this.#fail(message);
      },
    });
  }

  readAgain(): void {
    if (this.#given.length > 0) this.read(this.#given);
  }

  /** Compares what is shown with another log. */
  compare(given: readonly Given[]): void {
    const options = readOptions(document);
    if (typeof options === 'string') this.#fail(options);
    if (given.length === 0 || typeof options === 'string' || this.#analysis === null) return;
    this.#problem.replaceChildren();
    this.#isComparing = true;
    this.#progress.begin(given);
    this.#analysis.compare(given, options);
  }

  save(what: Subject, format: string): void {
    this.#analysis?.save(what, format);
  }

  /** Gives up what is done now: to read a log, or to compare another one with it. */
  cancel(): void {
    if (this.#root.dataset['state'] === 'reading') {
      this.#stop();
      this.#say('Cancelled. Nothing was kept.');
      find<HTMLElement>(document, '[data-choose="files"]').focus();
    } else if (this.#isComparing) {
      this.#analysis?.stopComparing();
      this.#endComparing();
      this.#say('Cancelled. What was shown before is still there.');
      find<HTMLElement>(document, '[data-choose="compare"]').focus();
    }
  }

  #show(shown: Shown, sections: readonly Element[], content: PageContent): void {
    this.#progress.end();
    this.#title = shown.title;
    this.#result.show(shown, sections, content);
    this.#root.dataset['state'] = 'shown';
    this.#say(`${shown.title}: ${shown.summary}`);
    const heading = find<HTMLElement>(document, '[data-result] [data-title]');
    heading.focus({ preventScroll: true });
    if (!this.#result.follow()) heading.scrollIntoView();
  }

  #showComparison(shown: Shown, sections: readonly Element[]): void {
    this.#endComparing();
    fillIn(this.#comparison, shown, sections);
    this.#say(`${shown.title}: ${shown.summary}`);
    const heading = find<HTMLElement>(this.#comparison, '[data-title]');
    heading.focus({ preventScroll: true });
    heading.scrollIntoView();
  }

  #endComparing(): void {
    this.#isComparing = false;
    this.#progress.end();
  }

  #stop(): void {
    this.#analysis?.end();
    this.#analysis = null;
    this.#endComparing();
    this.#root.dataset['state'] = 'empty';
  }

  #say(sentence: string): void {
    this.#status.textContent = sentence;
  }

  #fail(message: string): void {
    this.#status.textContent = '';
    this.#problem.replaceChildren(
      ...message.split('\n').map((line) => buildElement(element('p', {}, [line]))),
    );
  }
}

function start(): void {
  const viewer = new Viewer();
  const picker = (name: string): HTMLInputElement => find(document, `input[data-picker="${name}"]`);
  for (const name of ['files', 'folder', 'compare']) {
    find(document, `[data-choose="${name}"]`).addEventListener('click', () => picker(name).click());
    picker(name).addEventListener('change', () => {
      const given = givenByPicker(picker(name).files);
      if (name === 'compare') viewer.compare(given);
      else viewer.read(given);
      // The same file may be chosen again.
      picker(name).value = '';
    });
  }
  find(document, '[data-example]').addEventListener('click', () => {
    viewer.read([{ kind: 'text', name: 'example.log', text: EXAMPLE_LOG }]);
  });
  const text = find<HTMLTextAreaElement>(document, '[data-text]');
  find(document, '[data-read-text]').addEventListener('click', () => {
    viewer.read(text.value.trim() === '' ? [] : [givenText(text.value)]);
  });
  find(document, '[data-options]').addEventListener('submit', (event) => {
    event.preventDefault();
    viewer.readAgain();
  });
  find(document, '[data-cancel]').addEventListener('click', () => viewer.cancel());
  for (const what of ['timeline', 'comparison'] as const) {
    find(document, `[data-save="${what}"]`).addEventListener('click', ({ target }) => {
      const format = target instanceof Element ? target.closest('[data-format]') : null;
      if (format !== null) viewer.save(what, format.getAttribute('data-format') ?? '');
    });
  }
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape') viewer.cancel();
  });
  acceptDrops(viewer);
  const linked = linkedEvent(location.hash);
  if (linked !== null)
    find(document, '[data-status]').textContent =
      `The address names event ${linked + 1}: drop the log that has it.`;
  document.documentElement.dataset['ready'] = 'true';
}

/** Files may be dropped anywhere on the page, and pasted where no text is written. */
function acceptDrops(viewer: Viewer): void {
  let over = 0;
  const mark = (change: number): void => {
    over = Math.max(0, over + change);
    document.body.classList.toggle('dropping', over > 0);
  };
  addEventListener('dragenter', () => mark(1));
  addEventListener('dragleave', () => mark(-1));
  addEventListener('dragover', (event) => event.preventDefault());
  addEventListener('drop', (event) => {
    event.preventDefault();
    mark(-over);
    if (event.dataTransfer !== null) void givenByTransfer(event.dataTransfer).then((g) => viewer.read(g));
  });
  addEventListener('paste', (event) => {
    const { target, clipboardData } = event;
    if (clipboardData === null || target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement)
      return;
    event.preventDefault();
    void givenByTransfer(clipboardData).then((given) => viewer.read(given));
  });
}

start();
