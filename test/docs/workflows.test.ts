import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { blocksOf, writtenPages } from './blocks.ts';
import { type BuiltPrograms, buildPrograms, openReader, type Reader } from './reader.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The inputs of the actions that are used or shown, as their `action.yml` has them. */
const INPUTS: Readonly<Record<string, readonly string[]>> = {
  'actions/checkout@v4': ['persist-credentials', 'fetch-depth', 'ref', 'path'],
  'actions/setup-node@v4': ['node-version', 'registry-url', 'cache', 'check-latest'],
  'actions/upload-artifact@v4': ['name', 'path', 'if-no-files-found', 'retention-days', 'overwrite'],
  'github/codeql-action/upload-sarif@v4': ['sarif_file', 'category', 'ref', 'sha', 'checkout_path'],
};

/** What is needed of a step. */
interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface IssueTemplate {
  readonly name: string;
  readonly description: string;
  readonly body: readonly {
    readonly type: string;
    readonly id?: string;
    readonly attributes: { readonly label?: string; readonly value?: string };
  }[];
}

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

const shown = writtenPages()
  .flatMap(blocksOf)
  .filter(({ language }) => language === 'yaml')
  .map(({ page, line, code }) => ({ name: `${page}:${line}`, text: asWorkflow(code) }));

const own = readdirSync(`${ROOT}.github/workflows`).map((file) => ({
  name: `.github/workflows/${file}`,
  text: readFileSync(`${ROOT}.github/workflows/${file}`, 'utf8'),
}));

/** A page shows the steps of a job, without the job. */
function asWorkflow(steps: string): string {
  const indented = steps.replaceAll(/^(?=.)/gm, '      ');
  return `on: push\njobs:\n  shown:\n    runs-on: ubuntu-latest\n    steps:\n${indented}`;
}

/** GitHub's own parser. It imports JSON in a way that Node does not take: it is bundled. */
let parser: typeof import('@actions/workflow-parser');
beforeAll(async () => {
  const stdin = { contents: "export * from '@actions/workflow-parser';", resolveDir: ROOT };
  const { outputFiles } = await build({ stdin, bundle: true, write: false, format: 'esm', minify: true });
  const code = Buffer.from(outputFiles[0]?.contents ?? '').toString('base64');
  parser = await import(`data:text/javascript;base64,${code}`);
});

/** What the parser has against a workflow. */
function faultsOf(content: string): readonly string[] {
  const trace = new parser.NoOperationTraceWriter();
  return parser.parseWorkflow({ name: 'workflow', content }, trace).context.errors.getErrors().map(String);
}

const stepsOf = (text: string): readonly Step[] =>
  Object.values((parse(text) as Workflow).jobs).flatMap(({ steps }) => steps);

describe.each([...shown, ...own])('$name', ({ text }) => {
  test('is what a workflow may be', () => {
    expect(faultsOf(text)).toEqual([]);
  });

  test('gives actions what they take', () => {
    for (const { uses, with: given = {} } of stepsOf(text)) {
      if (uses === undefined) continue;
      expect(Object.keys(INPUTS)).toContain(uses);
      expect(INPUTS[uses], uses).toEqual(expect.arrayContaining(Object.keys(given)));
    }
  });
});

describe('the commands of the steps that a page shows', () => {
  let built: BuiltPrograms;
  let reader: Reader;
  beforeAll(async () => {
    built = await buildPrograms([]);
    reader = openReader(built.command);
  });
  afterAll(() => {
    reader?.remove();
    built?.remove();
  });

  test.each(shown)('$name', ({ text }) => {
    const commands = stepsOf(text).flatMap(({ run }) => run ?? []);
    expect(commands).not.toEqual([]);
    const { printed, status } = reader.run(`set -euo pipefail\nVM=vm1 GROUP=images\n${commands.join('\n')}`);
    expect(status, printed).toBe(0);
  });
});

test('what is published names the repository that publishes it, as npm wants it for provenance', () => {
  const [setter] = stepsOf(readFileSync(`${ROOT}.github/workflows/publish.yml`, 'utf8')).flatMap(
    ({ run = '' }) => (run.includes('npm pkg set') ? [run] : []),
  );
  const folder = mkdtempSync(join(tmpdir(), 'vf-timeline-publish-'));
  try {
    copyFileSync(`${ROOT}package.json`, join(folder, 'package.json'));
    const place = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'someone/vf-timeline' };
    execFileSync('bash', ['-euc', setter ?? ''], { cwd: folder, env: { ...process.env, ...place } });
    expect(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))).toEqual({
      ...JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')),
      repository: { type: 'git', url: 'git+https://github.com/someone/vf-timeline.git' },
      bugs: { url: 'https://github.com/someone/vf-timeline/issues' },
      homepage: 'https://github.com/someone/vf-timeline#readme',
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

describe.each(readdirSync(`${ROOT}.github/ISSUE_TEMPLATE`).filter((name) => name !== 'config.yml'))(
  'the issue template %s',
  (file) => {
    const text = readFileSync(`${ROOT}.github/ISSUE_TEMPLATE/${file}`, 'utf8');
    const { name, description, body } = parse(text) as IssueTemplate;

    test('has what GitHub wants of one', () => {
      expect(name && description).toBeTruthy();
      for (const { type, attributes } of body) {
        expect(['markdown', 'textarea', 'input', 'checkboxes', 'dropdown']).toContain(type);
        expect(type === 'markdown' ? attributes.value : attributes.label).toBeTruthy();
      }
      const ids = body.flatMap(({ id }) => id ?? []);
      expect(new Set(ids).size).toBe(ids.length);
    });

    test('asks to anonymize the log', () => {
      expect(text).toContain('`vf-timeline anonymize');
    });
  },
);

test('a workflow that is wrong is found', () => {
  const [fault, ...others] = faultsOf(asWorkflow('- run: ls\n  withs: {}\n'));
  expect(fault).toContain("Unexpected value 'withs'");
  expect(others).toEqual([]);
});
