import { expect, test } from 'vitest';
import { type AuditOutput, judgeAudit, publishedPaths } from '../../build/audit.ts';

const isPublished = (path: string) => path === 'node_modules/luxon';

function hole(name: string): AuditOutput {
  const via = [{ title: 'It hangs', url: 'https://example.com/GHSA-1' }];
  const vulnerabilities = { [name]: { severity: 'low', nodes: [`node_modules/${name}`], via } };
  return { auditReportVersion: 2, vulnerabilities };
}

test('a hole in what users get fails, of whatever severity', () => {
  expect(judgeAudit(hole('luxon'), isPublished)).toEqual({
    passed: false,
    lines: ['luxon, low, what users get: It hangs (https://example.com/GHSA-1)'],
  });
});

test('a hole in what only develops is named', () => {
  expect(judgeAudit(hole('tsup'), isPublished)).toEqual({
    passed: true,
    lines: ['tsup, low, development only: It hangs (https://example.com/GHSA-1)'],
  });
});

test('one that came by another package is of whoever holds it', () => {
  const vulnerabilities = { luxon: { severity: 'high', nodes: ['node_modules/luxon'], via: ['other'] } };
  const { passed, lines } = judgeAudit({ auditReportVersion: 2, vulnerabilities }, isPublished);
  expect({ passed, lines }).toEqual({ passed: false, lines: ['luxon, high, what users get: by other'] });
});

test('none is said to be none', () => {
  const { passed, lines } = judgeAudit({ auditReportVersion: 2, vulnerabilities: {} }, isPublished);
  expect({ passed, lines }).toEqual({ passed: true, lines: ['no hole is known in any dependency'] });
});

test('a registry that does not answer is said to be one', () => {
  const message = 'request failed, reason: connect ECONNREFUSED';
  const { passed, lines } = judgeAudit({ message }, isPublished);
  expect(passed).toBe(true);
  expect(lines[0]).toMatch(/^SKIPPED: .* not audited$/);
  expect(lines).toContain(message);
});

test('what is neither has failed', () => {
  const { passed, lines } = judgeAudit(JSON.parse('{ "error": { "code": "ENOLOCK" } }'), isPublished);
  expect(passed).toBe(false);
  expect(lines.join()).toContain('ENOLOCK');
});

test('users get what is installed with the package and what is built in, not what lies beside for development', () => {
  const locked = {
    'node_modules/yauzl': {},
    'node_modules/commander': { dev: true },
    'node_modules/seek-bzip/node_modules/commander': {},
    'node_modules/@noble/hashes': { dev: true },
  };
  const properties = [{ name: 'cdx:npm:package:bundled' }];
  const components = [
    { name: 'yauzl' },
    { name: 'commander', properties: [] },
    { group: '@noble', name: 'hashes', properties },
  ];
  const isPublished = publishedPaths(locked, { components });
  expect(Object.keys(locked).filter(isPublished)).toEqual([
    'node_modules/yauzl',
    'node_modules/seek-bzip/node_modules/commander',
    'node_modules/@noble/hashes',
  ]);
});
