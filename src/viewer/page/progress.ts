import { find } from '../../report/html/page/dom.ts';
import { printable } from '../../report/unprintable.ts';
import type { InputProgress } from '../../source/progress.ts';
import type { Given } from '../protocol.ts';

/** Milliseconds between two sentences for readers of screens: they speak each to its end. */
const SPOKEN_MS = 5_000;

/** How far the reading has come: a bar and words for the eye, a sentence now and then for the ear. */
export class Progress {
  readonly #root: HTMLElement;
  readonly #say: (sentence: string) => void;
  #total = 0;
  #spoken = 0;

  constructor(root: HTMLElement, say: (sentence: string) => void) {
    this.#root = root;
    this.#say = say;
  }

  begin(given: readonly Given[]): void {
    this.#total = given.reduce((sum, one) => sum + sizeOf(one), 0);
    this.#spoken = performance.now();
    this.#root.hidden = false;
    find<HTMLProgressElement>(this.#root, 'progress').value = 0;
    find(this.#root, '[data-read]').textContent = `Reading ${sizeText(this.#total)} …`;
    this.#say(`Reading ${sizeText(this.#total)}. Escape cancels.`);
  }

  tell({ bytes, logs, reading }: InputProgress): void {
    const share = this.#total === 0 ? 0 : Math.min(1, bytes / this.#total);
    find<HTMLProgressElement>(this.#root, 'progress').value = share;
    const what = `${sizeText(bytes)} of ${sizeText(this.#total)} read, ${logs === 1 ? '1 log' : `${logs} logs`}`;
    find(this.#root, '[data-read]').textContent =
      reading === null ? what : `${what}; now ${printable(reading)}`;
    if (performance.now() - this.#spoken < SPOKEN_MS) return;
    this.#spoken = performance.now();
    this.#say(what);
  }

  end(): void {
    this.#root.hidden = true;
  }
}

function sizeOf(given: Given): number {
  switch (given.kind) {
    case 'text':
      return given.text.length;
    case 'file':
      return given.file.size;
    case 'folder':
      return given.files.reduce((sum, { file }) => sum + file.size, 0);
  }
}

const UNITS = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const;

/** `1.2 MB`. */
export function sizeText(bytes: number): string {
  let unit = 0;
  let size = bytes;
  while (size >= 1000 && unit < UNITS.length - 1) {
    size /= 1000;
    unit += 1;
  }
  const digits = unit === 0 || size >= 100 ? 0 : 1;
  return `${size.toFixed(digits)} ${UNITS[unit]}`;
}
