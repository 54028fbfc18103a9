import type { VfEventType } from '../../lifecycle/event.ts';
import type { Severity } from '../../timeline/timeline.ts';
import { type DrawnFlag, type DrawnMark, MARK_KINDS, MAX_NAMED, type MarkKind } from './drawing.ts';
import type { FindingMark, Mark } from './picture.ts';
import type { Scale } from './scale.ts';

/** Pixels between two marks: as wide as a mark. */
export const MARK_ROOM = 11;

/** Pixels between two flags of findings: as wide as one with two digits. */
const FLAG_ROOM = 22;

const KIND_OF: Readonly<Record<VfEventType, MarkKind>> = {
  'driver-registered': 'step',
  'slot-added': 'come',
  'pci-probing': 'step',
  'pci-bus-created': 'step',
  'device-found': 'step',
  firmware: 'step',
  registered: 'come',
  joined: 'step',
  renamed: 'step',
  'link-up': 'link',
  'link-down': 'link',
  'data-path-to-vf': 'path',
  'data-path-from-vf': 'path',
  unregistered: 'leave',
  'slot-removed': 'leave',
  'interface-renamed': 'step',
  error: 'error',
};

/**
 * Marks that do not stand upon each other: those that are too near become one with a number.
 *
 * @param room pixels between two marks, {@link MARK_ROOM} at least
 */
export function arrangeMarks(marks: readonly Mark[], scale: Scale, room: number): readonly DrawnMark[] {
  const groups: { x: number; end: number; marks: Mark[]; count: number; kind: MarkKind; event: number }[] =
    [];
  for (const mark of inOrder(marks)) {
    const x = scale.xOf(mark.at);
    if (x < 0 || x > scale.width) continue;
    const kind = KIND_OF[mark.type];
    const last = groups.at(-1);
    // A group is no wider than its room, however many follow each other closely.
    if (last === undefined || x - last.x >= room) {
      groups.push({ x, end: x, marks: [mark], count: 1, kind, event: mark.event });
      continue;
    }
    last.end = x;
    last.count++;
    if (last.marks.length < MAX_NAMED) last.marks.push(mark);
    if (MARK_KINDS.indexOf(kind) < MARK_KINDS.indexOf(last.kind)) {
      last.kind = kind;
      last.event = mark.event;
    }
  }
  return groups.map(({ x, end, marks: own, count, kind, event }) => ({
    x: (x + end) / 2,
    kind,
    event,
    events: own.map((mark) => mark.event),
    count,
  }));
}

function inOrder(marks: readonly Mark[]): readonly Mark[] {
  const isSorted = marks.every((mark, i) => i === 0 || (marks[i - 1]?.at ?? 0) <= mark.at);
  return isSorted ? marks : [...marks].sort((a, b) => a.at - b.at);
}

const SEVERITIES: readonly Severity[] = ['info', 'warning', 'error'];

/** Flags where findings are; several in one place are one, as bad as the worst. One without a place stands at the left. */
export function arrangeFlags(findings: readonly FindingMark[], scale: Scale): readonly DrawnFlag[] {
  const flags: { x: number; severity: Severity; findings: number[] }[] = [];
  const placed = findings
    .map(({ at, ...flag }) => ({ ...flag, x: at === null ? 0 : scale.xOf(at) }))
    .filter(({ x }) => x >= 0 && x <= scale.width)
    .sort((a, b) => a.x - b.x);
  for (const { x, severity, finding } of placed) {
    const last = flags.at(-1);
    if (last === undefined || x - last.x >= FLAG_ROOM) {
      flags.push({ x, severity, findings: [finding] });
      continue;
    }
    last.findings.push(finding);
    if (SEVERITIES.indexOf(severity) > SEVERITIES.indexOf(last.severity)) last.severity = severity;
  }
  return flags;
}
