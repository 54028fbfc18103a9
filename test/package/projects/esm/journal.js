import { open } from 'node:fs/promises';
import { mergeJournals, openJournal, valuesOf } from 'vf-timeline/journal';

async function main() {
  for (const path of process.argv.slice(2)) {
    const file = await open(path);
    const journal = await openJournal(file);
    let entries = 0;
    for await (const batch of journal.batches()) entries += batch.length;
    let kernel = 0;
    for await (const { entry } of mergeJournals([journal], { match: [{ _TRANSPORT: 'kernel' }] })) {
      if (valuesOf(entry, 'MESSAGE')[0].startsWith('hv_netvsc ')) kernel += 1;
    }
    console.log(JSON.stringify({ entries, kernel, problems: journal.problems }));
    await file.close();
  }
}

main();
