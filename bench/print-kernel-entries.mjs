// Prints the kernel entries of a journal as `journalctl -o json --all _TRANSPORT=kernel` does, with the built
// package; the memory it took, to standard error.

import { once } from 'node:events';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { openJournal, toJournalJson } from '../dist/journal.js';

const file = openSync(process.argv[2]);
const journal = await openJournal({
  size: fstatSync(file).size,
  read: (into, offset) => readSync(file, into, 0, into.length, offset),
});
for await (const batch of journal.batches({ match: [{ _TRANSPORT: 'kernel' }] })) {
  const text = `${batch.map(toJournalJson).join('\n')}\n`;
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
closeSync(file);
process.stderr.write(`peak ${process.resourceUsage().maxRSS} KiB\n`);
