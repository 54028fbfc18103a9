import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { parseAst } from 'rollup/parseAst';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as source from '../../src/index.ts';
import * as catalogue from '../../src/messages.ts';
import { corpusPath } from '../corpus/corpus.ts';
import { FIXTURES, readFixture } from '../journal/fixtures.ts';
import { parseLines } from '../journal/tools.ts';
import { bundledSize } from './bundle-size.ts';
import { describeInBrowser } from './in-browser.ts';
import { type InstalledPackage, installPackage } from './installed-package.ts';
import { type LoadedModule, modulesLoadedBy } from './loaded-modules.ts';
import { describeParts } from './parts.ts';
import { describeRuntimes } from './runtimes.ts';
import { describeTypes } from './typescripts.ts';

const LOG = corpusPath('azure-startup');
const JOURNAL = corpusPath('azure-startup-journal-json');
const LINE = '[    3.918902] hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF slot 1 added';

/** The schemas are JSON: there are no types to be wrong. */
const UNTYPED = ['schema.json', 'comparison.schema.json', 'scenario.schema.json'];

/** What is needed of the report of vitest's `--reporter=json`. */
interface VitestReport {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly failureMessages: readonly string[] }[];
  }[];
}

let installed: InstalledPackage;
// On a busy machine the build alone takes minutes.
beforeAll(() => {
  installed = installPackage();
}, 900_000);
afterAll(() => installed?.remove());

function content(file: string): string {
  return readFileSync(join(installed.folder, file), 'utf8');
}

describe('the package', () => {
  test('holds what its users need, and nothing else', () => {
    // The names of the parts that are loaded when they are needed end in a hash of their content.
    const files = installed.files
      .filter((file) => !file.startsWith('dist/browser/'))
      .map((file) => file.replace(/-[\w-]{8}\.(js|d\.c?ts)$/, '-#.$1'));
    expect(new Set(files)).toEqual(
      new Set([
        'CHANGELOG.md',
        'LICENSE',
        'README.md',
        'dist/LICENCES.txt',
        'dist/analysis-#.js',
        'dist/anonymization-#.js',
        'dist/anonymize-#.js',
        'dist/bzip2-#.js',
        'dist/calendar-#.js',
        'dist/chunk-#.js',
        'dist/cli.js',
        'dist/compare-#.d.cts',
        'dist/compare-#.d.ts',
        'dist/comparison-#.d.cts',
        'dist/comparison-#.d.ts',
        'dist/comparison-html-#.js',
        'dist/comparison.schema.json',
        'dist/compiled-#.d.cts',
        'dist/compiled-#.d.ts',
        'dist/compiled-scanner-#.js',
        'dist/csv-#.js',
        'dist/decoder-thread-#.js',
        'dist/decoder-worker.js',
        'dist/diff-#.js',
        'dist/duration-#.d.ts',
        'dist/errors-#.d.cts',
        'dist/errors-#.d.ts',
        'dist/events-#.js',
        'dist/explain-#.js',
        'dist/explanation-#.js',
        'dist/fixture-#.js',
        'dist/fixture-making-#.js',
        'dist/fixture.cjs',
        'dist/fixture.d.cts',
        'dist/fixture.d.ts',
        'dist/fixture.js',
        'dist/follow-#.js',
        'dist/following-#.js',
        'dist/gzip-#.js',
        'dist/help-#.js',
        'dist/html-#.js',
        'dist/index.cjs',
        'dist/index.d.cts',
        'dist/index.d.ts',
        'dist/index.js',
        'dist/join-sources-#.js',
        'dist/journal-lines-#.js',
        'dist/journal.cjs',
        'dist/journal.d.cts',
        'dist/journal.d.ts',
        'dist/journal.js',
        'dist/line-reader-#.js',
        'dist/log-context-#.d.cts',
        'dist/log-context-#.d.ts',
        'dist/lz4-#.js',
        'dist/markdown-#.js',
        'dist/matchers.cjs',
        'dist/matchers.d.cts',
        'dist/matchers.d.ts',
        'dist/matchers.js',
        'dist/messages.cjs',
        'dist/messages.d.cts',
        'dist/messages.d.ts',
        'dist/messages.js',
        'dist/needles-#.js',
        'dist/open-end-#.js',
        'dist/otlp-#.js',
        'dist/parquet-#.js',
        'dist/plain-scanner-#.js',
        'dist/read-collected-#.js',
        'dist/read-records-#.js',
        'dist/report.cjs',
        'dist/report.d.cts',
        'dist/report.d.ts',
        'dist/report.js',
        'dist/rewriting-#.js',
        'dist/sbom.cdx.json',
        'dist/scan-worker.js',
        'dist/scenario.schema.json',
        'dist/skim-#.js',
        'dist/state-#.d.cts',
        'dist/state-#.d.ts',
        'dist/subcommand-#.js',
        'dist/take-file-#.js',
        'dist/tar-#.js',
        'dist/text-#.js',
        'dist/text-file-#.js',
        'dist/threads-#.js',
        'dist/timeline-file-#.js',
        'dist/timeline-with-findings-#.js',
        'dist/timeline.schema.json',
        'dist/trace-#.js',
        'dist/units-#.d.cts',
        'dist/units-#.d.ts',
        'dist/unpack-#.js',
        'dist/viewer.html',
        'dist/vitest.d.ts',
        'dist/vitest.js',
        'dist/written-#.js',
        'dist/xz-#.js',
        'dist/xz-sha256-#.js',
        'dist/zip-#.js',
        'dist/zstd-#.js',
        'package.json',
      ]),
    );
  });

  test('has for browsers what imports nothing but its own files, each of which is there', () => {
    const ours = installed.files.filter((file) => file.startsWith('dist/browser/'));
    expect(ours).toEqual(expect.arrayContaining(['dist/browser/index.js', 'dist/browser/journal.js']));
    for (const file of ours) {
      const { importedFiles } = ts.preProcessFile(content(file));
      for (const { fileName } of importedFiles) {
        expect(fileName, file).toMatch(/^\.\//);
        expect(ours).toContain(`dist/browser/${fileName.slice(2)}`);
      }
    }
  });

  test('names its types first in every condition, and those of require are CommonJS types', () => {
    for (const [path, name] of [
      ['.', 'index'],
      ['./fixture', 'fixture'],
      ['./journal', 'journal'],
      ['./report', 'report'],
    ] as const) {
      expect(Object.entries(installed.manifest.exports[path].import)).toEqual([
        ['types', `./dist/${name}.d.ts`],
        ['browser', `./dist/browser/${name}.js`],
        ['default', `./dist/${name}.js`],
      ]);
      expect(Object.entries(installed.manifest.exports[path].require)).toEqual([
        ['types', `./dist/${name}.d.cts`],
        ['default', `./dist/${name}.cjs`],
      ]);
    }
  });

  test('has no fault that publint knows of', async () => {
    const { messages } = await publint({ pkgDir: installed.folder, pack: false, strict: true });
    expect(messages.map((message) => formatMessage(message, installed.manifest))).toEqual([]);
  });

  test('has types that every module resolution of TypeScript agrees with', () => {
    const problems = (...args: readonly string[]): readonly { readonly kind: string }[] =>
      JSON.parse(installed.runTool('.', 'attw', installed.tarball, '--format', 'json', ...args)).analysis
        .problems;
    expect(problems('--exclude-entrypoints', ...UNTYPED, 'vitest')).toEqual([]);
    // vitest is ESM only, and so is what is for it.
    const ofVitest = problems('--entrypoints', 'vitest', '--ignore-rules', 'cjs-resolves-to-esm');
    expect(ofVitest.map(({ kind }) => kind)).toEqual(['CJSResolvesToESM']);
  });
});

describe('the library', () => {
  test.for(['esm', 'cjs'])('works in a project of kind %s', async (project) => {
    const timeline = await source.analyze(LINE);
    expect(JSON.parse(installed.run(project, 'node', 'main.js', LINE, LOG))).toEqual({
      exports: Object.keys(source).sort(),
      timeline: JSON.parse(JSON.stringify(timeline)),
      findings: source.diagnose(timeline).map(({ rule }) => rule),
      streamed: ['slot-added'],
      records: [3_918_902],
      kind: 'driver-registering',
      meaning: catalogue.explainMessage('vmbus.driver-registering')?.meaning,
      messages: catalogue.messages.length,
      eventsOfFile: 18,
      misuse: 'invalid-argument',
      schema: 'vf-timeline/1',
    });
  });

  test.for([
    ['esm', "const { analyze } = await import('vf-timeline');", '--input-type=module'],
    ['cjs', "const { analyze } = require('vf-timeline');", '--input-type=commonjs'],
  ])('finds its calendar in a project of kind %s', ([project = '', load = '', type = '']) => {
    const call = `analyze('Oct  3 08:25:01 vm kernel: x', { zone: 'Europe/Berlin', year: 2025 })`;
    const print = `${call}.then(({ boots }) => console.log(boots[0].shownFrom.wall))`;
    expect(installed.run(project, 'node', type, '--eval', `${load} ${print}`).trim()).toBe(
      '2025-10-03T06:25:01.000000Z',
    );
  });

  test('is published with the schema of its timelines', () => {
    const path = new URL('../../src/timeline/timeline.schema.json', import.meta.url);
    expect(content('dist/timeline.schema.json')).toBe(readFileSync(path, 'utf8'));
  });

  test('keeps the texts about messages apart from the library, and the grammar apart from the texts', () => {
    const grammar = 'netvscInterfaceMessage';
    const texts = 'The host has announced a VF';
    for (const name of ['index.cjs', 'index.js']) {
      expect(withImports(name)).toContain(grammar);
      expect(withImports(name)).not.toContain(texts);
    }
    for (const name of ['messages.cjs', 'messages.js']) {
      expect(withImports(name)).toContain(texts);
      expect(withImports(name)).not.toContain(grammar);
    }
  });

  test.for(['dist/index.js', 'dist/cli.js', 'src/index.ts', 'dist'])('keeps %s to itself', (path) => {
    expect(() => installed.run('cjs', 'node', '--eval', `require('vf-timeline/${path}')`)).toThrow(
      'ERR_PACKAGE_PATH_NOT_EXPORTED',
    );
  });

  test('asks for no module of Node when it is loaded, so that a browser can load it', () => {
    const imported = importedBy('dist/index.js');
    // Nor for another package: the calendar comes with the first log that needs it.
    expect(imported).toEqual([]);
  });
});

describe('start-up', () => {
  /** Files, and bytes of them, that a start may load: a tenth more than it does. */
  const FOR_A_LOG = { files: 13, bytes: 570_000 };
  const FOR_A_LINE = { files: 9, bytes: 325_000 };
  const FOR_ANOTHER_FORMAT = { files: 16, bytes: 620_000 };
  const FOR_THE_VERSION = { files: 3, bytes: 30_000 };

  test('loads a few files and nothing of other packages to read a text log, and no Node that it has no need of', () => {
    const cli = join(installed.folder, 'dist', 'cli.js');
    const loaded = modulesLoadedBy(installed.projects, cli, LOG);
    const { ours, others } = sorted(loaded);
    expect(others).toEqual(['node:fs', 'node:fs/promises', 'node:path', 'node:util']);
    expectFew(ours, FOR_A_LOG);
    const parts = ours
      .map(({ name }) => name.replace(/-[\w-]{8}\.js$/, ''))
      .filter((name) => name !== 'chunk');
    expect(parts.sort()).toEqual(['analysis', 'cli.js', 'text', 'timeline-with-findings']);
  });

  test('loads a few files more to read a log of another format than dmesg', () => {
    const cli = join(installed.folder, 'dist', 'cli.js');
    const { ours, others } = sorted(modulesLoadedBy(installed.projects, cli, JOURNAL));
    expect(others).toEqual(['node:fs', 'node:fs/promises', 'node:path', 'node:util']);
    expectFew(ours, FOR_ANOTHER_FORMAT);
  });

  test('loads a few files to parse one line', () => {
    const parse = `import('vf-timeline').then(({ parseMessage }) => parseMessage(${JSON.stringify(LINE)}))`;
    const { ours, others } = sorted(modulesLoadedBy(installed.projects, '--eval', parse));
    expect(others).toEqual([]);
    expectFew(ours, FOR_A_LINE);
  });

  test('loads next to nothing to tell the version', () => {
    const cli = join(installed.folder, 'dist', 'cli.js');
    const { ours, others } = sorted(modulesLoadedBy(installed.projects, cli, '--version'));
    expect(others).toEqual(['node:path', 'node:util']);
    expectFew(ours, FOR_THE_VERSION);
  });

  test('loads the decoder that a compressed log needs, and no other', () => {
    const packed = join(installed.projects, 'packed.gz');
    writeFileSync(packed, gzipSync(readFileSync(LOG)));
    const cli = join(installed.folder, 'dist', 'cli.js');
    const names = sorted(modulesLoadedBy(installed.projects, cli, packed)).ours.map(({ name }) => name);
    expect(names.filter((name) => /^(gzip|xz|zstd|bzip2|lz4|tar|zip|journal)/.test(name))).toEqual([
      expect.stringMatching(/^gzip-/),
    ]);
  });

  function expectFew(
    files: readonly LoadedModule[],
    most: { readonly files: number; readonly bytes: number },
  ): void {
    expect(files.length).toBeLessThanOrEqual(most.files);
    expect(files.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(most.bytes);
    // What messages mean is known to `explain` alone.
    for (const { name } of files)
      expect(content(`dist/${name}`)).not.toContain('The host has announced a VF');
  }

  function sorted(loaded: readonly LoadedModule[]) {
    const ownFolder = 'vf-timeline/dist/';
    return {
      ours: loaded
        .filter(({ name }) => name.startsWith(ownFolder))
        .map(({ name, bytes }) => ({ name: name.slice(ownFolder.length), bytes })),
      others: [
        ...new Set(loaded.map(({ name }) => name).filter((name) => !name.startsWith(ownFolder))),
      ].sort(),
    };
  }
});

describe('threads', () => {
  test('start for a large log, whatever Node was told about the program', () => {
    const log = join(installed.projects, 'large.log');
    writeFileSync(log, '[    2.327663] usb 1-1: new high-speed USB device\n'.repeat(800_000));
    const script = `
      import { analyzeFiles } from 'vf-timeline';
      const told = [];
      process.on('worker', (thread) => {
        thread.on('online', () => told.push('online'));
        thread.on('error', () => told.push('error'));
      });
      const { sources } = await analyzeFiles([${JSON.stringify(log)}]);
      console.log(JSON.stringify([sources[0].lines, new Set(told).size, told[0]]));
    `;
    const options = { cwd: installed.projects, encoding: 'utf8' } as const;
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], options);
    expect(JSON.parse(output)).toEqual([800_000, 1, 'online']);
  });
});

describe('what a page loads, minified and compressed', () => {
  test('to parse lines, is at most 40 kB', async () => {
    expect(await bundledSize(installed.folder, 'parseMessage')).toBeLessThanOrEqual(40_000);
  });

  // docs/performance.md says what these bytes are.
  test('to follow the events of a log of dmesg, is at most 64 kB', async () => {
    expect(await bundledSize(installed.folder, 'events', ['events'])).toBeLessThanOrEqual(64_000);
  });

  test('to analyse a log of dmesg, is at most 80 kB, a ninth of it before the first log', async () => {
    expect(await bundledSize(installed.folder, 'analyze')).toBeLessThanOrEqual(9_000);
    const analysis = async (...more: readonly string[]): Promise<number> =>
      await bundledSize(installed.folder, 'analyze', ['timeline-with-findings', ...more]);
    expect(await analysis()).toBeLessThanOrEqual(76_000);
    // The host took a VF away, and gave it back.
    expect(await analysis('departures')).toBeLessThanOrEqual(80_000);
    // One VF is missing, or has an error.
    expect(await analysis('missing')).toBeLessThanOrEqual(80_000);
    expect(await analysis('errors')).toBeLessThanOrEqual(80_000);
    // Something of every kind is at fault.
    const groups = ['departures', 'errors', 'missing', 'names', 'beside'];
    expect(await analysis(...groups)).toBeLessThanOrEqual(90_000);
    // Logs of several kinds, in other formats.
    expect(await analysis(...groups, 'line-reader', 'join-sources')).toBeLessThanOrEqual(107_000);
  });
});

describe('the matchers', () => {
  test('keep a suite for kernel upgrades under 30 lines', () => {
    const suite = readFileSync(new URL('../../docs/kernel-upgrade/upgrade.test.ts', import.meta.url), 'utf8');
    expect(suite.trimEnd().split('\n').length).toBeLessThan(30);
  });

  describe.for([4, 5] as const)('under vitest %i', (vitest) => {
    test('let the sample of the documentation pass where the new kernel behaves, and fail where it does not', () => {
      const { project, program } = installed.sample(vitest);
      expect(installed.run(project, 'node', program, '--version')).toContain(`vitest/${vitest}.`);
      // The reporters for people of vitest 5 want a newer Node than the package does.
      const run = ['node', program, 'run', '--reporter=json', '--outputFile=report.json'];
      const reported = (): VitestReport =>
        JSON.parse(readFileSync(join(installed.projects, project, 'report.json'), 'utf8'));
      installed.run(project, 'env', 'NEW_KERNEL=new-kernel', ...run);
      expect(reported()).toMatchObject({ success: true, numPassedTests: 7, numTotalTests: 7 });
      const logs = join(installed.projects, project, 'logs');
      const start = readFileSync(join(logs, 'startup.new-kernel.log'), 'utf8').split('\n');
      const broken = start.filter((line) => !line.includes('Data path switched to VF'));
      writeFileSync(join(logs, 'startup.broken.log'), broken.join('\n'));
      copyFileSync(join(logs, 'servicing.new-kernel.log'), join(logs, 'servicing.broken.log'));
      failureOf(() => installed.run(project, 'env', 'NEW_KERNEL=broken', ...run));
      const failed = reported();
      expect(failed).toMatchObject({ success: false, numPassedTests: 3, numFailedTests: 4 });
      const messages = failed.testResults
        .flatMap(({ assertionResults }) => assertionResults.flatMap(({ failureMessages }) => failureMessages))
        .join('\n');
      expect(messages).toContain('-   data path to VF within 10 s');
      expect(messages).toMatch(/^ {2}- 4\.\d{6} s {2}data path to VF/m);
    });

    test('have types: the sample is right, and what no matcher takes is wrong', () => {
      const { project } = installed.sample(vitest);
      const folder = join(installed.projects, project);
      copyFileSync(
        new URL('projects/typescript/matchers.test-d.ts', import.meta.url),
        join(folder, 'wrong.ts'),
      );
      const check = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--skipLibCheck'];
      const types = ['--types', 'node', '--typeRoots', installed.types];
      const compile = (file: string) => installed.runTool(project, 'tsc', ...check, ...types, file);
      expect(compile('upgrade.test.ts')).toBe('');
      // Each wrong call in it is expected to be an error; one that is none would be an error itself.
      expect(compile('wrong.ts')).toBe('');
    });
  });

  test.for([
    [
      'esm',
      "import * as matchers from 'vf-timeline/matchers'; console.log(Object.keys(matchers).sort().join())",
    ],
    ['cjs', "console.log(Object.keys(require('vf-timeline/matchers')).sort().join())"],
  ] as const)('are plain functions in a project of kind %s', ([project, program]) => {
    const kind = project === 'esm' ? 'module' : 'commonjs';
    expect(installed.run(project, 'node', `--input-type=${kind}`, '--eval', program).trim()).toBe(
      'toBehaveLike,toFollowLifecycle,toHaveNoFindings,toMatchTimeline,toReachDataPath,toRestoreWithin',
    );
  });
});

describe('the journal reader', () => {
  test.for(['esm', 'cjs'])('reads every compression in a project of kind %s', (project) => {
    const names = FIXTURES.filter((name) => !name.endsWith('-plain'));
    const paths = names.map((name) => {
      const path = join(installed.folder, '..', `${name}.journal`);
      writeFileSync(path, readFixture(name));
      return path;
    });
    const printed = installed.run(project, 'node', 'journal.js', ...paths);
    expect(parseLines(printed)).toEqual(names.map(() => ({ entries: 36, kernel: 12, problems: [] })));
  });

  test('asks for no module of Node, and for what decompresses only when it is needed', () => {
    expect(importedBy('dist/journal.js')).toEqual([]);
  });
});

describe('the command', () => {
  test('is installed under its name and analyses a log', () => {
    const printed = installed.run('.', join('node_modules', '.bin', 'vf-timeline'), LOG);
    expect(printed).toContain('1 interface, 18 events');
    expect(printed).toContain('000d3af5-76bd-000d-3af5-76bd000d3af5');
  });

  test('gives the timeline of the library as JSON', async () => {
    const printed = installed.run('.', 'npx', '--offline', 'vf-timeline', '--format', 'json', LOG);
    const { events, interfaces } = await source.analyzeFiles([LOG]);
    expect(JSON.parse(printed)).toMatchObject({ events, interfaces });
  });

  test('compares two logs', () => {
    const printed = installed.run('.', join('node_modules', '.bin', 'vf-timeline'), 'diff', LOG, LOG);
    expect(printed).toContain('Same: no difference.');
  });

  test('explains a message', () => {
    const printed = installed.run('.', join('node_modules', '.bin', 'vf-timeline'), 'explain', LINE);
    expect(printed).toContain('The host has announced a VF');
  });

  test('holds no second copy of the library', () => {
    // The entries for browsers are whole by themselves.
    const files = installed.files.filter((file) => file.endsWith('.js') && !file.startsWith('dist/browser/'));
    for (const part of ['netvscInterfaceMessage', 'The host has announced a VF']) {
      const copies = files.filter((file) => content(file).includes(part));
      expect(copies, part).toHaveLength(1);
    }
  });
});

describeParts(() => installed);

describeRuntimes(() => installed);

describeInBrowser(() => installed);

describeTypes(() => installed);

/** What a program that fails has printed. */
function failureOf(run: () => string): string {
  try {
    run();
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'stdout' in error && 'stderr' in error) {
      return `${error.stdout}${error.stderr}`;
    }
    throw error;
  }
  throw new Error('the program did not fail');
}

/** What a file of the built package imports as it is loaded, itself or through other files of the package. */
function importedBy(file: string): readonly string[] {
  return importsOf(content(file)).flatMap((module) =>
    module.startsWith('./') ? importedBy(`dist/${module.slice(2)}`) : [module],
  );
}

/** A file of the build with all that it loads at once. */
function withImports(name: string): string {
  const parts = importsOf(content(`dist/${name}`)).filter((module) => module.startsWith('./'));
  return [content(`dist/${name}`), ...parts.map((part) => withImports(part.slice(2)))].join('\n');
}

function importsOf(code: string): readonly string[] {
  return parseAst(code).body.flatMap((statement) =>
    'source' in statement && statement.source ? [String(statement.source.value)] : [],
  );
}
