import { expect, test } from 'vitest';
import { live, netvsc } from '../lifecycle/live.ts';

const to = netvsc('Data path switched to VF: eth1');
const from = netvsc('Data path switched from VF: eth1');
const other = netvsc('VF slot 1 added');

/** Seconds of each stretch; `…` where an end lies outside the log. */
function spansOf(...lines: string[]) {
  const [life] = live(...lines).interfaces;
  const print = (
    spans: readonly { from: { bootUs: number | null } | null; to: { bootUs: number | null } | null }[] = [],
  ) =>
    spans.map(({ from, to }) =>
      [from, to].map((end) => (end?.bootUs == null ? '…' : end.bootUs / 1e6)).join(' to '),
    );
  return { onVf: life?.attachments.map(({ onVf }) => print(onVf)), onSynthetic: print(life?.onSynthetic) };
}

test('time on the VF runs from a switch to it to the next switch away', () => {
  expect(spansOf(to, other, from, to)).toEqual({ onVf: [['0 to 2', '3 to …']], onSynthetic: ['2 to 3'] });
});

test('a repeated switch in the same direction changes nothing', () => {
  expect(spansOf(to, to, from, from, to)).toEqual({ onVf: [['0 to 2', '4 to …']], onSynthetic: ['2 to 4'] });
});

test('a log that begins with a switch away has the time before it on the VF, without a beginning', () => {
  expect(spansOf(from)).toEqual({ onVf: [['… to 0']], onSynthetic: ['0 to …'] });
});

test('the synthetic path carries traffic from one stay of a VF to the next', () => {
  const removal = [from, netvsc('VF unregistering: eth1'), netvsc('VF slot 1 removed')];
  expect(spansOf(to, ...removal, other, to)).toEqual({
    onVf: [['0 to 1'], ['5 to …']],
    onSynthetic: ['1 to 5'],
  });
});
