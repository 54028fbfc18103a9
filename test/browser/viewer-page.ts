import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { compileViewer } from '../../page/compile-viewer.ts';
import type { DiskBrowser, OpenOptions, OpenPage } from './browser.ts';

/** A file as a page is given it. */
export interface PageFile {
  readonly name: string;
  readonly bytes: string | Uint8Array;
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let compiled: ReturnType<typeof compileViewer> | null = null;

/** The viewer, opened from disk. Whatever it asks of a network is refused, and noted. */
export class ViewerPage {
  readonly page: Page;
  readonly #opened: OpenPage;

  private constructor(opened: OpenPage) {
    this.page = opened.page;
    this.#opened = opened;
  }

  static async open(browser: DiskBrowser, options: OpenOptions = {}): Promise<ViewerPage> {
    compiled ??= compileViewer();
    const { text } = await compiled;
    const viewer = new ViewerPage(await browser.open('viewer.html', text, options));
    await viewer.page.route('**/*', (route) => route.abort());
    return viewer;
  }

  /** What was asked for beside the page itself, and what the console said. The worker is a part of the page. */
  get misdeeds(): readonly string[] {
    const { url, requests, complaints } = this.#opened;
    return [...requests.filter((one) => one !== url && !one.startsWith('blob:null/')), ...complaints];
  }

  /** Drops files on the page, as a hand would. */
  async drop(...files: readonly PageFile[]): Promise<void> {
    const given = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }));
    await this.forget();
    await this.page.evaluate((all) => {
      const transfer = new DataTransfer();
      for (const { name, base64 } of all) {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        transfer.items.add(new File([bytes], name));
      }
      for (const type of ['dragenter', 'dragover', 'drop'])
        document.body.dispatchEvent(
          new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }),
        );
    }, given);
    await this.settled();
  }

  /** Chooses paths in a picker of files or folders, each of which a hand would open by its button. */
  async choose(picker: 'files' | 'folder', paths: string | readonly string[]): Promise<void> {
    await this.forget();
    await this.page.setInputFiles(
      `[data-picker="${picker}"]`,
      typeof paths === 'string' ? paths : [...paths],
    );
    await this.settled();
  }

  /** Puts away the signs of what was read before, so that they are not taken for those of what is read next. */
  async forget(): Promise<void> {
    await this.page.evaluate(() => {
      document.body.dataset['state'] = 'asked';
      document.querySelector('[data-problem]')?.replaceChildren();
    });
  }

  async settled(): Promise<void> {
    const ends = 'body[data-state="shown"], [data-problem] p';
    await this.page.waitForSelector(ends, { timeout: 120_000 });
  }

  text(selector: string): Promise<string | null> {
    return this.page.textContent(selector);
  }

  /** The rows of the table of events that are in the document. */
  rows(): Promise<readonly (readonly string[])[]> {
    return this.page
      .locator('.rows tr[data-row]')
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
  }

  /** What axe knows to be wrong. */
  async flaws(): Promise<unknown> {
    await this.page.evaluate(AXE);
    return await this.page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run: () => Promise<AxeResult> } };
      return (await axe.run()).violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
    });
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}
