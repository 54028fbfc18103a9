import { describe, expect, test } from 'vitest';
import { MAX_MESSAGE_CHARACTERS, MAX_MESSAGE_TOKENS } from '../../src/message/limits.ts';
import { MessageReader } from '../../src/message/message-reader.ts';
import { mayBeMessage, parseMessage } from '../../src/message/parse-message.ts';

const NETVSC = 'hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0:';

/** A message of so many tokens, which ends in whatever the kernel says. */
const panicOf = (tokens: number) => `Kernel panic - not syncing:${' again'.repeat(tokens - 6)}`;

describe('a line that is too long to be read to its end', () => {
  test('is read for its prefix, and named after no message', () => {
    const line = `${NETVSC} VF slot 1 added`;
    expect(new MessageReader().read(line, false)).toMatchObject({ kind: 'slot-added' });
    expect(new MessageReader().read(line, true)).toMatchObject({
      kind: 'unrecognized',
      driver: 'hv_netvsc',
      netdev: { name: 'eth0' },
      nearest: null,
      cut: false,
    });
    expect(parseMessage(line.padEnd(MAX_MESSAGE_CHARACTERS + 1))).toMatchObject({ nearest: null });
  });

  test('has one token more than the grammar is asked about', () => {
    expect(parseMessage(panicOf(MAX_MESSAGE_TOKENS))).toMatchObject({ id: 'kernel.panic' });
    expect(parseMessage(panicOf(MAX_MESSAGE_TOKENS + 1))).toBeNull();
  });
});

test.each(['', ' ', ` ${NETVSC} VF slot 1 added`, '\thv_vmbus: registering driver hv_netvsc'])(
  'a message begins with its first character: %j is none',
  (line) => {
    expect(parseMessage(line)).toBeNull();
    expect(mayBeMessage(line)).toBe(false);
  },
);

test('a line that ends behind its prefix has no text, whatever line was read before', () => {
  const reader = new MessageReader();
  reader.read('hv_vmbus: a b c d e f g h', false);
  expect(reader.read(NETVSC, false)).toMatchObject({ kind: 'unrecognized', text: '' });
});

test.each([
  ['hn0: change MTU to 1500', { mtu: 1500 }],
  ['hn0: change MTU to 9', { mtu: 9 }],
])('a value that is a number is one: %s', (line, fields) => {
  expect(parseMessage(line)).toMatchObject({ id: 'freebsd.hn.mtu-fallback', fields });
});
