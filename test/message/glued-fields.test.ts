import { expect, test } from 'vitest';
import type { CatalogueRow } from '../../grammar/catalogue.ts';
import { piecesOf } from '../../grammar/production.ts';
import { fieldReader } from '../../src/message/fields.ts';

const row = (template: string): CatalogueRow => ({
  table: 'test',
  id: 'test.row',
  driver: 'hv_vmbus',
  prefixes: ['vmbusDriver'],
  template,
  kind: 'note',
  role: 'info',
  level: 'info',
  kernels: '',
  meaning: '',
});

/** Words as they are, fields in braces, tokens that hold fields as their form. */
const cut = (template: string) =>
  piecesOf(row(template)).map((piece) => {
    if (piece.kind === 'word') return piece.text;
    return piece.kind === 'field' ? `{${piece.field.name}}` : `/${piece.pattern}/`;
  });

test.each([
  ['VF slot {slot:decimal} added', ['VF', 'slot', '{slot}', 'added']],
  ['({error:decimal})', ['(', '{error}', ')']],
  ['{size:decimal}.', ['{size}', '.']],
  ['x{width:decimal} link', ['/x(-?[0-9]{1,15})/', 'link']],
  ['after {ms:decimal}ms.', ['after', '/(-?[0-9]{1,15})ms/', '.']],
  ['{major:decimal}.{minor:decimal}: up', ['/(-?[0-9]{1,15})\\.(-?[0-9]{1,15})/', ':', 'up']],
])('%s is cut into %j', (template, pieces) => {
  expect(cut(template)).toEqual(pieces);
});

test('a field that may hold anything cannot stand inside a token', () => {
  expect(() => cut('x{rest:text}')).toThrow('test.row: {rest:text} touches a letter or a digit');
});

test('fields inside one token are read out of it', () => {
  const pattern = '([0-9]+)\\.([0-9]+)';
  const read = fieldReader(
    [
      { name: 'major', type: 'decimal', form: { pattern, group: 1 } },
      { name: 'minor', type: 'decimal', form: { pattern, group: 2 } },
      { name: 'state', type: 'word', form: null },
    ],
    [
      { from: 0, to: 0 },
      { from: 1, to: 1 },
    ],
  );
  const places = { starts: Int32Array.of(0, 5), ends: Int32Array.of(4, 7), count: 2 };
  expect(read('10.2 up', places)).toEqual({ major: 10, minor: 2, state: 'up' });
});

test('a token that is not of its form is the value as it stands', () => {
  const form = { pattern: 'x([a-z]+)', group: 1 };
  const read = fieldReader([{ name: 'it', type: 'word', form }], [{ from: 0, to: 0 }]);
  const places = { starts: Int32Array.of(0), ends: Int32Array.of(3), count: 1 };
  expect(read('xup', places)).toEqual({ it: 'up' });
  expect(read('x-7', places)).toEqual({ it: 'x-7' });
});

test.each([
  ['hexDigits', '1f', 31],
  ['hexDigits', '10', 16],
  ['hex', '0x1f', 31],
  ['decimal', '-19', -19],
  ['value', '10', 10],
  ['value', '0x10', '0x10'],
  ['word', '10', '10'],
])('a field of the type %s: %s is %j', (type, text, value) => {
  const read = fieldReader([{ name: 'it', type, form: null }], [{ from: 0, to: 0 }]);
  const places = { starts: Int32Array.of(0), ends: Int32Array.of(text.length), count: 1 };
  expect(read(text, places)).toEqual({ it: value });
});
