import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/index.ts';
import { renderHtml } from '../../src/report/html/html.ts';
import { pictureOf } from '../../src/report/picture/make-picture.ts';
import { renderSvg } from '../../src/report/svg/svg.ts';
import { flappingLog } from '../browser/flapping-log.ts';
import { HOSTILE, hostileTimeline } from '../browser/hostile-timeline.ts';
import { corpusLog, OPTIONS } from '../corpus/corpus.ts';
import { threeBoots, twoInterfaces, wallOnly } from './small-timelines.ts';

const read = (name: string) => analyze({ name: `${name}.log`, data: corpusLog(name) }, OPTIONS);

/** Lives that look different; each picture was looked at before it was kept. */
const KEPT = [
  'azure-maintenance',
  'azure-startup',
  'two-boots-serial-console',
  'two-interfaces-swapped-vf-names',
  'netvsc-unload-and-load',
  'error-recovery',
  'azure-maintenance-journal-short',
];

describe('the picture of a timeline', () => {
  it.each(KEPT)('of %s is the one that was kept', async (name) => {
    const svg = renderSvg(await read(name));
    const path = new URL(`pictures/${name}.svg`, import.meta.url);
    if (process.env['UPDATE_EXPECTED'] === '1') writeFileSync(path, svg);
    expect(svg).toBe(readFileSync(path, 'utf8'));
  });

  it('is the same for the same timeline', async () => {
    const timeline = await read('error-recovery');
    expect(renderSvg(timeline)).toBe(renderSvg(JSON.parse(JSON.stringify(timeline))));
  });

  it('says what it shows in words', async () => {
    const svg = renderSvg(await read('azure-maintenance'), { title: 'vm1 <b>' });
    expect(svg).toContain('<title id="vf-title">vm1 &lt;b&gt;</title>');
    expect(svg).toContain(
      '1 boot. eth0: 13 events, 2 attachments, data path on a VF in 2 stretches, 1 time without a VF between two. 1 finding.',
    );
    expect(svg).toContain('8162.020138 s: slot removed slot 1 (azure-maintenance.log:3)');
  });

  it('stays small however many events there are, and says what it put together', async () => {
    const timeline = await analyze({ name: 'flapping.log', data: flappingLog(50_000) }, OPTIONS);
    const svg = renderSvg(timeline);
    expect(svg.length).toBeLessThan(200_000);
    expect(svg).toMatch(/counts its events \(10000[23] in \d+ marks\)/);
    expect(svg).toMatch(/100\d\d\d short stretches are drawn together/);
  });

  it('draws each flag around its whole number', async () => {
    const azure = await read('azure-maintenance');
    const [finding] = azure.findings;
    if (finding === undefined) throw new TypeError('the host took a VF');
    for (const severity of ['info', 'warning', 'error'] as const) {
      // The last of so many: `100`.
      const ends = [0, azure.events.length - 1];
      const findings = Array.from({ length: 100 }, (_, i) => ({
        ...finding,
        severity,
        evidence: [ends[i === 99 ? 1 : 0] ?? 0],
      }));
      const svg = renderSvg({ ...azure, findings });
      const flags = [...svg.matchAll(/<path class="flag-\w+" d="([^"]*)"><\/path>\s*<text[^>]*>([^<]*)</g)];
      expect(flags.map(([, , label]) => label)).toEqual(['1+', '100', 'n']);
      for (const [, path = '', label = ''] of flags) {
        const places = [...path.matchAll(/[ML](-?\d+) /g), ...path.matchAll(/H(-?\d+)/g)].map(([, x]) =>
          Number(x),
        );
        // White letters of 10 pixels; a triangle is narrower where they stand, an info is round beside its corners.
        expect(Math.max(...places) - Math.min(...places)).toBeGreaterThanOrEqual(6 * (label.length - 1));
      }
    }
  });

  it('tells no length of a time whose beginning no line shows', async () => {
    // From the driver's start to the first VF: when the interface came is not told.
    const svg = renderSvg(await read('azure-startup'));
    expect(svg).toContain('<title>data path on synthetic before the first VF</title>');
    expect([...svg.matchAll(/class="on-synthetic"[^>]*>([^<]*)</g)].map(([, label]) => label)[0]).toBe(
      'synthetic',
    );
  });

  it('has no text of a log but as text', async () => {
    const svg = renderSvg(await hostileTimeline());
    expect(svg).not.toMatch(/<script|<img|<svg onload|<!--|\u202e|\u001b|\u2028/i);
    expect(svg).toContain('&lt;');
    expect(HOSTILE.length).toBeGreaterThan(10);
  });
});

describe('a report', () => {
  it('has nothing of a log outside of texts and its data', async () => {
    const html = [...renderHtml(await hostileTimeline())].join('');
    const tags = new Set([...html.matchAll(/<([a-z!/]+)/gi)].map(([, name = '']) => name.toLowerCase()));
    for (const tag of ['img', 'iframe', 'object', 'embed', 'link', 'base', 'form', 'a/'])
      expect(tags).not.toContain(tag);
    expect([...html.matchAll(/<script\b/g)].length).toBe([...html.matchAll(/<\/script>/g)].length);
    // What fails is shown by itself: a whole page is too much to read.
    const markup = html.replace(/(<script[^>]*>)[\s\S]*?(?=<\/script>)/g, '$1');
    expect([...markup.matchAll(/<[^>]*\son[a-z]+=["']/g)].map(String)).toEqual([]);
    expect([...html.matchAll(/[\u202a-\u202e\u2066-\u2069\u2028\u2029\u001b\u009b]/g)].map(String)).toEqual(
      [],
    );
  });

  it('has a policy that allows its own script and style only', async () => {
    const html = [...renderHtml(twoInterfaces)].join('');
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/
      .exec(html)?.[1]
      ?.replaceAll('&#39;', "'");
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'sha256-[\w+/]{43}='; style-src 'sha256-[\w+/]{43}='; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'$/,
    );
    expect([...html.matchAll(/https?:\/\/(?!www\.w3\.org)\S{0,40}/g)].map(String)).toEqual([]);
  });

  it('is written for timelines of every kind', () => {
    for (const timeline of [threeBoots, wallOnly, twoInterfaces]) {
      const html = [...renderHtml(timeline)].join('');
      expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="en">/);
      expect(html.trimEnd()).toMatch(/<\/html>$/);
    }
  });
});

describe('the axis', () => {
  it('leaves out what is long and quiet, and nothing else', async () => {
    const breaksOf = async (name: string) =>
      pictureOf(await read(name)).axis.breaks.map(({ from, to, why }) => [why, to - from]);
    // Between `VF slot 1 removed` at 8162.020138 and `VF slot 1 added` at 8225.557263 there is nothing.
    expect(await breaksOf('azure-maintenance')).toEqual([['quiet', 63_537_125]]);
    expect(await breaksOf('azure-startup')).toEqual([]);
    expect((await breaksOf('two-boots-serial-console')).map(([why]) => why)).toEqual(['quiet', 'boot']);
  });

  it('goes up with time, from 0 to 1', async () => {
    for (const name of KEPT) {
      const { knots } = pictureOf(await read(name)).axis;
      for (const [i, { at, place }] of knots.entries()) {
        expect(place).toBeGreaterThanOrEqual(knots[i - 1]?.place ?? 0);
        expect(at).toBeGreaterThanOrEqual(knots[i - 1]?.at ?? Number.NEGATIVE_INFINITY);
        expect(place).toBeLessThanOrEqual(1);
      }
    }
  });
});

describe('the lanes', () => {
  const bandsOf = async (name: string) =>
    pictureOf(await read(name)).lanes.map(({ bands }) =>
      bands.map(({ path, from, to }) => `${path} ${from / 1e6} to ${to / 1e6}`),
    );

  it('tell the data path as the log does', async () => {
    expect(await bandsOf('azure-maintenance')).toEqual([
      ['vf 8160.911509 to 8160.911509', 'synthetic 8160.911509 to 8226.26738', 'vf 8226.26738 to 8226.26738'],
    ]);
  });

  it('have no interface where its driver was unloaded', async () => {
    // `VF unregistering` at 412.531377, `unregistering driver hv_netvsc` at 412.560204, `registering` at 418.014226.
    const [[...bands] = []] = await bandsOf('netvsc-unload-and-load');
    expect(bands.map((band) => band.split(' ')[0])).toEqual([
      ...['none', 'synthetic', 'vf', 'synthetic', 'none', 'synthetic', 'vf'],
    ]);
    expect(bands[4]).toBe('none 412.560204 to 418.014226');
  });

  it('cover each boot without overlap', async () => {
    for (const name of KEPT) {
      for (const { bands } of pictureOf(await read(name)).lanes)
        for (const [i, { from, to }] of bands.entries()) {
          expect(to).toBeGreaterThanOrEqual(from);
          expect(from).toBeGreaterThanOrEqual(bands[i - 1]?.to ?? Number.NEGATIVE_INFINITY);
        }
    }
  });
});
