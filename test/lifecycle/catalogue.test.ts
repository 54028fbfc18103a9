import { expect, test } from 'vitest';
import { readCatalogue } from '../../grammar/catalogue.ts';
import { BENIGN } from '../../src/lifecycle/benign.ts';
import { NOTED_IDS } from '../../src/lifecycle/note.ts';
import { live, mlx5 } from './live.ts';

const kinds = new Map(readCatalogue().map(({ id, kind }) => [id, kind]));

test('every benign message is in the catalogue, and would be a failure else', () => {
  for (const id of BENIGN.keys()) expect([id, kinds.get(id)]).toEqual([id, 'failure']);
});

test('every noted message is in the catalogue, and is no failure', () => {
  expect(NOTED_IDS).toContain('netvsc.vf-up');
  for (const id of NOTED_IDS) expect([id, kinds.get(id)]).toEqual([id, 'note']);
});

test('what is benign becomes no event, and what is not does', () => {
  expect(live(mlx5('SQ 0x1 not in ERROR state', 'eth1')).events).toEqual([]);
  expect(live(mlx5('TX timeout detected', 'eth1')).events).toMatchObject([{ type: 'error', vf: 'eth1' }]);
});
