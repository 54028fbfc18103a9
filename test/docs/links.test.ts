import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (page: string) => readFileSync(`${ROOT}${page}`, 'utf8');

const inFolder = (folder: string) =>
  readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.md'));

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  ...['docs', 'corpus', 'bench', '.github'].flatMap(inFolder),
];

test.each(pages)('every link of %s leads somewhere', (page) => {
  for (const [target, path = '', anchor = ''] of prose(page).matchAll(
    /\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)]*))?\)/g,
  )) {
    const file = path === '' ? page : posix.join(posix.dirname(page), path);
    expect(existsSync(`${ROOT}${file}`), `${page} → ${target}`).toBe(true);
    if (anchor !== '') expect(anchorsOf(file), `${page} → ${file}`).toContain(anchor);
  }
});

test('every page of docs/ is in its index', () => {
  const index = read('docs/README.md');
  const top = inFolder('docs').filter((page) => /^docs\/[^/]+\.md$/.test(page) && page !== 'docs/README.md');
  expect(top.filter((page) => !index.includes(`](${posix.basename(page)})`))).toEqual([]);
});

/** A page without its code: in that, `[…](…)` is no link. */
function prose(page: string): string {
  return read(page)
    .replace(/^ *```[\s\S]*?^ *```$/gm, '')
    .replace(/`[^`\n]*`/g, (code) => (/[()]/.test(code) ? '' : code.replaceAll('`', '')));
}

const known = new Map<string, ReadonlySet<string>>();

/** The places of a page, as GitHub names them: those that say their name, and the headings. */
function anchorsOf(page: string): ReadonlySet<string> {
  const found = known.get(page);
  if (found !== undefined) return found;
  const anchors = new Set<string>();
  for (const [, id, heading = ''] of prose(page).matchAll(/<a id="([^"]+)">|^#+ (.*)$/gm)) {
    const name = id ?? slug(heading);
    const same = [...anchors].filter((other) => other.replace(/-\d+$/, '') === name).length;
    anchors.add(id === undefined && anchors.has(name) ? `${name}-${same}` : name);
  }
  known.set(page, anchors);
  return anchors;
}

function slug(heading: string): string {
  return heading
    .replace(/\\(.)/g, '$1')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}
