import { readCatalogue } from './catalogue.ts';
import { readMoments } from './moments.ts';
import { readRoles } from './roles.ts';

/**
 * Writes what people want to know of the messages into `src/explain/compiled-messages.ts`: apart from the
 * grammar, so that a program that only parses does not carry it.
 */
export function compileExplanations(): string {
  const catalogue = readCatalogue();
  const moments = readMoments(catalogue);
  const texts: string[] = [];
  /** Many messages share a sentence; each is written once. */
  const indexOf = (text: string): number => {
    if (!texts.includes(text)) texts.push(text);
    return texts.indexOf(text);
  };
  const messages = catalogue.map(({ id, driver, prefixes, template, role, level, kernels, meaning }) => {
    const { benign = false, when = '', follows = '' } = moments.get(id) ?? {};
    const moment = [benign ? 'benign' : '', String(indexOf(when)), String(indexOf(follows))];
    return [id, driver, prefixes.join(' '), template, role, level, kernels, ...moment, meaning].join('\t');
  });
  const shared = readRoles(catalogue).filter(({ table }) => table === null);
  const roles = shared.map(({ role, what, when, follows }) =>
    [role, what, String(indexOf(when)), String(indexOf(follows))].join('\t'),
  );
  return `${[
    '// Built by `npm run grammar` from grammar/messages/*.tsv, grammar/roles.tsv and grammar/moments.tsv. Do not edit.',
    '',
    ...table(
      'Id, driver, prefixes, text, role, level, kernels, benign, when, follows, meaning of each message.',
      'messageLines',
      messages,
    ),
    ...table('Role, what it is, when, follows.', 'roleLines', roles),
    ...table('When messages come and what follows them, by index.', 'sentences', texts),
  ]
    .join('\n')
    .trimEnd()}\n`;
}

function table(comment: string, name: string, lines: readonly string[]): readonly string[] {
  return [
    `/** ${comment} */`,
    `export const ${name}: readonly string[] = [`,
    ...lines.map((line) => `  ${JSON.stringify(line)},`),
    '];',
    '',
  ];
}
