import { expect, test } from 'vitest';
import { analyze } from '../../src/index.ts';
import { dmesg, type LogPart } from './found.ts';
import { arrival, away, drivers, later, linux, second } from './lines.ts';

/** A start of two interfaces, a servicing of both, and a shutdown. */
const LIFE: readonly LogPart[] = [
  0.5,
  linux,
  ...drivers,
  ...arrival,
  ...second(arrival),
  600,
  ...away,
  ...second(away),
  640,
  ...arrival,
  ...second(arrival),
  700,
  later,
  9000,
  ...away,
  'reboot: Power down',
];

const lines = dmesg(LIFE).split('\n').slice(0, -1);

async function aboveInfo(left: readonly string[]): Promise<readonly string[]> {
  const { findings } = await analyze({ name: 'dmesg.txt', data: `${left.join('\n')}\n` });
  return findings
    .filter(({ severity, rule }) => severity !== 'info' && rule !== 'log-incomplete')
    .map(({ rule, severity, summary }) => `${rule} ${severity}: ${summary}`);
}

test('a healthy log gives nothing above info, wherever it ends', async () => {
  for (let end = 0; end <= lines.length; end++)
    expect(await aboveInfo(lines.slice(0, end)), lines[end - 1]).toEqual([]);
});

test('nor wherever it begins', async () => {
  for (let begin = 0; begin < lines.length; begin++)
    expect(await aboveInfo(lines.slice(begin)), lines[begin]).toEqual([]);
});

test.for([
  ['lines of hv_netvsc only', /hv_netvsc /],
  ['lines that name hv_netvsc, as grep finds them', /hv_netvsc/],
  ['no lines of PCI', /^(?!.*(?:hv_pci|\] pci |mlx5_core))/],
  ['no lines of the VF’s driver', /^(?!.*mlx5_core)/],
  ['no lines of hv_pci', /^(?!.*hv_pci)/],
  ['lines of the VF’s driver only', /mlx5_core/],
  ['no lines of slots', /^(?!.*VF slot)/],
  ['no renames', /^(?!.*renamed)/],
] as const)('nor where it was searched for %s', async ([, pattern]) => {
  const left = lines.filter((line) => pattern.test(line));
  expect(left.length).toBeGreaterThan(0);
  expect(left.length).toBeLessThan(lines.length);
  expect(await aboveInfo(left)).toEqual([]);
});
