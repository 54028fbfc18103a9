import { corpusLog } from '../corpus/corpus.ts';

/** What tells one interface and its VF from another in the log that is repeated. */
const NAMES: readonly (readonly [part: string, ofInterface: (index: number) => string])[] = [
  ['000d3af5-76bd-000d-3af5-76bd000d3af5', (i) => `000d3af5-76${hex(i)}-000d-3af5-76${hex(i)}000d3af5`],
  ['eth0', (i) => `eth${2 * i}`],
  ['eth1', (i) => `eth${2 * i + 1}`],
  ['enP53091s1np0', (i) => `enP${0xcf00 + i}s1np0`],
  ['e9ac9b28-cf63', (i) => `e9ac9b28-cf${hex(i)}`],
  ['cf63:', (i) => `cf${hex(i)}:`],
];

/** Seconds between two maintenances: the one of the corpus takes 66. */
const APART = 100;

/** A log of so many boots, in each of which the VFs of all interfaces are taken away and given back so many times. */
export function servicedLog(boots: number, interfaces: number, times: number): string {
  const lines = corpusLog('azure-maintenance')
    .trim()
    .split('\n')
    .map((line) => {
      const [, second = '', rest = ''] = /^\[ *(\d+)(.*)$/.exec(line) ?? [];
      return { second: Number(second) - 8160, rest };
    });
  const log: string[] = [];
  for (let boot = 0; boot < boots; boot++) {
    log.push(`[    0.000000] Linux version 6.8.0-${1000 + boot}-azure (buildd@host) (gcc 13.2.0) #1 SMP`);
    log.push('[    2.327663] hv_vmbus: registering driver hv_netvsc');
    for (let i = 0; i < times * interfaces; i++) {
      for (const { second, rest } of lines)
        log.push(`[${String(10 + APART * i + second).padStart(7)}${named(rest, i % interfaces)}`);
    }
  }
  return `${log.join('\n')}\n`;
}

function named(line: string, index: number): string {
  return NAMES.reduce((text, [part, ofInterface]) => text.replaceAll(part, ofInterface(index)), line);
}

function hex(index: number): string {
  return index.toString(16).padStart(2, '0');
}
