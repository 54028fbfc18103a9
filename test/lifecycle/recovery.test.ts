import { expect, test } from 'vitest';
import { readCatalogue } from '../../grammar/catalogue.ts';
import { isRecovery } from '../../src/lifecycle/recovery.ts';

// The good end of a trouble: the driver of a VF says that its device works again.

const RECOVERED = [
  'freebsd.mlx5.device-recovered',
  'mana.reset-completed',
  'mlx4.reset-ok',
  'mlx4.vf-reset-ok',
  'mlx5.device-recovered',
  'mlx5.recover-ok',
];

test('of all messages, these say that a device works again', () => {
  const ids = readCatalogue()
    .map(({ id }) => id)
    .filter((messageId) => isRecovery({ messageId, text: '' }));
  expect(ids.sort()).toEqual(RECOVERED);
});

test.each([
  ['mlx4_core cf63:00:02.0: mlx4_restart_one was ended, ret=0', true],
  ['mlx4_core cf63:00:02.0: mlx4_restart_one was ended, ret=-5', false],
])('mlx4 began anew, where that succeeded: %s', (text, is) => {
  expect(isRecovery({ messageId: 'mlx4.restart-ended', text })).toBe(is);
});

test('a line that no message fits says nothing', () => {
  expect(isRecovery({ messageId: null, text: 'ret=0' })).toBe(false);
});
