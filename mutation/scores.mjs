import { readFileSync, writeFileSync } from 'node:fs';
import { withTable } from './page.mjs';

const SCORES = new URL('scores.json', import.meta.url);
const PAGE = new URL('../docs/mutation.md', import.meta.url);

/** Puts what a report of Stryker says of its files among the scores, and into the page. */
export function rememberScores(report) {
  const known = JSON.parse(readFileSync(SCORES, 'utf8'));
  for (const [file, { mutants }] of Object.entries(report.files)) {
    const count = (...statuses) => mutants.filter((mutant) => statuses.includes(mutant.status)).length;
    known[file] = {
      killed: count('Killed', 'Timeout'),
      survived: count('Survived', 'NoCoverage'),
      explained: count('Ignored'),
    };
  }
  const sorted = Object.fromEntries(Object.entries(known).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(SCORES, `${JSON.stringify(sorted, null, 2)}\n`);
  writeFileSync(PAGE, withTable(readFileSync(PAGE, 'utf8'), sorted));
}
