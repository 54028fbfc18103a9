import { cpus } from 'node:os';
import { benchFormats } from './formats.ts';
import { benchGrowth } from './growth.ts';
import { benchLargeLogs } from './large.ts';
import { benchParseMessage } from './parse-message.ts';
import { benchStartUp } from './start-up.ts';

/** One of them alone: `npm run bench -- large`. */
const BENCHES = {
  'start-up': benchStartUp,
  messages: benchParseMessage,
  large: benchLargeLogs,
  growth: benchGrowth,
  formats: benchFormats,
};

const asked = process.argv[2];
if (asked !== undefined && !(asked in BENCHES)) {
  console.error(`There is no benchmark "${asked}"; choose one of ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(2);
}
console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`);
for (const [name, bench] of Object.entries(BENCHES)) {
  if (asked === undefined || asked === name) await bench();
}
