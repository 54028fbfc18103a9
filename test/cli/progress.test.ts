import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { ProgressLine, wantsProgress } from '../../src/cli/progress.ts';
import { Collector } from './fake-io.ts';

async function* nothing(): AsyncGenerator<string> {}

async function written(output: Collector): Promise<string> {
  output.end();
  await once(output, 'finish');
  return output.text;
}

function terminal(columns: number): Collector {
  const output = new Collector();
  output.isTTY = true;
  output.columns = columns;
  return output;
}

describe('the line of progress', () => {
  test('comes after a second, is written over ten times a second, and is cleared', async () => {
    const output = terminal(80);
    let now = 5_000;
    const line = new ProgressLine(
      () => output,
      () => now,
    );
    const at = (ms: number, bytes: number): void => {
      now = 5_000 + ms;
      line.show({ bytes, logs: 2, reading: 'sos.tar.xz:var/log/messages' });
    };
    at(0, 1);
    at(999, 2e6);
    at(1_000, 3_400_000);
    at(1_050, 4e6);
    at(1_100, 5e6);
    line.clear();
    line.clear();
    expect(await written(output)).toBe(
      [
        '\r\u001b[K3.4 MB read, log 2: sos.tar.xz:var/log/messages',
        '\r\u001b[K5.0 MB read, log 2: sos.tar.xz:var/log/messages',
        '\r\u001b[K',
      ].join(''),
    );
  });

  test('is nothing to clear where nothing was shown', async () => {
    const output = terminal(80);
    new ProgressLine(
      () => output,
      () => 0,
    ).clear();
    expect(await written(output)).toBe('');
  });

  test('is whole on a terminal that says that it has no columns', async () => {
    const output = terminal(0);
    let now = 0;
    const line = new ProgressLine(
      () => output,
      () => now,
    );
    now = 2_000;
    line.show({ bytes: 1e6, logs: 1, reading: 'var/log/messages' });
    expect(await written(output)).toBe('\r\u001b[K1.0 MB read, log 1: var/log/messages');
  });

  test('is never wider than the terminal, and shows no control characters of names', async () => {
    for (const columns of [1, 10, 30, 60]) {
      const output = terminal(columns);
      let now = 0;
      const line = new ProgressLine(
        () => output,
        () => now,
      );
      now = 2_000;
      line.show({ bytes: 1e6, logs: 12, reading: `\u001b[2J${'a'.repeat(100)}/messages` });
      const [, text = ''] = (await written(output)).split('\u001b[K');
      expect(text.length).toBeLessThan(Math.max(columns, 2));
      expect(text).not.toContain('\u001b');
      if (columns >= 60) expect(text).toMatch(/^1\.0 MB read, log 12: ….*\/messages$/);
    }
  });

  test('is for terminals only, and can be told to be quiet', () => {
    const io = { stdin: nothing(), stdout: new Collector(), stderr: terminal(80), env: {} };
    expect(wantsProgress(false, io)).toBe(true);
    expect(wantsProgress(true, io)).toBe(false);
    expect(wantsProgress(false, { ...io, env: { TERM: 'dumb' } })).toBe(false);
    expect(wantsProgress(false, { ...io, stderr: new Collector() })).toBe(false);
  });
});
