import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as source from '../../src/index.ts';
import { CHROMIUM } from '../browser/browser.ts';
import { corpusPath } from '../corpus/corpus.ts';
import { readFixture } from '../journal/fixtures.ts';
import { zip } from '../source/zip-of.ts';
import type { InstalledPackage } from './installed-package.ts';

/** A log whose times need the calendar, which is loaded with the first of them. */
const SYSLOG = readFileSync(corpusPath('azure-startup-syslog'));
const OPTIONS = { zone: 'Europe/Berlin', year: 2025 };

/** Ways in which a log may come, each with a reader of its own. */
const PACKED: Readonly<Record<string, () => Uint8Array | null>> = {
  'as it is': () => SYSLOG,
  gzip: () => gzipSync(SYSLOG),
  zip: () => zip('var/log/syslog', SYSLOG),
  xz: () => packedBy('xz'),
  zstd: () => packedBy('zstd'),
  bzip2: () => packedBy('bzip2'),
  lz4: () => packedBy('lz4'),
};

/** What a page does with the package; `PACKAGE` stands for how it names it. */
const PROGRAM = `
  import { analyze, analyzeFiles } from 'PACKAGE/index';
  import { openJournal } from 'PACKAGE/journal';
  import { messages } from 'PACKAGE/messages';
  import { renderSvg } from 'PACKAGE/report';
  import { scenario } from 'PACKAGE/fixture';
  globalThis.run = async (name, base64, options) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const timeline = await analyze({ name, data: new Blob([bytes]) }, options);
    return { events: timeline.events, problems: timeline.sources.flatMap(({ problems }) => problems) };
  };
  globalThis.others = async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const journal = await openJournal(bytes);
    let entries = 0;
    for await (const _ of journal.entries()) entries += 1;
    const timeline = await analyze(scenario({ seed: 1 }).text);
    const refused = await analyzeFiles(['dmesg.txt']).catch(({ code }) => code);
    return { entries, messages: messages.length, svg: renderSvg(timeline).slice(0, 5), refused };
  };
`;

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.html': 'text/html' };

/** The packed package in a page that nothing was configured for. */
export function describeInBrowser(installed: () => InstalledPackage): void {
  if (CHROMIUM === null) {
    console.warn('skipped: the package in a page, for there is no chromium');
    test.skip('the package works in a page (skipped: there is no chromium)', () => {});
    return;
  }
  let browser: Browser;
  let server: Server;
  let asked: string[] = [];
  beforeAll(async () => {
    const launch = { executablePath: CHROMIUM ?? '', args: ['--no-sandbox', '--disable-gpu'] };
    browser = await chromium.launch(launch);
    server = createServer(({ url = '/' }, response) => {
      asked.push(url);
      const file = join(installed().projects, url.replaceAll('..', ''));
      response.writeHead(existsSync(file) ? 200 : 404, {
        'content-type': TYPES[extname(file)] ?? 'text/plain',
      });
      response.end(existsSync(file) ? readFileSync(file) : '');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  const pages: Readonly<Record<string, () => Promise<string>>> = {
    'that names its files': async () => {
      const program = PROGRAM.replaceAll(
        /'PACKAGE\/(\w+)'/g,
        "'./node_modules/vf-timeline/dist/browser/$1.js'",
      );
      return `<script type="module">${program}</script>`;
    },
    'with a map of imports': async () => {
      const to = './node_modules/vf-timeline/dist/browser/';
      const imports = {
        'vf-timeline': `${to}index.js`,
        ...Object.fromEntries(
          ['fixture', 'journal', 'messages', 'report'].map((name) => [
            `vf-timeline/${name}`,
            `${to}${name}.js`,
          ]),
        ),
      };
      const map = `<script type="importmap">${JSON.stringify({ imports })}</script>`;
      return `${map}<script type="module">${byName()}</script>`;
    },
    'made by a bundler without a word of configuration': async () => {
      const entry = join(installed().projects, 'page.js');
      writeFileSync(entry, byName());
      const outdir = join(installed().projects, 'bundled');
      const { warnings } = await build({
        entryPoints: [entry],
        bundle: true,
        splitting: true,
        format: 'esm',
        outdir,
      });
      expect(warnings).toEqual([]);
      return '<script type="module" src="./bundled/page.js"></script>';
    },
  };

  describe.for(Object.entries(pages))('in a page %s', ([name, make]) => {
    async function open() {
      const file = `${name.replaceAll(' ', '-')}.html`;
      writeFileSync(join(installed().projects, file), `<!DOCTYPE html><title>page</title>${await make()}`);
      asked = [];
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('pageerror', ({ message }) => complaints.push(message));
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${file}`);
      expect(complaints).toEqual([]);
      await page.waitForFunction('globalThis.others !== undefined');
      return { page, complaints };
    }

    test('a log gives what it gives in Node, however it is packed', async () => {
      const { events } = await source.analyze({ name: 'log', data: SYSLOG }, OPTIONS);
      const { page, complaints } = await open();
      for (const [how, pack] of Object.entries(PACKED)) {
        const bytes = pack();
        if (bytes === null) {
          console.warn(`skipped: ${how}, which is not installed`);
          continue;
        }
        const call = `run('log', '${Buffer.from(bytes).toString('base64')}', ${JSON.stringify(OPTIONS)})`;
        const inPage = (await page.evaluate(call)) as { readonly events: readonly source.VfEvent[] };
        const found = inPage.events.map((event) => ({ ...event, source: { ...event.source, name: 'log' } }));
        expect({ ...inPage, events: found }, how).toEqual({ events, problems: [] });
      }
      expect(complaints).toEqual([]);
      await page.close();
    });

    test('the other entries are there, and nothing is asked for that is not', async () => {
      const { page } = await open();
      const journal = Buffer.from(readFixture('regular-unkeyed-xz')).toString('base64');
      expect(await page.evaluate(`others('${journal}')`)).toEqual({
        entries: 36,
        messages: expect.any(Number),
        svg: '<?xml',
        refused: 'invalid-argument',
      });
      const missing = asked.filter((url) => !existsSync(join(installed().projects, url)));
      expect(missing.filter((url) => url !== '/favicon.ico')).toEqual([]);
      await page.close();
    });
  });
}

function byName(): string {
  return PROGRAM.replaceAll("'PACKAGE/index'", "'vf-timeline'").replaceAll('PACKAGE/', 'vf-timeline/');
}

/** Null where there is no such tool. */
function packedBy(tool: string): Uint8Array | null {
  try {
    return execFileSync(tool, ['-c'], { input: SYSLOG, stdio: ['pipe', 'pipe', 'ignore'] });
  } catch {
    return null;
  }
}
