import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canBegin, canBeginType } from '../../src/message/cut-token.ts';

const digits = (count: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: count, maxLength: count });
const groups = (separator: string, ...lengths: number[]) =>
  fc.tuple(...lengths.map(digits)).map((parts) => parts.join(separator));

const values: Readonly<Record<string, fc.Arbitrary<string>>> = {
  guid: groups('-', 8, 4, 4, 4, 12),
  mac: groups(':', 2, 2, 2, 2, 2, 2),
  pciAddress: groups(':', 4, 2, 2).map((text) => `${text}.7`),
  pciBus: groups(':', 8, 2),
  deviceId: groups(':', 4, 4),
  hex: digits(9).map((text) => `0x${text}`),
  range: groups('-0x', 9, 9).map((text) => `0x${text}`),
  dotted: fc.tuple(fc.nat(), fc.nat(), fc.nat()).map((parts) => parts.join('.')),
  natural: fc.nat().map(String),
  negative: fc.nat().map((value) => `-${value}`),
  lanes: fc.nat(64).map((width) => `x${width}`),
  vmbusName: fc.nat(99).map((number) => `vmbus_0_${number}`),
  hnUnit: fc.nat(99).map((number) => `hn${number}`),
  pciSelector: fc.nat(65535).map((domain) => `pci${domain}:0:2:0`),
  auxiliaryDevice: fc.nat(9).map((index) => `mlx5_core.eth.${index}`),
  word: fc.constantFrom('enP53091s1np0', 'pre-initializing', 'a.b+c'),
};

test.each(Object.entries(values))('a %s that is cut anywhere begins as one', (type, value) => {
  fc.assert(
    fc.property(value, fc.nat(), (text, length) => {
      const begun = text.slice(0, 1 + (length % text.length));
      expect(canBeginType(type, begun), begun).toBe(true);
    }),
  );
});

test.each([
  ['guid', 'banana'],
  ['guid', '000d3af5:'],
  ['mac', '7ced'],
  ['mac', '7c:ed:8d:53:cd:c7:'],
  ['pciAddress', 'cf6:'],
  ['pciBus', 'cf63:00:'],
  ['hex', '10'],
  ['dotted', '14..'],
  ['natural', '1.'],
  ['natural', '0123456789012345'],
  ['lanes', 'xy'],
  ['hnUnit', 'hm'],
  ['word', '-x'],
  // A line does not end where it begins.
  ['found', 'found'],
  ['nothing', '1'],
])('a %s does not begin so: %s', (type, text) => {
  expect(canBeginType(type, text)).toBe(false);
});

test.each([
  ['chan([0-9]{1,15})', 'ch', true],
  ['chan([0-9]{1,15})', 'chan12', true],
  ['chan([0-9]{1,15})', 'change', false],
  ['(-?[0-9]{1,15})ms', '-1', true],
  ['(-?[0-9]{1,15})ms', '12m', true],
  ['(-?[0-9]{1,15})ms', 'ms', false],
  ['(-?[0-9]{1,15})\\.(-?[0-9]{1,15})', '10.', true],
  ['(-?[0-9]{1,15})\\.(-?[0-9]{1,15})', '10..', false],
])('the form %s of a token, and %s', (form, text, expected) => {
  expect(canBegin(form, text)).toBe(expected);
});

test('a text longer than any value begins none', () => {
  expect(canBeginType('hex', `0x${'0'.repeat(62)}`)).toBe(true);
  expect(canBeginType('hex', `0x${'0'.repeat(63)}`)).toBe(false);
});
