import type { EventTime } from '../../lifecycle/event.ts';
import type { VfNote } from '../../lifecycle/note.ts';
import { isRecovery } from '../../lifecycle/recovery.ts';
import type { Severity } from '../../timeline/timeline.ts';
import { type About, aboutBoot } from '../about.ts';
import type { Seen } from '../events-by-type.ts';
import type { Facts, Subject } from '../facts.ts';
import type { Observation, Rule } from '../rule.ts';
import type { Stay } from '../stay.ts';
import {
  isOfUnansweringDevice,
  isPartOfRemoval,
  isRefusedQuestion,
  removalOf,
  removalOfDevice,
  troubleOf,
} from '../trouble.ts';
import { hasVanished } from '../vanished.ts';
import { counted, elapsedUs, lasted, listed, nameOf, quote, when, whenBrief } from '../words.ts';

/** `mlx5_core cf63:00:02.0: Fatal error 3 detected`, of a VF that carries traffic. */
export const vfDriverError: Rule = {
  id: 'vf-driver-error',
  severity: 'error',
  title: 'The VF’s driver reports trouble',
  reason:
    'A VF that is dead but still up loses traffic: the host goes on delivering over it until the data path is switched away, which no driver does by itself. Where the driver recovers, traffic stood still meanwhile.',
  observes:
    'The driver of a VF that has its interface reports a health error, a command or a transmit queue that timed out, or a failure; or it gives the device up, or leaks memory behind it; or something holds the VF so that it cannot go. It is of the level error where the device does not answer, a queue stands still or the driver gives up, of the level warning for other failures, for leaks, and where the driver says later that it has recovered. A question that the firmware refuses is firmware-command-refused. Errors of a device that does not answer any more are part of its removal where the host took it within removalSeconds behind them. What is benign on Hyper-V (offloads, firmware tracer, MAC and VLAN that the host enforces) is none.',
  example: [
    'mlx5_core cf63:00:02.0: poll_health:717:(pid 0): Fatal error 3 detected',
    'mlx5_core cf63:00:02.0: mlx5_health_try_recover:316:(pid 1): health recovery flow aborted, PCI reads still not working',
  ],
  thresholds: ['removalSeconds'],
  check: (facts) => [...ofStays(facts), ...ofBoots(facts)],
};

/** A line of trouble: an error, or a note that tells of some. */
type Line = Seen | VfNote;

function ofStays({ subjects, thresholds }: Facts): readonly Observation[] {
  const sharers = sharersOf(subjects);
  return subjects.flatMap((subject) =>
    subject.remarked.flatMap((stay) => {
      const lines = linesOf(stay.errors, stay.notes, removalOf(stay), thresholds.removalSeconds);
      const own = stay.isUp && !hasVanished(stay) ? lines : lines.filter((line) => !('event' in line));
      const all = own.some((line) => said(line).vf === null)
        ? sharers.get(functionOf(subject, stay))
        : undefined;
      const names = listed([...new Set([subject, ...(all ?? [])])].map(nameOf));
      return observe(subject, ` of ${names}`, own, stay.notes);
    }),
  );
}

/** Interfaces by the function that carries their VFs: MANA's carries those of several. */
function sharersOf(subjects: readonly Subject[]): ReadonlyMap<string, readonly Subject[]> {
  const found = new Map<string, Subject[]>();
  for (const subject of subjects) {
    for (const stay of subject.stays) {
      if (stay.attachment.driver !== 'mana') continue;
      const key = functionOf(subject, stay);
      const known = found.get(key);
      if (known === undefined) found.set(key, [subject]);
      else if (known.at(-1) !== subject) known.push(subject);
    }
  }
  return found;
}

function functionOf({ boot }: Subject, { attachment }: Stay): string {
  return JSON.stringify([boot, attachment.pciAddress]);
}

/** Devices that are tied to no interface and have one of their own, and lines that name no device. */
function ofBoots({ boots, thresholds }: Facts): readonly Observation[] {
  return boots.flatMap(({ index, devices, others }) => [
    ...devices.flatMap((device) => {
      const lines = linesOf(device.errors, device.notes, removalOfDevice(device), thresholds.removalSeconds);
      const isUp = device.device.vfNames.length > 0 && !hasVanished(device);
      const own = isUp ? lines : lines.filter((line) => !('event' in line));
      return observe(aboutBoot(index), ' that no line ties to an interface', own, device.notes);
    }),
    ...observe(aboutBoot(index), ' that the lines do not name', linesOf(others, [], null, 0), []),
  ]);
}

function linesOf(
  events: readonly Seen[],
  notes: readonly VfNote[],
  removed: EventTime | null,
  removalSeconds: number,
): readonly Line[] {
  const errors = events.filter(
    (seen) =>
      troubleOf(seen.event) === 'vf-driver' &&
      !isRefusedQuestion(seen.event) &&
      !isPartOfRemoval(seen, removed, removalSeconds),
  );
  // Held for a moment, an interface goes after all.
  const freed = notes.some(({ note }) => note === 'bus-released');
  const told = notes.filter(({ note, messageId }) => {
    if (note === 'transmit-timeout') return true;
    if (note === 'removal-stuck') return !freed && removed === null;
    return messageId !== null && TELLING.has(messageId);
  });
  return [...errors, ...told];
}

/** Notes of a removal that tell of trouble: a device given up, memory that the firmware kept. */
const TELLING = new Set([
  'mlx5.unload-in-error',
  'mlx5.pages-not-returned',
  'mlx5.flow-table-busy',
  'mlx5.flow-group-busy',
]);

/** A leak behind a removal costs memory, not traffic. */
const LEAK = /^mlx5\.(?:pages|flow)-/;

/** The device does not answer, its queues stand still, or its driver gives it up: traffic stands still. */
const GRAVE =
  /timeout|timed-out|watchdog|unregister-waiting|unload-in-error|cqe|cq-error|flush|overflow|overrun/;

function severityOf(lines: readonly Line[], isOver: boolean): Severity {
  const isAll = (pattern: RegExp) => lines.every((line) => pattern.test(said(line).messageId ?? ''));
  if (isOver || isAll(LEAK)) return 'warning';
  const isGrave = lines.some((line) => {
    const { messageId } = said(line);
    // A command that the firmware answers with a refusal is no device that does not answer.
    if (messageId === null || messageId.startsWith('mlx5.cmd-failed')) return false;
    return GRAVE.test(messageId) || ('event' in line && isOfUnansweringDevice(line.event));
  });
  return isGrave ? 'error' : 'warning';
}

function observe(
  about: About,
  ofWhom: string,
  lines: readonly Line[],
  notes: readonly VfNote[],
): readonly Observation[] {
  const inOrder = [...lines].sort((a, b) => lineOf(a) - lineOf(b));
  const [first] = inOrder;
  if (first === undefined) return [];
  const last = inOrder.at(-1) ?? first;
  const recovered = notes.findLast(isRecovery);
  const isOver = recovered !== undefined && lineOf(recovered) > lineOf(last);
  const { text, time } = said(first);
  const took = lasted(time, said(last).time);
  const isAtOnce = elapsedUs(time, said(last).time) === 0;
  const more =
    inOrder.length === 1
      ? ''
      : `, and ${counted(inOrder.length - 1, 'more line')}${took === null ? '' : isAtOnce ? ' at the same time' : ` within ${took}`}`;
  const outcome = isOver ? `; the driver recovered${whenBrief(recovered.time)}` : '';
  return [
    {
      severity: severityOf(inOrder, isOver),
      about,
      summary: `The driver of the VF${ofWhom} reports trouble${when(time)}: ${quote(text)}${more}${outcome}.`,
      advice: isOver
        ? 'Traffic stood still until then. Show these lines to the host’s operator if they come again.'
        : adviceFor(inOrder),
      evidence: [...inOrder, recovered],
    },
  ];
}

function said(line: Line): Seen['event'] | VfNote {
  return 'event' in line ? line.event : line;
}

/** Events and notes of one boot have no common numbers but those of their lines. */
function lineOf(line: Line): number {
  return said(line).source.line;
}

function adviceFor(lines: readonly Line[]): string {
  const isAny = (pattern: RegExp) => lines.some((line) => pattern.test(said(line).messageId ?? ''));
  if (isAny(/^net\.unregister-waiting$/)) {
    return 'Something holds the VF’s interface (a container, a socket, DPDK, a bond): end it, or restart the machine; until then the host cannot take the VF away and gives up waiting.';
  }
  if (lines.every((line) => LEAK.test(said(line).messageId ?? ''))) {
    return 'Memory was lost, no traffic. Use a newer kernel if it comes again.';
  }
  if (isAny(/tx-timeout|watchdog|cqe|sq-|rx-timeout/)) {
    return 'A queue stood still and its packets with it: set the interface down and up (ip link set), or switch accelerated networking off and on; use a newer kernel if it comes again.';
  }
  return 'If traffic stands still, set the interface down (ip link set) to move the data path to the synthetic one, and up again. Then switch accelerated networking of the NIC off and on, or stop and start the machine so that it moves to another host; show these lines to the host’s operator.';
}
