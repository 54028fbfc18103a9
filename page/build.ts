import { writeFileSync } from 'node:fs';
import { compilePage } from './compile.ts';

writeFileSync(new URL('../src/report/html/compiled-page.ts', import.meta.url), await compilePage());
