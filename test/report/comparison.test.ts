import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { analyze, type Comparison, compare, type Timeline } from '../../src/index.ts';
import { COMPARISON_FORMATS } from '../../src/report/comparison/formats.ts';
import { xml } from '../../src/report/comparison/junit.ts';
import { uriOf } from '../../src/report/comparison/sarif.ts';
import { proseOf } from '../../src/report/markdown/prose.ts';
import { delayed, reworded, timelineOf, without } from '../compare/logs.ts';
import { corpusLines } from '../corpus/corpus.ts';

const startup = corpusLines('azure-startup');
const before = await timelineOf(startup, 'before.log');
const after = await timelineOf(without(startup, 'slot 1 added'), 'after.log');
const same = compare(before, before);
const lost = compare(before, after);

function formatOf(id: string) {
  const format = COMPARISON_FORMATS.find((one) => one.id === id);
  if (format === undefined) throw new Error(`no format ${id}`);
  return format;
}

const timelines = { baseline: [before], candidate: [after] };

async function render(id: string, comparison: Comparison, width = 100, color = false): Promise<string> {
  let text = '';
  for await (const piece of formatOf(id).render(comparison, { width, color }, timelines)) text += piece;
  return text;
}

describe('the text', () => {
  test('shows the two lives side by side, with the lost step on one side only', async () => {
    const lines = (await render('text', lost)).split('\n');
    expect(lines[0]).toBe('Regressed: 1 regression.');
    expect(lines).toContain('Slot 1: eth0');
    const [row = ''] = lines.filter((line) => line.startsWith('  - '));
    expect(row).toMatch(/^ {2}- 0\.000000 s {2}slot added +\| +-$/);
    expect(lines).toContain('  regressed  slot-added is missing; the baseline has it once.');
    expect(lines).toContain('             baseline before.log:2');
  });

  test('says in a line that nothing is different', async () => {
    expect((await render('text', same)).split('\n')[0]).toBe('Same: no difference.');
  });

  test('says where there was nothing to compare', async () => {
    const empty = await timelineOf([], 'empty.log');
    expect(await render('text', compare(empty, empty))).toContain('there was nothing to compare');
  });

  test('hides what is far from any difference', async () => {
    expect(await render('text', lost)).toMatch(/\n {4}\d+ more, the same on both sides\n/);
  });

  test.for([40, 60, 80, 132])('fits into %i columns', async (width) => {
    for (const line of (await render('text', hostile, width)).split('\n'))
      expect(line.length).toBeLessThanOrEqual(width);
  });

  test('has its colours beside the words, not in their place', async () => {
    const colored = await render('text', lost, 100, true);
    expect(colored).toContain('\u001b[31m');
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(await render('text', lost));
  });

  test('names the candidate where there are several', async () => {
    expect(await render('text', compare(before, [before, after]))).toContain('Slot 1 of after.log: eth0');
  });
});

describe('JUnit XML', () => {
  test('fails the case of the life that regressed, and no other', async () => {
    const text = await render('junit', lost);
    expect(text).toContain('<testsuite name="after.log" tests="3" failures="1" errors="0" skipped="0">');
    expect(text).toContain('<testcase name="the machine" classname="after.log"/>');
    expect(text).toMatch(
      /<testcase name="slot 1" classname="after.log">\n +<failure type="step-missing" message="slot-added is missing/,
    );
    expect(await render('junit', same)).toContain('failures="0"');
  });

  test('is well-formed whatever the log says', async () => {
    for (const one of [same, lost, hostile]) {
      const elements = elementsIn(await render('junit', one));
      expect(elements.map(({ name }) => name)).toEqual(['testsuites']);
      expectJunit(elements);
    }
    expect(xml('<a b="c">\u0000\u001b&\'\uffff\ud800')).toBe(
      '&lt;a b=&quot;c&quot;&gt;\\u0000\\u001b&amp;&apos;\\uffff\\ud800',
    );
  });
});

describe('SARIF', () => {
  test.for([
    ['without a difference', () => same],
    ['with a regression', () => lost],
    ['of a hostile log', () => hostile],
  ] as const)('%s has the form that the standard asks for', async ([, comparison]) => {
    const sarif: unknown = JSON.parse(await render('sarif', comparison()));
    expect(validSarif(sarif) ? [] : validSarif.errors).toEqual([]);
    for (const uri of urisIn(sarif)) expect(uri).toMatch(/^[A-Za-z0-9._~%!$&'()*+,;=@/-]+$/);
  });

  test('is checked by a schema that refuses what is none', async () => {
    const sarif = JSON.parse(await render('sarif', lost));
    sarif.runs[0].results[0].level = 'regressed';
    expect(validSarif(sarif)).toBe(false);
    expect(validSarif({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
  });

  test('gives regressions as errors, with their lines', async () => {
    const [run] = JSON.parse(await render('sarif', lost)).runs;
    expect(run.results).toMatchObject([
      {
        ruleId: 'step-missing',
        level: 'error',
        relatedLocations: [
          { physicalLocation: { artifactLocation: { uri: 'before.log' }, region: { startLine: 2 } } },
        ],
      },
    ]);
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });

  test('names sources by relative references only', async () => {
    expect(uriOf('logs/new kernel.log')).toBe('logs/new%20kernel.log');
    expect(uriOf('javascript:alert(1)')).toBe('javascript%3Aalert(1)');
    expect(uriOf('//evil.example/x')).toBe('/evil.example/x');
    expect(uriOf('a\u202e\ud800')).toMatch(/^[\x20-\x7e]+$/);
  });
});

describe('Markdown', () => {
  test('has a table of what differs, and the lives to unfold', async () => {
    const text = await render('markdown', lost);
    expect(text).toMatch(/^\*\*Regressed: 1 regression\.\*\*\n/);
    expect(text).toContain(
      '| **regressed** | slot 1 | slot-added is missing; the baseline has it once. | before.log:2 |  |',
    );
    expect(text).toContain('<details>');
    expect(await render('markdown', same)).not.toContain('|');
  });

  test('takes nothing of a log as markup', async () => {
    expect(proseOf('<img src=x> [a](http://b) | @all #12 `c` www.d.e')).toBe(
      '&#60;img src=x&#62; &#91;a&#93;(http&#58;//b) &#124; @<!-- -->all #<!-- -->12 &#96;c&#96; www&#46;d.e',
    );
    const text = await render('markdown', hostile);
    const [table = '', details = ''] = text.split('<details>');
    expect(table).not.toMatch(/<(?!!-- -->)/);
    expect(
      table
        .split('\n')
        .filter((line) => line.startsWith('|'))
        .map((line) => line.split('|').length),
    ).toEqual(expect.not.arrayContaining([0, 1, 2, 3, 4, 5, 6, 8, 9]));
    const fence = /\n(`{3,})text\n/.exec(details)?.[1] ?? '';
    expect(details.split(fence)).toHaveLength(3);
  });
});

test('no format prints what a terminal would obey', async () => {
  for (const { id } of COMPARISON_FORMATS) {
    let text = '';
    for await (const piece of formatOf(id).render(hostile, { width: 100, color: false }, timelines))
      text += piece;
    expect(text, id).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u,
    );
  }
});

test('JSON parses to the comparison', async () => {
  expect(JSON.parse(await render('json', hostile))).toEqual(JSON.parse(JSON.stringify(hostile)));
});

const EVIL = '\u001b[31m]]></failure><script>`````|[x](http://e)@all\u202e{0}\u0007';
const hostile = await hostileComparison();

async function hostileComparison(): Promise<Comparison> {
  const lines = reworded(
    delayed(without(startup, 'joined to'), 'switched to VF', 60),
    'VF slot 1 added',
    `VF slot ${EVIL} added`,
  );
  const log = await analyze({ name: `${EVIL}/after.log`, data: lines.join('\n') });
  // Names that no kernel gives, in a timeline that somebody else has stored.
  const face = log.interfaces.map((one) => ({
    ...one,
    name: EVIL,
    names: [EVIL],
    state: 'removed' as const,
  }));
  const finding = {
    rule: `${EVIL}-rule`,
    severity: 'error' as const,
    boot: 0,
    interface: EVIL,
    guid: null,
    summary: EVIL.repeat(9),
    reason: EVIL,
    advice: null,
    page: 'docs/findings.md',
    evidence: [{ name: EVIL, line: 1 }],
  };
  const timeline: Timeline = { ...log, interfaces: face, findings: [finding] };
  return compare({ ...before, boots: before.boots.map((boot) => ({ ...boot, kernel: EVIL })) }, timeline);
}

/** What CI services read of JUnit XML: the elements, where each may stand, and the attributes that each has. */
const JUNIT = {
  testsuites: { within: [''], has: ['name', 'tests', 'failures', 'errors'] },
  testsuite: { within: ['testsuites'], has: ['name', 'tests', 'failures', 'errors', 'skipped'] },
  testcase: { within: ['testsuite'], has: ['name', 'classname'] },
  failure: { within: ['testcase'], has: ['type', 'message'] },
  'system-out': { within: ['testcase'], has: [] },
} as const;

interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
}

/** The elements of an XML text, as a parser of XML finds them; an error where it is not well-formed. */
function elementsIn(text: string): readonly XmlElement[] {
  expect(XMLValidator.validate(text)).toBe(true);
  const parsed = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    preserveOrder: true,
  }).parse(text);
  const read = (nodes: readonly Readonly<Record<string, unknown>>[]): readonly XmlElement[] =>
    nodes.flatMap((node) =>
      Object.entries(node)
        .filter(([name]) => name !== ':@' && name !== '#text' && name !== '?xml')
        .map(([name, children]) => ({
          name,
          attributes: (node[':@'] ?? {}) as XmlElement['attributes'],
          children: read(children as typeof nodes),
        })),
    );
  return read(parsed);
}

function expectJunit(elements: readonly XmlElement[], within = ''): void {
  for (const { name, attributes, children } of elements) {
    expect(Object.keys(JUNIT)).toContain(name);
    const { within: places, has } = JUNIT[name as keyof typeof JUNIT];
    expect(places, name).toContain(within);
    expect(Object.keys(attributes), name).toEqual(has);
    const failed = children.filter(({ children: inner }) => inner.some((one) => one.name === 'failure'));
    if (name === 'testsuite') {
      expect(attributes['tests']).toBe(String(children.length));
      expect(attributes['failures']).toBe(String(failed.length));
    }
    expectJunit(children, name);
  }
}

/**
 * The schema of SARIF 2.1.0 as Microsoft publishes it. It is of draft 4, and differs from what Ajv reads by the two
 * words that say so.
 */
const SARIF = createRequire(import.meta.url).resolve(
  '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
);
const { $schema: _draft, id: _id, ...sarifSchema } = JSON.parse(readFileSync(SARIF, 'utf8'));
const validSarif = new Ajv({
  allErrors: true,
  strict: false,
  validateFormats: false,
  unicodeRegExp: false,
}).compile(sarifSchema);

/** Every reference to a file in it: relative, and of characters that a URI may have. */
function urisIn(sarif: unknown): readonly string[] {
  return [...JSON.stringify(sarif).matchAll(/"uri":"([^"]*)"/g)].map(([, uri = '']) => uri);
}
