import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Every target; each is a file. */
export const TARGETS: readonly string[] = readdirSync(here('targets/')).map((file) =>
  file.replace('.ts', ''),
);

/** Inputs of a target that are part of the tree: that once crashed it, and few that run most of its code. */
export const crashersOf = (target: string): string => here(`crashers/${target}`);
export const keptOf = (target: string): string => here(`kept/${target}`);

/** The files of a folder; none where there is no such folder. */
export function filesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).map((file) => `${folder}/${file}`) : [];
}
