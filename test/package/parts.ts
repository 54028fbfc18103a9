import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Version } from '@cyclonedx/cyclonedx-library/Spec';
import { JsonStrictValidator } from '@cyclonedx/cyclonedx-library/Validation';
import { describe, expect, test } from 'vitest';
import { billOfMaterials, BUNDLED as IS_BUNDLED } from '../../build/bill-of-materials.ts';
import type { InstalledPackage } from './installed-package.ts';

/** What is needed of a bill of materials. */
interface Bill {
  readonly metadata: { readonly component: Part };
  readonly components: readonly Part[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

interface Part {
  readonly purl: string;
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly licenses: readonly { readonly license?: { readonly id: string }; readonly expression?: string }[];
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
}

/** Terms under which everything of the package may be used as the package itself. */
const TERMS = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MIT AND BSD-3-Clause'];

/** Packages whose code is in the build. One that is new here is new to everybody who uses the package. */
const BUNDLED = [
  '@noble/hashes',
  'hyparquet',
  'hyparquet-writer',
  'luxon',
  'nearley',
  'seek-bzip',
  'xz-decompress',
  'zstddec',
];

/** What the package says of what it is made of. */
export function describeParts(installed: () => InstalledPackage): void {
  const content = (file: string) => readFileSync(join(installed().folder, 'dist', file), 'utf8');
  const bill = (): Bill => JSON.parse(content('sbom.cdx.json'));
  const nameOf = ({ group, name }: Part) => (group === undefined ? name : `${group}/${name}`);
  const bundledOf = ({ components }: Bill) =>
    components.filter(({ properties = [] }) =>
      properties.some(({ name, value }) => name === IS_BUNDLED && value === 'true'),
    );

  describe('what the package is made of', () => {
    test('is told as CycloneDX, by its schema, in the same bytes each time', async () => {
      const text = content('sbom.cdx.json');
      expect(await new JsonStrictValidator(Version.v1dot6).validate(text)).toBeNull();
      expect(billOfMaterials(BUNDLED)).toBe(text);
      expect(text).not.toMatch(/timestamp|serialNumber/);
    });

    test('is what is installed with it, and what is built into it, under terms like its own', () => {
      const { metadata, components, dependencies } = bill();
      expect(metadata.component.purl).toBe(`pkg:npm/vf-timeline@${installed().manifest.version}`);
      const versions = new Set(components.map((part) => `${nameOf(part)}@${part.version}`));
      const bundled = bundledOf(bill()).map(nameOf);
      expect(bundled.sort()).toEqual(BUNDLED);
      const withIt = packagesBeside(installed());
      expect(withIt.filter((one) => !versions.has(one))).toEqual([]);
      expect(versions.size).toBe(new Set([...withIt, ...bundledVersions(bill())]).size);
      for (const part of components) {
        const [terms] = part.licenses.map(({ license, expression }) => license?.id ?? expression);
        expect(TERMS, part.purl).toContain(terms);
      }
      const top = dependencies.find(({ ref }) => ref === metadata.component.purl)?.dependsOn ?? [];
      for (const name of Object.keys(installed().manifest.dependencies)) {
        expect(top).toContainEqual(expect.stringContaining(`/${name}@`));
      }
    });

    test('has the terms of all that is built in, with the names of those whose work it is', () => {
      const parts = content('LICENCES.txt').split(`\n${'-'.repeat(72)}\n`);
      expect(parts).toHaveLength(BUNDLED.length);
      for (const [index, name] of BUNDLED.entries()) {
        expect(parts[index]).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+$`, 'm'));
        expect(parts[index], name).toMatch(/copyright|\(c\)/i);
        expect(parts[index], name).toContain('WITHOUT WARRANTY OF ANY KIND');
      }
      // One has no file with its terms, but says whose work its decoder is.
      expect(content('LICENCES.txt')).toContain('xz-embedded by Lasse Collin and Igor Pavlov');
    });
  });

  const bundledVersions = (of: Bill) => bundledOf(of).map((part) => `${nameOf(part)}@${part.version}`);
}

/** `luxon@3.7.2`: what npm has installed with the package. */
function packagesBeside({ projects }: InstalledPackage): readonly string[] {
  const found = readdirSync(join(projects, 'node_modules'), { recursive: true, encoding: 'utf8' });
  return found
    .filter((path) => /^(?:.*node_modules\/)?(?:@[^/]+\/)?[^/@]+\/package\.json$/.test(path))
    .map((path) => JSON.parse(readFileSync(join(projects, 'node_modules', path), 'utf8')))
    .filter(({ name }) => name !== 'vf-timeline')
    .map(({ name, version }) => `${name}@${version}`);
}
