import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Application, type TypeDocOptions } from 'typedoc';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What the package exports, and the file that says it. */
const ENTRIES: Readonly<Record<string, string>> = {
  'vf-timeline': 'src/index.ts',
  'vf-timeline/messages': 'src/messages.ts',
  'vf-timeline/vitest': 'src/vitest.ts',
  'vf-timeline/matchers': 'src/matchers.ts',
  'vf-timeline/report': 'src/report.ts',
  'vf-timeline/fixture': 'src/fixture.ts',
  'vf-timeline/journal': 'src/journal/index.ts',
};

/** The tables whose keys are the names of something: `ACTIONS` and `scenarioSchema` list them. */
const UNNAMED: string[] = ['FAULTS', 'FREEBSD_FORMATS', 'LIFE_NAMES', 'LINUX_FORMATS', 'MachineEventName'];

const NOTE = 'Written by `npm run docs` from the comments of src/. Do not edit.';

/**
 * The files of docs/api/, by name: a page for each entry, written by TypeDoc from the comments, and `report.d.ts`, the
 * types without a word, in which a change of the API is seen at a glance.
 */
export async function apiPages(): Promise<Readonly<Record<string, string>>> {
  const out = mkdtempSync(join(tmpdir(), 'vf-timeline-api-'));
  try {
    const app = await Application.bootstrapWithPlugins(optionsOf(out));
    const project = await app.convert();
    const program = app.getEntryPoints()?.[0]?.program;
    if (project === undefined || program === undefined) throw new Error('TypeDoc could not read the sources');
    app.validate(project);
    await app.generateOutputs(project);
    if (app.logger.hasErrors() || app.logger.hasWarnings())
      throw new Error('TypeDoc has something to complain about: see above');
    return { ...readPages(out), 'api/report.d.ts': report(program) };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

function optionsOf(out: string): TypeDocOptions {
  return {
    entryPoints: Object.values(ENTRIES).map((path) => join(ROOT, path)),
    tsconfig: join(ROOT, 'tsconfig.json'),
    skipErrorChecking: true,
    plugin: ['typedoc-plugin-markdown'],
    out,
    readme: 'none',
    name: 'API',
    disableSources: true,
    excludeExternals: true,
    // What a page says of a name that it does not export leads nowhere.
    validation: { notExported: true, invalidLink: true, notDocumented: false },
    intentionallyNotExported: UNNAMED,
    sort: ['source-order'],
    logLevel: 'Warn',
    ...markdown,
  };
}

/** Options of typedoc-plugin-markdown, which TypeDoc's own types do not know. */
const markdown = {
  outputFileStrategy: 'modules',
  hidePageHeader: true,
  hideBreadcrumbs: true,
  parametersFormat: 'table',
  interfacePropertiesFormat: 'table',
  classPropertiesFormat: 'table',
  typeAliasPropertiesFormat: 'table',
} as object;

function readPages(out: string): Readonly<Record<string, string>> {
  const names = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(out, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'));
  return Object.fromEntries(
    names.sort().map((name) => {
      const text = readFileSync(join(out, name), 'utf8').trimEnd();
      return [`api/${name}`, `<!-- ${NOTE} -->\n\n${text}\n`] as const;
    }),
  );
}

const DECLARATIONS: ts.CompilerOptions = {
  noEmit: false,
  declaration: true,
  emitDeclarationOnly: true,
  removeComments: true,
};

/** Every name that an entry exports, with its declaration as TypeScript writes it for the package. */
function report(oldProgram: ts.Program): string {
  const program = ts.createProgram({
    rootNames: oldProgram.getRootFileNames(),
    options: { ...oldProgram.getCompilerOptions(), ...DECLARATIONS },
    oldProgram,
  });
  const checker = program.getTypeChecker();
  const modules = Object.entries(ENTRIES).map(([entry, path]) => {
    const source = program.getSourceFile(join(ROOT, path));
    const symbol = source && checker.getSymbolAtLocation(source);
    if (symbol === undefined) throw new Error(`there is no module in ${path}`);
    const declarations = checker
      .getExportsOfModule(symbol)
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((name) => declarationOf(name, program));
    return `// ${entry}\n\n${declarations.join('\n\n')}\n`;
  });
  return `// ${NOTE}\n\n${modules.join('\n')}`;
}

function declarationOf(exported: ts.Symbol, program: ts.Program): string {
  const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0;
  const symbol = isAlias ? program.getTypeChecker().getAliasedSymbol(exported) : exported;
  const declared = symbol.declarations?.[0]?.getSourceFile();
  const file = declared?.fileName ?? '';
  let text = '';
  program.emit(
    declared,
    (_, declarations) => {
      text = declarations;
    },
    undefined,
    true,
  );
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const own = source.statements.filter((statement) => namesOf(statement).includes(symbol.name));
  if (own.length === 0) throw new Error(`${symbol.name} is not in the types of ${file}`);
  return own.map((statement) => statement.getText(source)).join('\n');
}

function namesOf(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  const { name } = statement as ts.Statement & { readonly name?: ts.Identifier };
  return name === undefined ? [] : [name.text];
}
