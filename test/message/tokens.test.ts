import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from '../../src/message/tokens.ts';

const typesOf = (line: string) => tokenize(line).map(({ type, text }) => `${type} ${text}`);

test.each([
  ['cf63:00:02.0:', ['pciAddress cf63:00:02.0', 'punctuation :']],
  ['cf63:00:', ['pciBus cf63:00', 'punctuation :']],
  ['[15b3:1016]', ['punctuation [', 'deviceId 15b3:1016', 'punctuation ]']],
  ['000d3af5-76bd-000d-3af5-76bd000d3af5', ['guid 000d3af5-76bd-000d-3af5-76bd000d3af5']],
  ['000d3af5-76bd-000d-3af5-76bd000d3af5x', ['word 000d3af5-76bd-000d-3af5-76bd000d3af5x']],
  ['7c:ed:8d:53:cd:c7', ['mac 7c:ed:8d:53:cd:c7']],
  ['14.25.8362', ['dotted 14.25.8362']],
  ['(-19)', ['punctuation (', 'negative -19', 'punctuation )']],
  ['00-ff', ['word 00-ff']],
  ['added gone.', ['hexDigits added', 'word gone', 'punctuation .']],
  ['1234567890123456', ['hexDigits 1234567890123456']],
])('%s is %j', (line, tokens) => {
  expect(typesOf(line)).toEqual(tokens);
});

test('tokens and the blanks between them are the whole line, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (line) => {
      let end = 0;
      for (const { text, offset } of tokenize(line)) {
        expect(line.slice(end, offset).trim()).toBe('');
        expect(line.slice(offset, offset + text.length)).toBe(text);
        end = offset + text.length;
      }
      expect(line.slice(end).trim()).toBe('');
    }),
    { numRuns: 1000 },
  );
});
