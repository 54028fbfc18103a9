import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyze } from '../../src/index.ts';
import { timeOf } from '../../src/report/html/moments.ts';
import { typeWords } from '../../src/report/text/event-words.ts';
import type { Timeline } from '../../src/timeline/timeline.ts';
import { corpusLog, corpusPath, OPTIONS } from '../corpus/corpus.ts';
import { run, tar } from '../source/carriers.ts';
import { zip } from '../source/zip-of.ts';
import { CHROMIUM, DiskBrowser, type OpenOptions } from './browser.ts';
import { HOSTILE } from './hostile-timeline.ts';
import { type PageFile, ViewerPage } from './viewer-page.ts';

const LOG = corpusLog('azure-maintenance');
const JOURNALS = new URL('../journal/fixtures/', import.meta.url);

/** The columns that a row has whatever the number of sources. */
const told = ({ boots, events }: Timeline): readonly (readonly string[])[] =>
  events.map(({ time, boot, interface: face, type, inferred, text }) => [
    // Each boot begins at zero.
    boots.length > 1 ? `boot ${boot + 1}, ${timeOf(time)}` : timeOf(time),
    face ?? '–',
    `${typeWords(type)[0]}${inferred ? ' *' : ''}`,
    text,
  ]);

if (CHROMIUM === null) console.warn('SKIPPED: there is no chromium; the tests of the viewer are not run');

describe.skipIf(CHROMIUM === null)('the viewer in a browser', { timeout: 240_000 }, () => {
  let browser: DiskBrowser;
  const folder = mkdtempSync(join(tmpdir(), 'vf-timeline-viewer-'));
  beforeAll(async () => {
    browser = await DiskBrowser.launch();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  }, 60_000);

  const open = (options?: OpenOptions): Promise<ViewerPage> => ViewerPage.open(browser, options);
  const rowsOf = async (viewer: ViewerPage): Promise<readonly (readonly string[])[]> =>
    (await viewer.rows()).map((row) => row.slice(0, 4));

  it('shows a log that is dropped on it, and asks for nothing', async () => {
    const viewer = await open();
    const timeline = await analyze({ name: 'kern.log', data: LOG });
    await viewer.drop({ name: 'kern.log', bytes: LOG });
    expect(timeline.events.length).toBeGreaterThan(10);
    expect(await rowsOf(viewer)).toEqual(told(timeline));
    const marks = await viewer.page
      .locator('.frame .mark')
      .evaluateAll((all) => all.map((mark) => Number(mark.querySelector('.count')?.textContent ?? 1)));
    expect(marks.reduce((sum, count) => sum + count, 0)).toBe(timeline.events.length);
    expect(await viewer.text('#finding-1')).toContain(timeline.findings[0]?.advice);
    expect(await viewer.text('[data-title]')).toBe('kern.log');
    expect(viewer.misdeeds).toEqual([]);
    await viewer.close();
  });

  it('reads what is dropped together as one machine, and says what is no log', async () => {
    const lines = LOG.split('\n');
    const parts: readonly PageFile[] = [
      { name: 'kern.log.1', bytes: `${lines.slice(0, 9).join('\n')}\n` },
      { name: 'kern.log', bytes: lines.slice(9).join('\n') },
    ];
    const viewer = await open();
    const picture = { name: 'shot.png', bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a) };
    await viewer.drop(...parts, picture, { name: 'nothing.log', bytes: '' });
    const timeline = await analyze(parts.map(({ name, bytes }) => ({ name, data: bytes })));
    expect(await rowsOf(viewer)).toEqual(told(timeline));
    expect(await viewer.page.locator('[data-refused] li').allTextContents()).toEqual([
      expect.stringMatching(/^shot\.png is a PNG picture, not a log/),
      expect.stringMatching(/^nothing\.log is empty/),
    ]);
    await viewer.drop(picture);
    expect(await viewer.text('[role="alert"]')).toContain('shot.png is a PNG picture');
    expect(await viewer.page.locator('[data-result]').isVisible()).toBe(false);
    await viewer.close();
  });

  it('undoes every compression and archive that the library undoes', async () => {
    const sos = tar({ 'sosreport-vm1/var/log/kern.log': LOG });
    const half = LOG.indexOf('\n', LOG.length / 2) + 1;
    const files: readonly (readonly [string, Uint8Array | null])[] = [
      ['kern.log.gz', gzipSync(LOG)],
      ['members.gz', Buffer.concat([gzipSync(LOG.slice(0, half)), gzipSync(LOG.slice(half))])],
      ['kern.log.xz', run('xz', ['-c'], LOG)],
      ['kern.log.zst', run('zstd', ['-c'], LOG)],
      ['kern.log.bz2', run('bzip2', ['-c'], LOG)],
      ['kern.log.lz4', run('lz4', ['-c'], LOG)],
      ['sos.tar', sos],
      ['sos.tar.gz', gzipSync(sos)],
      ['sos.tar.xz', run('xz', ['-c'], sos)],
      ['logs.zip', zip('var/log/kern.log', LOG)],
      ['stored.zip', zip('var/log/kern.log.gz', gzipSync(LOG), false)],
    ];
    const expected = told(await analyze({ name: 'kern.log', data: LOG }));
    const viewer = await open();
    for (const [name, bytes] of files) {
      if (bytes === null) continue;
      await viewer.drop({ name, bytes });
      expect(await rowsOf(viewer), name).toEqual(expected);
      expect(await viewer.text('#sources'), name).toContain('read to their ends');
    }
    expect(viewer.misdeeds).toEqual([]);
    await viewer.close();
  });

  it('says what is wrong with damaged archives, and shows the rest', async () => {
    const viewer = await open();
    // Noise that does not compress, so that the cut lies behind the log.
    const long = gzipSync(`${LOG}${Array.from({ length: 9000 }, (_, i) => `${Math.sin(i)}\n`).join('')}`);
    await viewer.drop({ name: 'cut.gz', bytes: long.subarray(0, long.length - 9000) });
    expect(await rowsOf(viewer)).toEqual(told(await analyze({ name: 'cut', data: LOG })));
    expect(await viewer.text('#sources')).toContain('cut.gz: the gzip data ends in the middle');

    const wrong = Buffer.from(zip('var/log/kern.log', LOG));
    const at = wrong.indexOf(deflateRawSync(LOG).subarray(0, 20)) + 300;
    wrong[at] = (wrong[at] ?? 0) ^ 0x10;
    await viewer.drop({ name: 'wrong.zip', bytes: wrong });
    expect(await viewer.text('#sources')).toMatch(
      /wrong\.zip:var\/log\/kern\.log: .*(damaged|does not have the sum)/,
    );

    await viewer.drop({ name: 'cut.zip', bytes: zip('var/log/kern.log', LOG).subarray(0, -30) });
    expect(await viewer.text('#sources')).toContain('the directory of the zip archive cannot be read');
    expect(await rowsOf(viewer)).toEqual(told(await analyze({ name: 'cut', data: LOG })));
    await viewer.close();
  });

  it.each(['compact-keyed-zstd', 'regular-unkeyed-lz4', 'regular-unkeyed-xz'])(
    'reads the journal %s',
    async (name) => {
      const bytes = gunzipSync(readFileSync(new URL(`${name}.journal.gz`, JOURNALS)));
      const timeline = await analyze({ name: 'system.journal', data: bytes });
      const path = join(folder, 'system.journal');
      writeFileSync(path, bytes);
      const viewer = await open();
      await viewer.choose('files', path);
      expect(timeline.events.length).toBeGreaterThan(10);
      expect(await rowsOf(viewer)).toEqual(told(timeline));
      expect(await viewer.text('#sources')).toContain('read to their ends');
      await viewer.close();
    },
  );

  it('searches a whole folder for logs', async () => {
    const root = join(folder, 'vm1');
    mkdirSync(join(root, 'var/log'), { recursive: true });
    writeFileSync(join(root, 'var/log/kern.log'), LOG);
    writeFileSync(join(root, 'readme.txt'), 'not a log');
    const viewer = await open();
    await viewer.choose('folder', root);
    expect(await rowsOf(viewer)).toEqual(told(await analyze({ name: 'kern.log', data: LOG })));
    expect(await viewer.page.locator('#sources th[scope="row"]').allTextContents()).toEqual([
      'vm1/var/log/kern.log',
    ]);
    await viewer.close();
  });

  it('reads text that is pasted, into its field or into the page', async () => {
    const expected = told(await analyze({ name: 'pasted text', data: LOG }));
    const viewer = await open();
    const { page } = viewer;
    await page.click('summary >> text=Paste text');
    await viewer.forget();
    await page.fill('[data-text]', LOG);
    await page.click('[data-read-text]');
    await viewer.settled();
    expect(await rowsOf(viewer)).toEqual(expected);
    await viewer.forget();
    await page.evaluate((text) => {
      const data = new DataTransfer();
      data.setData('text/plain', text);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
    }, LOG);
    await viewer.settled();
    expect(await rowsOf(viewer)).toEqual(expected);
    await viewer.close();
  });

  it('reads times without zone and year as it is told', async () => {
    const path = corpusPath('azure-maintenance-syslog');
    const viewer = await open();
    const { page } = viewer;
    await page.click('summary >> text=Times without zone');
    await page.fill('[name="zone"]', 'Mars/Olympus');
    await viewer.choose('files', path);
    expect(await viewer.text('[role="alert"]')).toContain('no time zone "Mars/Olympus"');
    await page.fill('[name="zone"]', 'Asia/Tokyo');
    await page.fill('[name="year"]', '2019');
    await viewer.choose('files', path);
    const timeline = await analyze(
      { name: 'x', data: readFileSync(path) },
      { ...OPTIONS, zone: 'Asia/Tokyo', year: 2019 },
    );
    const saved = page.waitForEvent('download');
    await page.click('[data-format="json"]');
    const json: Timeline = JSON.parse(readFileSync(await (await saved).path(), 'utf8'));
    expect(json.events.map(({ time }) => time.wall)).toEqual(timeline.events.map(({ time }) => time.wall));
    expect(json.events[0]?.time.wall).toMatch(/^2019-/);
    await viewer.close();
  });

  it('shows what a hostile log says, and does nothing of it', async () => {
    const guid = '000d3af5-76bd-000d-3af5-76bd000d3af5';
    const lines = HOSTILE.flatMap((text, i) => [
      `[    ${i + 3}.918902] hv_netvsc ${guid} eth0: VF slot ${i} added`,
      `[    ${i + 3}.918903] mlx5_core cf63:00:02.0: ${text}: failed, error ${text}`,
      `[    ${i + 3}.918904] hv_netvsc ${guid} eth0: VF registering: ${text.replace(/\s/g, '')}`,
    ]);
    const viewer = await open();
    await viewer.drop({ name: '<img src=x onerror=pwned=1>\u202e.log', bytes: lines.join('\n') });
    const { page } = viewer;
    const count = (await viewer.rows()).length;
    expect(count).toBeGreaterThan(HOSTILE.length);
    for (let event = 1; event <= count; event++)
      await page.evaluate((n) => {
        location.hash = `#event=${n}`;
      }, event);
    expect(await page.evaluate(() => 'pwned' in globalThis)).toBe(false);
    expect(await page.locator('img, iframe, object, embed, link, base, [onerror], [onload]').count()).toBe(0);
    expect(await viewer.text('[data-title]')).toBe('<img src=x onerror=pwned=1>\\u202e.log');
    expect(viewer.misdeeds).toEqual([]);
    await viewer.close();
  });
});
