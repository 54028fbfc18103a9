import { existsSync, readFileSync } from 'node:fs';

/** Packages whose code is part of the build for Node, so that nobody has to load them one by one. */
export const BUNDLED_PACKAGES: readonly string[] = ['@noble/hashes', 'nearley'];

/** What is needed of a package.json. */
interface Manifest {
  readonly version: string;
  readonly license?: string;
  readonly main?: string;
  readonly author?: string;
}

/** The terms of all packages whose code is published with the build. */
export function licencesOfBundled(packages: readonly string[]): string {
  return `This package holds code of these packages.\n\n${licencesOf(packages)}`;
}

/** The names of the files in which packages tell their terms. */
const FILES = ['LICENSE', 'LICENSE.txt', 'LICENSE.md'];

/** The terms of packages, one behind the other. */
export function licencesOf(packages: readonly string[]): string {
  const texts = packages.map((name) => {
    const folder = `node_modules/${name}`;
    const file = FILES.find((one) => existsSync(`${folder}/${one}`));
    const manifest: Manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const terms =
      file === undefined
        ? withoutFile(name, folder, manifest)
        : readFileSync(`${folder}/${file}`, 'utf8').trim();
    return `${name} ${manifest.version}\n\n${terms}\n`;
  });
  return texts.join(`\n${'-'.repeat(72)}\n\n`);
}

/** A package may name its licence only, and say at the beginning of its code whose it is. */
function withoutFile(name: string, folder: string, { license, main, author }: Manifest): string {
  if (license !== 'MIT') throw new Error(`${name} has no file with its terms: say here what they are`);
  const beginning = /^\/\*![\s\S]*?\*\//.exec(readFileSync(`${folder}/${main}`, 'utf8'))?.[0];
  const [, ...mit] = readFileSync('LICENSE', 'utf8')
    .trim()
    .split(/^Copyright .*\n\n/m);
  return ['MIT License', author, beginning, ...mit].filter((part) => part !== undefined).join('\n\n');
}
