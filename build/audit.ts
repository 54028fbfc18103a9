import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BUNDLED } from './bill-of-materials.ts';

/**
 * What `npm audit --json` prints, as far as it is needed: a report; or, with a message alone, that the registry did not
 * answer. An error is neither: something is wrong here.
 */
export interface AuditOutput {
  readonly auditReportVersion?: number;
  readonly vulnerabilities?: Readonly<Record<string, Vulnerability>>;
  readonly message?: string;
}

interface Vulnerability {
  readonly severity: string;
  /** Where the package lies: `node_modules/luxon`. */
  readonly nodes: readonly string[];
  /** What is known, or by which other package it came. */
  readonly via: readonly (string | { readonly title: string; readonly url: string })[];
}

/** What to say, and whether the check has passed. */
export interface Verdict {
  readonly passed: boolean;
  readonly lines: readonly string[];
}

/**
 * Judges what is known of holes in dependencies. In what users get there may be none, of any severity; those of
 * development run on this machine only, and are named.
 *
 * @param isPublished whether users get the package that lies there, installed or as a part of the build
 */
export function judgeAudit(output: AuditOutput, isPublished: (path: string) => boolean): Verdict {
  const { auditReportVersion, vulnerabilities = {}, message } = output;
  if (auditReportVersion === undefined) {
    if (message === undefined) return { passed: false, lines: ['npm audit failed', JSON.stringify(output)] };
    const skipped =
      'SKIPPED: the registry does not tell what is known of holes; dependencies are not audited';
    return { passed: true, lines: [skipped, message] };
  }
  const known = Object.entries(vulnerabilities).map(([name, { severity, nodes, via }]) => {
    const published = nodes.some(isPublished);
    const what = via.map((one) => (typeof one === 'string' ? `by ${one}` : `${one.title} (${one.url})`));
    const whose = published ? 'what users get' : 'development only';
    return { published, line: `${name}, ${severity}, ${whose}: ${what.join('; ')}` };
  });
  const holes = known.length === 0 ? ['no hole is known in any dependency'] : known.map(({ line }) => line);
  return { passed: !known.some(({ published }) => published), lines: holes };
}

/** What is needed of `dist/sbom.cdx.json`. */
interface Bill {
  readonly components: readonly {
    readonly group?: string;
    readonly name: string;
    readonly properties?: readonly { readonly name: string }[];
  }[];
}

/** Paths of packages that users get: those that the lock file does not call dev, and those that are built in. */
export function publishedPaths(
  locked: Readonly<Record<string, { readonly dev?: boolean }>>,
  { components }: Bill,
): (path: string) => boolean {
  const builtIn = components.filter(({ properties = [] }) => properties.some(({ name }) => name === BUNDLED));
  const paths = new Set(
    builtIn.map(({ group, name }) => `node_modules/${group === undefined ? name : `${group}/${name}`}`),
  );
  return (path) => paths.has(path) || locked[path]?.dev !== true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8' });
  const [{ packages }, bill] = ['package-lock.json', 'dist/sbom.cdx.json'].map((file) =>
    JSON.parse(readFileSync(file, 'utf8')),
  );
  const { passed, lines } = judgeAudit(JSON.parse(stdout), publishedPaths(packages, bill));
  console.log(lines.join('\n'));
  process.exitCode = passed ? 0 : 1;
}
