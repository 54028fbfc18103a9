import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyze, compare, readContext } from '../../src/index.ts';
import { renderComparisonHtml } from '../../src/report/html/comparison-html.ts';
import { renderHtml } from '../../src/report/html/html.ts';
import { timeOf } from '../../src/report/html/moments.ts';
import { pictureOf } from '../../src/report/picture/make-picture.ts';
import { renderSvg } from '../../src/report/svg/svg.ts';
import { typeWords } from '../../src/report/text/event-words.ts';
import type { Timeline } from '../../src/timeline/timeline.ts';
import { corpusLog, OPTIONS } from '../corpus/corpus.ts';
import { CHROMIUM, DiskBrowser, type OpenPage } from './browser.ts';
import { flappingLog } from './flapping-log.ts';
import { HOSTILE, hostileTimeline } from './hostile-timeline.ts';
import { servicedLog } from './serviced-log.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const read = (name: string): Promise<Timeline> =>
  analyze({ name: `${name}.log`, data: corpusLog(name) }, OPTIONS);

if (CHROMIUM === null) console.warn('SKIPPED: there is no chromium; the tests in a browser are not run');

describe.skipIf(CHROMIUM === null)('a report in a browser', { timeout: 240_000 }, () => {
  let browser: DiskBrowser;
  beforeAll(async () => {
    browser = await DiskBrowser.launch();
  }, 120_000);
  afterAll(() => browser?.close(), 60_000);

  const open = (timeline: Timeline, options = {}): Promise<OpenPage> =>
    browser.open('report.html', [...renderHtml(timeline)].join(''), options);

  it('opens from disk, and asks for nothing', async () => {
    const { page, url, requests, complaints } = await open(await read('azure-maintenance'));
    await page.hover('.frame');
    await page.click('tr button >> text=link up');
    expect(requests).toEqual([url]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it.each([
    'azure-maintenance',
    'two-boots-serial-console',
    'two-interfaces-swapped-vf-names',
    'error-recovery',
  ])('shows the events of %s in its table, and in its picture', async (name) => {
    const timeline = await read(name);
    const { page } = await open(timeline);
    expect(await tableRows(page)).toEqual(
      timeline.events.map(({ time, boot, interface: face, type, inferred, text, source }) => [
        // Each boot begins at zero.
        timeline.boots.length > 1 ? `boot ${boot + 1}, ${timeOf(time)}` : timeOf(time),
        face ?? '–',
        `${typeWords(type)[0]}${inferred ? ' *' : ''}`,
        text,
        String(source.line),
      ]),
    );
    const lanes = await page
      .locator('.frame .name')
      .evaluateAll((names) => names.map((one) => one.lastChild?.textContent ?? ''));
    expect(lanes).toEqual(
      pictureOf(timeline).lanes.flatMap(({ name: lane, isInterface }) => (isInterface ? [lane] : [])),
    );
    // Each event has a mark, or is counted by one.
    const marks = await page
      .locator('.frame .mark')
      .evaluateAll((all) => all.map((mark) => Number(mark.querySelector('.count')?.textContent ?? 1)));
    expect(marks.reduce((sum, count) => sum + count, 0)).toBe(timeline.events.length);
    const flags = await page.locator('.frame .flag title').allTextContents();
    for (const [index, { severity, rule }] of timeline.findings.entries())
      expect(flags.join('; ')).toContain(`${index + 1}. ${severity}: ${rule}`);
    await page.close();
  });

  it('tells each finding with what to do, and leads to its evidence', async () => {
    const timeline = await read('azure-maintenance');
    const [finding] = timeline.findings;
    const { page } = await open(timeline);
    const article = page.locator('#finding-1');
    expect(await article.textContent()).toContain(finding?.summary);
    expect(await article.textContent()).toContain(finding?.advice);
    await article.locator('a').nth(1).click();
    const index = finding?.evidence[1];
    if (typeof index !== 'number') throw new TypeError('the finding rests on events');
    const event = timeline.events[index];
    expect(await page.locator('[data-chosen] .here').textContent()).toContain(event?.text);
    expect(await page.locator('tr.chosen').getAttribute('data-row')).toBe(String(index));
    expect(page.url()).toMatch(new RegExp(`#event-${index + 1}$`));
    await page.close();
  });

  it('shows the lines of the log around what proves a finding, and around the event that is chosen', async () => {
    const data = corpusLog('error-recovery');
    const lines = data.split('\n');
    const log = { name: 'kern.log', data };
    const timeline = await analyze(log, OPTIONS);
    const html = [...renderHtml(timeline, { context: await readContext(log, timeline) })].join('');
    const { page } = await browser.open('report.html', html, { hash: '#event-11' });
    const textsOf = async (selector: string): Promise<readonly string[]> =>
      (await page.locator(selector).allTextContents()).map((text) => text.replace(/^[→ ] +\d+ {2}/, ''));
    const { line = 0 } = timeline.events[10]?.source ?? {};
    expect(await textsOf('[data-chosen] pre > span')).toEqual(lines.slice(line - 4, line + 3));
    expect(await textsOf('[data-chosen] pre > .here')).toEqual([lines[line - 1]]);
    const around = page.locator('#finding-1 details.around');
    expect(await around.locator('pre').isVisible()).toBe(false);
    await around.locator('summary').click();
    // Lines 15 to 19 and 28 prove it; three stand before and behind each of them.
    expect(await textsOf('#finding-1 details.around pre > span')).toEqual([
      ...lines.slice(11, 22),
      '⋯',
      ...lines.slice(24, 28),
    ]);
    expect(await textsOf('#finding-1 details.around pre > .here')).toEqual([
      ...lines.slice(14, 19),
      lines[27],
    ]);
    await page.close();
  });

  it('is printed with its events, at most a thousand', async () => {
    const timeline = await analyze({ name: 'flapping.log', data: flappingLog(600) }, OPTIONS);
    const { page } = await open(timeline);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('tr[data-row]').count()).toBe(1000);
    expect(await page.locator('.rows tbody tr').last().textContent()).toBe(
      `and ${timeline.events.length - 1000} more events, which are not printed`,
    );
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('tr[data-row]').count()).toBeLessThan(60);
    await page.close();
  });

  it('has a picture that a narrow screen can reach the end of', async () => {
    const { page } = await open(await read('azure-maintenance'));
    await page.setViewportSize({ width: 400, height: 800 });
    const reached = await page.locator('.frame').evaluate((frame) => {
      frame.scrollLeft = frame.scrollWidth;
      return [
        frame.scrollWidth > frame.clientWidth,
        frame.scrollLeft + frame.clientWidth >= frame.scrollWidth - 1,
      ];
    });
    expect(reached).toEqual([true, true]);
    await page.close();
  });

  it('says when it was by the clock, too, where the log tells', async () => {
    const { page } = await open(await read('azure-maintenance-journal-json'), { hash: '#event-3' });
    expect(await page.locator('[data-chosen]').textContent()).toContain(
      'Event 3: slot removed at 8162.020138 s, 2026-10-03 08:40:52 UTC, ',
    );
    expect(await page.locator('#summary').textContent()).toContain('since 8226.267380 s');
    expect(await page.locator('tr.chosen .time').getAttribute('title')).toBe('2026-10-03 08:40:52 UTC');
    await page.close();
  });

  it('opens at the event that its address names, among the lines of VFs around it', async () => {
    const timeline = await read('azure-maintenance');
    // As the viewer writes it; reports write #event-6.
    const { page } = await open(timeline, { hash: '#event=6' });
    const around = await page.locator('[data-chosen] pre > span:not(.faint)').allTextContents();
    expect(around.map((line) => line.trim().replace(/^→ +/, '').replace(/ .*/s, ''))).toEqual(
      timeline.events.slice(1, 10).map(({ source }) => String(source.line)),
    );
    await page.close();
  });

  it('finds events by words, type and interface', async () => {
    const timeline = await read('two-interfaces-swapped-vf-names');
    const { page } = await open(timeline);
    const count = page.locator('[data-count]');
    await page.fill('[data-search]', 'vf SLOT 1 added');
    const slots = timeline.events.filter(({ text }) => text.includes('VF slot 1 added')).length;
    expect(slots).toBeGreaterThan(0);
    await expect.poll(() => count.textContent()).toBe(`${slots} of ${timeline.events.length} events`);
    await page.fill('[data-search]', '');
    await page.selectOption('[data-type]', 'joined');
    const joined = timeline.events.filter(({ type }) => type === 'joined').length;
    await expect.poll(() => count.textContent()).toBe(`${joined} of ${timeline.events.length} events`);
    await page.selectOption('[data-lane]', '1');
    const { guid } = pictureOf(timeline).lanes[1] ?? {};
    const own = timeline.events.filter((event) => event.type === 'joined' && event.guid === guid).length;
    expect(own).toBeLessThan(joined);
    await expect.poll(() => count.textContent()).toBe(`${own} of ${timeline.events.length} events`);
    await page.close();
  });

  it('zooms and moves by keys, and what stood together comes apart', async () => {
    const timeline = await read('azure-maintenance');
    const { page } = await open(timeline);
    const marks = page.locator('.frame .mark');
    const shown = page.locator('[data-shown]');
    const before = await marks.count();
    expect(before).toBeLessThan(timeline.events.length);
    await page.click('tr button >> text=slot added');
    await page.locator('.frame').focus();
    for (let i = 0; i < 9; i++) await page.keyboard.press('+');
    await expect.poll(() => shown.textContent()).toBe('69 times as large');
    const near = await page.locator('.frame .mark title').allTextContents();
    const slot = near.find((title) => title.includes('slot added'));
    expect(slot).toBe('8225.557263 s: slot added slot 1 (azure-maintenance.log:4)');
    await page.keyboard.press('0');
    await expect.poll(() => shown.textContent()).toBe('');
    expect(await marks.count()).toBe(before);
    await page.close();
  });

  it('tells the axis in UTC where it is known when the machine started, and everything stays in its place', async () => {
    const { page } = await open(await read('azure-maintenance-journal-json'));
    const button = page.locator('[data-action="utc"]');
    const ticks = (): Promise<readonly string[]> =>
      page
        .locator('.frame text[text-anchor="middle"]')
        .filter({ hasText: /\d s$|\d:\d/ })
        .allTextContents();
    const places = (): Promise<readonly (string | null)[]> =>
      page
        .locator('.frame .mark')
        .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('transform')));
    const before = [await ticks(), await places()];
    expect(before[0]?.[0]).toBe('8161.0 s');
    await button.click();
    // The VF went at 08:40:50.911509, which is 8160.911509 s.
    await expect.poll(async () => (await ticks())[0]).toBe('08:40:51.0');
    expect(await places()).toEqual(before[1]);
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await button.click();
    await expect.poll(ticks).toEqual(before[0]);
    await page.close();
    const { page: without } = await open(await read('azure-maintenance'));
    expect(await without.locator('[data-action="utc"]').isVisible()).toBe(false);
    await without.close();
  });

  it('shows what a hostile log says, and does nothing of it', async () => {
    const timeline = await hostileTimeline();
    // The lines around those that prove something are hostile, too, and as they stand in the log.
    const context = timeline.events.map(({ source }, i) => ({
      source: source.name,
      line: source.line,
      texts: [`${HOSTILE[i % HOSTILE.length]}`, ...HOSTILE],
    }));
    const { page, url, requests, complaints } = await browser.open(
      'report.html',
      [...renderHtml(timeline, { context })].join(''),
    );
    for (const summary of await page.locator('details.around summary').all()) await summary.click();
    expect(await page.locator('details.around pre').count()).toBeGreaterThan(0);
    for (let i = 0; i < timeline.events.length; i++) {
      await page.evaluate((index) => {
        location.hash = `#event-${index + 1}`;
      }, i);
    }
    await page.click('.frame', { position: { x: 300, y: 60 } });
    expect(await page.evaluate(() => Object.keys(globalThis).filter((key) => key === 'pwned'))).toEqual([]);
    expect(await page.locator('img, iframe, object, embed, link, base, form').count()).toBe(0);
    expect(requests).toEqual([url]);
    expect(complaints).toEqual([]);
    const texts = await page.locator('body > :not(script)').allTextContents();
    const text = texts.join('\n');
    expect(text).toContain('<img src=x onerror=pwned=1>');
    expect(text).toContain('\\u202e');
    expect(text).toContain('__proto__');
    for (const raw of HOSTILE.flatMap((one) => [...one]).filter((letter) =>
      /[\p{Cc}\p{Cf}\u2028]/u.test(letter),
    ))
      expect(text.replaceAll('\n', '').replaceAll('\t', '')).not.toContain(raw);
    await page.close();
  });

  it.each(['light', 'dark'] as const)('has no flaw that axe knows, in %s colours', async (colorScheme) => {
    for (const name of ['azure-maintenance', 'two-boots-serial-console', 'losses', 'unrecognized-lines']) {
      const { page } = await open(await read(name), { colorScheme, hash: '#event-2' });
      await page.evaluate(AXE);
      const violations = await violationsIn(page);
      expect(violations, name).toEqual([]);
      await page.close();
    }
  });

  it('is readable on paper from a dark screen', async () => {
    const { page } = await open(await read('azure-maintenance'), { colorScheme: 'dark' });
    await page.focus('.frame');
    await page.keyboard.press('+');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.evaluate(AXE);
    expect(await violationsIn(page)).toEqual([]);
    expect(await page.locator('.frame').evaluate((frame) => getComputedStyle(frame).outlineStyle)).toBe(
      'none',
    );
    await page.close();
  });

  it('shows two lives one above the other, what differs at its place', async () => {
    const before = await read('azure-startup');
    const lines = corpusLog('azure-startup').split('\n');
    const data = lines.filter((line) => !line.includes('VF slot 1 added')).join('\n');
    const after = await analyze({ name: 'after.log', data }, OPTIONS);
    const timelines = { baseline: [before], candidate: [after] };
    const html = [...renderComparisonHtml(compare(before, after), timelines)].join('');
    const { page, url, requests, complaints } = await browser.open('lives.html', html, { ready: false });
    expect(await page.locator('figure svg').count()).toBe(2);
    const flags = await page.locator('figure .flag title').allTextContents();
    expect(flags).toEqual(['1. error: slot-added is missing; the baseline has it once.']);
    // The same step of both lives stands at the same place: the data path is switched 4.17 s behind the slot.
    const places = await page
      .locator('figure')
      .evaluateAll((figures) => figures.map((figure) => figure.querySelector('.band-vf')?.getAttribute('x')));
    expect(places[0]).toBe(places[1]);
    await page.evaluate(AXE);
    expect(await violationsIn(page)).toEqual([]);
    expect({ requests, complaints }).toEqual({ requests: [url], complaints: [] });
    await page.close();
  });

  it('can be read without scripts', async () => {
    const timeline = await read('azure-maintenance');
    const { page } = await open(timeline, { javaScript: false });
    expect(await page.locator('#finding-1').textContent()).toContain(timeline.findings[0]?.advice);
    expect(await page.locator('.frame svg').count()).toBe(1);
    expect(await page.locator('noscript').textContent()).toContain('needs the script');
    // Nothing that would do nothing.
    const fields = page.locator('button, input, select, figcaption').filter({ visible: true });
    expect(await fields.count()).toBe(0);
    await page.close();
  });

  it('opens and scrolls 100,000 events with a few of them in the document', async () => {
    const timeline = await analyze({ name: 'flapping.log', data: flappingLog(50_000) }, OPTIONS);
    expect(timeline.events.length).toBeGreaterThanOrEqual(100_000);
    const { page, complaints } = await open(timeline);
    expect(await page.locator('[data-count]').textContent()).toBe(`${timeline.events.length} events`);
    expect(await page.locator('*').count()).toBeLessThan(6000);
    for (const share of [0.25, 0.5, 1]) {
      await page.locator('.rows').evaluate((rows, to) => {
        rows.scrollTop = rows.scrollHeight * to;
      }, share);
      const wanted = share === 1 ? timeline.events.length - 1 : Math.round(timeline.events.length * share);
      await page.waitForSelector(`tr[data-row="${wanted}"]`, { state: 'attached' });
      // A row is as high as the room that is kept for one: else rows would jump while they are scrolled.
      const [row, room] = await page.locator('.rows tbody tr').evaluateAll((all) => {
        const [before, first] = all;
        const number = Number(first?.getAttribute('data-row'));
        const heightOf = (one?: Element): number => one?.getBoundingClientRect().height ?? 0;
        return [heightOf(first), heightOf(before) / number];
      });
      expect(row).toBeCloseTo(room ?? 0, 2);
      expect(await page.locator('.rows tbody tr').count()).toBeLessThan(60);
    }
    expect(await page.locator('.frame .mark').count()).toBeLessThan(300);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('lays out what is seen, and goes to where a link leads', async () => {
    const timeline = await analyze({ name: 'serviced.log', data: servicedLog(10, 8, 12) }, OPTIONS);
    const { page, complaints } = await open(timeline);
    const last = page.locator('.interface').last();
    const isLaidOut = (): Promise<boolean> =>
      last.locator('h3').evaluate((heading) => heading.checkVisibility({ contentVisibilityAuto: true }));
    expect(await page.locator('.interface').count()).toBe(timeline.interfaces.length);
    expect(await isLaidOut()).toBe(false);
    // What was not laid out yet has the height that it will have only by and by.
    const places = ['Interfaces', 'Sources and losses', 'How times were derived', 'Findings'];
    for (const place of [...places, ...places.reverse()]) {
      await page.click(`nav a >> text="${place}"`);
      await expect
        .poll(() =>
          page.locator(`h2 >> text="${place}"`).evaluate((heading) => {
            const { top, bottom } = heading.getBoundingClientRect();
            return top >= -1 && bottom <= innerHeight;
          }),
        )
        .toBe(true);
    }
    await last.scrollIntoViewIfNeeded();
    await expect.poll(isLaidOut).toBe(true);
    await page.evaluate(() => scrollTo(0, 0));
    await page.emulateMedia({ media: 'print' });
    const styles = await page
      .locator('.finding, .interface')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).contentVisibility));
    expect(new Set(styles)).toEqual(new Set(['visible']));
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('comes as a picture of its own that runs nothing', async () => {
    const { page, url, requests, complaints } = await browser.open(
      'picture.svg',
      renderSvg(await hostileTimeline()),
    );
    expect(await page.evaluate(() => document.documentElement.localName)).toBe('svg');
    expect(
      await page.evaluate(() => document.querySelectorAll('script, a, image, foreignObject').length),
    ).toBe(0);
    expect(requests).toEqual([url]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

async function violationsIn(page: Page): Promise<readonly (readonly string[])[]> {
  return await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: AxeViolation[] }> } };
    return (await axe.run()).violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
  });
}

interface AxeViolation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** The rows of the table as they are read, scrolling from its beginning to its end. */
async function tableRows(page: Page): Promise<readonly (readonly string[])[]> {
  const rows = new Map<number, readonly string[]>();
  const total = Number((await page.locator('.rows table').getAttribute('aria-rowcount')) ?? 1) - 1;
  for (let top = 0; rows.size < total && top < total; top += 10) {
    await page.locator('.rows').evaluate((frame, to) => {
      frame.scrollTop = to;
    }, top * 31);
    await page.waitForSelector(`tr[data-row="${Math.min(top, total - 1)}"]`, { state: 'attached' });
    const seen = await page
      .locator('tr[data-row]')
      .evaluateAll((all) =>
        all.map(
          (row) =>
            [
              Number(row.getAttribute('data-row')),
              [...row.children].map((cell) => cell.textContent ?? ''),
            ] as const,
        ),
      );
    for (const [index, cells] of seen) rows.set(index, cells);
  }
  return [...rows].sort(([a], [b]) => a - b).map(([, cells]) => cells);
}
