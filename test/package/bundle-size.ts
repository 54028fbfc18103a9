import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { type OutputChunk, rollup } from 'rollup';

/**
 * What a page has to load of a package for what it uses of it: bundled, minified and compressed, as a bundler for browsers
 * does it.
 *
 * @param folder the installed package
 * @param name what is used of its main entry
 * @param late the parts that the use of it loads later, by the beginnings of their names
 * @returns bytes of gzip
 */
export async function bundledSize(
  folder: string,
  name: string,
  late: readonly string[] = [],
): Promise<number> {
  const use = '\0use';
  const bundle = await rollup({
    input: use,
    external: (id) => id !== use && !id.startsWith('.') && !id.startsWith('/'),
    // As package.json says.
    treeshake: { moduleSideEffects: (id) => id === use },
    plugins: [
      {
        name: 'use',
        resolveId: (id) => (id === use ? id : null),
        load: (id) =>
          id === use
            ? `export { ${name} } from ${JSON.stringify(join(folder, 'dist', 'browser', 'index.js'))};`
            : null,
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  const chunks = output.filter((one) => one.type === 'chunk');
  const loaded = new Set(chunks.filter(isLoaded));
  for (const chunk of loaded) {
    for (const other of chunks) if (chunk.imports.includes(other.fileName)) loaded.add(other);
  }
  const texts = [...loaded].map(({ code }) => transform(code, { minify: true, format: 'esm' }));
  return gzipSync((await Promise.all(texts)).map(({ code }) => code).join('')).length;

  function isLoaded({ isEntry, fileName }: OutputChunk): boolean {
    return isEntry || late.some((part) => fileName.startsWith(part));
  }
}
