import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { corpusLog, corpusNames } from '../corpus/corpus.ts';

const SOURCE = fileURLToPath(new URL('../../src/', import.meta.url));

/**
 * What the checker takes for more than linear although nothing makes it so: each repetition in them has a bound, and
 * the text has one too.
 */
const BOUNDED: Readonly<Record<string, string>> = {
  'evidence/tools.ts /ethtool': 'the text is the name of a file, the repetitions end at 64 characters',
  'source/log-places.ts /^[^\\n]{1,80} kernel': 'the text is a sample of 16 KiB, looked at once in each file',
  'anonymize/host-names.ts /\\b([A-Za-z_]': 'a name in front of its @ ends after 32 characters',
  'made /((?:^|: |["\\s])\\s{0,8})':
    'the name of a user and of its domain end after some hundred characters, and only a blank begins one',
  'made /(Linux version':
    'the version ends after 128 characters, and the name of its builder after some hundred',
  'made /((s=)([0-9a-fA-F]': 'each repetition in the ids that anonymizing replaces ends after 32 digits',
  'record/formats/journal-verbose.ts / \\[s=':
    'looked for in lines that end in ], repetitions end at 256 characters',
  'made /(?:(?<isoDay>': 'each repetition in the stamps that anonymizing moves ends after 17 characters',
  'made /((?:(?<![0-9A-Za-z])|(?<=\\x1b':
    'each repetition in the addresses that anonymizing replaces ends, after 32 groups of four characters at most',
};

/**
 * Milliseconds for one expression, and the seed of the search. A slow machine searches less and finds less: it never
 * finds a fault that is none.
 */
const CHECK = { timeout: 10_000, randomSeed: 1 } as const;

interface Found {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

function literalsIn(file: string): readonly Found[] {
  const found: Found[] = [];
  const text = readFileSync(join(SOURCE, file), 'utf8');
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({
        where: `${file} ${node.text}`,
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
  return found;
}

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

/** Regular expressions that are put together while the program runs: everything that is made is noted. */
const made = new Map<string, Found>();
const plain = globalThis.RegExp;

beforeAll(async () => {
  globalThis.RegExp = new Proxy(plain, {
    construct(target, args, newTarget) {
      const expression = Reflect.construct(target, args, newTarget) as RegExp;
      made.set(String(expression), {
        where: `made ${expression}`,
        source: expression.source,
        flags: expression.flags,
      });
      return expression;
    },
  });
  const { analyze, anonymize } = await import('../../src/index.ts');
  const { explainMessage } = await import('../../src/messages.ts');
  await import('../../src/fixture.ts');
  for (const name of corpusNames('.log')) {
    await analyze(corpusLog(name));
    await anonymize(corpusLog(name)).text();
  }
  explainMessage('vmbus.driver-registering');
});
afterAll(() => {
  globalThis.RegExp = plain;
});

/** What the checker says of a regular expression, where it is not that it runs in linear time. */
function fault({ where, source, flags }: Found): string | null {
  if (Object.keys(BOUNDED).some((known) => where.startsWith(known))) return null;
  // The checker knows no match indices; they change nothing about the time.
  const result = checkSync(source, flags.replace('d', ''), CHECK);
  if (result.status === 'safe' || (result.status === 'unknown' && result.error.kind === 'timeout'))
    return null;
  return `${where}: ${result.status === 'vulnerable' ? result.complexity.summary : result.error.kind}`;
}

/** A token is tried at one place of a line only: it is part of a sticky one, which is checked for itself. */
function isToken({ source }: Found): boolean {
  return [...made.values()].some(({ flags, source: whole }) => flags.includes('y') && whole.includes(source));
}

describe('every regular expression runs in linear time', () => {
  test.for(files.filter((file) => literalsIn(file).length > 0))('of src/%s', (file) => {
    expect(literalsIn(file).flatMap((found) => fault(found) ?? [])).toEqual([]);
  });

  test('also those that are put together while the program runs', () => {
    expect(made.size).toBeGreaterThan(5);
    const others = [...made.values()].filter((found) => !isToken(found));
    expect(others.flatMap((found) => fault(found) ?? [])).toEqual([]);
  }, 600_000);
});

test('what is known to be bounded is still there', () => {
  const all = [...files.flatMap(literalsIn), ...made.values()];
  for (const known of Object.keys(BOUNDED)) {
    expect(
      all.some(({ where }) => where.startsWith(known)),
      known,
    ).toBe(true);
  }
});
