import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../grammar/catalogue.ts';
import { compile } from '../../grammar/compile.ts';
import { type Derivation, derive, literalTexts } from '../../src/message/derivation.ts';
import { rulesFrom, rulesOf } from '../../src/message/grammar-tables.ts';
import { parseMessage } from '../../src/message/parse-message.ts';
import { tokenize } from '../../src/message/tokens.ts';
import { prefixes, printedRow } from './field-values.ts';

const catalogue = readCatalogue();
const literalOf = literalTexts(rulesFrom(rulesOf('line')));
const literalText = ({ row }: Derivation) => literalOf.get(row) ?? 0;
/** Without a prefix there is nobody to whom an unknown line could belong. */
const WITHOUT_DRIVER = ['bare', 'ipv6'];

const forms = catalogue.flatMap((row) => row.prefixes.map((prefix) => ({ id: row.id, prefix, row })));

test('the compiled grammar is what the rules and the catalogue give; if not, run `npm run grammar`', () => {
  const compiled = readFileSync(new URL('../../src/message/compiled-grammar.ts', import.meta.url), 'utf8');
  expect(compiled).toBe(compile());
});

describe('every message of the catalogue, behind each of its prefixes', () => {
  test.each(forms)('$id behind $prefix is recognized with its values', ({ row, prefix }) => {
    fc.assert(
      fc.property(printedRow(row, prefix), ({ prefix, text, values }) => {
        const line = `${prefix} ${text}`.trimStart();
        const [best, second] = derive(tokenize(line), 'line');
        if (best === undefined) throw new Error(`not recognized: ${line}`);
        // Where two messages fit, one says more: no two are tied.
        if (second !== undefined) expect(literalText(second), line).toBeLessThan(literalText(best));
        const { id, kind, level, role } = catalogue[best.row ?? -1] ?? row;
        expect(parseMessage(line), line).toMatchObject({ id, kind, level, role });
        // It is this message, or with these values one that has more of the line in its own words.
        if (id !== row.id) expect(literalLength(id), line).toBeGreaterThan(literalLength(row.id));
        else expect(parseMessage(line)?.fields, line).toEqual(values);
      }),
      { numRuns: 12 },
    );
  });

  test.each(forms.filter(({ row, prefix }) => prefix !== 'bare' && !row.template.startsWith('{')))(
    '$id behind $prefix, in other words, is unrecognized and not lost',
    ({ row, prefix }) => {
      fc.assert(
        fc.property(printedRow(row, prefix), ({ prefix, text }) => {
          const driver = driverOf(prefix);
          const message = parseMessage(`${prefix} unheard-of ${text}`);
          if (driver === 'IPv6') expect(message).toBeNull();
          else expect(message).toMatchObject({ kind: 'unrecognized', id: null, driver });
          if (message !== null) expect(message.text).toContain(text);
        }),
        { numRuns: 2 },
      );
    },
  );
});

/** FreeBSD puts the number of the device behind the driver. */
function driverOf(prefix: string): string | undefined {
  return prefix.split(/[ :]/)[0]?.replace(/^(hn|pcib|vmbus|mana|mce|mlx[45]_core)[0-9]+$/, '$1');
}

function literalLength(id: string): number {
  return literalOf.get(catalogue.findIndex((row) => row.id === id)) ?? 0;
}

test.each(Object.entries(prefixes).filter(([name]) => !WITHOUT_DRIVER.includes(name)))(
  'the prefix %s is read in one way only',
  (_, prefix) => {
    fc.assert(
      fc.property(prefix, (prefix) => {
        const tokens = tokenize(prefix);
        const upToColon = tokens.slice(0, tokens.findIndex(({ text }) => text === ':') + 1);
        expect(derive(upToColon, 'prefix')).toHaveLength(1);
      }),
    );
  },
);

test('every row says in a sentence what its message means', () => {
  for (const { id, meaning } of catalogue) expect(meaning, id).toMatch(/^[A-Z0-9].*\.$/);
});
