import { writeFileSync } from 'node:fs';
import { compile } from './compile.ts';
import { compileExplanations } from './compile-explanations.ts';

writeFileSync(new URL('../src/message/compiled-grammar.ts', import.meta.url), compile());
writeFileSync(new URL('../src/explain/compiled-messages.ts', import.meta.url), compileExplanations());
