import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { corpusLog, corpusNames } from '../corpus/corpus.ts';

const SOURCE = fileURLToPath(new URL('../../src/', import.meta.url));

/** Milliseconds for one expression, and the seed of the search. */
const CHECK = { timeout: 60_000, randomSeed: 1 } as const;

/** For what is linear because nothing in it repeats without end. */
const QUICK_CHECK = { ...CHECK, timeout: 1_000 } as const;

/**
 * Only what repeats without end takes more than linear time: `{1,63}` is a constant, and is made a small one, so that the
 * checker decides by automata, and not by a search that finds more on one machine than on another.
 */
function withSmallBounds(source: string): string {
  return source.replace(/\{(\d+)(?:(,)(\d*))?\}/g, (_, least: string, comma = '', most = '') => {
    const small = (bound: string): string => (bound === '' ? '' : String(Math.min(Number(bound), SMALL)));
    return `{${small(least)}${comma}${small(most)}}`;
  });
}

/** A star, a plus or a bound that is left open, none of them escaped or in a class. */
const ENDLESS = /^(?:[^\\[*+{]|\\.|\[(?:[^\]\\]|\\.)*\]|\{\d+(?:,\d+)?\})*(?:[*+]|\{\d+,\})/;

/** Twice is enough for what two repetitions beside each other can share. */
const SMALL = 2;

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
  const small = withSmallBounds(source);
  const endless = ENDLESS.test(small);
  // The checker knows no match indices; they change nothing about the time.
  const result = checkSync(small, flags.replace('d', ''), endless ? CHECK : QUICK_CHECK);
  if (result.status === 'safe') return null;
  // Where nothing repeats without end, an attempt ends after so many steps, wherever it begins: so many, if not too many.
  if (!endless && (result.status === 'unknown' || result.complexity.type === 'polynomial')) return null;
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

test.each([
  ['(a+)+$', 'exponential'],
  ['(?:a{1,63}){1,}$', 'exponential'],
  ['a*b?a*$', '3rd degree polynomial'],
  ['x{0,300}x*x*$', '3rd degree polynomial'],
])('the checker sees that %s does not', (source, summary) => {
  expect(fault({ where: source, source, flags: '' })).toContain(`${source}: ${summary}`);
});
