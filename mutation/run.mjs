import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { ROOMS } from './rooms.mjs';
import { rememberScores } from './scores.mjs';

// npm run mutation -- ROOM [FILE...] [--force]
//
// Makes small mistakes in the code of a room, one after the other, and sees whether a test fails. What was found of a
// mutant is remembered as long as neither it nor a test changes that runs it; `--force` asks again, also of what is run
// while the code is loaded, such as tables.

const [room = '', ...rest] = process.argv.slice(2);
const files = rest.filter((word) => !word.startsWith('--'));
if (!Object.hasOwn(ROOMS, room)) {
  console.error(`npm run mutation -- ROOM [FILE...] [--force]\nrooms: ${Object.keys(ROOMS).join(', ')}`);
  process.exit(2);
}

const mutate = (files.length > 0 ? files : ROOMS[room].mutate).join(',');
const further = rest.filter((word) => word.startsWith('--'));
const options = ['--mutate', mutate, '--incrementalFile', `.stryker/${room}.json`, ...further];
const { status } = spawnSync(
  'node_modules/.bin/stryker',
  ['run', 'mutation/stryker.config.mjs', ...options],
  {
    stdio: 'inherit',
    env: { ...process.env, MUTATION_ROOM: room },
  },
);
if (status !== 0) process.exit(status ?? 1);

rememberScores(JSON.parse(readFileSync(`.stryker/report-${room}.json`, 'utf8')));
