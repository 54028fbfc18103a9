import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../../src/diagnose/rules.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

test('the README counts the rules', () => {
  expect(readme).toContain(`[${rules.length} rules](docs/findings.md)`);
});

test('the README gives two lines for a checkout: one analyses a log, one tests', () => {
  const [, block = ''] = /## From a checkout\n[\s\S]*?```sh\n([\s\S]*?)```/.exec(readme) ?? [];
  const lines = block.trimEnd().split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/ corpus\/\S+\.log$/);
  expect(lines[1]).toMatch(/npm test$/);
});
