import { readFileSync } from 'node:fs';

/** The page docs/errors.md: every code of VfTimelineError, with the comment that src/errors.ts has in front of it. */
export function errorsPage(): string {
  const source = readFileSync(new URL('../../src/errors.ts', import.meta.url), 'utf8');
  const union = source.slice(source.indexOf('export type VfTimelineErrorCode'));
  const codes = [...union.matchAll(/\/\*\* (.*) \*\/\s*\| '([\w-]+)'/g)];
  return `${[
    '<!-- Written by `npm run docs` from src/errors.ts. Do not edit. -->',
    '',
    '# Errors',
    '',
    'What a log says never makes the library throw: damage becomes data (`sources[].problems`, `sources[].skipped`,',
    '`unrecognized`). What is thrown is a `VfTimelineError`, with a `code`, and a `message` of one sentence that says',
    'what was wrong and what to do.',
    '',
    '| code | when |',
    '| --- | --- |',
    ...codes.map(([, text = '', code = '']) => `| \`${code}\` | ${text.replaceAll('|', '\\|')} |`),
    '',
    'Compare by `code`, not by `instanceof`: a program may have two copies of the package, one for ES modules and one for',
    'CommonJS.',
    '',
    '```ts',
    "import { analyzeFiles } from 'vf-timeline';",
    '',
    'try {',
    "  await analyzeFiles(['no-such.log']);",
    '} catch (error) {',
    "  if (!(error instanceof Error && 'code' in error)) throw error;",
    '  console.log(error.name, error.code, error.message);',
    '}',
    '```',
    '',
    '```text prints',
    'VfTimelineError unreadable-input cannot read no-such.log: there is no such file; check the path',
    '```',
    '',
    'An input may also be read as far as possible and leave its trouble in the timeline: `sources[].problems` has a code of',
    'its own for each ([reference](api/vf-timeline.md#sourceproblemcode)). The command prints both, and ends with status 2',
    'where an input could not be read at all.',
  ].join('\n')}\n`;
}
