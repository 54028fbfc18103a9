import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { transform } from 'esbuild';
import { type GetManualChunk, type Plugin, rollup } from 'rollup';

/** `analysis-YWPBBYFU`: the name of a part that is loaded later, and the hash that esbuild gave it. */
const HASHED = /-[A-Z0-9]{8}$/;

/** What of a build is loaded together. */
export interface Roots {
  /** The names of the entries. */
  readonly entries: readonly string[];
  /** The parts, loaded later, with which a program begins nearly always. */
  readonly beginnings: readonly string[];
  /**
   * What a program may want of an entry without the rest of it: built as entries, which this removes. A bundler
   * leaves out a file more easily than a part of one.
   */
  readonly uses: readonly string[];
}

/**
 * Joins the small chunks of a build that are always loaded together, and leaves out blanks.
 *
 * esbuild cuts a chunk for each set of entries and of parts loaded later that share code: some twenty for one
 * import of the package, and Node takes about as long to find and link a small one as to compile a large one. Here
 * only the roots count: what the same of them share is one chunk, though a part that is loaded later may then get more
 * than it asks for.
 *
 * @param folder where the build is; its `.js` files are replaced
 */
export async function joinChunks(folder: string, { entries, beginnings, uses }: Roots): Promise<void> {
  const scripts = () => readdirSync(folder).filter((name) => name.endsWith('.js'));
  const path = (name: string) => resolve(folder, name);
  const roots = scripts().filter((name) => {
    const stem = basename(name, '.js');
    return [...entries, ...uses].includes(stem) || beginnings.includes(stem.replace(HASHED, ''));
  });
  const bundle = await rollup({
    input: Object.fromEntries([...entries, ...uses].map((name) => [name, path(`${name}.js`)])),
    external: (id) => !id.startsWith('.') && !id.startsWith('/'),
    // As package.json says: what is imported for its names only does nothing by itself.
    treeshake: { moduleSideEffects: false },
    plugins: [withoutBlanks],
  });
  const { output } = await bundle.write({
    dir: folder,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: ({ name }) =>
      `${name.startsWith('chunk') ? 'chunk' : name.replace(HASHED, '')}-[hash].js`,
    manualChunks: bySharers(roots.map(path)),
  });
  await bundle.close();
  const written = new Set(output.map(({ fileName }) => fileName));
  for (const use of uses) written.delete(`${use}.js`);
  for (const name of scripts()) if (!written.has(name)) rmSync(join(folder, name));
}

/** What is left out of a build. Names stay: a stack trace of a user is to say where it was. */
export const WITHOUT_BLANKS = { minifyWhitespace: true, minifySyntax: true } as const;

const withoutBlanks: Plugin = {
  name: 'without-blanks',
  renderChunk: async (code) => (await transform(code, { ...WITHOUT_BLANKS, target: 'node20' })).code,
};

/** Characters up to which a chunk joins one that is loaded with it: to find and load it takes longer than to read it. */
const SMALL = 8_000;

/** Characters of a part that only names what another chunk has: it stands in that chunk, for it is no use to load it alone. */
const FACADE = 500;

/** What a module imports for a name. */
function namedImports(code: string, module: string): readonly string[] {
  return [...code.matchAll(/\bimport\s*\{[^}]*\}\s*from\s*"([^"]+)"/g)].map(([, path = '']) =>
    resolve(dirname(module), path),
  );
}

/** Modules that the same roots load at once. */
interface Group {
  readonly roots: ReadonlySet<number>;
  readonly modules: ReadonlySet<string>;
  readonly characters: number;
}

/** Gives every module the chunk of those that the same roots load at once. */
function bySharers(roots: readonly string[]): GetManualChunk {
  let names: Map<string, string> | null = null;
  return (id, { getModuleIds, getModuleInfo }) => {
    const info = getModuleInfo(id);
    if (info === null || info.isEntry) return null;
    const importsOf = (module: string) => getModuleInfo(module)?.importedIds ?? [];
    const lengthOf = (module: string) => getModuleInfo(module)?.code?.length ?? 0;
    const isPart = (module: string) => (getModuleInfo(module)?.dynamicImporters.length ?? 0) > 0;
    if (names === null) {
      const modules = [...getModuleIds()];
      const nameOf = (module: string) => (isPart(module) ? partName(module) : null);
      const groups = joinSmall(groupsOf(roots, modules, importsOf, lengthOf), importsOf);
      const atFirst = namesOf(groups, 'chunk', nameOf);
      // Of what is loaded later, parts share only what each of them needs: none brings another one with it.
      const others = modules.filter((module) => !atFirst.has(module));
      const ofParts = groupsOf(others.filter(isPart), others, importsOf, lengthOf);
      const later = namesOf(ofParts, 'chunk-later', nameOf);
      names = new Map([...later, ...atFirst]);
      for (const part of others.filter(isPart)) {
        const [home, ...more] = namedImports(getModuleInfo(part)?.code ?? '', part);
        const chunk = home === undefined || more.length > 0 ? undefined : atFirst.get(home);
        if (chunk !== undefined && lengthOf(part) <= FACADE) names.set(part, chunk);
      }
    }
    return names.get(id) ?? null;
  };
}

function groupsOf(
  roots: readonly string[],
  modules: readonly string[],
  importsOf: (module: string) => readonly string[],
  lengthOf: (module: string) => number,
): readonly Group[] {
  const loaded = roots.map((root) => closure(root, importsOf));
  const groups = new Map<string, Group>();
  for (const module of modules) {
    const sharers = new Set(loaded.flatMap((all, index) => (all.has(module) ? [index] : [])));
    if (sharers.size === 0) continue;
    const key = [...sharers].join();
    const own = { roots: sharers, modules: new Set([module]), characters: lengthOf(module) };
    const known = groups.get(key);
    groups.set(key, known === undefined ? own : joined(known, own));
  }
  return [...groups.values()];
}

function closure(root: string, importsOf: (module: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set([root]);
  for (const module of found) for (const imported of importsOf(module)) found.add(imported);
  return found;
}

/**
 * Puts a small group to one that all of its roots load, and some more: these get a little that they do not need. Not
 * where two chunks would import each other then.
 */
function joinSmall(
  groups: readonly Group[],
  importsOf: (module: string) => readonly string[],
): readonly Group[] {
  let left = groups;
  for (const group of [...groups].sort((a, b) => a.characters - b.characters)) {
    if (group.characters > SMALL) break;
    const others = left.filter((other) => other !== group);
    const [home] = others
      .filter((other) => isSuperset(other.roots, group.roots))
      .filter((other) => !isCircular(joined(other, group), others, importsOf))
      .sort((a, b) => a.roots.size - b.roots.size);
    if (home !== undefined) left = others.map((other) => (other === home ? joined(home, group) : other));
  }
  return left;
}

function joined(home: Group, group: Group): Group {
  const modules = new Set([...home.modules, ...group.modules]);
  return { roots: home.roots, modules, characters: home.characters + group.characters };
}

/** Whether a group would import itself by way of others. */
function isCircular(
  group: Group,
  others: readonly Group[],
  importsOf: (module: string) => readonly string[],
): boolean {
  const imported = (from: Group) => new Set([...from.modules].flatMap(importsOf));
  const reached = new Set([group]);
  for (const one of reached) {
    for (const module of imported(one)) {
      if (one !== group && group.modules.has(module)) return true;
      const other = others.find(({ modules }) => modules.has(module) && !group.modules.has(module));
      if (other !== undefined) reached.add(other);
    }
  }
  return false;
}

function isSuperset(all: ReadonlySet<number>, some: ReadonlySet<number>): boolean {
  return [...some].every((one) => all.has(one));
}

/** A chunk is called as the part that begins with it, if there is one. */
function namesOf(
  groups: readonly Group[],
  otherName: string,
  nameOf: (module: string) => string | null,
): ReadonlyMap<string, string> {
  return new Map(
    groups.flatMap(({ modules }, index) => {
      const part = [...modules].map(nameOf).find((name) => name !== null);
      return [...modules].map((module) => [module, part ?? `${otherName}${index}`] as const);
    }),
  );
}

const partName = (module: string): string => basename(module, '.js').replace(HASHED, '');
