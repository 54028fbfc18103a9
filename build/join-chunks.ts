import { readdirSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { type GetManualChunk, rollup } from 'rollup';

/** `analysis-YWPBBYFU`: the name of a part that is loaded later, and the hash that esbuild gave it. */
const HASHED = /-[A-Z0-9]{8}$/;

/**
 * Joins the small chunks of a build that are always loaded together.
 *
 * esbuild cuts a chunk for each set of entries and of parts loaded later that share code: some twenty for one
 * import of the package, and Node takes about as long to find and link a small one as to compile a large one. Here
 * only the entries count, and the parts that the command begins with: what they share is one chunk, though a part
 * that is loaded later may then get more than it asks for. Large ones stay as they are: a bundler can leave out a file
 * more easily than a part of one.
 *
 * @param folder where the build is; its `.js` files are replaced
 * @param entries the names of the entries
 * @param beginnings the parts, loaded later, with which a program begins nearly always
 */
export async function joinChunks(
  folder: string,
  entries: readonly string[],
  beginnings: readonly string[],
): Promise<void> {
  const scripts = () => readdirSync(folder).filter((name) => name.endsWith('.js'));
  const path = (name: string) => resolve(folder, name);
  const roots = scripts().filter((name) => {
    const stem = basename(name, '.js');
    return entries.includes(stem) || beginnings.includes(stem.replace(HASHED, ''));
  });
  const bundle = await rollup({
    input: Object.fromEntries(entries.map((name) => [name, path(`${name}.js`)])),
    external: (id) => !id.startsWith('.') && !id.startsWith('/'),
    // As package.json says: what is imported for its names only does nothing by itself.
    treeshake: { moduleSideEffects: false },
  });
  const { output } = await bundle.write({
    dir: folder,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: ({ name }) => `${SHARED.test(name) ? 'chunk' : name.replace(HASHED, '')}-[hash].js`,
    manualChunks: bySharers(roots.map(path)),
  });
  await bundle.close();
  const written = new Set(output.map(({ fileName }) => fileName));
  for (const name of scripts()) if (!written.has(name)) rmSync(join(folder, name));
}

/** Characters from which on a chunk stays alone. */
const LARGE = 20_000;

const SHARED = /^(?:shared|chunk)/;

/** Gives every module the chunk of those that the same roots load at once. */
function bySharers(roots: readonly string[]): GetManualChunk {
  let sharers: ReadonlyMap<string, string> | null = null;
  const names = new Map<string, string>();
  return (id, { getModuleInfo }) => {
    const info = getModuleInfo(id);
    if (info === null || info.isEntry) return null;
    // Else parts that are loaded later share a chunk where they share all that they import.
    if (info.dynamicImporters.length > 0) return basename(id, '.js').replace(HASHED, '');
    // Named all the same: Rollup puts what has no name into the chunk of whoever imports it.
    if ((info.code ?? '').length >= LARGE) return basename(id, '.js');
    sharers ??= sharersOf(roots, (module) => getModuleInfo(module)?.importedIds ?? []);
    const key = sharers.get(id);
    if (key === undefined) return null;
    const name = names.get(key) ?? `shared${names.size}`;
    names.set(key, name);
    return name;
  };
}

/** For each module the roots that load it at once, as one text. */
function sharersOf(
  roots: readonly string[],
  importsOf: (module: string) => readonly string[],
): ReadonlyMap<string, string> {
  const sharers = new Map<string, string>();
  for (const [index, root] of roots.entries()) {
    const loaded = new Set([root]);
    for (const module of loaded) for (const imported of importsOf(module)) loaded.add(imported);
    for (const module of loaded) sharers.set(module, `${sharers.get(module) ?? ''} ${index}`);
  }
  return sharers;
}
