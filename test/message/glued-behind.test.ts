import { describe, expect, test } from 'vitest';
import { endsBeforeGluedText } from '../../src/message/glued-text.ts';
import { parseMessage } from '../../src/message/parse-message.ts';

// Two writers share a console: what userspace prints may stand right behind a line of the kernel.

const NETVSC = 'hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0:';

describe('text of userspace behind a message', () => {
  test.each([
    ['Data path switched to VF: eth1', '[  OK  ] Started bar.'],
    ['Data path switched to VF: eth1', '[FAILED] Failed to start foo.service.'],
    ['Data path switched from VF: eth1', '[DEPEND] Dependency failed for foo.'],
    ['VF slot 1 removed', '[***   ] A start job is running for foo (5s / no limit)'],
    ['VF slot 1 added', '         Starting Network Service...'],
    ['VF registering: eth1', '         Starting Network Service...'],
    ['VF slot 1 removed', 'vm login: '],
    ['VF slot 1 removed', 'vm login:'],
    ['VF slot 1 added', 'my-vm-01.example login: '],
    // A name that the kernel gives, or udev, ends in a number.
    ['VF registering: eth1', 'vm login: '],
    ['VF registering: eth1', 'vm01 login: '],
    ['Data path switched to VF: enP53091s1np0', 'vm login: '],
    ['Data path switched to VF: enP53091s1', 'my-vm login: '],
  ])('is no part of it: %s%s', (message, glued) => {
    expect(parseMessage(`${NETVSC} ${message}${glued}`)).toEqual(parseMessage(`${NETVSC} ${message}`));
    expect(parseMessage(`${NETVSC} ${message}`)?.kind).not.toBe('unrecognized');
  });

  test.each([
    ['a value that ends nobody knows where', 'VF registering: eth12 login: '],
    ['a name that somebody has given', 'VF registering: uplinkvm login: '],
    ['a message that is none without it', 'VF slot 1 vanished[  OK  ] Started bar.'],
    ['what no console prints', 'VF slot 1 removed[ 12 ] bar'],
    ['one blank', 'VF slot 1 removed by host'],
    ['a login that is no prompt', 'VF slot 1 removedvm login: root'],
  ])('is not guessed: %s', (_, text) => {
    expect(parseMessage(`${NETVSC} ${text}`)).toMatchObject({ kind: 'unrecognized', text: text.trimEnd() });
  });
});

describe('a line may end', () => {
  const message = 'VF registering: ';

  test.each(['eth1', 'eth12345', 'enP1s2', 'enP53091p12s3f4np5d6', 'enP12345s123f45np67', 'enP1s2d34'])(
    'behind a name that ends in a number: %s',
    (name) => {
      expect(endsBeforeGluedText(`${message}${name}vm login: `)).toEqual([message.length + name.length]);
    },
  );

  test('anywhere in the word before the prompt, where no such name stands in it', () => {
    expect(endsBeforeGluedText('VF slot 1 addedvm login: ')).toEqual([11, 12, 13, 14, 15, 16, 17]);
    expect(endsBeforeGluedText(`VF ${'x'.repeat(100)} login:`)).toEqual(
      Array.from({ length: 24 }, (_, index) => 4 + index),
    );
  });

  test('before a status of systemd, and nowhere else', () => {
    expect(endsBeforeGluedText('VF slot 1 added[  OK  ] Started bar.')).toEqual([15]);
    expect(endsBeforeGluedText('VF slot 1 added')).toEqual([]);
    expect(endsBeforeGluedText('vm login: root')).toEqual([]);
    expect(endsBeforeGluedText('eth1vm is up')).toEqual([]);
  });
});
