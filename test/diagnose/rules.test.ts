import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../grammar/catalogue.ts';
import { MAX_ALIKE, MAX_EVIDENCE } from '../../src/diagnose/findings.ts';
import { rules } from '../../src/diagnose/rules.ts';
import { DEFAULT_THRESHOLDS } from '../../src/diagnose/thresholds.ts';
import { analyze, diagnose, parseMessage, type Timeline } from '../../src/index.ts';
import { BENIGN } from '../../src/lifecycle/benign.ts';
import { countReadings } from '../count-readings.ts';
import { printedRow } from '../message/field-values.ts';
import { anyTimeline } from './any-timeline.ts';
import { dmesg } from './found.ts';
import {
  added,
  arrival,
  away,
  bus,
  drivers,
  firmware,
  linux,
  mlx5,
  named,
  netvsc,
  second,
  start,
} from './lines.ts';

const SEVERITIES = ['error', 'warning', 'info'];

describe('every rule', () => {
  test('has an id of its own, in the form of the others', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { id } of rules) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test.each(rules)('$id says what it is in whole sentences', ({ title, reason, observes }) => {
    expect(title).toMatch(/^[A-Za-z].*[^.]$/);
    for (const text of [reason, observes]) expect(text).toMatch(/^[A-Za-z].*\.$/);
  });

  // A log says of itself that lines are missing, and a line that no message fits is in no catalogue.
  const ofTheLog = ['log-incomplete', 'unrecognized-messages'];
  test.each(rules.filter(({ id }) => !ofTheLog.includes(id)))(
    '$id shows lines that the grammar knows',
    ({ example }) => {
      for (const line of example)
        expect(parseMessage(line.replace(/^\[[^\]]*\] /, ''))?.id, line).toMatch(/\./);
    },
  );
});

test('a threshold must be a number above 0', async () => {
  const timeline = await analyze('');
  for (const value of [0, -1, Number.NaN, '20', null]) {
    for (const name of Object.keys(DEFAULT_THRESHOLDS)) {
      const options = { thresholds: { [name]: value } } as never;
      expect(() => diagnose(timeline, options)).toThrow(`${name} must be a number above 0`);
      await expect(analyze('', options)).rejects.toMatchObject({ code: 'invalid-argument' });
    }
  }
});

test('every line of trouble that becomes an event is told by a finding', async () => {
  const trouble = readCatalogue().filter(({ kind, id }) => kind === 'failure' && !BENIGN.has(id));
  const untold: string[] = [];
  let told = 0;
  for (const row of trouble) {
    const [prefix = ''] = row.prefixes;
    const [printed] = fc.sample(printedRow(row, prefix), { numRuns: 1, seed: 1 });
    const line = `${printed?.prefix}${printed?.text}`;
    const { events, findings } = await analyze({ name: 'dmesg.txt', data: dmesg([...start, 600, line]) });
    // Some lines are of a device that is none of a VF.
    const error = events.findIndex(({ type }) => type === 'error');
    if (error < 0) continue;
    if (findings.some(({ evidence }) => evidence.includes(error))) told += 1;
    else untold.push(`${row.id}: ${line}`);
  }
  expect(untold).toEqual([]);
  expect(told).toBeGreaterThan(trouble.length / 2);
});

describe('whatever the timeline', () => {
  const check = (timeline: Timeline) => {
    const findings = diagnose(timeline);
    expect(diagnose(structuredClone(timeline))).toEqual(findings);
    const order = findings.map(({ severity }) => SEVERITIES.indexOf(severity));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    for (const { rule, severity, evidence, summary, boot } of findings) {
      expect(evidence.length).toBeLessThanOrEqual(MAX_EVIDENCE);
      expect(summary.length).toBeLessThan(1500);
      expect(summary).not.toMatch(/undefined|NaN|\[object/);
      const most = rules.find(({ id }) => id === rule)?.severity ?? 'info';
      expect(SEVERITIES.indexOf(severity)).toBeGreaterThanOrEqual(SEVERITIES.indexOf(most));
      expect(timeline.boots[boot]).toBeDefined();
      for (const one of evidence) if (typeof one === 'number') expect(timeline.events[one]).toBeDefined();
    }
  };

  test('no rule throws, and findings are in order, bounded, and proved by lines', () => {
    fc.assert(fc.property(anyTimeline, check), { numRuns: 400 });
  });

  test('of any stretch of any lives, too', async () => {
    const pieces = [
      start,
      arrival,
      away,
      second(arrival),
      second(away),
      drivers,
      bus,
      named,
      [linux],
      [added],
      [firmware],
      [netvsc('Waiting for the VF association from host')],
      [mlx5('poll_health:717:(pid 0): Fatal error 3 detected')],
      [mlx5('firmware version: 65535.65535.65535')],
      ['hv_vmbus: unregistering driver hv_netvsc'],
      ['hv_vmbus: probe failed for device e9ac9b28-cf63-4466-9ae3-4b849c3ee03b (-19)'],
      ['Kernel panic - not syncing: sysrq'],
      ['hv_utils: Hibernation request received'],
    ];
    const lives = fc.array(fc.tuple(fc.constantFrom(...pieces), fc.nat(5000)), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(lives, fc.nat(10), async (life, cut) => {
        let time = 0;
        const parts = life.flatMap(([lines, pause]) => {
          time += pause;
          const from = time;
          time += lines.length;
          return [from, ...lines];
        });
        check(await analyze({ name: 'dmesg.txt', data: dmesg(parts.slice(cut)) }));
      }),
      { numRuns: 200 },
    );
  });
});

describe('the work and the findings', () => {
  const readings = (timeline: Timeline): number => countReadings(timeline, diagnose);
  const repeated = (lines: readonly string[], times: number) =>
    analyze({
      name: 'dmesg.txt',
      data: dmesg([
        ...start,
        ...Array.from({ length: times }, (_, index) => [1000 + index * 30, ...lines]).flat(),
      ]),
    });
  const failed = 'hv_vmbus: probe failed for device e9ac9b28-cf63-4466-9ae3-4b849c3ee03b (-71)';

  test.each<[string, readonly string[]]>([
    ['flaps', away.slice(0, 1).concat(arrival.slice(-1))],
    ['servicings', [...away, ...arrival]],
    ['reloads', ['hv_vmbus: unregistering driver hv_netvsc', ...named]],
    ['failed probes', [bus[0] ?? '', failed]],
    ['devices that belong to nobody', [...bus, firmware, mlx5('Link up', 'eth7')]],
    ['errors', [mlx5('poll_health:717:(pid 0): Fatal error 3 detected')]],
    ['restarts', ['Kernel panic - not syncing: sysrq', linux, ...arrival]],
  ])('grow with the number of %s, and no faster', async (name, lines) => {
    const [few, many] = await Promise.all([repeated(lines, 100), repeated(lines, 400)]);
    // Four times as many; were it the square of it, this would be 16 times.
    expect(readings(many)).toBeLessThan(readings(few) * 5);
    if (name === 'restarts') return;
    expect(many.findings.length).toBeLessThanOrEqual(rules.length * MAX_ALIKE);
    expect(many.findings.length).toBe(few.findings.length);
  });
});
