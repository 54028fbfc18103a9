import type { CommandIo } from './io.ts';
import type { ColorChoice } from './options.ts';

/** Whether to colour. `auto`: on a terminal that can, unless NO_COLOR asks not to (https://no-color.org). */
export function wantsColor(choice: ColorChoice, { stdout, env }: CommandIo): boolean {
  switch (choice) {
    case 'always':
      return true;
    case 'never':
      return false;
    case 'auto':
      return stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  }
}

/** The longest line: as asked, else the terminal's width, else no limit, so that files and pipes lose nothing. */
export function lineWidth(asked: number | null, { stdout }: CommandIo): number {
  if (asked !== null) return asked;
  const { isTTY, columns } = stdout;
  return isTTY === true && columns !== undefined && columns > 0 ? columns : Number.POSITIVE_INFINITY;
}
