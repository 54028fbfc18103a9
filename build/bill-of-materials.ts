import { readFileSync } from 'node:fs';
import { FromNodePackageJson, License } from '@cyclonedx/cyclonedx-library/Contrib';
import { ComponentScope, ComponentType, HashAlgorithm } from '@cyclonedx/cyclonedx-library/Enums';
import { Bom, type Component, Metadata, Property } from '@cyclonedx/cyclonedx-library/Models';
import { JSON as Forms, JsonSerializer } from '@cyclonedx/cyclonedx-library/Serialize';
import { Spec1dot6 } from '@cyclonedx/cyclonedx-library/Spec';

/** What is needed of a package in `package-lock.json`. */
interface LockedPackage {
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** What is needed of a `package.json`; the builder reads more of it. */
interface Manifest {
  readonly name: string;
  readonly version: string;
}

/** The property, as npm calls it, of a package whose code is part of this one. */
export const BUNDLED = 'cdx:npm:package:bundled';

/**
 * What the package is made of, as CycloneDX: the packages that are installed with it, in the versions of the lock file
 * that it was tested with, and those whose code is part of it, which no scanner would find otherwise.
 *
 * The same tree gives the same bytes: there is no serial number in it, and no time.
 *
 * @param bundled the packages whose code is part of the build
 */
export function billOfMaterials(bundled: readonly string[]): string {
  const locked: Readonly<Record<string, LockedPackage>> = JSON.parse(
    readFileSync('package-lock.json', 'utf8'),
  ).packages;
  const root = componentAt('');
  const components = new Map([['', root]]);
  // Each stands behind what depends on it: the map grows while it is gone through.
  for (const [path, component] of components) {
    for (const name of Object.keys(locked[path]?.dependencies ?? {})) dependsOn(component, path, name);
  }
  // Of packages that are a part only, their own dependencies are parts where the bundler found them.
  for (const name of bundled) if (!components.has(`node_modules/${name}`)) dependsOn(root, '', name);
  const bom = new Bom({ metadata: new Metadata({ component: root }) });
  for (const component of components.values()) if (component !== root) bom.components.add(component);
  const serializer = new JsonSerializer(new Forms.Normalize.Factory(Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;

  /** As Node finds packages: within the one that asks first, then in each folder around it. */
  function dependsOn(component: Component, path: string, name: string): void {
    const found = foldersAround(path)
      .map((folder) => `${folder}node_modules/${name}`)
      .find((one) => locked[one] !== undefined);
    if (found === undefined) throw new Error(`package-lock.json has no ${name} for ${path || 'the package'}`);
    const known = components.get(found) ?? partAt(found, bundled.includes(name), locked[found]?.integrity);
    components.set(found, known);
    component.dependencies.add(known.bomRef);
  }
}

/** `node_modules/a/node_modules/b`: within it, within a, and at the top. */
function foldersAround(path: string): readonly string[] {
  if (path === '') return [''];
  return [`${path}/`, ...foldersAround(path.slice(0, path.lastIndexOf('node_modules/')).replace(/\/$/, ''))];
}

/** `MIT AND BSD-3-Clause` */
const EXPRESSION = /^[\w.+-]+(?: (?:AND|OR|WITH) [\w.+-]+)*$/;

const builder = new FromNodePackageJson.Builders.ComponentBuilder(
  new FromNodePackageJson.Factories.ExternalReferenceFactory(),
  new License.Factories.LicenseFactory((text) => {
    if (!EXPRESSION.test(text)) throw new RangeError(`no expression of SPDX: ${text}`);
  }),
);

function partAt(path: string, isBundled: boolean, integrity = ''): Component {
  const component = componentAt(path);
  const [, sha512] = /^sha512-(\S+)$/.exec(integrity) ?? [];
  if (sha512 === undefined) throw new Error(`package-lock.json has no sum of SHA-512 for ${path}`);
  component.hashes.set(HashAlgorithm['SHA-512'], Buffer.from(sha512, 'base64').toString('hex'));
  component.scope = ComponentScope.Required;
  if (isBundled) component.properties.add(new Property(BUNDLED, 'true'));
  return component;
}

function componentAt(path: string): Component {
  const manifest: Manifest = JSON.parse(
    readFileSync(path === '' ? 'package.json' : `${path}/package.json`, 'utf8'),
  );
  const component = builder.makeComponent(manifest, ComponentType.Library);
  if (component === undefined) throw new Error(`${path}/package.json has no name`);
  component.purl = `pkg:npm/${manifest.name.replace('@', '%40')}@${manifest.version}`;
  component.bomRef.value = component.purl;
  return component;
}
