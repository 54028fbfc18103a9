import { cpSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { InstalledPackage } from './installed-package.ts';

/** The folder that further versions of TypeScript were installed into, each under a name of its own: see `.ci/run`. */
const FOLDER = process.env['VF_TIMELINE_RUNTIMES'];

/** The oldest that the types are for, and all that came since; null is the one that this repository is written in. */
const VERSIONS: readonly (string | null)[] = ['5.4', '5.5', '5.6', '5.7', '5.8', null, '6.0', '7.0'];

/**
 * The types of the packed package, as `projects/typescript` expects them, in every TypeScript that they are for and by
 * both ways in which it looks for packages. The types of the package itself are checked, too (`skipLibCheck: false`).
 */
export function describeTypes(installed: () => InstalledPackage): void {
  describe.for(VERSIONS)('the types in TypeScript %s', (version) => {
    const path =
      version === null ? 'node_modules' : join(FOLDER ?? '', 'node_modules', `typescript-${version}`);
    const program = version === null ? join(path, 'typescript', 'bin', 'tsc') : join(path, 'bin', 'tsc');
    if (version !== null && (FOLDER === undefined || !existsSync(program))) {
      console.warn(
        `skipped: the types in TypeScript ${version}, which VF_TIMELINE_RUNTIMES does not lead to`,
      );
      test.skip(`hold (skipped: TypeScript ${version} is not there)`, () => {});
      return;
    }

    test.for(['node16', 'bundler'])('hold under the module resolution %s', (resolution) => {
      const types = join(installed().projects, 'node_modules', 'expect-type');
      if (!existsSync(types)) cpSync(join('node_modules', 'expect-type'), types, { recursive: true });
      const project = `tsconfig.${resolution}.json`;
      expect(errorsOf(() => installed().run('typescript', 'node', resolve(program), '-p', project))).toBe('');
    });
  });
}

/** What the compiler says; it exits with a status of its own where it says anything. */
function errorsOf(compile: () => string): string {
  try {
    return compile();
  } catch (error) {
    return String(error instanceof Error && 'stdout' in error ? error.stdout : error);
  }
}
