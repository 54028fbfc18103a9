import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readCatalogue } from '../grammar/catalogue.ts';
import { linesDerived, parseMessage } from '../src/message/parse-message.ts';
import { printedRow } from '../test/message/field-values.ts';
import { report } from './measure.ts';

/** Lines parsed for one figure. */
const LINES = 400_000;

/** How many lines of driver messages a second of processor time reads: one core, whatever else the machine does. */
export function benchParseMessage(): void {
  const azure = ['azure-startup', 'azure-maintenance'].flatMap((name) =>
    readFileSync(new URL(`../corpus/${name}.log`, import.meta.url), 'utf8')
      .split('\n')
      .map((line) => line.replace(/^\[[^\]]*\] /, ''))
      .filter((line) => parseMessage(line) !== null),
  );
  const catalogue = readCatalogue().flatMap((row) =>
    row.prefixes.flatMap((prefix) =>
      fc
        .sample(printedRow(row, prefix), { numRuns: 4, seed: 1 })
        .map(({ prefix, text }) => `${prefix} ${text}`.trimStart()),
    ),
  );
  reportLines('driver lines of an Azure machine', azure);
  reportLines(`every message of the catalogue, ${catalogue.length} lines`, catalogue);
}

function reportLines(what: string, lines: readonly string[]): void {
  for (const line of lines) parseMessage(line);
  const before = linesDerived();
  report(what, 'lines a second of processor time', () => {
    const start = process.cpuUsage();
    for (let parsed = 0; parsed < LINES; ) {
      for (const line of lines) if (parseMessage(line) !== null) parsed += 1;
    }
    const { user, system } = process.cpuUsage(start);
    return (LINES / (user + system)) * 1_000_000;
  });
  console.log(`  ${linesDerived() - before} of them needed nearley`);
}
