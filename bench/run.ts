import { cpus } from 'node:os';
import { benchFormats } from './formats.ts';
import { benchParseMessage } from './parse-message.ts';
import { benchStartUp } from './start-up.ts';

console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`);
benchStartUp();
benchParseMessage();
await benchFormats();
