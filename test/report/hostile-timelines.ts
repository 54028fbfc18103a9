import fc from 'fast-check';
import type { Timeline } from '../../src/timeline/timeline.ts';
import { azure } from './azure.ts';
import { threeBoots, twoInterfaces, wallOnly } from './small-timelines.ts';

/** What no output may hold: written out here, independently of the expression in the source. */
const FORBIDDEN: readonly (readonly [from: number, to: number])[] = [
  [0x00, 0x09],
  [0x0b, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x61c, 0x61c],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
  [0xd800, 0xdfff],
  [0xe0000, 0xe0fff],
];

export function forbiddenIn(text: string): string[] {
  return [...text].filter((character) => {
    const code = character.codePointAt(0) ?? 0;
    return FORBIDDEN.some(([from, to]) => code >= from && code <= to);
  });
}

/** Fields whose values are words of the program, not strings of a log. */
const OWN_WORDS = new Set(['schema', 'type', 'severity', 'state', 'subject', 'driver', 'format']);

/** Times, which the program writes, too. */
const TIMES = ['wall', 'wallClock', 'startedAt'];

/** Puts another string in place of every string that comes from a log. */
function withStrings(value: unknown, next: () => string, kept: ReadonlySet<string> = OWN_WORDS): unknown {
  if (typeof value === 'string') return next();
  if (Array.isArray(value)) return value.map((item) => withStrings(item, next, kept));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, kept.has(key) ? item : withStrings(item, next, kept)]),
  );
}

const hostileString = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        '\u001b[31m',
        '\u009b',
        '\n',
        '\r',
        '\t',
        '\u202e',
        '\u2028',
        '\u200b',
        '\ud800',
        '\udc00',
        '😀',
        ' ',
        'eth0',
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join('')),
);

export const hostileTimeline = fc
  .tuple(
    fc.constantFrom(azure, twoInterfaces, threeBoots, wallOnly),
    fc.array(hostileString, { minLength: 1, maxLength: 40 }),
  )
  .map(([base, strings]) => {
    let index = 0;
    return withStrings(base, () => strings[index++ % strings.length] ?? '') as Timeline;
  });

/** Names and texts that would do something in one carrier or another. */
export const HOSTILE_TEXTS: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '\u001b[31mred\u001b]8;;http://evil.example\u0007link\u001b]8;;\u0007',
  '\u009b2J',
  '=HYPERLINK("http://evil.example";"click")',
  "+1+cmd|'/c calc'!A0",
  '-2+3',
  '@SUM(1;1)',
  '＝1+1',
  ' =1+1',
  'a;=1+1',
  'a;"=1+1"',
  '\t=1+1',
  '\r\n=1+1',
  '-',
  '',
  ' ',
  "'quoted'",
  '"quoted, twice"',
  'eth0\u202e0hte\u2066\u200b\u00ad',
  '\ufeffname',
  '\\u202e is six characters, \\u003d too, \\ is one',
  '\\\u001b\\',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'a|b||c',
  '`code` ```fence```\n```\n# heading',
  'a\nb\r\nc\u2028d\u0085e',
  '%%{init: {"securityLevel": "loose"}}%% %% comment',
  'click a call alert()',
  'section x : done, 0, 1',
  'style x:y#fff; #lt;b#gt; &lt;i&gt; ﬂ°°60¶ß ﬂ°lt¶ß',
  '[link](javascript:alert(1)) ![i](http://evil.example/i.png) www.evil.example https://evil.example',
  '@everyone #1 GH-1 evil/repo#2 ~~~ <!-- --> &amp; *b* _i_ $x^2$',
  'lone \ud800 surrogate \udc00',
  'größe 网络 😀 eth0',
  '\u0000\u0001\u007f',
];

/** A timeline in which every string of a log is a hostile one: each of them comes, each in many places. */
export const hostileTimelines: readonly Timeline[] = [azure, twoInterfaces, threeBoots, wallOnly].flatMap(
  (base) =>
    // Every shift puts another text into each place.
    HOSTILE_TEXTS.map((_, shift) => {
      let index = shift;
      const next = (): string => HOSTILE_TEXTS[index++ % HOSTILE_TEXTS.length] ?? '';
      return withStrings(base, next, new Set([...OWN_WORDS, ...TIMES])) as Timeline;
    }),
);
