import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { analyze } from '../../src/index.ts';
import { corpusLines, OPTIONS } from './corpus.ts';
import { findTool, PRODUCERS } from './producers.ts';
import { essence } from './same-events.ts';

// The formats are what real tools write. Here the tools that are installed write them afresh.

const LOGS = ['azure-startup', 'azure-maintenance', 'kernel-4.15', 'two-interfaces-swapped-vf-names'];

describe.for(PRODUCERS)('what $name writes', ({ name, tools, keepsKernelTime, produce }) => {
  const missing = tools.filter((tool) => findTool(tool) === null);
  if (missing.length > 0) {
    const reason = `${missing.join(' and ')} not installed`;
    console.warn(`skipped: what ${name} writes, because ${reason}`);
    test.skip(`gives the events of the same lines in dmesg (skipped: ${reason})`, () => {});
    return;
  }

  test.for(LOGS)('gives the events of the same lines in dmesg: %s', async (log) => {
    const folder = mkdtempSync(join(tmpdir(), 'vf-timeline-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const lines = corpusLines(log);

    const { events, sources } = await analyze(await produce(lines, folder), OPTIONS);
    const expected = await analyze(lines.join('\n'), OPTIONS);

    expect(sources[0]?.records).toBe(lines.length);
    expect(events.map((event) => essence(event, keepsKernelTime))).toEqual(
      expected.events.map((event) => essence(event, keepsKernelTime)),
    );
  });
});
