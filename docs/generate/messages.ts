import { readFileSync } from 'node:fs';
import { type CatalogueRow, readCatalogue } from '../../grammar/catalogue.ts';
import { type Moment, readMoments } from '../../grammar/moments.ts';
import { type Role, readRoles, roleOf } from '../../grammar/roles.ts';
import { PREFIX_EXAMPLES } from '../../src/explain/examples.ts';
import { parseMessage } from '../../src/message/parse-message.ts';
import { code, page, plain, table } from './markdown.ts';

/** What each table of the catalogue is about, in the order of the index. */
const TABLES: Readonly<Record<string, string>> = {
  netvsc: 'hv_netvsc, the synthetic interface, and what it says about the VF',
  'hv-pci': 'hv_pci, the PCI bus of each VF',
  vmbus: 'hv_vmbus, the bus that offers every device',
  mlx5: 'mlx5_core, the VFs of ConnectX-4 and later',
  mlx4: 'mlx4_core and mlx4_en, the VFs of ConnectX-3',
  mana: 'mana, the VFs of the Microsoft Azure Network Adapter',
  pci: 'the PCI core, for the VF and its bus',
  net: 'the network core: renames, watchdog, references that are not given back',
  udev: 'udev and networkd, which rename interfaces',
  'hv-utils': 'hv_utils, the services of the host',
  hyperv: 'the Hyper-V part of the kernel',
  kernel: 'the kernel’s own last words',
  freebsd: 'FreeBSD: hn, mlx5_core, mce, mlx4, mana, and their bus',
};

/** A public log in which the host takes a VF away and gives it back. */
const LIFE = new URL('../../corpus/azure-maintenance.log', import.meta.url);

/** The pages docs/messages.md and docs/messages/*.md: every message that the program knows, by file name. */
export function messagePages(): Readonly<Record<string, string>> {
  const catalogue = readCatalogue();
  const unlisted = catalogue.find(({ table }) => !(table in TABLES));
  if (unlisted !== undefined)
    throw new Error(`say in docs/generate/messages.ts what ${unlisted.table} is about`);
  const moments = readMoments(catalogue);
  const roles = readRoles(catalogue);
  const pages = Object.keys(TABLES).map((name) => {
    const rows = catalogue.filter(({ table }) => table === name);
    return [`messages/${name}.md`, tablePage(name, rows, moments, roles)] as const;
  });
  return { 'messages.md': indexPage(catalogue, roles), ...Object.fromEntries(pages) };
}

const WRITTEN =
  '<!-- Written by `npm run docs` from grammar/messages/*.tsv, grammar/roles.tsv and grammar/moments.tsv. Do not edit. -->';

function indexPage(catalogue: readonly CatalogueRow[], roles: readonly Role[]): string {
  return page([
    WRITTEN,
    '',
    '# Messages',
    '',
    `The ${catalogue.length} kernel messages that vf-timeline knows: what each means, when it comes, in which kernels, and what`,
    'usually follows.',
    '',
    '## To look up a line of a log',
    '',
    "- With the command: `vf-timeline explain 'VF slot 1 added'`. It takes the line as you copied it, with or without",
    '  time stamp, driver and device, or some words of it; `dmesg | vf-timeline explain` takes a whole log.',
    '- On these pages: the beginning of the line tells the page. Search it (Ctrl+F) for a few words of the line',
    '  that are no number, name or address: those stand in braces here, as in `VF slot {slot} added`, and the',
    '  driver and device in front are left out.',
    "- In a checkout: `grep -rn 'VF slot' docs/messages`.",
    '',
    ...table(['the line begins with', 'look in'], beginnings(catalogue)),
    '',
    'An id such as `netvsc.vf-slot-added` is what the program calls a message in every output, and its place on',
    'the page: `docs/messages/netvsc.md#netvsc.vf-slot-added`. The kernels are the first and last in which the',
    'wording was seen, of Linux where nothing else is said; distributions backport freely, so they are a hint.',
    '',
    '## The pages',
    '',
    ...table(
      ['page', 'messages', 'about'],
      Object.entries(TABLES).map(([name, about]) => [
        `[${name}](messages/${name}.md)`,
        String(catalogue.filter((row) => row.table === name).length),
        plain(about),
      ]),
    ),
    '',
    '## The life of a VF in lines',
    '',
    'The host takes a VF away and gives it back: a public log from Azure, seconds since the line before. Which lines a',
    'kernel prints, and the order of some, differ: see each message, and [the states](lifecycle.md) between them.',
    '',
    ...table(['seconds', 'line', 'what it says'], lifeRows(catalogue)),
    '',
    '## Roles',
    '',
    'Every message has a role: its part in the life of a VF, or the sort of trouble it tells of. What is said here',
    'holds for each message of the role that has nothing of its own beside it. Messages marked **harmless** are so',
    'wherever they stand, whatever their level; others of the roles failure, timeout, pci-error and health-error are',
    'harmless only where a removal of the VF explains them.',
    ...roles.filter(({ table }) => table === null).flatMap(roleLines),
  ]);
}

function roleLines({ role, what, when, follows }: Role): readonly string[] {
  return [
    '',
    `### ${role}`,
    '',
    plain(what),
    '',
    `- **When:** ${plain(when)}`,
    `- **What follows:** ${plain(follows)}`,
  ];
}

/** The lines of a life with their distances and meanings. */
function lifeRows(catalogue: readonly CatalogueRow[]): readonly (readonly string[])[] {
  const lines = readFileSync(LIFE, 'utf8').trimEnd().split('\n');
  let before: number | null = null;
  return lines.map((line) => {
    const [, stamp = '', text = ''] = /^\[ *([0-9.]+)\] (.*)$/.exec(line) ?? [];
    const row = catalogue.find(({ id }) => id === parseMessage(text)?.id);
    if (row === undefined) throw new Error(`a line of the corpus has no message: ${line}`);
    const seconds = Number(stamp);
    const distance = before === null ? '' : `+${(seconds - before).toFixed(6)}`;
    before = seconds;
    return [distance, `[${code(text)}](messages/${row.table}.md#${row.id})`, plain(row.meaning)];
  });
}

/** Which pages have the lines that begin with a word. */
function beginnings(catalogue: readonly CatalogueRow[]): readonly (readonly string[])[] {
  const found = new Map<string, Map<string, number>>();
  for (const { table, prefixes } of catalogue) {
    for (const word of prefixes.flatMap(firstWords)) {
      const tables = found.get(word) ?? new Map<string, number>();
      found.set(word, tables.set(table, (tables.get(table) ?? 0) + 1));
    }
  }
  const order = [...found].sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1));
  return order.map(([word, tables]) => [
    word === ''
      ? 'none of these, as `Hyper-V: Host Build`'
      : `${code(word)}${/0$/.test(word) ? ', or another number' : ''}`,
    [...tables]
      .sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
      .map(([name]) => `[${name}](messages/${name}.md)`)
      .join(', '),
  ]);
}

/** The words with which a prefix can begin. What any driver of a VF may print has no word of its own. */
function firstWords(prefix: string): readonly string[] {
  if (prefix.startsWith('vf')) return ['mlx5_core', 'mlx4_core', 'mlx4_en', 'mana'];
  const [word = ''] = (PREFIX_EXAMPLES[prefix] ?? '').split(/[ :]/);
  return [word];
}

function tablePage(
  name: string,
  rows: readonly CatalogueRow[],
  moments: ReadonlyMap<string, Moment>,
  roles: readonly Role[],
): string {
  const looks = [...new Set(rows.flatMap(({ prefixes }) => prefixes))].map(
    (prefix) => PREFIX_EXAMPLES[prefix] ?? '',
  );
  const lines = [...new Set(looks.filter((look) => look !== ''))];
  const own = roles.filter(({ table }) => table === name);
  return page([
    WRITTEN,
    '',
    `# Messages: ${name}`,
    '',
    `${rows.length} messages: ${plain(TABLES[name] ?? '')}. How to search, and the other pages: [Messages](../messages.md).`,
    '',
    ...(lines.length === 0
      ? []
      : ['In front of them a line has:', '', ...lines.map((line) => `- ${code(line)}`), '']),
    ...(looks.includes('') ? ['Some stand in a line as they are here, with nothing in front.', ''] : []),
    'The last column has the level, the kernels, and the role, which says when the message comes and what follows',
    'where the message itself does not.',
    '',
    ...table(
      ['message', 'what it says', 'level, kernels, role'],
      rows.map((row) => tableRow(row, moments.get(row.id), roleOf(row, roles))),
    ),
    ...(own.length === 0
      ? []
      : ['', '## Roles', '', 'What is said here holds for this page.', ...own.flatMap(roleLines)]),
  ]);
}

function tableRow(
  { id, template, role, level, kernels, meaning }: CatalogueRow,
  moment: Moment | undefined,
  ofRole: Role | undefined,
): readonly string[] {
  const text = template.replace(/\{(\w+):\w+\}/g, '{$1}');
  const { benign = false, when = '', follows = '' } = moment ?? {};
  return [
    `<a id="${id}"></a>${code(text)}<br>*${plain(id)}*`,
    [
      `${benign ? '**Harmless.** ' : ''}${plain(meaning)}`,
      ...(when === ofRole?.when ? [] : [`*When:* ${plain(when)}`]),
      ...(follows === ofRole?.follows ? [] : [`*What follows:* ${plain(follows)}`]),
    ].join('<br>'),
    `${level}<br>${plain(kernels)}<br>[${role}](${ofRole?.table == null ? '../messages.md' : ''}#${role})`,
  ];
}
