import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { report } from './measure.ts';

const program = new URL('../dist/index.js', import.meta.url);

/** What it costs to import the package and to parse a first line, beyond starting Node. */
export function benchStartUp(): void {
  if (!existsSync(program)) {
    console.log('start-up: skipped; run `npm run build` first');
    return;
  }
  const script = `
    const start = process.cpuUsage();
    const { parseMessage } = await import(${JSON.stringify(program.href)});
    parseMessage('hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF slot 1 added');
    const { user, system } = process.cpuUsage(start);
    console.log((user + system) / 1000);
  `;
  report('importing the package and parsing one line', 'ms of processor time', () =>
    Number(spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).stdout),
  );
}
