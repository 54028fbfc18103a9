import type { TimelineSource } from '../../timeline/timeline.ts';
import { printable } from '../unprintable.ts';

/** The path that means standard input. */
const STANDARD_INPUT = '-';

/** The name of a source in a sentence: its path, or `standard input`. */
export function sourceName({ name }: Pick<TimelineSource, 'name'>): string {
  return name === STANDARD_INPUT ? 'standard input' : printable(name);
}

/**
 * What stands before the line numbers of each source: nothing where there is one source, its file name
 * where no other source has the same, else its path.
 */
export function evidenceNames(sources: readonly TimelineSource[]): ReadonlyMap<string, string> {
  const [only] = sources;
  if (sources.length === 1 && only !== undefined) return new Map([[only.name, '']]);
  const owners = new Map<string, number>();
  for (const { name } of sources) owners.set(fileName(name), (owners.get(fileName(name)) ?? 0) + 1);
  return new Map(
    sources.map(({ name }) => {
      const file = fileName(name);
      return [name, printable(owners.get(file) === 1 ? file : name)];
    }),
  );
}

function fileName(path: string): string {
  const file = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return file === '' ? path : file;
}
