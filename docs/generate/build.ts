import { writeFileSync } from 'node:fs';
import { pages } from './pages.ts';

for (const [name, page] of Object.entries(pages))
  writeFileSync(new URL(`../${name}`, import.meta.url), page());
