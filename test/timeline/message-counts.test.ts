import { expect, test } from 'vitest';
import { analyze } from '../../src/index.ts';

const GUID = '000d3af5-76bd-000d-3af5-76bd000d3af5';
const added = `[   13.918902] hv_netvsc ${GUID} eth0: VF slot 1 added`;
const removed = `[   23.918902] hv_netvsc ${GUID} eth0: VF slot 1 removed`;
const again = `[   33.918902] hv_netvsc ${GUID} eth0: VF slot 1 added`;

test('messages are counted by their id, with the first line of each', async () => {
  const data = [added, `[   14.000000] hv_netvsc ${GUID} eth0: words of no message`, removed, again].join(
    '\n',
  );
  const { messages } = await analyze({ name: 'dmesg.txt', data });
  expect(messages).toEqual([
    { id: 'netvsc.vf-slot-added', count: 2, source: { name: 'dmesg.txt', line: 1 } },
    { id: 'netvsc.vf-slot-removed', count: 1, source: { name: 'dmesg.txt', line: 3 } },
  ]);
});

test('a record that two logs of a boot share counts once', async () => {
  const { messages } = await analyze([
    { name: 'a', data: [added, removed].join('\n') },
    { name: 'b', data: [added, removed, again].join('\n') },
  ]);
  expect(messages.map(({ id, count }) => [id, count])).toEqual([
    ['netvsc.vf-slot-added', 2],
    ['netvsc.vf-slot-removed', 1],
  ]);
});
