import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Where Debian and others put it; tests do not bring a browser of their own. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export const CHROMIUM = PLACES.find((path) => existsSync(path)) ?? null;

/** A browser, and a folder for the files that it opens from disk. */
export class DiskBrowser {
  readonly #browser: Browser;
  readonly #folder = mkdtempSync(join(tmpdir(), 'vf-timeline-browser-'));

  private constructor(browser: Browser) {
    this.#browser = browser;
  }

  static async launch(): Promise<DiskBrowser> {
    if (CHROMIUM === null) throw new Error('there is no chromium');
    const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
    return new DiskBrowser(await chromium.launch({ executablePath: CHROMIUM, args }));
  }

  /** Opens a file as a reader would, by a double click, and takes note of all that it should not do. */
  async open(name: string, content: string, options: OpenOptions = {}): Promise<OpenPage> {
    return await this.openFile(this.write(name, content), options);
  }

  /** @returns where it lies */
  write(name: string, content: string): string {
    const path = join(this.#folder, name);
    writeFileSync(path, content);
    return path;
  }

  /** Opens a file where it lies. */
  async openFile(path: string, options: OpenOptions = {}): Promise<OpenPage> {
    const page = await this.#browser.newPage({
      viewport: { width: 1280, height: 900 },
      colorScheme: options.colorScheme ?? 'light',
      javaScriptEnabled: options.javaScript ?? true,
    });
    const url = pathToFileURL(path).href;
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requests.push(request.url().replace(/#.*$/, '')));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', (dialog) => {
      complaints.push(`a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.goto(`${url}${options.hash ?? ''}`);
    if (
      options.javaScript !== false &&
      options.ready !== false &&
      path.startsWith(this.#folder) &&
      path.endsWith('.html')
    )
      await page.waitForSelector('html[data-ready="true"]', { state: 'attached', timeout: 120_000 });
    return { page, url, requests, complaints };
  }

  async close(): Promise<void> {
    await this.#browser.close();
    rmSync(this.#folder, { recursive: true });
  }
}

export interface OpenOptions {
  readonly colorScheme?: 'light' | 'dark';
  readonly javaScript?: boolean;
  readonly hash?: string;
  /** Wait until its script has done its work (default: true). */
  readonly ready?: boolean;
}

export interface OpenPage {
  readonly page: Page;
  readonly url: string;
  /** Everything that was asked for, the page itself with it. */
  readonly requests: readonly string[];
  /** What the console says: violations of the policy, errors, whatever a script prints; and dialogs. */
  readonly complaints: readonly string[];
}
