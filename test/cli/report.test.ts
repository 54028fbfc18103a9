import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { analyze } from '../../src/index.ts';
import { formatOfFile } from '../../src/report/file-format.ts';
import { REPORT_FORMATS } from '../../src/report/formats.ts';
import { renderJson } from '../../src/report/json.ts';
import { renderSvg } from '../../src/report/svg/svg.ts';
import { renderText } from '../../src/report/text/text.ts';
import { corpusLog, OPTIONS } from '../corpus/corpus.ts';
import { azure } from '../report/azure.ts';
import { command } from './fake-io.ts';

const folder = mkdtempSync(join(tmpdir(), 'vf-timeline-report-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('vf-timeline report', () => {
  it('writes the format that the name of the file asks for', async () => {
    const file = join(folder, 'vm1.JSON');
    const { status, stdout, stderr } = await command(['report', 'a.log', '-o', file], { result: azure });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(file, 'utf8')).toBe([...renderJson(azure)].join(''));
  });

  it('writes whole lines into a file, whatever the terminal', async () => {
    const file = join(folder, 'vm1.txt');
    expect((await command(['report', 'a.log', '-o', file], { result: azure })).status).toBe(0);
    const options = { width: Number.POSITIVE_INFINITY, color: false, evidence: false };
    expect(readFileSync(file, 'utf8')).toBe(renderText(azure, options));
  });

  it('takes the format that is named before that of the file', async () => {
    const file = join(folder, 'vm1.data');
    const argv = ['report', '--format', 'json', 'a.log', '-o', file];
    expect((await command(argv, { result: azure })).status).toBe(0);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(azure)));
  });

  it('is not needed to write a file', async () => {
    const file = join(folder, 'plain.json');
    expect((await command(['a.log', '--output', file], { result: azure })).status).toBe(0);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(azure)));
  });

  it.each([
    [[], /^8161\.0 s$/],
    [['--axis', 'boot'], /^8161\.0 s$/],
    [['--axis', 'wall'], /^08:4\d:\d\d/],
  ])('draws the axis in the times that are asked for: %j', async (asked, label) => {
    const name = 'azure-maintenance-journal-json';
    const result = await analyze({ name, data: corpusLog(name) }, OPTIONS);
    for (const ending of ['svg', 'html']) {
      const file = join(folder, `axis.${ending}`);
      expect((await command(['report', ...asked, 'a.log', '-o', file], { result })).status).toBe(0);
      const texts = [...readFileSync(file, 'utf8').matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);
      expect(texts.filter((text) => label.test(text ?? '')).length).toBeGreaterThan(0);
      expect(texts.filter((text) => /^08:4\d:\d\d/.test(text ?? '')).length > 0).toBe(asked[1] === 'wall');
    }
  });

  it('draws seconds since boot where no event has another time', async () => {
    const file = join(folder, 'boot.svg');
    expect((await command(['report', '--axis', 'wall', 'a.log', '-o', file], { result: azure })).status).toBe(
      0,
    );
    expect(readFileSync(file, 'utf8')).toBe(renderSvg(azure, { axis: 'boot' }));
  });

  it.each([
    [['report', 'a.log', '-o', 'a.svg', '--axis', 'utc'], '--axis takes auto, boot or wall, not "utc"'],
    [['report', 'a.log'], 'report needs a file to write: -o report.json'],
    [['report', 'a.log', '-o', 'a.log', '-f', 'json'], 'a.log is both an input and the file to write'],
    [['report', 'a.log', '-o'], '-o needs a value: the name of a file'],
  ])('%j is answered in one line', async (argv, message) => {
    const { status, stderr, loaded } = await command(argv);
    expect({ status, stderr, loaded }).toEqual({
      status: 2,
      stderr: `vf-timeline: ${message}\n`,
      loaded: false,
    });
  });

  it('says which endings there are', async () => {
    const { status, stderr } = await command(['report', 'a.log', '-o', 'a.docx']);
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^vf-timeline: "a\.docx" ends in none of \.txt, \.json, .* say what to write by --format\n$/,
    );
  });

  it('says in one line that the file cannot be written', async () => {
    const file = join(folder, 'no-such-folder', 'vm1.json');
    const { status, stderr } = await command(['report', 'a.log', '-o', file], { result: azure });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^vf-timeline: cannot write .*ENOENT.*\n$/);
  });
});

describe('the endings of files', () => {
  it('belong to one format each', () => {
    const endings = REPORT_FORMATS.flatMap(({ extensions }) => extensions);
    expect(new Set(endings).size).toBe(endings.length);
    for (const ending of endings) expect(ending).toMatch(/^(\.[a-z0-9]+)+$/);
  });

  it('find every format again', () => {
    for (const format of REPORT_FORMATS)
      for (const ending of format.extensions)
        expect(formatOfFile(`/tmp/vm${ending}`, REPORT_FORMATS)?.id).toBe(format.id);
    expect(formatOfFile('json', REPORT_FORMATS)).toBeUndefined();
  });
});
