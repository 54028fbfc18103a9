import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { corpusPath } from '../corpus/corpus.ts';
import type { InstalledPackage } from './installed-package.ts';

/** The folder that the runtimes were installed into as packages: see `.ci/run`. */
const FOLDER = process.env['VF_TIMELINE_RUNTIMES'];

/** How each runtime runs a program, beside the Node that runs the tests. */
const RUNTIMES: Readonly<Record<string, readonly string[]>> = {
  'Node 20': ['node-20/bin/node'],
  'Node 22': ['node-22/bin/node'],
  'Node 24': ['node-24/bin/node'],
  // No network, no writing, no other program: Deno would refuse.
  Deno: ['.bin/deno', 'run', '--allow-read', '--allow-env', '--allow-sys'],
  Bun: ['.bin/bun'],
};

const LOG = corpusPath('azure-startup');
const LINE = '[    3.918902] hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF slot 1 added';

/** The packed package in every runtime that it is meant for, against the Node that runs the tests. */
export function describeRuntimes(installed: () => InstalledPackage): void {
  describe.for(Object.entries(RUNTIMES))('in %s', ([name, [path = '', ...options]]) => {
    const program = FOLDER === undefined ? undefined : join(FOLDER, 'node_modules', path);
    if (program === undefined || !existsSync(program)) {
      console.warn(`skipped: the package in ${name}, which VF_TIMELINE_RUNTIMES does not lead to`);
      test.skip(`the package works (skipped: ${name} is not there)`, () => {});
      return;
    }

    const run = (project: string, ...args: readonly string[]): string =>
      installed().run(project, program, ...options, ...args);

    test.for(['esm', 'cjs'])('the library works in a project of kind %s', (project) => {
      expect(run(project, 'main.js', LINE, LOG)).toBe(installed().run(project, 'node', 'main.js', LINE, LOG));
    });

    test('the command prints what it prints elsewhere', () => {
      const command = join('node_modules', 'vf-timeline', 'dist', 'cli.js');
      expect(run('.', command, '--evidence', LOG)).toBe(
        installed().run('.', 'node', command, '--evidence', LOG),
      );
    });

    test.for(['gzip', 'xz', 'zstd', 'bzip2', 'lz4'])('a log compressed by %s is read', (tool, context) => {
      const packed = join(installed().projects, `startup.${tool}`);
      try {
        execFileSync('sh', ['-c', `${tool} -c "$0" > "$1"`, LOG, packed], { stdio: 'pipe' });
      } catch {
        return context.skip(`${tool} is not installed`);
      }
      const command = join('node_modules', 'vf-timeline', 'dist', 'cli.js');
      const { interfaces } = JSON.parse(run('.', command, '--format', 'json', packed));
      expect(interfaces).toMatchObject([{ name: 'eth0', state: 'on-vf' }]);
    });
  });
}
