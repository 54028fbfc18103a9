import type { ParquetWriter } from 'hyparquet-writer';
import type { Timeline } from '../../timeline/timeline.ts';
import { wallMicroseconds } from '../text/time.ts';
import { EVENT_COLUMNS, type EventColumn } from './columns.ts';
import { type EventRow, eventRows } from './rows.ts';

/** Rows that are held and written together. A reader skips groups by their statistics; this many are a few MB of text. */
const ROWS_OF_A_GROUP = 20_000;

type SchemaElement = ParquetWriter['schema'][number];

/**
 * The events as Parquet, for SQL engines: the columns of the CSV, with types. Whole numbers are 64 bit, times are
 * microseconds in UTC, what the log does not tell is null, texts are as the log has them.
 *
 * @returns the bytes of the file, in pieces. The writer of the format is loaded when the first is asked for.
 *
 * @example
 * await pipeline(renderParquet(timeline), createWriteStream('events.parquet'));
 */
export async function* renderParquet(timeline: Timeline): AsyncGenerator<Uint8Array, void, undefined> {
  const { ByteWriter, ParquetWriter } = await import('hyparquet-writer');
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({
    writer,
    schema: SCHEMA,
    createdBy: 'vf-timeline',
    kvMetadata: [{ key: 'schema', value: timeline.schema }],
  });
  /** What was written since the last piece. The writer counts its offsets by itself. */
  const takePiece = (): Uint8Array => {
    const piece = writer.getBytes().slice();
    writer.index = 0;
    return piece;
  };
  for (const rows of groupsOf(eventRows(timeline))) {
    const columnData = EVENT_COLUMNS.map((column) => ({
      name: column.name,
      data: rows.map((row) => cellOf(column, row)),
      offsetIndex: false,
    }));
    await parquet.write({ columnData, rowGroupSize: rows.length });
    yield takePiece();
  }
  await parquet.finish();
  yield takePiece();
}

const SCHEMA: SchemaElement[] = [
  { name: 'events', num_children: EVENT_COLUMNS.length },
  ...EVENT_COLUMNS.map(elementOf),
];

function elementOf({ name, type }: EventColumn): SchemaElement {
  switch (type) {
    case 'text':
      return {
        ...{ name, type: 'BYTE_ARRAY', repetition_type: 'OPTIONAL' },
        ...{ converted_type: 'UTF8', logical_type: { type: 'STRING' } },
      };
    case 'integer':
      return { name, type: 'INT64', repetition_type: 'OPTIONAL' };
    case 'boolean':
      return { name, type: 'BOOLEAN', repetition_type: 'REQUIRED' };
    case 'time':
      return {
        ...{ name, type: 'INT64', repetition_type: 'OPTIONAL', converted_type: 'TIMESTAMP_MICROS' },
        logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MICROS' },
      };
  }
}

function cellOf(column: EventColumn, row: EventRow): string | bigint | boolean | null {
  switch (column.type) {
    case 'text':
    case 'boolean':
      return column.of(row);
    case 'integer':
      return wholeNumber(column.of(row));
    case 'time':
      return wholeNumber(wallMicroseconds(column.of(row)));
  }
}

function wholeNumber(value: number | null): bigint | null {
  return value === null || !Number.isSafeInteger(value) ? null : BigInt(value);
}

function* groupsOf(rows: Iterable<EventRow>): Generator<readonly EventRow[], void, undefined> {
  let group: EventRow[] = [];
  for (const row of rows) {
    group.push(row);
    if (group.length < ROWS_OF_A_GROUP) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}
