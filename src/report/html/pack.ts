import { isoMicroseconds } from '../../lifecycle/evidence.ts';
import { epochMicroseconds } from '../../units.ts';
import { wallMicroseconds } from '../text/time.ts';

/** A value of a row. */
export type Cell = string | number | boolean | null;

/** What is packed: plain data, the fields of which are values or hold values themselves (`time.bootUs`). */
export type Row = object;

/**
 * Rows of one shape, packed by columns. A long log says the same in few different words: what is the same in every row
 * is written once, a number as its difference to the one before it, a text as its number in a list.
 */
export interface PackedRows {
  readonly length: number;
  readonly columns: readonly PackedColumn[];
}

interface PackedColumn {
  /** `slot`, or `time.bootUs`: a field of a field. */
  readonly name: string;
  /** What every row has. */
  readonly all?: Cell;
  /** Differences to the number before, null where there is none. */
  readonly steps?: readonly (number | null)[];
  /** The numbers are moments: `2026-10-03T06:25:01.327663Z` in microseconds since 1970. */
  readonly moments?: true;
  /** Different values, and which of them each row has; -1 where a row has no such field. */
  readonly values?: readonly Cell[];
  readonly picks?: readonly number[];
}

/** Rows of a block: each is parsed at once, and so few that nobody waits for it. */
const BLOCK = 2_000;

/** Packs rows, a block at a time. Each block can be read by itself. */
export function* packRows(rows: readonly Row[]): Generator<PackedRows> {
  for (let start = 0; start < rows.length; start += BLOCK) {
    const block = rows.slice(start, start + BLOCK);
    const cells = new Map<string, (Cell | undefined)[]>();
    block.forEach((row, index) => {
      for (const [name, cell] of cellsOf(row)) {
        const column = cells.get(name) ?? new Array<Cell | undefined>(block.length).fill(undefined);
        column[index] = cell;
        cells.set(name, column);
      }
    });
    yield { length: block.length, columns: [...cells].map(([name, column]) => packColumn(name, column)) };
  }
}

function* cellsOf(row: Row): Generator<readonly [name: string, cell: Cell]> {
  for (const [name, value] of Object.entries(row) as readonly (readonly [string, Cell | Row])[]) {
    if (typeof value !== 'object' || value === null) yield [name, value];
    else for (const [inner, cell] of cellsOf(value)) yield [`${name}.${inner}`, cell];
  }
}

function packColumn(name: string, cells: readonly (Cell | undefined)[]): PackedColumn {
  const [first] = cells;
  if (first !== undefined && cells.every((cell) => cell === first)) return { name, all: first };
  if (cells.every(isNumber)) return { name, steps: stepsOf(cells) };
  if (cells.every(isMoment))
    return { name, moments: true, steps: stepsOf(cells.map((cell) => wallMicroseconds(cell))) };
  const known = new Map<Cell, number>();
  const picks = cells.map((cell) => {
    if (cell === undefined) return -1;
    const pick = known.get(cell) ?? known.size;
    known.set(cell, pick);
    return pick;
  });
  return { name, values: [...known.keys()], picks };
}

function isNumber(cell: Cell | undefined): cell is number | null {
  // The difference of two larger ones may be no safe integer.
  return cell === null || (Number.isSafeInteger(cell) && Math.abs(Number(cell)) < 2 ** 52);
}

function isMoment(cell: Cell | undefined): cell is string | null {
  if (cell === null) return true;
  const us = typeof cell === 'string' ? wallMicroseconds(cell) : null;
  return us !== null && momentText(us) === cell;
}

function momentText(us: number): string | null {
  return isoMicroseconds(epochMicroseconds(us));
}

function stepsOf(numbers: readonly (number | null)[]): readonly (number | null)[] {
  let before = 0;
  return numbers.map((number) => {
    if (number === null) return null;
    const step = number - before;
    before = number;
    return step;
  });
}

/** The rows that {@link packRows} packed into a block. */
export function unpackRows({ length, columns }: PackedRows): readonly unknown[] {
  const rows = Array.from({ length }, (): Record<string, unknown> => ({}));
  for (const column of columns) {
    const [name = '', inner] = column.name.split('.');
    const cellAt = cellsOfColumn(column);
    for (const [index, row] of rows.entries()) {
      const cell = cellAt(index);
      if (cell !== undefined) put(row, name, inner, cell);
    }
  }
  return rows;
}

function put(row: Record<string, unknown>, name: string, inner: string | undefined, cell: Cell): void {
  if (inner === undefined) {
    row[name] = cell;
    return;
  }
  const known = row[name] as Record<string, Cell> | undefined;
  if (known === undefined) row[name] = { [inner]: cell };
  else known[inner] = cell;
}

/** Gives the cells of a column from the first to the last. */
function cellsOfColumn({
  all,
  steps,
  moments,
  values = [],
  picks = [],
}: PackedColumn): (index: number) => Cell | undefined {
  if (all !== undefined) return () => all;
  if (steps === undefined) return (index) => values[picks[index] ?? -1];
  let number = 0;
  return (index) => {
    const step = steps[index] ?? null;
    if (step === null) return null;
    number += step;
    return moments === true ? momentText(number) : number;
  };
}
