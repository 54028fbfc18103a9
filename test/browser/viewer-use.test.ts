import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyze, compare, readContext } from '../../src/index.ts';
import { COMPARISON_FORMATS } from '../../src/report/comparison/formats.ts';
import { REPORT_FORMATS } from '../../src/report/formats.ts';
import { corpusLog, corpusPath } from '../corpus/corpus.ts';
import { CHROMIUM, DiskBrowser, type OpenOptions } from './browser.ts';
import { flappingLog } from './flapping-log.ts';
import { servicedLog } from './serviced-log.ts';
import { ViewerPage } from './viewer-page.ts';

const LOG = corpusLog('azure-maintenance');
const FILE = { name: 'kern.log', bytes: LOG };

if (CHROMIUM === null) console.warn('SKIPPED: there is no chromium; the use of the viewer is not tested');

describe.skipIf(CHROMIUM === null)('using the viewer', { timeout: 240_000 }, () => {
  let browser: DiskBrowser;
  beforeAll(async () => {
    browser = await DiskBrowser.launch();
  }, 120_000);
  afterAll(() => browser?.close(), 60_000);

  const open = (options?: OpenOptions): Promise<ViewerPage> => ViewerPage.open(browser, options);

  it('saves every format of reports as the command writes it', async () => {
    const log = { name: 'kern.log', data: LOG };
    const timeline = await analyze(log);
    const context = await readContext(log, timeline);
    const viewer = await open();
    await viewer.drop(FILE);
    const { page } = viewer;
    expect(await page.locator('[data-save="timeline"] [data-format]').count()).toBe(REPORT_FORMATS.length);
    for (const { id, extensions, render } of REPORT_FORMATS) {
      const saved = page.waitForEvent('download');
      await page.click(`[data-format="${id}"]`);
      const download = await saved;
      expect(download.suggestedFilename()).toBe(`kern.log${extensions[0]}`);
      const pieces: Uint8Array[] = [];
      const layout = { width: Number.POSITIVE_INFINITY, color: false, evidence: false, context };
      for await (const piece of render(timeline, layout)) pieces.push(Buffer.from(piece));
      expect(readFileSync(await download.path()).equals(Buffer.concat(pieces)), id).toBe(true);
    }
    expect(await viewer.text('[role="status"][data-status]')).toBe('Saved as kern.log.otlp.json.');
    expect(viewer.misdeeds).toEqual([]);
    await viewer.close();
  });

  it('compares the log that is shown with another one, and saves what is different', async () => {
    const lines = LOG.split('\n');
    const shorter = lines.filter((line) => !line.includes('VF slot 1 added')).join('\n');
    const [baseline, candidate] = [
      await analyze({ name: 'kern.log', data: LOG }),
      await analyze({ name: 'new.log', data: shorter }),
    ];
    const comparison = compare(baseline, candidate);
    const viewer = await open();
    await viewer.drop(FILE);
    const { page } = viewer;
    await page.setInputFiles('[data-picker="compare"]', {
      name: 'new.log',
      mimeType: 'text/plain',
      buffer: Buffer.from(shorter),
    });
    const part = page.locator('[data-comparison]');
    await part.locator('#differences').waitFor();
    expect(await part.locator('[data-title]').textContent()).toBe('kern.log → new.log');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('kern.log → new.log');
    expect(await part.locator('figure svg').count()).toBe(2);
    expect(await part.locator('#differences tbody tr').count()).toBe(
      comparison.differences.filter(({ severity }) => severity !== 'same').length,
    );
    // The timeline is still there, and its events can be chosen.
    await page.click('tr button >> text=link up');
    expect(await viewer.text('[data-chosen]')).toContain('link up');
    for (const { id, extensions, render } of COMPARISON_FORMATS) {
      const saved = page.waitForEvent('download');
      await page.click(`[data-save="comparison"] [data-format="${id}"]`);
      const download = await saved;
      expect(download.suggestedFilename()).toBe(`kern.log-compared${extensions[0]}`);
      const timelines = { baseline: [baseline], candidate: [candidate] };
      const pieces: string[] = [];
      const layout = { width: Number.POSITIVE_INFINITY, color: false };
      for await (const piece of render(comparison, layout, timelines)) pieces.push(piece);
      expect(readFileSync(await download.path(), 'utf8'), id).toBe(pieces.join(''));
    }
    expect(await viewer.flaws()).toEqual([]);
    expect(viewer.misdeeds).toEqual([]);
    await viewer.drop(FILE);
    expect(await part.isVisible()).toBe(false);
    await viewer.close();
  });

  it.each(['light', 'dark'] as const)('has no flaw that axe knows, in %s colours', async (colorScheme) => {
    const viewer = await open({ colorScheme });
    expect(await viewer.flaws()).toEqual([]);
    for (const summary of await viewer.page.locator('summary').all()) await summary.click();
    expect(await viewer.flaws()).toEqual([]);
    await viewer.drop({ name: 'nothing.log', bytes: '' });
    expect(await viewer.flaws()).toEqual([]);
    await viewer.drop(FILE, { name: 'nothing.log', bytes: '' });
    await viewer.page.click('tr button >> text=link up');
    expect(await viewer.flaws()).toEqual([]);
    await viewer.close();
  });

  it('can be used by keys alone', async () => {
    const viewer = await open();
    const { page } = viewer;
    // The browser is asked early to hand its choosers over: the key would be quicker than the asking.
    page.on('filechooser', () => undefined);
    const focused = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.textContent ?? null);
    /** Presses Tab until something is reached, as somebody does who hears what each is. */
    const reach = async (words: string): Promise<void> => {
      for (let i = 0; i < 60; i++) {
        await page.keyboard.press('Tab');
        if ((await focused()) === words) return;
      }
      throw new Error(`Tab does not lead to ${words}`);
    };
    await reach('Choose files…');
    const chooser = page.waitForEvent('filechooser');
    await page.keyboard.press('Enter');
    await (await chooser).setFiles(corpusPath('azure-maintenance'));
    await viewer.settled();
    // What was found is said, and the focus stands where it begins.
    expect(await viewer.text('[data-status]')).toBe('azure-maintenance.log: 13 events in 1 boot, 1 finding.');
    expect(await focused()).toBe('azure-maintenance.log');
    await reach('data path from VF');
    await page.keyboard.press('Enter');
    expect(await viewer.text('[data-chosen]')).toContain('Event 1: data path from VF');
    await viewer.close();
  });

  it('goes to the event that its address names, once there is a log', async () => {
    const viewer = await open({ hash: '#event=6' });
    expect(await viewer.text('[data-status]')).toContain('names event 6');
    await viewer.drop(FILE);
    expect(await viewer.text('[data-chosen]')).toMatch(/^Event 6: /);
    await viewer.page.click('tr button >> text=link up');
    expect(viewer.page.url()).toMatch(/#event=12$/);
    // The links of findings are those of reports.
    await viewer.page.locator('#finding-1 a').first().click();
    // The page is told of its new address a little later.
    await expect.poll(() => viewer.text('[data-chosen]')).toMatch(/^Event 1: /);
    await viewer.close();
  });

  it('does not look for what was chosen in one log in the next', async () => {
    const viewer = await open({ hash: '#event=99' });
    const top = (): Promise<number> => viewer.page.evaluate(() => scrollY);
    await viewer.drop(FILE);
    // There is no such event; the address may be meant for the log that comes next.
    expect(viewer.page.url()).toMatch(/#event=99$/);
    const result = await top();
    await viewer.page.click('tr button >> text=link up');
    expect(viewer.page.url()).toMatch(/#event=12$/);
    await viewer.drop({ name: 'next.log', bytes: FILE.bytes });
    expect(viewer.page.url()).not.toContain('#');
    expect(await viewer.text('[data-chosen]')).toMatch(/^Choose an event/);
    expect(await top()).toBe(result);
    await viewer.close();
  });

  it('tells how far it has come, and stops when it is asked to', async () => {
    const viewer = await open();
    const { page } = viewer;
    await viewer.forget();
    // However quick the machine is, the key comes as soon as there is progress.
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      const place = document.querySelector('[data-read]');
      if (place === null) return;
      new MutationObserver((_, observer) => {
        const told = place.textContent ?? '';
        seen.push(told);
        if (!told.includes(' now ')) return;
        observer.disconnect();
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      }).observe(place, { childList: true });
    });
    const log = flappingLog(60_000);
    await page.setInputFiles('[data-picker="files"]', {
      name: 'long.log',
      mimeType: 'text/plain',
      buffer: Buffer.from(log),
    });
    await expect.poll(() => viewer.text('[data-status]')).toBe('Cancelled. Nothing was kept.');
    expect(await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen.at(-1))).toMatch(
      /[kM]B of \d+\.\d MB read, 1 log; now long\.log$/,
    );
    expect(await page.locator('[data-progress]').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Choose files…');
    await expect.poll(() => page.workers().length).toBe(0);
    await viewer.drop(FILE);
    expect(await viewer.text('[data-title]')).toBe('kern.log');
    await viewer.close();
  });

  it('gives a comparison up when it is asked to, and keeps what was shown', async () => {
    const viewer = await open();
    const { page } = viewer;
    await viewer.drop(FILE);
    const compareWith = (name: string, log: string): Promise<void> =>
      page.setInputFiles('[data-picker="compare"]', {
        name,
        mimeType: 'text/plain',
        buffer: Buffer.from(log),
      });
    const cancel = page.locator('[data-cancel]');
    const long = flappingLog(60_000);
    for (const way of ['Escape', 'button'] as const) {
      await compareWith('long.log', long);
      await page.locator('[data-read] >> text=now long.log').waitFor();
      expect(await cancel.isVisible()).toBe(true);
      expect(await viewer.text('[data-status]')).toBe('Reading 12.0 MB. Escape cancels.');
      if (way === 'Escape') await page.keyboard.press('Escape');
      else {
        await cancel.focus();
        await page.keyboard.press('Enter');
      }
      expect(await viewer.text('[data-status]')).toBe('Cancelled. What was shown before is still there.');
      expect(await cancel.isVisible()).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
        'Compare with another log…',
      );
    }
    // The timeline is there, and the next comparison is the one that is shown.
    expect(await viewer.text('[data-title]')).toBe('kern.log');
    await page.click('tr button >> text=link up');
    expect(await viewer.text('[data-chosen]')).toContain('link up');
    await compareWith('new.log', LOG);
    const part = page.locator('[data-comparison]');
    await part.locator('#differences').waitFor();
    expect(await part.locator('[data-title]').textContent()).toBe('kern.log → new.log');
    await page.keyboard.press('Escape');
    expect(await viewer.text('[data-status]')).toMatch(/^kern\.log → new\.log: /);
    expect(viewer.misdeeds).toEqual([]);
    await viewer.close();
  });

  it('shows 100,000 events with a few of them in the document', async () => {
    const viewer = await open();
    const { page } = viewer;
    await viewer.forget();
    await page.setInputFiles('[data-picker="files"]', {
      name: 'serviced.log',
      mimeType: 'text/plain',
      buffer: Buffer.from(servicedLog(1, 8, 962)),
    });
    await viewer.settled();
    const [, events = ''] = /^(\d+) events$/.exec((await viewer.text('[data-count]')) ?? '') ?? [];
    expect(Number(events)).toBeGreaterThanOrEqual(100_000);
    await page.waitForSelector('.frame .mark');
    expect(await page.locator('.rows tbody tr').count()).toBeLessThan(60);
    expect(await page.locator('*').count()).toBeLessThan(25_000);
    // Nothing of it is drawn twice, and none of its parts is more than there is room for.
    expect(await page.locator('.frame svg').count()).toBe(1);
    for (const zoomed of ['1.6', '2.6', '4.1', '6.6']) {
      expect(await page.locator('.frame svg *').count()).toBeLessThan(9_000);
      await page.click('[data-action="in"]');
      await page.waitForFunction(
        (zoom) => (document.querySelector('[data-shown]')?.textContent ?? '').startsWith(zoom),
        zoomed,
        // As long as any wait of these tests: the machine may have other work.
        { timeout: 120_000 },
      );
    }
    await page.locator('.rows').evaluate((rows) => {
      rows.scrollTop = rows.scrollHeight;
    });
    await page.waitForSelector(`tr[data-row="${Number(events) - 1}"]`, { state: 'attached' });
    expect(viewer.misdeeds).toEqual([]);
    await viewer.close();
  });

  it('shows an example, and says so where a log has nothing of a kernel', async () => {
    const viewer = await open();
    await viewer.forget();
    await viewer.page.click('[data-example]');
    await viewer.settled();
    expect(await viewer.text('[data-summary]')).toBe('13 events in 1 boot, 1 finding.');
    await viewer.drop({ name: 'letter.txt', bytes: 'Dear all,\nthere is no kernel here.\n' });
    expect(await viewer.text('[data-summary]')).toMatch(/^No line of a kernel was found in 2 lines\./);
    // No empty picture, and no empty tables.
    expect(
      await viewer.page.locator('[data-picture], .rows, #times table').filter({ visible: true }).count(),
    ).toBe(0);
    expect(await viewer.text('#picture')).toContain('There is nothing to draw.');
    expect(await viewer.flaws()).toEqual([]);
    await viewer.close();
  });
});
