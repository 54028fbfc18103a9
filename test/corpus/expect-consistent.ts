import { expect } from 'vitest';
import type { Timeline } from '../../src/index.ts';

/** Asserts what holds for the timeline of any log, however damaged: everything in it refers to something in it. */
export function expectConsistent(timeline: Timeline): void {
  const { boots, interfaces, events, notes, unpaired, machine, findings } = timeline;
  expect(boots.map(({ index }) => index)).toEqual(Object.keys(boots).map(Number));
  expect(events.map(({ boot }) => boot)).toEqual(ascending(events.map(({ boot }) => boot)));
  for (const { boot } of [...interfaces, ...events, ...notes, ...unpaired, ...findings])
    expect(boots[boot]).toBeDefined();

  const attachments = interfaces.flatMap((each) => each.attachments);
  for (const { events: indices } of attachments) expect(indices).toEqual(ascending(indices));
  const owners = [...attachments, ...unpaired];
  const owned = owners.flatMap(({ events: indices }) => indices);
  expect(owned).toHaveLength(new Set(owned).size);
  for (const index of owned) expect(events[index]).toBeDefined();
  const ownedNotes = owners.flatMap(({ notes: indices }) => indices);
  expect(ownedNotes).toHaveLength(new Set(ownedNotes).size);
  for (const index of ownedNotes) expect(notes[index]).toBeDefined();
  for (const { misleading, events: indices } of attachments)
    expect(indices).toEqual(expect.arrayContaining([...misleading]));
  // A function is tied by a line, and where it is tied the line is given.
  for (const { ties, pciAddress } of attachments) expect(ties.length > 0 || pciAddress === null).toBe(true);
  for (const { events: indices } of unpaired)
    for (const index of indices) expect(events[index]?.guid).toBeNull();
  const members = machine.flatMap(({ interfaces: indices }) => indices);
  expect(ascending(members)).toEqual([...interfaces.keys()]);

  for (const { boot, guid, name, names, attachments } of interfaces) {
    expect(names.at(-1) ?? null).toBe(name);
    for (const index of attachments.flatMap(({ events: indices }) => indices)) {
      expect(events[index]?.boot).toBe(boot);
      expect([guid, null]).toContain(events[index]?.guid);
    }
  }

  const evidence = findings.flatMap((finding) => finding.evidence);
  for (const proof of evidence) expect(typeof proof === 'number' ? events[proof] : proof).toBeDefined();
}

/** The lines that prove the events of one source stand in the order of the events, boot by boot. */
export function expectOrderOfTheLog({ boots, events }: Timeline): void {
  for (const { index } of boots) {
    const lines = events.filter(({ boot }) => boot === index).map(({ source }) => source.line);
    expect(lines).toEqual(ascending(lines));
  }
}

function ascending(numbers: readonly number[]): readonly number[] {
  return numbers.toSorted((a, b) => a - b);
}
