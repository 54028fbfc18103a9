import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { VfEvent } from '../../src/index.ts';
import { GENERATIONS } from './generations.ts';
import { live } from './live.ts';
import { commands, setUp } from './model.ts';

// What it means that missing lines change nothing that the remaining lines prove. Of a log L and the log R
// that is left of it:
//
// 1. R makes nothing up: each event that R prints (that is not inferred), L prints by the same line, with the
//    same type and the VF that the line names. A disk may look like a VF's bus where the line that gives its class is missing; its
//    events then belong to nobody.
// 2. R loses nothing: each event that L prints by a line that R has, R prints, too. The exceptions are lines
//    that concern a VF only because another line says so: a device found on PCI, of which neither hv_pci nor
//    a VF's driver speaks, and a failed probe of a device of which hv_pci does not speak.
// 3. R gives nothing to somebody else: an event of a line that prints the GUID of its interface has this
//    GUID; any other has the one that it has in L, or none. The latter holds where no name changes hands:
//    `eth1` is whose it was last as far as the remaining lines tell, and these may lack the change.

/** A log, and which of its lines are left. */
interface Torn {
  readonly lines: readonly string[];
  readonly isLeft: readonly boolean[];
}

const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Which lines go: one stretch of them, any, or a single one. */
const removal: fc.Arbitrary<(count: number) => readonly boolean[]> = fc.oneof(
  fc.tuple(share, share).map(([from, length]) => (count: number) => {
    const start = Math.floor(from * count);
    const end = start + Math.ceil(length * (count - start));
    return Array.from({ length: count }, (_, index) => index < start || index >= end);
  }),
  fc.array(fc.boolean(), { minLength: 1, maxLength: 97, size: 'max' }).map((left) => (count: number) => {
    return Array.from({ length: count }, (_, index) => left[index % left.length] ?? true);
  }),
  fc
    .nat()
    .map((one) => (count: number) => Array.from({ length: count }, (_, index) => index !== one % count)),
);

/** The printed events of a log, by the number of their line in the log that nothing is missing from. */
function printedEvents({ lines, isLeft }: Torn): ReadonlyMap<number, readonly VfEvent[]> {
  const numbers = lines.flatMap((_, index) => (isLeft[index] ? [index] : []));
  const left = lines.filter((_, index) => isLeft[index]);
  const found = new Map<number, VfEvent[]>();
  for (const event of live(...left).events.filter(({ inferred }) => !inferred)) {
    const line = numbers[event.source.line - 1] ?? -1;
    found.set(line, [...(found.get(line) ?? []), event]);
  }
  return found;
}

/** Whether a line concerns a VF only because another line says so. */
function needsAnother({ type, messageId }: VfEvent): boolean {
  return type === 'device-found' || messageId === 'vmbus.probe-failed';
}

function mayBeDisk({ type, guid }: VfEvent): boolean {
  return guid === null && (type === 'pci-probing' || type === 'pci-bus-created');
}

/**
 * What the line itself says: `VF slot 1 added` names no VF, though the event has the one that is there; and whether the
 * name in `mlx4_en: eth0: Link Up` is a VF's, other lines say, where VFs and interfaces have the same names in turn.
 */
function essence({ type, vf, text }: VfEvent, namesChangeHands: boolean) {
  const isSlot = type === 'slot-added' || type === 'slot-removed';
  const isNameAlone = namesChangeHands && text.startsWith('mlx4_en: ');
  return { type, vf: vf !== null && !isSlot && !isNameAlone && text.includes(vf) ? vf : null };
}

function expectSameEvents(torn: Torn, namesChangeHands: boolean): void {
  const whole = printedEvents({ ...torn, isLeft: torn.lines.map(() => true) });
  const rest = printedEvents(torn);
  torn.lines.forEach((line, index) => {
    if (!torn.isLeft[index]) return;
    const wanted = whole.get(index) ?? [];
    const found = rest.get(index) ?? [];
    if (wanted.length === 0) {
      expect(
        found.filter((event) => !mayBeDisk(event)),
        line,
      ).toEqual([]);
      return;
    }
    if (found.length === 0 && wanted.every(needsAnother)) return;
    const said = (event: VfEvent) => essence(event, namesChangeHands);
    expect(found.map(said), line).toEqual(wanted.map(said));
    found.forEach(({ guid }, place) => {
      const owner = wanted[place]?.guid ?? null;
      const saysSo = line.startsWith('hv_netvsc ');
      if (saysSo || (!namesChangeHands && guid !== null && owner !== null)) expect(guid, line).toBe(owner);
    });
  });
}

describe.for(GENERATIONS)('lines missing in a log of kernel $name', (generation) => {
  test.for([
    ['any names', true],
    ['names that never change hands', false],
  ] as const)('change no event that the rest proves, with %s', ([, reusesNames]) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), commands(reusesNames), removal, (count, list, remove) => {
        const { model, real } = setUp(generation, count, reusesNames);
        fc.modelRun(() => ({ model, real }), list);
        real.machine.settle();
        const lines = real.machine.lines.map(({ text }) => text);
        expectSameEvents({ lines, isLeft: remove(lines.length) }, reusesNames);
      }),
      { numRuns: 6 },
    );
  });
});
