import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { FOLDERS, pages } from './pages.ts';

const docs = new URL('../', import.meta.url);
const written = pages();
for (const folder of FOLDERS) {
  rmSync(new URL(folder, docs), { recursive: true, force: true });
  mkdirSync(new URL(folder, docs));
}
for (const [name, text] of Object.entries(written)) writeFileSync(new URL(name, docs), text);
