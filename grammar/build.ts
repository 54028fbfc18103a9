import { writeFileSync } from 'node:fs';
import { compile } from './compile.ts';

writeFileSync(new URL('../src/message/compiled-grammar.ts', import.meta.url), compile());
