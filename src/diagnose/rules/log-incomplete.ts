import type { Loss, LossKind, Severity, TimelineSource } from '../../timeline/timeline.ts';
import { aboutBoot } from '../about.ts';
import type { Facts } from '../facts.ts';
import { LineBoots } from '../line-boots.ts';
import type { Observation, Rule } from '../rule.ts';
import { counted, duration, listed, named } from '../words.ts';

/** `** 27 printk messages dropped **`, or a log that begins hours after the boot. */
export const logIncomplete: Rule = {
  id: 'log-incomplete',
  severity: 'warning',
  title: 'The log lacks messages',
  reason:
    'What happened in the missing part is not in the timeline: a step that is not shown may have been taken, and a VF that seems to be missing may be there.',
  observes:
    'The log says itself that messages were dropped, missed or suppressed; or lines are damaged, or too long to be read; or the log begins late in its boot and its rest does not tell of the VFs; or it ends in the middle of a line; or it names more interfaces than are kept. It is of the level warning where messages are lost in the middle of what is shown, and of the level info where the log begins late, ends in a line, or where a rate limit suppressed messages of the network or of a driver (those of audit, for example, do not count).',
  example: ['** 27 printk messages dropped **'],
  thresholds: [],
  check: (facts) => {
    const boots = new LineBoots(facts);
    return [...facts.timeline.sources.flatMap((source) => ofSource(source, boots)), ...ofBoots(facts)];
  },
};

const ADVICE =
  'Do not conclude from a line that is missing. The journal (journalctl -k -b -o json), if there is one, has more than the ring buffer or a serial console; a larger buffer (log_buf_len=) keeps more.';

interface Lack {
  readonly severity: Severity;
  readonly text: string;
}

function ofSource(source: TimelineSource, boots: LineBoots): readonly Observation[] {
  const lacks = lacksOf(source);
  const severity = lacks.some((lack) => lack.severity === 'warning') ? 'warning' : 'info';
  if (lacks.length === 0) return [];
  const [first] = source.losses;
  const boot = boots.of({ name: source.name, line: first?.line ?? 1 });
  return [
    {
      severity,
      about: aboutBoot(boot),
      summary: `${named(source.name)} is incomplete: ${lacks.map(({ text }) => text).join('; ')}.`,
      advice: ADVICE,
      evidence: source.losses.map(({ line }) => ({ name: source.name, line })),
    },
  ];
}

function lacksOf({ losses, skipped }: TimelineSource): readonly Lack[] {
  const lacks: Lack[] = [];
  const add = (severity: Severity, text: string) => lacks.push({ severity, text });
  const sum = (kind: LossKind, concerns = (_: Loss) => true) => {
    const ofKind = losses.filter((loss) => loss.kind === kind && concerns(loss));
    const lines = ofKind.reduce((total, loss) => total + loss.lines, 0);
    const messages = ofKind.reduce((total, loss) => total + (loss.messages ?? 0), 0);
    const isAtLeast = ofKind.some((loss) => loss.messages === null);
    const many =
      messages === 0 ? 'messages' : `${isAtLeast ? 'at least ' : ''}${counted(messages, 'message')}`;
    return {
      lines,
      many: `${many} (${counted(lines, 'line')} of the log ${lines === 1 ? 'says' : 'say'} so)`,
    };
  };
  const dropped = sum('dropped');
  if (dropped.lines > 0) add('warning', `the console dropped ${dropped.many}`);
  const missed = sum('missed');
  if (missed.lines > 0) add('warning', `a daemon missed ${missed.many}`);
  const suppressed = sum('suppressed', concernsDrivers);
  if (suppressed.lines > 0) add('info', `a rate limit suppressed ${suppressed.many}`);
  if (skipped.damaged > 0)
    add(
      'warning',
      `${counted(skipped.damaged, 'line')} ${skipped.damaged === 1 ? 'is' : 'are'} damaged and could not be read`,
    );
  if (skipped.cut > 0)
    add(
      'info',
      `of ${counted(skipped.cut, 'line')} that ${skipped.cut === 1 ? 'is' : 'are'} too long only the beginning was read`,
    );
  if (losses.some(({ kind }) => kind === 'torn')) add('info', 'it ends in the middle of a line');
  return lacks;
}

/** Whose messages a rate limit may keep from a timeline: the network's and the drivers', not those of audit or a service. */
function concernsDrivers({ by }: Loss): boolean {
  return by === null || /^(?:net_|netdev|mlx|mana|hv_|netvsc|vmbus|pci|printk)/.test(by);
}

function ofBoots({ boots }: Facts): readonly Observation[] {
  return boots.flatMap(({ boot, index, subjects }) => {
    const late: Lack[] = [];
    const { bootUs } = boot.shownFrom;
    // What goes on in the part that is shown needs no beginning.
    const isKnown = subjects.length > 0 && subjects.every(({ interface: { state } }) => state !== 'unknown');
    if (boot.beginsLate === true && !isKnown && bootUs !== null && bootUs > 0) {
      late.push({
        severity: 'info',
        text: `the first ${duration(bootUs, false).replace('about ', '')} of the boot are not in it, and nothing in the rest tells how its VFs were then`,
      });
    }
    if (boot.leftOut > 0) {
      late.push({
        severity: 'warning',
        text: `${counted(boot.leftOut, 'message')} about more interfaces than a machine can have ${boot.leftOut === 1 ? 'was' : 'were'} left out`,
      });
    }
    if (late.length === 0) return [];
    return [
      {
        severity: late.some(({ severity }) => severity === 'warning') ? 'warning' : 'info',
        about: aboutBoot(index),
        summary: `The log does not show the whole boot: ${listed(late.map(({ text }) => text))}.`,
        advice: ADVICE,
        evidence: [],
      } as const,
    ];
  });
}
