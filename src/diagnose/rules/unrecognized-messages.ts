import type { UnrecognizedLines } from '../../timeline/timeline.ts';
import { aboutBoot } from '../about.ts';
import { LineBoots } from '../line-boots.ts';
import type { Observation, Rule } from '../rule.ts';
import { counted, named, quote } from '../words.ts';

/** `hv_netvsc … eth0: VF slot 1 was added`: a driver’s line, in words that no known kernel prints. */
export const unrecognizedMessages: Rule = {
  id: 'unrecognized-messages',
  severity: 'info',
  title: 'Lines of the drivers that are not understood',
  reason:
    'Nothing was concluded from these lines: they may be damaged, or of a kernel that words them anew. A step that only they tell of is missing in the timeline.',
  observes:
    'The log has lines of a known driver that no message of the catalogue fits. One finding for each driver.',
  example: ['hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF slot 1 was added'],
  thresholds: [],
  check: (facts) => {
    const boots = new LineBoots(facts);
    const byDriver = new Map<string, UnrecognizedLines[]>();
    for (const lines of facts.timeline.unrecognized) {
      const known = byDriver.get(lines.driver);
      if (known === undefined) byDriver.set(lines.driver, [lines]);
      else known.push(lines);
    }
    return [...byDriver].map(([driver, groups]) => observe(driver, groups, boots));
  },
};

function observe(driver: string, groups: readonly UnrecognizedLines[], boots: LineBoots): Observation {
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  const cut = groups.reduce((sum, group) => sum + (group.cut ? group.count : 0), 0);
  const [first] = groups;
  const near = groups.find(({ nearest }) => nearest !== null);
  const example = first === undefined ? '' : `: ${quote(first.text)}`;
  const begun =
    cut === 0
      ? ''
      : `; ${cut === count ? (count === 1 ? 'it is' : 'all are') : `${cut} ${cut === 1 ? 'is' : 'are'}`} cut off in the middle`;
  const like =
    near === undefined || cut === count
      ? ''
      : `; ${near === first ? 'that' : 'one of them'} is most like ${near.nearest}`;
  const many = count === 1 ? 'A line' : counted(count, 'line');
  return {
    severity: 'info',
    of: driver,
    about: aboutBoot(first === undefined ? 0 : boots.of(first.source)),
    summary: `${many} of ${named(driver)} ${count === 1 ? 'is' : 'are'} not understood${count === 1 || first === undefined ? example : `, the first is${example.slice(1)}`}${begun}${like}.`,
    advice:
      'Read them beside the timeline. If they are whole, please report them with the kernel’s version, so that the catalogue learns them.',
    evidence: groups.map(({ source }) => source),
  };
}
