import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { apiPages } from './api.ts';
import { FOLDERS, pages } from './pages.ts';

const docs = new URL('../', import.meta.url);
const written = { ...pages(), ...(await apiPages()) };
for (const folder of [...FOLDERS, 'api']) {
  rmSync(new URL(folder, docs), { recursive: true, force: true });
  mkdirSync(new URL(folder, docs));
}
for (const [name, text] of Object.entries(written)) {
  const path = new URL(name, docs);
  mkdirSync(dirname(fileURLToPath(path)), { recursive: true });
  writeFileSync(path, text);
}
