// Reads the kernel entries of a journal with the built package. With --print it prints them as
// `journalctl -o json --all _TRANSPORT=kernel` does. The memory it took, to standard error.

import { once } from 'node:events';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { openJournal, toJournalJson } from '../dist/journal.js';

const [path, print] = process.argv.slice(2);
const file = openSync(path);
const journal = await openJournal({
  size: fstatSync(file).size,
  read: (into, offset) => readSync(file, into, 0, into.length, offset),
});
let entries = 0;
for await (const batch of journal.batches({ match: [{ _TRANSPORT: 'kernel' }] })) {
  entries += batch.length;
  if (print !== '--print') continue;
  const text = `${batch.map(toJournalJson).join('\n')}\n`;
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
closeSync(file);
process.stderr.write(`${entries} entries, peak ${process.resourceUsage().maxRSS} KiB\n`);
