import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

test('every file, export and dependency is used (knip.ts says what begins by itself)', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const knip = `${root}node_modules/.bin/knip`;
  const { stdout, stderr, status } = spawnSync(knip, ['--no-progress', '--treat-config-hints-as-errors'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  expect(status, `${stdout}${stderr}`).toBe(0);
});
