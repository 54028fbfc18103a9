import { readFileSync } from 'node:fs';

/** Packages whose code is part of the build, and the files that hold the terms on which it may be. */
const BUNDLED = [
  { name: '@noble/hashes', file: 'LICENSE' },
  { name: 'moo', file: 'LICENSE' },
  { name: 'nearley', file: 'LICENSE.txt' },
] as const;

/** The names of the packages that the build holds itself, so that nobody has to load them one by one. */
export const BUNDLED_PACKAGES: readonly string[] = BUNDLED.map(({ name }) => name);

/** The terms of all of them, to be published with the build. */
export function licencesOfBundled(): string {
  const texts = BUNDLED.map(({ name, file }) => {
    const read = (path: string) => readFileSync(`node_modules/${name}/${path}`, 'utf8');
    const { version }: { readonly version: string } = JSON.parse(read('package.json'));
    return `${name} ${version}\n\n${read(file).trim()}\n`;
  });
  return `This package holds code of these packages.\n\n${texts.join(`\n${'-'.repeat(72)}\n\n`)}`;
}
