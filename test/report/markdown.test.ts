import { JSDOM } from 'jsdom';
import { marked } from 'marked';
import type { Mermaid } from 'mermaid';
import { beforeAll, describe, expect, it } from 'vitest';
import { mermaidText } from '../../src/report/markdown/gantt.ts';
import { renderMarkdown } from '../../src/report/markdown/markdown.ts';
import { proseOf, shorten } from '../../src/report/markdown/prose.ts';
import { printable } from '../../src/report/unprintable.ts';
import { azure } from './azure.ts';
import { corpusNames, corpusTimeline } from './corpus-timelines.ts';
import { forbiddenIn, HOSTILE_TEXTS, hostileTimelines } from './hostile-timelines.ts';
import { at, attachment, boot, networkInterface, plain, timeline } from './make-timeline.ts';
import { threeBoots, twoInterfaces, wallOnly } from './small-timelines.ts';

/** What an issue tracker takes in one comment. */
const COMMENT_LENGTH = 65_536;

/** The tags that the report's own Markdown becomes. */
const OWN_TAGS = ['P', 'STRONG', 'UL', 'LI', 'H3', 'PRE', 'CODE', 'DETAILS', 'SUMMARY'];
const OF_TABLES = ['TABLE', 'THEAD', 'TBODY', 'TR', 'TH', 'TD'];

function pageOf(markdown: string): Document {
  return new JSDOM(marked.parse(markdown, { async: false, gfm: true })).window.document;
}

/** Nothing is there but what the report writes itself. */
function checkMarkup(page: Document): void {
  for (const { tagName, attributes } of page.body.querySelectorAll('*')) {
    expect([...OWN_TAGS, ...OF_TABLES]).toContain(tagName);
    for (const { name } of attributes) expect(['class', 'align']).toContain(name);
  }
  for (const { children } of page.querySelectorAll('tr')) expect(children).toHaveLength(5);
}

const pictures = (page: Document): string[] =>
  [...page.querySelectorAll('code.language-mermaid')].map(({ textContent }) => textContent ?? '');

/** A task as Mermaid understood it; characters written as numbers stand in it in a form of Mermaid's own. */
interface Task {
  readonly section: string;
  readonly task: string;
  readonly startTime: Date;
  readonly endTime: Date;
  readonly milestone?: boolean;
}

let mermaid: Mermaid;
beforeAll(async () => {
  const { window } = new JSDOM('');
  Object.assign(globalThis, { window, document: window.document });
  ({ default: mermaid } = await import('mermaid'));
});

/** The picture as Mermaid's own parser reads it. */
async function tasksOf(picture: string): Promise<readonly Task[]> {
  expect(await mermaid.parse(picture)).toMatchObject({ diagramType: 'gantt' });
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(picture);
  return (db as unknown as { getTasks(): readonly Task[] }).getTasks();
}

/** Mermaid keeps `#35;` so until it has drawn. */
const plainName = (name: string): string =>
  name.replace(/ﬂ°°(\d+)¶ß/g, (_, code: string) => String.fromCodePoint(Number(code))).trim();

const ALL = [
  ...corpusNames.map((name) => [name, corpusTimeline(name)] as const),
  ['azure', azure] as const,
  ['two interfaces', twoInterfaces] as const,
  ['three boots', threeBoots] as const,
  ['wall times only', wallOnly] as const,
  ['nothing', timeline({ sources: [], boots: [] })] as const,
];

describe('Markdown', () => {
  it.each(ALL)(
    'has every interface, finding and event of a small log, and pictures that Mermaid reads: %s',
    async (_, one) => {
      const markdown = renderMarkdown(one);
      const page = pageOf(markdown);
      const [interfaces, events] = [...page.querySelectorAll('table')].map((table) =>
        table.querySelectorAll('tbody tr'),
      );
      const first = one.interfaces.length > 0 ? interfaces : null;
      expect(first?.length ?? 0).toBe(one.interfaces.length);
      expect((first === null ? interfaces : events)?.length ?? 0).toBe(one.events.length);
      expect(page.querySelectorAll('ul > li')).toHaveLength(one.findings.length);
      expect(markdown).not.toContain('left out');
      for (const picture of pictures(page)) expect((await tasksOf(picture)).length).toBeGreaterThan(0);
    },
  );

  it('draws the stays, the traffic and the time without a VF, in seconds since the first of them', async () => {
    const page = pageOf(renderMarkdown(corpusTimeline('azure-maintenance')));
    expect(page.body.textContent).toContain('In seconds since 8160.912 s after the kernel’s start:');
    const [picture = ''] = pictures(page);
    const tasks = await tasksOf(picture);
    const shown = tasks.map(({ section, task, startTime, endTime, milestone }) => [
      section,
      task.trim(),
      startTime.getTime(),
      milestone === true ? 'mark' : endTime.getTime(),
    ]);
    expect(shown).toEqual([
      ['eth0', 'VF slot 1 enP53091s1np0', 0, 1108],
      ['eth0', 'traffic on VF', 0, 'mark'],
      ['eth0', 'without VF', 1108, 65355],
      ['eth0', 'VF slot 1 enP53091s1np0', 64645, 65355],
      ['eth0', 'traffic on VF', 65355, 'mark'],
    ]);
  });

  it('fits into one comment, and says what is left out', async () => {
    const text = `hv_netvsc eth0: ${'x'.repeat(1000)}`;
    const events = Array.from({ length: 5000 }, (_, index) =>
      plain(index % 2 === 0 ? 'data-path-to-vf' : 'data-path-from-vf', {
        time: at(`${index}.000000`),
        text,
        interface: 'eth0',
      }),
    );
    const onVf = Array.from({ length: 2500 }, (_, index) => ({
      from: at(`${2 * index}.000000`),
      to: at(`${2 * index + 1}.000000`),
    }));
    const face = networkInterface({
      name: 'eth0',
      attachments: [attachment({ slot: 1, events: [...events.keys()], onVf })],
    });
    const finding = twoInterfaces.findings.flatMap((each) =>
      Array.from({ length: 500 }, () => ({ ...each, summary: text })),
    );
    const many = timeline({
      boots: [boot({ shownUntil: at('5000.000000') })],
      events,
      interfaces: Array.from({ length: 300 }, () => face),
      findings: finding,
    });
    const markdown = renderMarkdown(many);
    expect(markdown.length).toBeLessThan(COMMENT_LENGTH);
    const page = pageOf(markdown);
    const [, rows] = [...page.querySelectorAll('table')].map(
      (table) => table.querySelectorAll('tbody tr').length,
    );
    expect(page.body.textContent).toContain(`${5000 - (rows ?? 0)} more events left out`);
    expect(page.body.textContent).toContain('and 476 more findings');
    expect(page.body.textContent).toContain('260 more interfaces left out of the table');
    const [picture = ''] = pictures(page);
    expect(await tasksOf(picture)).toHaveLength(60);
    expect(page.body.textContent).toContain(`${300 * 2501 - 60} bars left out of the picture`);
  });

  it('draws no more pictures than a page can show', () => {
    const boots = Array.from({ length: 20 }, (_, index) => boot({ index }));
    const one = timeline({
      boots,
      events: boots.map(({ index }) => plain('slot-added', { boot: index, time: at('1.000000') })),
      interfaces: boots.map(({ index }) =>
        networkInterface({ boot: index, name: 'eth0', attachments: [attachment({ events: [index] })] }),
      ),
    });
    const page = pageOf(renderMarkdown(one));
    expect(pictures(page)).toHaveLength(8);
    expect(page.body.textContent).toContain('12 more boots left out of the pictures');
  });

  it('makes no markup of the texts of a log, and shows them', async () => {
    // A page takes its time; each of the texts is in every timeline.
    for (const one of hostileTimelines.filter((_, index) => index % 5 === 0)) {
      const markdown = renderMarkdown(one);
      expect(forbiddenIn(markdown)).toEqual([]);
      const page = pageOf(markdown);
      checkMarkup(page);
      expect(page.querySelectorAll('ul > li')).toHaveLength(one.findings.length);
      const texts = [...page.querySelectorAll('details td:last-child')].map(({ textContent }) => textContent);
      expect(texts).toEqual(one.events.map(({ text }) => printable(shorten(text, 160)).trim()));
      for (const picture of pictures(page)) {
        for (const { task } of await tasksOf(picture))
          expect(plainName(task)).toMatch(/^(VF|traffic on VF|without VF|error)/);
      }
    }
  });

  it('leaves alone what is no markup, so that its source can be read', () => {
    const line = 'hv_netvsc eth0: VF\'s slot (1) "added"';
    expect(proseOf(line)).toBe(line);
    for (const text of ['__proto__', '_a_', 'a _b_ c', 'eth0_', 'é_x_é'])
      expect(pageOf(`- ${proseOf(text)}`).querySelector('li')?.innerHTML).toBe(text);
  });

  it('names nobody and no issue, whatever a text says', () => {
    const one = timeline({
      events: HOSTILE_TEXTS.map((text) => plain('error', { text, interface: text })),
    });
    const markdown = renderMarkdown(one);
    expect(markdown).not.toMatch(/@\w/);
    expect(markdown).not.toMatch(/(?<!&)#\d/);
    expect(markdown).not.toMatch(/https?:\/\//);
    expect(markdown).not.toMatch(/www\./);
  });
});

describe('a name in a picture', () => {
  it.each(HOSTILE_TEXTS.filter((text) => text.trim() !== ''))('is that name: %j', async (name) => {
    const text = mermaidText(name);
    const [task] = await tasksOf(`gantt\n  dateFormat x\n  section ${text}\n  VF ${text} :active, 0, 1`);
    expect(text).toMatch(/^[\p{L}\p{M}\p{N} ._/()#;-]*$/u);
    const shown = printable(shorten(name, 48)).trim();
    expect(plainName(task?.task ?? '').replace(/^VF\s+/, '')).toBe(shown);
    expect(plainName(task?.section ?? '')).toBe(shown);
  });

  it('is shown with its signs', async () => {
    const [task] = await tasksOf(
      `gantt\n  dateFormat x\n  VF ${mermaidText('a:b;c#d%%{e}"<f>')} :active, 0, 1`,
    );
    expect(plainName(task?.task ?? '')).toBe('VF a:b;c#d%%{e}"<f>');
  });
});
