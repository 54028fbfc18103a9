import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCatalogue } from '../../grammar/catalogue.ts';
import { derive, type StartSymbol } from '../../src/message/derivation.ts';
import { MAX_SHAPES, Shapes } from '../../src/message/shapes.ts';
import { tokenize } from '../../src/message/tokens.ts';
import { printedRow } from './field-values.ts';

const forms = readCatalogue().flatMap((row) => row.prefixes.map((prefix) => ({ row, prefix })));
const printed = fc
  .constantFrom(...forms)
  .chain(({ row, prefix }) =>
    printedRow(row, prefix).map(({ prefix, text }) => `${prefix} ${text}`.trimStart()),
  );

/** Lines of the catalogue, and lines near it: a token changed, dropped, doubled or added. */
const nearby = fc
  .tuple(printed, fc.nat(), fc.constantFrom('', 'eth1', '7', '0', 'x8', ':', 'added', '0x10'))
  .map(([line, place, other]) => {
    const words = line.split(' ');
    const at = place % words.length;
    return [...words.slice(0, at), other, ...words.slice(at + (place % 3))].join(' ');
  });

test.each<StartSymbol>(['line', 'prefix'])(
  'replaying a %s gives what nearley gives, for lines in and near the catalogue',
  (start) => {
    const shapes = new Shapes(start);
    fc.assert(
      fc.property(fc.oneof(printed, nearby), (line) => {
        const tokens = tokenize(line);
        expect(shapes.derive(tokens), line).toEqual(derive(tokens, start));
      }),
      { numRuns: 3000 },
    );
  },
);

test('a shape is given to nearley once, whatever the values', () => {
  const shapes = new Shapes('line');
  for (let slot = 0; slot < 100; slot++) {
    const line = `hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3${slot + 100} eth${slot}: VF slot ${slot + 1000} added`;
    expect(shapes.derive(tokenize(line))).toHaveLength(1);
  }
  expect(shapes.derived).toBe(1);
});

test('a log that makes up shapes without end is still read, and not remembered without end', () => {
  const shapes = new Shapes('line');
  const line = (shape: number) =>
    `hv_vmbus: ${[...shape.toString(2)].map((bit) => (bit === '1' ? ';' : '|')).join(' ')}`;
  for (let shape = 0; shape < MAX_SHAPES + 10; shape++) shapes.derive(tokenize(line(shape)));
  expect(shapes.derived).toBe(MAX_SHAPES + 10);
  shapes.derive(tokenize(line(0)));
  expect(shapes.derived).toBe(MAX_SHAPES + 11);
});
