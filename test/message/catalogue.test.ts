import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../grammar/catalogue.ts';
import { compile } from '../../grammar/compile.ts';
import { derive } from '../../src/message/derivation.ts';
import { parseMessage } from '../../src/message/parse-message.ts';
import { tokenize } from '../../src/message/tokens.ts';
import { prefixes, printedRow } from './field-values.ts';

const catalogue = readCatalogue();
const forms = catalogue.flatMap((row) => row.prefixes.map((prefix) => ({ id: row.id, prefix, row })));

test('the compiled grammar is what the rules and the catalogue give; if not, run `npm run grammar`', () => {
  const compiled = readFileSync(new URL('../../src/message/compiled-grammar.ts', import.meta.url), 'utf8');
  expect(compiled).toBe(compile());
});

describe('every message of the catalogue, behind each of its prefixes', () => {
  test.each(forms)('$id behind $prefix is recognized with its values, in one way only', ({ row, prefix }) => {
    fc.assert(
      fc.property(printedRow(row, prefix), ({ prefix, text, values }) => {
        const line = `${prefix} ${text}`;
        expect(derive(tokenize(line), 'line'), line).toHaveLength(1);
        expect(parseMessage(line), line).toMatchObject({
          id: row.id,
          kind: row.kind,
          level: row.level,
          fields: values,
        });
      }),
      { numRuns: 40 },
    );
  });

  test.each(forms)('$id behind $prefix, in other words, is unrecognized and not lost', ({ row, prefix }) => {
    fc.assert(
      fc.property(printedRow(row, prefix), ({ prefix, text }) => {
        const [driver] = prefix.split(/[ :]/);
        const message = parseMessage(`${prefix} unheard-of ${text}`);
        expect(message).toMatchObject({
          kind: 'unrecognized',
          id: null,
          driver,
          text: expect.stringContaining(text),
        });
      }),
      { numRuns: 5 },
    );
  });
});

test.each(Object.entries(prefixes))('the prefix %s is read in one way only', (_, prefix) => {
  fc.assert(
    fc.property(prefix, (prefix) => {
      const tokens = tokenize(prefix);
      const upToColon = tokens.slice(0, tokens.findIndex(({ text }) => text === ':') + 1);
      expect(derive(upToColon, 'prefix')).toHaveLength(1);
    }),
  );
});

test('every row says in a sentence what its message means', () => {
  for (const { id, meaning } of catalogue) expect(meaning, id).toMatch(/^[A-Z0-9].*\.$/);
});
