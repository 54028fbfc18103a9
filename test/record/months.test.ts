import { describe, expect, test } from 'vitest';
import { monthNumber } from '../../src/record/stamps/months.ts';

const LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'pl',
  'cs',
  'ru',
  'uk',
  'sv',
  'da',
  'nb',
  'tr',
  'hu',
  'ro',
  'ja',
  'zh',
  'ko',
];

describe.for(LANGUAGES)('the months in %s', (language) => {
  test('are those that Intl has', () => {
    const format = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month += 1) {
      const name = format.format(new Date(Date.UTC(2025, month - 1, 15)));
      expect([name, monthNumber(name)]).toEqual([name, month]);
      expect(monthNumber(name.toUpperCase()), name).toBe(month);
    }
  });
});

test.each(['Foo', '', 'J', 'January1', '\ufffd\ufffd\ufffd', 'constructor', '13月', 'x'.repeat(100)])(
  '%j is no month',
  (name) => expect(monthNumber(name)).toBeNull(),
);
