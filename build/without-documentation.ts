import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

const OF_FORMATS = ['madeBy', 'times', 'examples'];

/**
 * What rules, formats and layers say of themselves for docs/ and the tests, by the type that they are declared with. No
 * other file of `src/` reads it.
 */
const DOCUMENTATION: Readonly<Record<string, readonly string[]>> = {
  Rule: ['title', 'observes', 'example'],
  LineFormat: OF_FORMATS,
  BlockFormat: OF_FORMATS,
  Layer: ['madeBy', 'examples'],
};

/** Leaves that out of what is published: 8 kB of gzip of what a page has to load to analyse a log. */
export const withoutDocumentation: Plugin = {
  name: 'without-documentation',
  setup(build) {
    build.onLoad(
      { filter: /\/src\/(?:diagnose\/rules|record\/(?:formats|layers))\/[\w-]+\.ts$/ },
      async ({ path }) => ({
        contents: stripped(await readFile(path, 'utf8')),
        loader: 'ts',
      }),
    );
  },
};

/** The code of a module without what only the documentation reads. */
export function stripped(code: string): string {
  const source = ts.createSourceFile('module.ts', code, ts.ScriptTarget.Latest, true);
  const cuts = source.statements.filter(ts.isVariableStatement).flatMap(({ declarationList }) =>
    declarationList.declarations.flatMap(({ type, initializer }) => {
      const names = DOCUMENTATION[type?.getText(source) ?? ''] ?? [];
      if (initializer === undefined || !ts.isObjectLiteralExpression(initializer)) return [];
      return initializer.properties.filter(
        ({ name }) => name !== undefined && names.includes(name.getText(source)),
      );
    }),
  );
  return cuts.reduceRight(
    // With the comma behind it, if there is one.
    (text, property) =>
      text.slice(0, property.getStart(source)) + text.slice(property.end).replace(/^\s*,/, ''),
    code,
  );
}
