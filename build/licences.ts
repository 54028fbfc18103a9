import { existsSync, readFileSync } from 'node:fs';

/** Packages whose code is part of the build, so that nobody has to load them one by one. */
export const BUNDLED_PACKAGES: readonly string[] = ['@noble/hashes', 'nearley'];

/**
 * The terms of all packages whose code is published with the build.
 *
 * @param inBrowsers those that are in what browsers get
 */
export function licencesOfBundled(inBrowsers: readonly string[]): string {
  const all = [...new Set([...BUNDLED_PACKAGES, ...inBrowsers])].sort();
  return `This package holds code of these packages.\n\n${licencesOf(all)}`;
}

/** The names of the files in which packages tell their terms. */
const FILES = ['LICENSE', 'LICENSE.txt', 'LICENSE.md'];

/** The terms of packages, one behind the other. */
export function licencesOf(packages: readonly string[]): string {
  const texts = packages.map((name) => {
    const folder = `node_modules/${name}`;
    const file = FILES.find((one) => existsSync(`${folder}/${one}`));
    const { version, license }: { readonly version: string; readonly license?: string } = JSON.parse(
      readFileSync(`${folder}/package.json`, 'utf8'),
    );
    const terms =
      file === undefined ? `Licence: ${license}` : readFileSync(`${folder}/${file}`, 'utf8').trim();
    return `${name} ${version}\n\n${terms}\n`;
  });
  return texts.join(`\n${'-'.repeat(72)}\n\n`);
}
