import { writeFileSync } from 'node:fs';
import { lifecyclePage } from './lifecycle.ts';

writeFileSync(new URL('../lifecycle.md', import.meta.url), lifecyclePage());
