import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../grammar/catalogue.ts';
import { deriveBy, runnable } from '../../src/message/derivation.ts';
import { rulesFitting } from '../../src/message/fitting-rules.ts';
import { rulesBeginningWith } from '../../src/message/grammar-parts.ts';
import {
  groupsBehind,
  messageOf,
  messageRow,
  nonterminal,
  rulesFrom,
  wordsOfGrammar,
} from '../../src/message/grammar-tables.ts';
import { mayBeMessage } from '../../src/message/parse-message.ts';
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
    expect(groupsBehind('netvscInterfaceMessage').length).toBeGreaterThan(0);
  });
});

test('the words of the grammar are those that kernels print', () => {
  const words = wordsOfGrammar();
  for (const word of ['hv_netvsc', 'slot', 'added', 'Kernel', 'panic']) expect(words).toContain(word);
  for (const other of ['', 'eth0', 'cf63:00:02.0']) expect(words).not.toContain(other);
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

  test('they stand in the order of the catalogue, whatever that of the words', () => {
    const [one, other] = ['VF slot 1 added removed', 'removed added 1 slot VF'].map((text) =>
      fitting(`${NETVSC} ${text}`),
    );
    expect(one).toEqual(expect.arrayContaining(['netvsc.vf-slot-added', 'netvsc.vf-slot-removed']));
    expect(other).toEqual(one);
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

  test('the one with the most of the kernel’s own words stands first', () => {
    expect(inOrder('pci_bus cf63:00: busn_res: [bus 00] is released')[0]).toBe('pci-core.busn-released');
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
