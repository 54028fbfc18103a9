import { type CatalogueRow, readCatalogue } from '../../grammar/catalogue.ts';
import { piecesOf } from '../../grammar/production.ts';
import { typeOfField } from '../../grammar/types.ts';
import { exampleValue, PREFIX_EXAMPLES } from '../../src/explain/examples.ts';
import { parseMessage } from '../../src/message/parse-message.ts';
import { tokenize } from '../../src/message/tokens.ts';
import { code, page, plain, table } from './markdown.ts';
import { diagrams } from './railroad.ts';
import { includedFiles, type Nonterminal, readRuleFile, readRuleText } from './rule-files.ts';
import { tokenTypes } from './token-table.ts';

/** The line that the page follows from its tokens to the message. */
const LINE = 'hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF slot 1 added';

/** Messages of one prefix that are drawn, to show what the build makes of rows. */
const DRAWN_ROWS = [
  'netvsc.vf-slot-added',
  'netvsc.vf-slot-removed',
  'netvsc.vf-registering',
  'netvsc.datapath-to-vf',
];

const TERMINALS = 'terminals.ne';

/** The page docs/grammar.md and the pictures in docs/grammar/, by file name. */
export function grammarPages(): Readonly<Record<string, string>> {
  const catalogue = readCatalogue();
  const pictures = new Map<string, string>();
  const files = includedFiles().map(readRuleFile);
  for (const { name, nonterminals } of files) {
    const drawn = diagrams(readRuleText(name));
    for (const nonterminal of nonterminals.filter(hasShape)) {
      pictures.set(nonterminal.name, drawn.get(nonterminal.name) ?? missing(nonterminal.name));
    }
  }
  const rows = diagrams(rowsAsRules(catalogue));
  pictures.set(
    'netvscInterfaceMessage',
    rows.get('netvscInterfaceMessage') ?? missing('netvscInterfaceMessage'),
  );
  return {
    'grammar.md': page([
      '<!-- Written by `npm run docs` from grammar/. Do not edit. -->',
      '',
      ...introduction(),
      ...tokensSection(),
      ...fieldsSection(catalogue, files.find(({ name }) => name === TERMINALS)?.nonterminals ?? [], pictures),
      ...prefixesSection(
        catalogue,
        files.filter(({ name }) => name !== TERMINALS),
        pictures,
      ),
      ...messagesSection(catalogue),
    ]),
    ...Object.fromEntries([...pictures].map(([name, svg]) => [`grammar/${name}.svg`, svg])),
  };
}

function missing(name: string): never {
  throw new Error(`nearley-railroad drew nothing for ${name}`);
}

/** Whether there is something to see: a choice, or a sequence. */
function hasShape({ alternatives }: Nonterminal): boolean {
  return alternatives.length > 1 || /\s/.test(alternatives[0] ?? '');
}

function picture(name: string, pictures: ReadonlyMap<string, string>): readonly string[] {
  return pictures.has(name) ? ['', `![${name} as a railroad diagram](grammar/${name}.svg)`] : [];
}

/** Some rows as the build makes rules of them. */
function rowsAsRules(catalogue: readonly CatalogueRow[]): string {
  const alternatives = DRAWN_ROWS.map((id) => {
    const row = catalogue.find((row) => row.id === id) ?? missing(id);
    return piecesOf(row)
      .map((piece) =>
        piece.kind === 'word'
          ? JSON.stringify(piece.text)
          : piece.kind === 'field'
            ? piece.field.type
            : missing(id),
      )
      .join(' ');
  });
  return `netvscInterfaceMessage -> ${alternatives.join('\n | ')}\n`;
}

function introduction(): readonly string[] {
  const message = parseMessage(LINE);
  return [
    '# The grammar',
    '',
    'What a line of a known driver may be is said by a formal grammar in `grammar/`. A line goes through it in',
    'three steps: it is cut into **tokens**, a **prefix** says who speaks about which device, and a **message** says',
    'what. This page is drawn from the files of the grammar; every message of it is listed in [Messages](messages.md),',
    'and [Architecture](architecture.md#the-grammar) says how it is run.',
    '',
    'The steps, for one line (freed of its time stamp before):',
    '',
    '```text',
    LINE,
    '```',
    '',
    'Its tokens, by type; blanks separate them and mean nothing else:',
    '',
    ...table(
      ['token', 'type'],
      tokenize(LINE).map(({ text, type }) => [code(text), code(type)]),
    ),
    '',
    'The rule of the prefix takes the first tokens up to the colon, and a row of the catalogue the rest:',
    '',
    '```text',
    'netvscInterface -> "hv_netvsc" vmbusDevice netdev ":"                        grammar/netvsc.ne',
    'netvsc.vf-slot-added   netvscInterface   VF slot {slot:natural} added        grammar/messages/netvsc.tsv',
    '```',
    '',
    'What the program gets:',
    '',
    '```json',
    JSON.stringify(message, null, 2),
    '```',
    '',
    'In the pictures a round box is a token: a word of the kernel in quotation marks, or any token of a type. A box',
    'with corners is another rule.',
    '',
  ];
}

function tokensSection(): readonly string[] {
  return [
    '## Tokens',
    '',
    'Tried in this order at each place of a line (`grammar/tokens.ts`). All that can be part of a name end where no',
    'further character of a name follows, so `1016` in `1016x` is no number. Every character belongs to some token:',
    'cutting never fails.',
    '',
    ...table(
      ['type', 'expression', 'in a line'],
      tokenTypes().map(({ name, pattern, example }) => [
        code(name),
        code(pattern),
        (example === null ? '' : marked(...example, pattern)) || code(SAMPLES[name] ?? missing(name)),
      ]),
    ),
    '',
  ];
}

/** Tokens whose type has no line of its own in the comments. */
const SAMPLES: Readonly<Record<string, string>> = {
  foundBlock: '⇥',
  blank: ' ',
  speaker: 'eth1',
  devctl: '!system=HYPERV_NIC_VF',
  mlx4Ib: '<mlx4_ib>',
  found: 'found->',
  mlx4Unit: 'mlx4_core0',
  mceUnit: 'mce0',
  mlxenUnit: 'mlxen0',
  pciUnit: 'pci2',
  pciSelector: 'pci2:0:2:0',
  hnUnit: 'hn0',
  manaUnit: 'mana0',
  pcibUnit: 'pcib0',
  vmbusUnit: 'vmbus0',
  natural: '1',
  hexDigits: 'c0350005',
  punctuation: ':',
  other: '…',
};

/** The line of a comment with the tokens above its carets in bold; nothing where none is of this type. */
function marked(line: string, caret: string, pattern: string): string {
  const whole = new RegExp(`^(?:${pattern})$`);
  const spans = [...caret.matchAll(/\^/g)].flatMap(({ index }) => {
    const token = tokenize(line.slice(index))[0]?.text ?? '';
    return whole.test(token) ? [[index, index + token.length] as const] : [];
  });
  if (spans.length === 0) return '';
  let end = 0;
  const parts = spans.map(([from, to]) => {
    const text = `${plain(line.slice(end, from))}**${plain(line.slice(from, to))}**`;
    end = to;
    return text;
  });
  return `${parts.join('')}${plain(line.slice(end))}`;
}

function fieldsSection(
  catalogue: readonly CatalogueRow[],
  nonterminals: readonly Nonterminal[],
  pictures: ReadonlyMap<string, string>,
): readonly string[] {
  const used = new Set(
    catalogue.flatMap(({ template }) => [...template.matchAll(/:(\w+)\}/g)].map(([, type = '']) => type)),
  );
  const fields = nonterminals.filter(({ name }) => used.has(name));
  const parts = nonterminals.filter(({ name }) => !used.has(name) && pictures.has(name));
  return [
    '## Fields',
    '',
    'A field of a message has one of these types: a rule of `grammar/terminals.ne` says which tokens it takes, and',
    'what the library gives for it. A field may also stand inside a token, as the 8 in `x8`.',
    '',
    ...table(
      ['type', 'looks like', 'becomes', 'messages'],
      fields.map(({ name }) => [
        pictures.has(name) ? `[${code(name)}](#${name.toLowerCase()})` : code(name),
        code(exampleValue('', name)),
        code(typeOfField(name)),
        String(catalogue.filter(({ template }) => template.includes(`:${name}}`)).length),
      ]),
    ),
    ...fields.flatMap((one) => (pictures.has(one.name) ? nonterminalLines(one, pictures) : [])),
    '',
    '### Parts of fields and prefixes',
    ...parts.flatMap((one) => nonterminalLines(one, pictures, '####')),
    '',
  ];
}

function nonterminalLines(
  { name, examples, remarks }: Nonterminal,
  pictures: ReadonlyMap<string, string>,
  heading = '###',
): readonly string[] {
  return [
    '',
    `${heading} ${name}`,
    ...(remarks.length === 0 ? [] : ['', plain(remarks.join(' '))]),
    ...(examples.length === 0 ? [] : ['', '```text', ...examples, '```']),
    ...picture(name, pictures),
  ];
}

function prefixesSection(
  catalogue: readonly CatalogueRow[],
  files: readonly {
    readonly name: string;
    readonly about: string;
    readonly nonterminals: readonly Nonterminal[];
  }[],
  pictures: ReadonlyMap<string, string>,
): readonly string[] {
  return [
    '## Prefixes',
    '',
    'One file for each driver. Behind each prefix stand the messages whose rows name it; a line of a known driver',
    'that no message fits is known by its prefix alone (`unrecognized`). A few messages have no prefix: their rows',
    `name \`bare\`, and there are ${countBehind('bare', catalogue)} of them.`,
    ...files.flatMap(({ name, about, nonterminals }) => [
      '',
      `### ${name}`,
      '',
      plain(about),
      ...nonterminals.flatMap((one) => prefixLines(one, catalogue, pictures)),
    ]),
    '',
  ];
}

function prefixLines(
  nonterminal: Nonterminal,
  catalogue: readonly CatalogueRow[],
  pictures: ReadonlyMap<string, string>,
): readonly string[] {
  const messages = countBehind(nonterminal.name, catalogue);
  const example = PREFIX_EXAMPLES[nonterminal.name];
  const examples =
    nonterminal.examples.length === 0 && example !== undefined ? [example] : nonterminal.examples;
  return [
    ...nonterminalLines({ ...nonterminal, examples }, pictures, '####'),
    ...(messages === 0 ? [] : ['', `${messages} ${messages === 1 ? 'message' : 'messages'} behind it.`]),
  ];
}

function countBehind(prefix: string, catalogue: readonly CatalogueRow[]): number {
  return catalogue.filter(({ prefixes }) => prefixes.includes(prefix)).length;
}

function messagesSection(catalogue: readonly CatalogueRow[]): readonly string[] {
  const row = catalogue.find(({ id }) => id === DRAWN_ROWS[0]) ?? missing('the row');
  return [
    '## Messages',
    '',
    `A message is a row of \`grammar/messages/*.tsv\`; there are ${catalogue.length}. The build makes one production of each row`,
    'and prefix: the words of the text become literal tokens, the fields rules. Four of the rows behind',
    '`netvscInterface`:',
    '',
    `![four messages behind netvscInterface as a railroad diagram](grammar/netvscInterfaceMessage.svg)`,
    '',
    'The columns, with what the first of them has:',
    '',
    ...table(
      ['column', 'says', 'here'],
      [
        ['id', 'what the message is called in every output', code(row.id)],
        ['driver', 'who prints it', code(row.driver)],
        ['prefix', 'the prefixes it stands behind', code(row.prefixes.join(' '))],
        ['template', 'the kernel’s text; fields in braces, with their type', code(row.template)],
        ['kind', 'what it is to the life of a VF; `note` and `failure` have no part in it', code(row.kind)],
        [
          'role',
          'its part, or the sort of trouble; [Messages](messages.md#roles) says when each comes',
          code(row.role),
        ],
        ['level', 'the level that the kernel gives it', code(row.level)],
        ['kernels', 'first and last kernel it was seen in', code(row.kernels)],
        ['meaning', 'what it says, in plain words', plain(row.meaning)],
      ],
    ),
    '',
    'Where two messages fit a line, the one with more text of its own is meant. No two may be tied: a test prints',
    'every row behind each of its prefixes with generated values, and finds each again with its values.',
    '',
    '## To add',
    '',
    '- **a message:** add a row to `grammar/messages/`, and a role that `grammar/roles.tsv` has. If it comes at another',
    '  time than its role, or is harmless, add a row to `grammar/moments.tsv`.',
    '- **a prefix:** add a rule to the file of its driver, an alternative to `line` (and `prefix`) in `grammar/line.ne`,',
    '  and its look to `src/explain/examples.ts` and `test/message/field-values.ts`.',
    '- Then `npm run grammar` and `npm run docs`; tests fail as long as either is stale.',
  ];
}
