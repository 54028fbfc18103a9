import { relative } from 'node:path';
import type { Metafile } from 'esbuild';

/** `node_modules/@noble/hashes/esm/hmac.js` is of `@noble/hashes`, also where it lies within another package. */
const PACKAGE = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** The packages of which a build holds code, as its bundler has written it down: nobody can forget one. */
export function packagesIn({ outputs }: Metafile): readonly string[] {
  const files = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  );
  return union(files.flatMap((file) => PACKAGE.exec(relative('', file))?.[1] ?? []));
}

/** Names of several lists, each once and in order. */
export function union(...lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())].sort();
}
