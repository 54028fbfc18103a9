import { execFileSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** A module that a program has loaded. */
export interface LoadedModule {
  /** `vf-timeline/dist/index.js`, `luxon/src/luxon.js`: the way to it from the folder of the packages; `node:fs`. */
  readonly name: string;
  /** Bytes of its file; 0 for a module of Node. */
  readonly bytes: number;
}

/** Tells of each module that it is loaded, in a file. */
const HOOKS = `
  import { appendFileSync } from 'node:fs';
  let file;
  export const initialize = (data) => { file = data; };
  export const load = (url, context, next) => { appendFileSync(file, url + '\\n'); return next(url, context); };
`;

const dataUrl = (code: string) => `data:text/javascript,${encodeURIComponent(code)}`;

/**
 * Runs a program, and gives the modules that its `import`s load, in their order.
 *
 * @param folder where to run it: beside `node_modules`
 * @param args of `node`
 */
export function modulesLoadedBy(folder: string, ...args: readonly string[]): readonly LoadedModule[] {
  const list = join(folder, 'loaded.txt');
  const register = `
    import { register } from 'node:module';
    register(${JSON.stringify(dataUrl(HOOKS))}, { data: ${JSON.stringify(list)} });
  `;
  writeFileSync(list, '');
  execFileSync(process.execPath, ['--import', dataUrl(register), ...args], { cwd: folder, stdio: 'pipe' });
  const packages = pathToFileURL(join(folder, 'node_modules') + sep).href;
  return readFileSync(list, 'utf8')
    .split('\n')
    .filter((url) => url !== '' && !url.startsWith('data:'))
    .map((url) =>
      url.startsWith(packages)
        ? { name: url.slice(packages.length), bytes: statSync(fileURLToPath(url)).size }
        : { name: url, bytes: 0 },
    );
}
