import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../grammar/catalogue.ts';
import { compile } from '../../grammar/compile.ts';
import { type Derivation, derive, literalTexts } from '../../src/message/derivation.ts';
import { messageRow, rulesFrom, rulesOf } from '../../src/message/grammar-tables.ts';
import { parseMessage } from '../../src/message/parse-message.ts';
import { tokenize } from '../../src/message/tokens.ts';
import { prefixes, printedRow } from './field-values.ts';

const catalogue = readCatalogue();
const literalOf = literalTexts(rulesFrom(rulesOf('line')));
const literalById = new Map(
  [...literalOf].flatMap(([row, literal]) => (row === null ? [] : [[messageRow(row).id, literal]])),
);
const literalText = ({ row }: Derivation) => literalOf.get(row) ?? 0;
/** Prefixes that are no driver's own: an unknown line behind them belongs to anybody. */
const WITHOUT_DRIVER = [
  'bare',
  'ipv6',
  'udev',
  'networkd',
  'mlx4IbFunction',
  'bsdPciFunction',
  'bsdFound',
  'bsdFoundBlock',
  'bsdTrace',
  'bsdDevctl',
];

const forms = catalogue.flatMap((row) => row.prefixes.map((prefix) => ({ id: row.id, prefix, row })));

test('the compiled grammar is what the rules and the catalogue give; if not, run `npm run grammar`', () => {
  const compiled = readFileSync(new URL('../../src/message/compiled-grammar.ts', import.meta.url), 'utf8');
  expect(compiled).toBe(compile());
});

describe('every message of the catalogue, behind each of its prefixes', () => {
  test.each(forms)('$id behind $prefix is recognized with its values', ({ row, prefix }) => {
    fc.assert(
      fc.property(printedRow(row, prefix), ({ prefix, text, values }) => {
        const line = /\s$/.test(prefix) || prefix === '' ? `${prefix}${text}` : `${prefix} ${text}`;
        const [best, second] = derive(tokenize(line), 'line');
        if (best === undefined) throw new Error(`not recognized: ${line}`);
        // Where two messages fit, one says more: no two are tied.
        if (second !== undefined) expect(literalText(second), line).toBeLessThan(literalText(best));
        const { id, kind, level, role } = messageRow(best.row ?? -1);
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
    ({ row, prefix: name }) => {
      fc.assert(
        fc.property(printedRow(row, name), ({ prefix, text }) => {
          const message = parseMessage(`${prefix} unheard-of ${text}`);
          if (WITHOUT_DRIVER.includes(name)) expect(message).toBeNull();
          else expect(message).toMatchObject({ kind: 'unrecognized', id: null, driver: driverOf(prefix) });
          if (message !== null) expect(message.text).toContain(text);
        }),
        { numRuns: 2 },
      );
    },
  );
});

/** FreeBSD puts the number of the device behind the driver. */
function driverOf(prefix: string): string | undefined {
  return prefix.split(/[ :]/)[0]?.replace(/^(hn|pcib?|vmbus|mana|mce|mlxen|mlx[45]_core)[0-9]+$/, '$1');
}

function literalLength(id: string): number {
  return literalById.get(id) ?? 0;
}

test.each([
  'VFS: Disk quotas dquot_6.6.0',
  'eth0: renamed from veth1a2b3c',
  'eth1: link up',
  'eth1: hw csum failure of another sort',
  'eth0 hw csum failure',
  'eth1: name change',
  'e1000e 0000:00:1f.6 eth0: hw csum failure',
  'em0: link state changed to UP',
  'hn0x: link state changed to UP',
  'hn: link state changed to UP',
  'uhub0: detached',
  'ena_io() [TID:100123]: WARNING: no descriptors',
  'device_attach: atkbd0 attach returned 6',
  'pci2:0:2:0: hello',
  'pci0000:00: hello',
  'PCI: Using configuration type 1 for base access',
  'auxiliary snd_sof.hda.0: adding auxiliary device failed!: -12',
  'systemd-udevd[412]: starting version 219',
  'systemd-networkd[640]: eth0: Gained carrier',
  'udev: starting version 147',
  'found nothing',
  'domain=2, bus=0',
  '\tmap[10]',
  '!system=IFNET subsystem=hn0 type=LINK_UP',
  '<mlx5_ib> mlx5_ib_add: hello',
])('a line that only looks like one of ours is left alone: %s', (line) => {
  expect(parseMessage(line)).toBeNull();
});

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

/** Shorter than any sentence that says what happened, to whom. */
const SHORTEST_MEANING = 30;

/** A reader of one row does not see the others: `Same as above.`, `Newer wording.` */
const ANOTHER_ROW =
  /\b(same (as|text|with|for|,)|as above|see above|(newer|newest|older|oldest) (wording|form))\b/i;

const RELEASE = [
  '[0-9]+\\.[0-9]+(?:\\.[0-9]+)?(?:-rc[0-9]+)?',
  'FreeBSD [0-9]+\\.[0-9]+(?:-[a-z0-9]+)*',
  'RHEL [0-9]+\\.[0-9]+',
  'SLE [0-9]+',
  'WSA [0-9.]+',
  'LIS [a-z0-9.]+ el[0-9]',
].join('|');
const KERNELS = new RegExp(`^(?:reported|(?:${RELEASE})(?: to (?:${RELEASE}))?)$`);

describe('every row', () => {
  test('says in a sentence of its own what its message means', () => {
    const ids = new Set(catalogue.map(({ id }) => id));
    for (const { id, meaning } of catalogue) {
      expect(meaning, id).toMatch(/^[A-Z0-9].*\.$/);
      expect(meaning.length, id).toBeGreaterThanOrEqual(SHORTEST_MEANING);
      expect(meaning, id).not.toMatch(ANOTHER_ROW);
      expect(
        meaning.split(/[^\w.-]+/).filter((word) => ids.has(word.replace(/\.$/, ''))),
        id,
      ).toEqual([]);
    }
  });

  test('names the releases it was seen in, in the one form there is', () => {
    for (const { id, kernels } of catalogue) {
      expect(kernels, id).toMatch(KERNELS);
      const [first, last] = kernels.split(' to ');
      expect(last, id).not.toBe(first);
    }
  });
});
