#!/usr/bin/env node
import process from 'node:process';
import { run } from './run.ts';

// The status is set, not exited with: what was written may still be on its way to the reader.
process.exitCode = await run(process.argv.slice(2), process, () => import('./analysis.ts'));
