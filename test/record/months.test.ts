import { describe, expect, test } from 'vitest';
import { readMonthTime } from '../../src/record/stamps/month-time.ts';
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

test('a time that stood in the line before is read as it would be alone', () => {
  const texts = [
    'Oct  3 06:25:01 vm1 kernel: a',
    'x Oct  3 06:25:01 vm1 kernel: a',
    'Oct  3 06:25:01.123456 vm1 kernel: a',
    'Oct  3 06:25:01. vm1 kernel: a',
    'Oct  3 06:25:01',
    'Oct  3 2025 06:25:01 vm1 kernel: a',
    'Fri Oct  3 06:25:01 2025 kernel: a',
    '03 Oct 06:25:01 vm1 kernel: a',
    'Oct  3 06:25:0',
  ];
  const starts = (text: string): number => (text.startsWith('x ') ? 2 : 0);
  const other = 'Nov 30 23:59:59 vm1 kernel: a';
  const alone = texts.map((text) => {
    readMonthTime(other, 0);
    return readMonthTime(text, starts(text));
  });
  expect(alone.map((read) => read?.end ?? null)).toEqual([15, 17, 22, 15, 15, 20, 24, 15, null]);
  for (const [index, text] of texts.entries()) {
    for (const before of texts) {
      readMonthTime(before, starts(before));
      expect(readMonthTime(text, starts(text)), `${text} behind ${before}`).toEqual(alone[index]);
    }
  }
});
