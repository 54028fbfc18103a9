import type { DiagnoseOptions } from '../../src/diagnose/thresholds.ts';
import { analyze, type Finding } from '../../src/index.ts';
import { expectConsistent } from '../corpus/expect-consistent.ts';

/** A line of the log; a number is the time, in seconds, of the next one. Lines without one come a second apart. */
export type LogPart = string | number;

/** The lines as dmesg prints them. */
export function dmesg(parts: readonly LogPart[]): string {
  let time = 1;
  let text = '';
  for (const part of parts) {
    if (typeof part === 'number') time = part;
    else {
      text += `[${time.toFixed(6).padStart(12)}] ${part}\n`;
      time += 1;
    }
  }
  return text;
}

/** The findings of a log of these lines. */
export async function findings(
  parts: readonly LogPart[],
  options?: DiagnoseOptions,
): Promise<readonly Finding[]> {
  const timeline = await analyze({ name: 'dmesg.txt', data: dmesg(parts) }, options);
  expectConsistent(timeline);
  return timeline.findings;
}

/** `vf-never-appeared warning` for each of them. */
export async function found(
  parts: readonly LogPart[],
  options?: DiagnoseOptions,
): Promise<readonly string[]> {
  return (await findings(parts, options)).map(({ rule, severity }) => `${rule} ${severity}`);
}

/** The one finding of a rule, which must be there. */
export async function theOne(
  rule: string,
  parts: readonly LogPart[],
  options?: DiagnoseOptions,
): Promise<Finding> {
  const all = await findings(parts, options);
  const [one, ...more] = all.filter((finding) => finding.rule === rule);
  if (one === undefined || more.length > 0) {
    throw new Error(
      `${rule} is found ${more.length + (one === undefined ? 0 : 1)} times in ${JSON.stringify(all, null, 1)}`,
    );
  }
  return one;
}

/** The texts of the lines that a finding rests on. */
export async function proofs(rule: string, parts: readonly LogPart[]): Promise<readonly string[]> {
  const timeline = await analyze({ name: 'dmesg.txt', data: dmesg(parts) });
  const lines = dmesg(parts).split('\n');
  const finding = timeline.findings.find((each) => each.rule === rule);
  return (finding?.evidence ?? []).map((one) => {
    const line = typeof one === 'number' ? timeline.events[one]?.source.line : one.line;
    return (lines[(line ?? 0) - 1] ?? '').replace(/^\[[^\]]*\] /, '');
  });
}
