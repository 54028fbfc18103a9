#!/usr/bin/env node
import { run } from './run.ts';

// `process` is the global one: to import it as a module opens standard input, too, which a file has no need of.
// The status is set, not exited with: what was written may still be on its way to the reader.
process.exitCode = await run(process.argv.slice(2), process, () => import('./analysis.ts'));
