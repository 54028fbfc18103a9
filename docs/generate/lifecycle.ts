import { BENIGN } from '../../src/lifecycle/benign.ts';
import { NOTED_IDS } from '../../src/lifecycle/note.ts';
import type { InterfaceState } from '../../src/lifecycle/state.ts';
import type { TieKind } from '../../src/lifecycle/tie.ts';
import { type Step, type Transition, transitions } from '../../src/lifecycle/transitions.ts';

const states = Object.keys(transitions) as InterfaceState[];
const steps = Object.keys(transitions.unknown) as Step[];

const meanings: Readonly<Record<InterfaceState, string>> = {
  unknown: 'The log begins in the middle of a life and has not shown where.',
  'synthetic-only': 'No VF. Traffic runs on the synthetic interface.',
  offered: 'The host has announced a VF. Its driver has not registered it yet.',
  registered: 'The VF’s interface exists and is paired. Traffic has not moved yet.',
  'on-vf': 'The data path is on the VF.',
  'on-synthetic': 'The VF is registered, and the data path was moved back to the synthetic interface.',
  unregistered: 'The VF’s interface is gone. The host has not taken back the slot yet.',
  removed: 'The host has taken back the slot.',
};

const lines: Readonly<Record<Step, string>> = {
  'slot-added': 'hv_netvsc … eth0: VF slot 1 added',
  registered: 'hv_netvsc … eth0: VF registering: eth1',
  joined: 'mlx5_core … eth1: joined to eth0',
  'data-path-to-vf': 'hv_netvsc … eth0: Data path switched to VF: enP53091s1',
  'data-path-from-vf': 'hv_netvsc … eth0: Data path switched from VF: enP53091s1',
  unregistered: 'hv_netvsc … eth0: VF unregistering: enP53091s1',
  'slot-removed': 'hv_netvsc … eth0: VF slot 1 removed',
};

const ties: Readonly<Record<TieKind, string>> = {
  joined: 'One line names all three: `mlx5_core cf63:00:02.0 eth1: joined to eth0`.',
  'vf-name':
    'hv_netvsc names the VF of which the driver speaks: `VF registering: eth1`, `mlx5_core cf63:00:02.0 eth1: Link up`.',
  'predictable-name': 'udev’s name of the VF holds the PCI domain: `enP53091s1` is on cf63.',
  slot: 'udev’s name of the VF holds the slot that the host announced for this interface and for no other: `enP53091s1`, `VF slot 1 added`.',
  mac: 'A line of the VF’s driver gives the MAC address of the interface: `Enabled vPort … MAC 00:0d:3a:f5:76:bd`.',
  'hv-pci-guid':
    'The VMBus GUID of the PCI bus, which was this interface’s VF before. The line is the one of that tie.',
};

/** The page docs/lifecycle.md, drawn from the table that the program runs on. */
export function lifecyclePage(): string {
  return `${[
    '<!-- Written by `npm run docs` from src/lifecycle/transitions.ts. Do not edit. -->',
    '',
    '# The life of a VF on its interface',
    '',
    'For each synthetic interface the program keeps one state, and moves it from line to line by one table.',
    'This page is drawn from that table (`src/lifecycle/transitions.ts`).',
    '',
    '## States',
    '',
    '| state | meaning |',
    '| --- | --- |',
    ...states.map((state) => `| \`${state}\` | ${meanings[state]} |`),
    '',
    'An interface that is first seen after `hv_vmbus: registering driver hv_netvsc` begins in `synthetic-only`,',
    'any other in `unknown`.',
    '',
    '## Steps',
    '',
    '| step | the line it stands for |',
    '| --- | --- |',
    ...steps.map((step) => `| \`${step}\` | \`${lines[step]}\` |`),
    '',
    '## A life that the log shows in full',
    '',
    'Steps that need nothing to be inferred, and that lead to another state.',
    '',
    '```mermaid',
    ...diagram(),
    '```',
    '',
    '## Every step in every state',
    '',
    'A log may begin or end anywhere, and may lack any line. Where a step can only have been taken after',
    'others that the log does not show, those become events with `inferred: true`, with the line of this step',
    'as their evidence; they stand in brackets here. **new** begins a new attachment; **new?** does so if the',
    'VF’s PCI bus is set up again, which is all that tells a VF given back by the host from a driver loaded',
    'again: old kernels print no slot lines, and the host may announce a slot again without taking it back.',
    '',
    'A line that names another slot or another PCI function than the attachment has ends that attachment first,',
    'as `slot-removed` would, with every step of it inferred.',
    '',
    'The host takes the slot back over another channel than the one on which the VF goes, so that the lines of',
    'the steps in brackets with a question mark may still come. If they do, they are events as printed; the',
    'steps are inferred where the next step of the interface, or the end of the boot, shows that they did not.',
    '',
    `| state | ${steps.map((step) => `\`${step}\``).join(' | ')} |`,
    `| --- | ${steps.map(() => '---').join(' | ')} |`,
    ...states.map(
      (state) => `| \`${state}\` | ${steps.map((step) => cell(transitions[state][step])).join(' | ')} |`,
    ),
    '',
    '## Lines that say something else than they seem to',
    '',
    'Whoever unloads hv_netvsc while a VF is up gets a switch to the VF that is none: the driver takes the end of',
    'the VF for a VF that comes up. The line becomes an event as printed, and stands in `misleading` of its',
    'attachment; the time on the VF does not begin with it, and no end of that time is inferred.',
    '',
    '```text',
    'hv_netvsc … eth0: Data path switched from VF: enP53091s1     (not on every kernel)',
    'hv_netvsc … eth0: Data path switched to VF: enP53091s1',
    'hv_netvsc … eth0: VF unregistering: enP53091s1',
    'hv_vmbus: unregistering driver hv_netvsc',
    '```',
    '',
    'A second probing line of hv_pci for a VF that is there is a resume from hibernation, unless a host bridge',
    'line or a device found on the bus follows: then the VF has come anew, and the end of the one before it is',
    'missing in the log.',
    '',
    '## FreeBSD',
    '',
    'FreeBSD numbers its devices and prints no slots. `hn0: datapath is switched to mce0` and `… from mce0` are the',
    'steps of the data path; a line in which hn opens the VF is `registered`; `mlx5_core0: detached` is `unregistered`,',
    'and the device that takes the number next begins a new attachment.',
    '',
    '## Steps that look odd',
    '',
    'From `registered` to `on-synthetic`: kernels up to 5.7 print `switched from VF` whenever the VF is closed, also',
    'where the path was not on it. From `synthetic-only` to `removed`: the host takes back a slot of which the log',
    'does not show the announcement; nothing is inferred of it, for no VF need have come.',
    '',
    '## What ties a VF to its interface',
    '',
    'Each attachment says in `ties` what tied its PCI function to the interface, and the line that did.',
    '',
    '| tie | evidence |',
    '| --- | --- |',
    ...Object.entries(ties).map(([tie, evidence]) => `| \`${tie}\` | ${evidence} |`),
    '',
    'A function that nothing ties stays in `unpaired`, with its events.',
    '',
    '## Lines that are no trouble',
    '',
    'These have the words of a failure and become no `error` event.',
    '',
    '| message | why |',
    '| --- | --- |',
    ...[...BENIGN].map(([id, reason]) => `| \`${id}\` | ${reason} |`),
    '',
    '## Notes',
    '',
    'Lines that move no state, and that tell why a step came or did not, are kept in `notes`:',
    `${NOTED_IDS.map((id) => `\`${id}\``).join(', ')}; the unloading of a driver, the end of a PCI bus, and what`,
    'the driver of a VF says of a reset or a removal of the device.',
  ].join('\n')}\n`;
}

function diagram(): readonly string[] {
  const labels = new Map<string, Step[]>();
  for (const state of states.filter((state) => state !== 'unknown')) {
    for (const step of steps) {
      const { to, ended, missed } = transitions[state][step];
      if (to === state || ended.length > 0 || missed.length > 0) continue;
      const arrow = `${alias(state)} --> ${alias(to)}`;
      labels.set(arrow, [...(labels.get(arrow) ?? []), step]);
    }
  }
  return [
    'stateDiagram-v2',
    ...states.filter((state) => state !== 'unknown').map((state) => `  state "${state}" as ${alias(state)}`),
    `  [*] --> ${alias('synthetic-only')}`,
    ...[...labels].map(([arrow, steps]) => `  ${arrow} : ${steps.join(', ')}`),
  ];
}

function alias(state: InterfaceState): string {
  return state.replaceAll('-', '_');
}

function cell({ to, stay, ended, missed, mayBeLate }: Transition): string {
  const inferred = [...ended, ...missed];
  const marks = { current: '', new: ' **new**', returned: ' **new?**', 'perhaps new': ' **new?**' };
  const brackets = inferred.length === 0 ? '' : `(${inferred.join(', ')}${mayBeLate ? '?' : ''}) `;
  return `${brackets}${to}${marks[stay]}`;
}
