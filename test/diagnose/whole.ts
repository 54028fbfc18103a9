import type { DiagnoseOptions } from '../../src/diagnose/thresholds.ts';
import { analyze, type Finding, type Timeline } from '../../src/index.ts';
import { expectConsistent } from '../corpus/expect-consistent.ts';
import { dmesg, type LogPart } from './found.ts';

/** Lines without a time. */
export const untimed = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

/**
 * All that is told of a log, given as its lines or as its whole text: of each finding its rule, level and interface, what it
 * says, what to do (`>`), and the lines that prove it (`|`).
 */
export async function whole(log: readonly LogPart[] | string, options?: DiagnoseOptions): Promise<string> {
  const text = typeof log === 'string' ? log : dmesg(log);
  const timeline = await analyze({ name: 'dmesg.txt', data: text }, options);
  expectConsistent(timeline);
  return toldOf(timeline, text);
}

/** The same of a timeline of a log. */
export function toldOf({ events, findings }: Pick<Timeline, 'events' | 'findings'>, log: string): string {
  const lines = log.split('\n').map((line) => line.replace(/^\[[^\]]*\] /, ''));
  const lineOf = (one: Finding['evidence'][number]) => {
    const { line } = typeof one === 'number' ? (events[one]?.source ?? { line: 0 }) : one;
    return lines[line - 1] ?? `no line ${line}`;
  };
  const blocks = findings.map(({ rule, severity, interface: name, guid, summary, advice, evidence }) =>
    [
      `${rule} ${severity} ${name ?? guid ?? 'boot'}`,
      `  ${summary}`,
      advice === null ? '  nothing to do' : `  > ${advice}`,
      ...evidence.map((one) => `  | ${lineOf(one).replace(/(hv_netvsc|hv_pci) [0-9a-f-]{36}/, '$1')}`),
    ].join('\n'),
  );
  return `\n${blocks.map((block) => `${block}\n`).join('')}`;
}
