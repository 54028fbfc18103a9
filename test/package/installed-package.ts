import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The generations of vitest that the matchers are for. */
export type VitestGeneration = 4 | 5;

/** Where each is installed: the older one runs the tests of this repository, the newer one is only for this. */
const VITEST: Readonly<Record<VitestGeneration, string>> = {
  4: join(ROOT, 'node_modules', 'vitest'),
  5: join(ROOT, 'test', 'package', 'vitest-5', 'node_modules', 'vitest'),
};

/** The package as its users get it: built, packed, and installed beside three small projects. */
export interface InstalledPackage {
  /** The packed package. */
  readonly tarball: string;
  /** The folder that it was installed into. */
  readonly folder: string;
  /** The folder that the projects are in. */
  readonly projects: string;
  readonly manifest: typeof import('../../package.json');
  /** Its files, relative to the folder. */
  readonly files: readonly string[];
  /** Runs a program in the folder of a project, or beside the projects; gives what it printed. */
  run(project: string, program: string, ...args: readonly string[]): string;
  /** Runs a program of this repository's own development dependencies. */
  runTool(project: string, tool: string, ...args: readonly string[]): string;
  /** The path of such a program. */
  tool(name: string): string;
  /** The folder with the types of Node. */
  readonly types: string;
  /** A project with the sample of the documentation, and the vitest of that generation to run it with. */
  sample(vitest: VitestGeneration): { readonly project: string; readonly program: string };
  remove(): void;
}

/**
 * Builds and packs the package, and installs it without a network: what it depends on is packed out of the
 * `node_modules` of this repository.
 */
export function installPackage(): InstalledPackage {
  const home = mkdtempSync(join(tmpdir(), 'vf-timeline-package-'));
  const packs = join(home, 'packs');
  mkdirSync(packs);
  // Packing builds first (`prepack`).
  npm(ROOT, 'pack', '--pack-destination', packs);
  const [packed = ''] = readdirSync(packs);
  const [, ...dependencies] = npm(ROOT, 'ls', '--omit=dev', '--all', '--parseable').trim().split('\n');
  npm(ROOT, 'pack', '--ignore-scripts', '--pack-destination', packs, ...dependencies);

  writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
  const tarballs = readdirSync(packs).map((file) => join(packs, file));
  npm(home, 'install', '--offline', '--no-audit', '--no-fund', ...tarballs);
  cpSync(fileURLToPath(new URL('projects/', import.meta.url)), home, { recursive: true });
  const folder = join(home, 'node_modules', 'vf-timeline');
  const installed = join(home, 'node_modules');
  // What imports vitest finds the one that lies beside it, so each generation has packages of its own.
  const sampleOf = (generation: VitestGeneration): string => {
    const project = `kernel-upgrade-${generation}`;
    cpSync(join(ROOT, 'docs', 'kernel-upgrade'), join(home, project), { recursive: true });
    cpSync(installed, join(home, project, 'node_modules'), { recursive: true });
    symlinkSync(VITEST[generation], join(home, project, 'node_modules', 'vitest'));
    return project;
  };
  const samples = { 4: sampleOf(4), 5: sampleOf(5) };
  function run(project: string, program: string, ...args: readonly string[]): string {
    return execFileSync(program, args, { cwd: join(home, project), encoding: 'utf8', stdio: 'pipe' });
  }
  return {
    tarball: join(packs, basename(packed)),
    folder,
    projects: home,
    manifest: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
    files: filesIn(folder),
    run,
    runTool: (project, tool, ...args) => run(project, toolPath(tool), ...args),
    tool: toolPath,
    types: join(ROOT, 'node_modules', '@types'),
    sample: (vitest) => ({ project: samples[vitest], program: join(VITEST[vitest], 'vitest.mjs') }),
    remove: () => rmSync(home, { recursive: true }),
  };
}

function toolPath(name: string): string {
  return join(ROOT, 'node_modules', '.bin', name);
}

function npm(folder: string, ...args: readonly string[]): string {
  return execFileSync('npm', [...args, '--loglevel=error'], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.split(sep).join('/'))
    .sort();
}
