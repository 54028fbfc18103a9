import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainText } from '../../src/explain/explain-text.ts';
import type { Explanation } from '../../src/explain/explanation.ts';

const LINE = 'hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF slot 1 added';

/** What an explanation is about: the ids of its messages. */
function ids(explanation: Explanation): readonly string[] {
  switch (explanation.kind) {
    case 'line':
    case 'id':
      return [explanation.message.id];
    case 'words':
      return explanation.messages.map(({ message }) => message.id);
    case 'unrecognized':
      return explanation.nearest === null ? [] : [explanation.nearest.id];
    case 'unknown':
      return [];
  }
}

describe('a line of a log', () => {
  test.each([
    LINE,
    `  ${LINE}\r\n`,
    `[    3.918902] ${LINE}`,
    `<6>[    3.918902] ${LINE}`,
    `[ 3.9] ${LINE}`,
    `Oct  3 06:25:01 azure kernel: [    3.918902] ${LINE}`,
    `Oct 03 06:25:01 azure kernel: ${LINE}`,
    `{"_TRANSPORT":"kernel","MESSAGE":${JSON.stringify(LINE)}}`,
    `azure kernel: ${LINE}`,
    `some collector: more: ${LINE}`,
  ])('is read whatever stands in front of it: %j', (text) => {
    expect(explainText(text)).toMatchObject({
      kind: 'line',
      line: LINE,
      driver: 'hv_netvsc',
      device: { bus: 'vmbus', id: '000d3af5-76bd-000d-3af5-76bd000d3af5' },
      netdev: { name: 'eth0' },
      fields: { slot: 1 },
      message: { id: 'netvsc.vf-slot-added', level: 'info' },
    });
  });

  test('of a known driver, in words that no message has, says who speaks', () => {
    expect(explainText('[    3.918902] mlx5_core cf63:00:02.0 eth1: something new')).toMatchObject({
      kind: 'unrecognized',
      line: 'mlx5_core cf63:00:02.0 eth1: something new',
      driver: 'mlx5_core',
      device: { bus: 'pci', address: 'cf63:00:02.0' },
      netdev: { name: 'eth1' },
      text: 'something new',
      nearest: null,
    });
  });

  test('that lost a part of its prefix leads to the message with its words', () => {
    const explanation = explainText('hv_netvsc: VF slot 1 added');
    expect(explanation.kind).toBe('unrecognized');
    expect(ids(explanation)).toEqual(['netvsc.vf-slot-added']);
  });
});

describe('the words of a message', () => {
  test.each([
    ['VF slot 1 added', ['netvsc.vf-slot-added']],
    ['eth0: VF slot 1 added', ['netvsc.vf-slot-added']],
    ['[    3.918902] VF slot 1 added', ['netvsc.vf-slot-added']],
    ['joined to eth0', ['netvsc.vf-joined']],
    ['PCI VMBus probing: Using version 0x10002', ['hv-pci.probe-version']],
    ['HWC: Request timed out!', ['mana.hwc-timeout', 'freebsd.mana.hwc-timeout']],
  ])('%j are those of %j', (text, expected) => {
    const explanation = explainText(text);
    expect(explanation.kind).toBe('words');
    expect([...ids(explanation)].sort()).toEqual([...expected].sort());
  });

  test('have their values', () => {
    expect(explainText('VF slot 7 added')).toMatchObject({ messages: [{ fields: { slot: 7 } }] });
  });
});

describe('some words of a message', () => {
  test.each([
    ['VF unregistering', ['netvsc.vf-unregistering']],
    ['vf UNREGISTERING: eth1', ['netvsc.vf-unregistering']],
    ['Data path switched', ['netvsc.datapath-to-vf', 'netvsc.datapath-from-vf']],
    ['VF slot 1', ['netvsc.vf-slot-added', 'netvsc.vf-slot-removed']],
  ])('%j lead to %j first', (text, expected) => {
    const explanation = explainText(text);
    expect(explanation).toMatchObject({ kind: 'words', whole: false });
    expect(ids(explanation).slice(0, expected.length)).toEqual(expected);
  });

  test('must all be there, in their order', () => {
    expect(explainText('unregistering VF').kind).toBe('unknown');
    expect(explainText('VF unregistering soon').kind).toBe('unknown');
  });
});

test('the id of a message is that message', () => {
  expect(explainText(' netvsc.vf-slot-added ')).toMatchObject({
    kind: 'id',
    message: { text: 'VF slot {slot} added' },
  });
});

test.each(['', ' ', 'hello world', 'up', '1', 'foo: bar', 'eth0: link up now', 'netvsc.no-such'])(
  '%j is nothing that is known',
  (text) => {
    expect(explainText(text)).toEqual({ kind: 'unknown', text: text.trim() });
  },
);

test('no text makes it throw; what it keeps of the text is bounded', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constant(`${LINE}: `.repeat(3000))),
      (text) => {
        const { messages: _, ...rest } = { messages: [], ...explainText(text) };
        expect(JSON.stringify(rest).length).toBeLessThan(40_000);
      },
    ),
  );
});
