import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVENT_COLUMNS } from '../../src/report/events/columns.ts';
import { csvText, renderCsv } from '../../src/report/events/csv.ts';
import { renderParquet } from '../../src/report/events/parquet.ts';
import { REPORT_FORMATS } from '../../src/report/formats.ts';
import type { Timeline } from '../../src/timeline/timeline.ts';
import { corpusTimeline } from './corpus-timelines.ts';
import { forbiddenIn, HOSTILE_TEXTS, hostileTimelines } from './hostile-timelines.ts';
import { plain, timeline } from './make-timeline.ts';

/** What docs/outputs.md says of reading a text back. */
function readBack(cell: string): string {
  return cell.replace(/\\u([0-9a-f]{4})/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
}

/** The rows of a CSV as csv-parse reads them: an empty cell is null, an empty text in quotes is not. */
function rowsOf(csv: string): Record<string, string | null>[] {
  return parse(csv, {
    columns: true,
    cast: (value, { quoting, header }) => (value === '' && !quoting && !header ? null : value),
  });
}

const page = readFileSync(new URL('../../docs/outputs.md', import.meta.url), 'utf8');

const csvOf = (one: Timeline): string => [...renderCsv(one)].join('');

async function parquetOf(one: Timeline): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of renderParquet(one)) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** The table, made here from the events alone. */
function expectedRows({ boots, events, interfaces }: Timeline) {
  return events.map((event, index) => {
    const stays = interfaces.flatMap(({ attachments }) =>
      attachments.map((attachment, position) => ({ attachment, position })),
    );
    return {
      event: index,
      type: event.type,
      machine: boots[event.boot]?.machine ?? null,
      boot: event.boot,
      boot_id: boots[event.boot]?.id ?? null,
      boot_us: event.time.bootUs,
      wall: event.time.wall,
      wall_clock: event.time.wallClock,
      wall_uncertainty_us: event.time.wallUncertaintyUs,
      interface: event.interface,
      guid: event.guid,
      attachment: stays.find(({ attachment }) => attachment.events.includes(index))?.position ?? null,
      slot: event.slot,
      vf: event.vf,
      pci_address: event.pciAddress,
      driver: 'driver' in event ? event.driver : null,
      device: 'device' in event ? event.device : null,
      firmware: 'firmware' in event ? event.firmware : null,
      old_name: 'from' in event ? event.from : null,
      inferred: event.inferred,
      misleading: stays.some(({ attachment }) => attachment.misleading.includes(index)),
      source: event.source.name,
      line: event.source.line,
      message_id: event.messageId,
      text: event.text,
    };
  });
}

/** Logs with every kind of row: two boots with ids, wall times, events of no interface, misleading lines. */
const LOGS = [
  'azure-startup',
  'azure-maintenance-journal-json',
  'azure-maintenance-syslog',
  'names-swapped-by-reboot',
  'netvsc-unload-and-load',
  'error-recovery',
].map((name) => [name, corpusTimeline(name)] as const);

describe('docs/outputs.md', () => {
  it('tells what stands in each column', () => {
    const rows = EVENT_COLUMNS.map(({ name, type, about }) => `| \`${name}\` | ${type} | ${about} |`);
    expect(page).toContain(`| --- | --- | --- |\n${rows.join('\n')}\n\n`);
  });

  it('tells how texts are read back', () => {
    const [, code = ''] = /```js\nconst text = ([\s\S]*?);\n```/.exec(page) ?? [];
    // The function that the tests use, with its line breaks.
    expect(readBack.toString().replaceAll(/\s+/g, '')).toContain(code.replaceAll(/\s+/g, ''));
  });

  it('lists every format with the endings of its files', () => {
    for (const { id, extensions } of REPORT_FORMATS) {
      const endings = extensions.map((extension) => `\`${extension}\``).join(', ');
      expect(page).toMatch(new RegExp(`^\\| \`${id}\` +\\| ${endings.replaceAll('.', '\\.')} +\\|`, 'm'));
    }
  });
});

describe('the events as CSV', () => {
  it.each(LOGS)('are read back by csv-parse: %s', (_, one) => {
    const expected = expectedRows(one).map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [name, value === null ? null : `${value}`]),
      ),
    );
    expect(rowsOf(csvOf(one))).toEqual(expected);
  });

  it('begin with the names of the columns, also where there is no event', () => {
    expect(csvOf(timeline({}))).toBe(`${EVENT_COLUMNS.map(({ name }) => name).join(',')}\r\n`);
  });

  it('are one line each, do nothing, and give the text of the log back', () => {
    for (const one of hostileTimelines) {
      const csv = csvOf(one);
      const lines = csv.split('\r\n');
      expect(lines).toHaveLength(one.events.length + 2);
      expect(forbiddenIn(lines.join('\n'))).toEqual([]);
      const rows = rowsOf(csv);
      const expected = expectedRows(one);
      for (const [index, row] of rows.entries()) {
        for (const [name, cell] of Object.entries(row)) {
          const value = expected[index]?.[name as keyof (typeof expected)[number]] ?? null;
          expect(cell === null ? null : readBack(cell)).toBe(value === null ? null : `${value}`);
        }
      }
    }
  });

  it('hold no formula, whether a program splits cells at commas or at semicolons', () => {
    for (const text of HOSTILE_TEXTS) {
      const line = `1,${csvText(text)},2\r\n`;
      for (const delimiter of [',', ';']) {
        const [cells = []] = parse(line, {
          delimiter,
          relaxQuotes: true,
          relax_column_count: true,
        }) as string[][];
        for (const cell of cells) expect(cell.trim()).not.toMatch(/^["']*[=+\-@＝＋－＠\t\r]./u);
      }
    }
  });

  it('give any text back', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\\u0-9a-f;="]*$/)), (text) => {
        const [[cell = ''] = []] = parse(`${csvText(text)},\r\n`) as string[][];
        expect(readBack(cell)).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the events as Parquet', () => {
  it.each(LOGS)('are read back by hyparquet: %s', async (_, one) => {
    const file = await parquetOf(one);
    const rows = await parquetReadObjects({ file: Uint8Array.from(file).buffer });
    const read = rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => {
          if (typeof value === 'bigint') return [name, Number(value)];
          // A Date has milliseconds only; DuckDB reads the rest below.
          return [name, value instanceof Date ? value.toISOString() : (value ?? null)];
        }),
      ),
    );
    const expected = expectedRows(one).map(({ wall, ...row }) => ({
      ...row,
      wall: wall === null ? null : `${wall.slice(0, -4)}Z`,
    }));
    expect(read).toEqual(expected);
  });

  it('come in groups of rows, each a piece', async () => {
    const events = Array.from({ length: 45_000 }, (_, index) =>
      plain('link-up', { slot: index, text: `line ${index}` }),
    );
    const pieces: number[] = [];
    for await (const piece of renderParquet(timeline({ events }))) pieces.push(piece.length);
    expect(pieces).toHaveLength(4);
    const metadata = parquetMetadata(Uint8Array.from(await parquetOf(timeline({ events }))).buffer);
    expect(metadata.row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([20_000, 20_000, 5000]);
    expect(metadata.key_value_metadata).toEqual([{ key: 'schema', value: 'vf-timeline/1' }]);
  });

  describe('in DuckDB', () => {
    let folder = '';
    let query: (sql: string) => Promise<unknown[]>;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'vf-timeline-parquet-'));
      const connection = await (await DuckDBInstance.create(':memory:')).connect();
      query = async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    async function tableOf(one: Timeline): Promise<string> {
      const path = join(folder, 'events.parquet');
      writeFileSync(path, await parquetOf(one));
      return `read_parquet('${path}')`;
    }

    it('have these columns and types', async () => {
      const rows = await query(`DESCRIBE SELECT * FROM ${await tableOf(corpusTimeline('azure-startup'))}`);
      const types = {
        text: 'VARCHAR',
        integer: 'BIGINT',
        boolean: 'BOOLEAN',
        time: 'TIMESTAMP WITH TIME ZONE',
      };
      expect(rows).toMatchObject(
        EVENT_COLUMNS.map(({ name, type }) => ({ column_name: name, column_type: types[type] })),
      );
    });

    it.each(LOGS)('are the same: %s', async (_, one) => {
      const table = await tableOf(one);
      const rows = await query(
        `SELECT * REPLACE (strftime(wall AT TIME ZONE 'UTC', '%Y-%m-%dT%H:%M:%S.%fZ') AS wall) FROM ${table} ORDER BY event`,
      );
      const expected = expectedRows(one).map((row) =>
        Object.fromEntries(
          // Numbers of 64 bit are texts in JSON.
          Object.entries(row).map(([name, value]) => [name, typeof value === 'number' ? `${value}` : value]),
        ),
      );
      expect(rows).toEqual(expected);
    });

    it('hold hostile texts as they are; only what is no text is replaced', async () => {
      const events = HOSTILE_TEXTS.map((text, index) => plain('error', { text, slot: index }));
      // As bytes: the decoder of DuckDB's package takes a mark at the beginning off.
      const rows = await query(
        `SELECT hex(text) AS text FROM ${await tableOf(timeline({ events }))} ORDER BY event`,
      );
      const wellFormed = HOSTILE_TEXTS.map((text) => text.replace(/\p{Cs}/gu, '\ufffd'));
      expect(rows).toEqual(
        wellFormed.map((text) => ({ text: Buffer.from(text).toString('hex').toUpperCase() })),
      );
    });

    it('may be none', async () => {
      expect(await query(`SELECT count(*) AS n FROM ${await tableOf(timeline({}))}`)).toEqual([{ n: '0' }]);
    });

    it('answer the question of docs/outputs.md', async () => {
      const [, sql = ''] = /```sql\n([\s\S]*?)```/.exec(page) ?? [];
      const table = await tableOf(corpusTimeline('azure-startup'));
      const rows = await query(sql.replace("'events.parquet'", table.slice('read_parquet('.length, -1)));
      expect(rows).toEqual([{ interface: 'eth0', switches: '5', first_s: 8.090127, last_s: 11.733216 }]);
    });
  });
});
