import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../grammar/catalogue.ts';
import { FORM, type GrammarRule, type GrammarSymbol, isWord } from '../../src/message/compiled.ts';
import { derive, deriveBy, literalTexts, runnable } from '../../src/message/derivation.ts';
import { rulesFitting } from '../../src/message/fitting-rules.ts';
import { rulesBeginningWith } from '../../src/message/grammar-parts.ts';
import {
  groupsBehind,
  messageOf,
  messageRow,
  nonterminal,
  rulesFrom,
  rulesOf,
  wordsIn,
  wordsOfGrammar,
  wordsOfRules,
} from '../../src/message/grammar-tables.ts';
import { mayBeMessage, parseMessage } from '../../src/message/parse-message.ts';
import { tokenize } from '../../src/message/tokens.ts';

const NETVSC = 'hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0:';

describe('a message of the catalogue', () => {
  test('is known by its id, with the kernel’s own words of it', () => {
    expect(messageOf('netvsc.vf-slot-added')).toMatchObject({
      row: { id: 'netvsc.vf-slot-added', kind: 'slot-added' },
      words: ['VF', 'slot', 'added'],
    });
    for (const { id, kind, level, role } of readCatalogue())
      expect(messageOf(id)?.row).toMatchObject({ id, kind, level, role });
    expect(messageOf('netvsc.no-such-message')).toBeNull();
  });

  test('is none where the grammar has no such row or rule', () => {
    expect(() => messageRow(1e9)).toThrow(/^the catalogue has no row 1000000000$/);
    expect(() => nonterminal('noSuchRule')).toThrow(/^no rule defines noSuchRule$/);
    expect(groupsBehind('netvscInterface')).toEqual([]);
    expect(groupsBehind('noSuchMessage')).toEqual([]);
    expect(groupsBehind('netvscInterfaceMassage')).toEqual([]);
    expect(groupsBehind('netvscInterfaceMessage').length).toBeGreaterThan(0);
  });
});

test('the words of the grammar are those that kernels print', () => {
  const rules = rulesFrom([...rulesOf('line'), ...rulesOf('prefix')]);
  const byHand = rules.flatMap(({ row, symbols }) => (row === null ? wordsIn(symbols) : []));
  expect(new Set(wordsOfRules())).toEqual(new Set(byHand));
  const words = wordsOfGrammar();
  for (const word of ['hv_netvsc', 'slot', 'added', 'Kernel', 'panic']) expect(words).toContain(word);
  for (const other of ['', 'eth0', 'cf63:00:02.0']) expect(words).not.toContain(other);
  expect([...words].filter((word) => !isWord(word))).toEqual([]);
});

describe('of a nonterminal', () => {
  const NAMES = ['line', 'vfDriver', 'registrationState', 'barName', 'netvscInterfaceMessage', 'bareMessage'];

  test.each(NAMES)('the rules are found by their first word, or as those without any: %s', (name) => {
    const { byWord, rules } = nonterminal(name);
    for (const [word, indexes] of byWord)
      for (const index of indexes) expect(wordsIn(nonterminal(name).rule(index).symbols)[0] ?? '').toBe(word);
    expect([...byWord.values()].flat().sort((a, b) => a - b)).toEqual([...rules.keys()]);
  });

  test.each(NAMES)('the first symbols are told without reading the rules: %s', (name) => {
    const { beginnings, rules } = nonterminal(name);
    expect(beginnings).toEqual(rules.map(({ symbols }) => symbols[0]));
  });

  test('which is a token with fields in it, the one rule is its form', () => {
    // None that a message has: it is read here first.
    const form = 'queue([0-9]{1,15})';
    const name = `${FORM}${form}`;
    expect(rulesOf(name)).toEqual([{ name, symbols: [{ pattern: form }], row: null }]);
  });
});

test.each<[string, () => unknown]>([
  ['a nonterminal', () => nonterminal('netvscInterface')],
  ['a rule of one', () => nonterminal('netvscInterface').rule(0)],
  ['a message', () => nonterminal('netvscInterfaceMessage').rule(0)],
  ['all rules of one', () => rulesOf('prefix')],
  ['a group of messages', () => groupsBehind('netvscInterfaceMessage')[0]],
  ['a message by its id', () => messageOf('netvsc.vf-slot-added')],
  ['a rule as nearley has it', () => runnable('prefix', rulesOf('prefix')).compiled.rules[0]],
])('what has been read of the grammar is not read again: %s', (_, read) => {
  expect(read()).toBeDefined();
  expect(read()).toBe(read());
});

describe('of the rules that may have a part in a line', () => {
  const fitting = (line: string) => {
    const tokens = tokenize(line);
    const [first] = tokens;
    if (first === undefined) return [];
    const rules = rulesFitting(rulesBeginningWith('line', first), tokens);
    return rules.flatMap(({ row }) => (row === null ? [] : [messageRow(row).id]));
  };

  test('there are those of which all words stand in it', () => {
    expect(fitting(`${NETVSC} VF slot 1 added`)).toContain('netvsc.vf-slot-added');
    expect(fitting(`${NETVSC} VF slot 1 added`)).not.toContain('netvsc.vf-slot-removed');
    expect(fitting(`${NETVSC} VF slot 1 added`).length).toBeLessThan(4);
    expect(fitting(`${NETVSC} VF slot 1 went`)).not.toContain('netvsc.vf-slot-added');
  });

  test('they are the same, whatever the order of the words', () => {
    const [one, other] = ['VF slot 1 added removed', 'removed added 1 slot VF'].map((text) =>
      fitting(`${NETVSC} ${text}`),
    );
    expect(one).toEqual(expect.arrayContaining(['netvsc.vf-slot-added', 'netvsc.vf-slot-removed']));
    expect(new Set(other)).toEqual(new Set(one));
  });
});

describe('a line is taken apart', () => {
  const rule = (name: string, symbols: readonly GrammarSymbol[], row: number | null = null): GrammarRule => ({
    name,
    symbols,
    row,
  });
  const ADDRESS = rule('pciAddress', [{ type: 'pciAddress' }]);
  const UP = rule('message', ['pciAddress', { literal: 'up' }], 7);
  const taken = (start: 'line' | 'prefix', rules: readonly GrammarRule[], line: string) =>
    deriveBy(runnable(start, rules), tokenize(line));

  test('into prefix, message and fields', () => {
    const rules = [
      rule('line', ['speaker', 'message']),
      rule('speaker', [{ literal: 'pci' }, 'pciAddress', { literal: ':' }]),
      ADDRESS,
      UP,
    ];
    expect(taken('line', rules, 'pci cf63:00:02.0: 0001:00:02.0 up')).toEqual([
      {
        row: 7,
        message: 3,
        fields: [{ from: 3, to: 3 }],
        prefix: new Map([['pciAddress', { from: 1, to: 1 }]]),
      },
    ]);
  });

  test('and what a message says without a prefix is about no device', () => {
    expect(taken('line', [rule('line', ['message']), ADDRESS, UP], '0001:00:02.0 up')).toEqual([
      { row: 7, message: 0, fields: [{ from: 0, to: 0 }], prefix: new Map() },
    ]);
  });

  test('and words beside prefix and message are neither', () => {
    const rules = [rule('line', [{ literal: 'pci' }, 'message']), ADDRESS, UP];
    expect(taken('line', rules, 'pci 0001:00:02.0 up')).toEqual([
      { row: 7, message: 1, fields: [{ from: 1, to: 1 }], prefix: new Map() },
    ]);
  });

  test('and a prefix alone has no fields', () => {
    const rules = [rule('prefix', ['speaker']), rule('speaker', ['pciAddress', { literal: ':' }]), ADDRESS];
    expect(taken('prefix', rules, '0001:00:02.0:')).toEqual([
      { row: null, message: 2, fields: [], prefix: new Map([['pciAddress', { from: 0, to: 0 }]]) },
    ]);
  });

  test.each([
    ['chan7 opened', 1],
    ['chan opened', 0],
    ['port7 opened', 0],
  ])('by the forms of its tokens: %s', (line, ways) => {
    const rules = [
      rule('line', ['message']),
      rule('message', [`${FORM}chan([0-9]+)`, { literal: 'opened' }], 7),
      rule(`${FORM}chan([0-9]+)`, [{ pattern: 'chan([0-9]+)' }]),
    ];
    expect(taken('line', rules, line)).toHaveLength(ways);
  });

  test('and a rule that takes nothing is a mistake', () => {
    const rules = [
      rule('line', ['message']),
      rule('message', ['gap', { literal: 'up' }], 7),
      rule('gap', []),
    ];
    expect(() => taken('line', rules, 'up')).toThrow(/^gap is empty; no rule of the grammar may be$/);
  });
});

describe('of the messages that fit a line', () => {
  const inOrder = (line: string) => {
    const tokens = tokenize(line);
    const [first] = tokens;
    if (first === undefined) return [];
    const rules = rulesFrom(rulesBeginningWith('line', first));
    return deriveBy(runnable('line', rules), tokens).map(({ row }) => row !== null && messageRow(row).id);
  };

  test.each([
    [`${NETVSC} VF slot 1 added`, ['netvsc.vf-slot-added']],
    [`${NETVSC} VF slot 1 was added`, []],
  ])('%s: %j', (line, ids) => expect(inOrder(line)).toEqual(ids));

  test.each<[string, readonly string[]]>([
    ['hn3: <Hyper-V Network Interface> on vmbus0', ['freebsd.bus.hn-attach', 'freebsd.bus.attach']],
    [
      'mlx5_core0: <mlx5_core> mem 0xfe0000000-0xfe00fffff at device 2.0 on pci1',
      ['freebsd.bus.mlx5-attach', 'freebsd.bus.attach-slot-resources'],
    ],
    ['mlx4_core cf63:00:02.0: mlx4_shutdown was called', ['mlx4.shutdown', 'mlx4.pci-resume']],
    ['mlx5_core cf63:00:02.0: Shutdown was called', ['mlx5.shutdown', 'mlx5.pci-callback-called']],
    [
      'mlx5_core cf63:00:02.0: mlx5_init_one:1361:(pid 9): Firmware over 120000 MS in initializing state, aborting',
      ['mlx5.fw-init-timeout', 'mlx5.fw-state-timeout'],
    ],
    [
      'mlx5_core cf63:00:02.0: destroy_async_eqs:9:(pid 9): failed to destroy pages eq, err(-12)',
      ['mlx5.eq-destroy-pages-failed', 'mlx5.eq-destroy-failed'],
    ],
    ['pci cf63:00:02.0: ready 1023ms after FLR', ['pci.flr-ready', 'pci.reset-ready']],
  ])('the one with the most of the kernel’s own words stands first: %s', (line, ids) => {
    expect(inOrder(line)).toEqual(ids);
    const tokens = tokenize(line);
    expect(derive(tokens, 'line').map(({ row }) => row !== null && messageRow(row).id)).toEqual(ids);
    expect(parseMessage(line)?.id).toBe(ids[0]);
  });

  test('the words count, not the fields: a form has those beside its fields', () => {
    const literal = literalTexts([
      { name: 'a', symbols: [{ literal: 'VF' }, { literal: 'slot' }, { type: 'natural' }], row: 1 },
      { name: 'a', symbols: ['token:x\\.(ab|c)y', { literal: 'up' }], row: 2 },
      { name: 'a', symbols: ['other', { literal: 'gone' }], row: 3 },
      { name: 'b', symbols: [{ literal: 'prefix' }], row: null },
    ]);
    expect([...literal]).toEqual([
      [1, 6],
      [2, 5],
      [3, 4],
    ]);
  });
});

describe('a line may be a message', () => {
  test.each([
    `${NETVSC} anything`,
    'hv_vmbus: registering driver hv_netvsc',
    'mlx5_core cf63:00:02.0: firmware version: 14.30.5000',
    'hv_netvsc',
  ])('by its first word: %s', (line) => expect(mayBeMessage(line)).toBe(true));

  test.each(['', ' ', 'systemd[1]: Started.', ` ${NETVSC} VF slot 1 added`, 'x hv_netvsc', '7', '…'])(
    'or not: %j',
    (line) => expect(mayBeMessage(line)).toBe(false),
  );
});
