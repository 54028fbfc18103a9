import { aboutBoot } from '../about.ts';
import type { Seen } from '../events-by-type.ts';
import type { BootFacts, Facts } from '../facts.ts';
import type { Observation, Rule } from '../rule.ts';
import { troubleOf } from '../trouble.ts';
import { counted, listed, nameOf, quote, when, whenBrief } from '../words.ts';

/** `Kernel panic - not syncing: Fatal exception in interrupt` */
export const kernelCrash: Rule = {
  id: 'kernel-crash',
  severity: 'error',
  title: 'The kernel crashed',
  reason:
    'The boot ended there: what the log does not show behind it did not happen, and a VF that is missing is missing because of it.',
  observes:
    'The kernel panicked, or reports a bug of its own (BUG: …); or the boot that follows is one of the crash kernel. It is of the level warning where the kernel reports a bug and goes on.',
  example: [
    'BUG: kernel NULL pointer dereference, address: 0000000000000000',
    'Kernel panic - not syncing: Fatal exception in interrupt',
  ],
  thresholds: [],
  check: (facts) => facts.boots.flatMap((boot) => observe(facts, boot)),
};

function observe({ boots }: Facts, boot: BootFacts): readonly Observation[] {
  const lines = boot.others.filter(({ event }) => troubleOf(event) === 'kernel');
  const isFollowedByCrashKernel = boots[boot.index + 1]?.boot.crashKernel === true;
  const first = lines[0];
  if (first === undefined && !isFollowedByCrashKernel) return [];
  const isCrash = boot.panic !== undefined || isFollowedByCrashKernel;
  return [
    {
      severity: isCrash ? 'error' : 'warning',
      about: aboutBoot(boot.index),
      summary: `${whatText(boot, first, lines.length, isFollowedByCrashKernel)}; ${vfText(boot)}.`,
      advice: isCrash
        ? 'Look into the crash (its call trace stands behind these lines) before anything about VFs: update the kernel, and report the trace where hv_ or mlx functions stand in it.'
        : 'Read the call trace behind the line: a bug in hv_ or mlx functions concerns the VF.',
      evidence: [boot.panic, ...lines],
    },
  ];
}

function whatText(
  { panic }: BootFacts,
  first: Seen | undefined,
  lines: number,
  isFollowedByCrashKernel: boolean,
): string {
  if (panic === undefined) {
    if (first === undefined) return 'The next boot is one of the crash kernel, so this kernel crashed';
    const more = lines === 1 ? '' : ` (${counted(lines, 'line')} of the kind)`;
    const end = isFollowedByCrashKernel
      ? 'the next boot is one of the crash kernel, so this kernel crashed'
      : 'the log shows no panic';
    return `The kernel reports a bug${when(first.event.time)}: ${quote(first.event.text)}${more}; ${end}`;
  }
  const cause =
    first === undefined || first.index === panic.index
      ? ''
      : `, after ${quote(first.event.text)}${whenBrief(first.event.time)}`;
  return `The kernel crashed${when(panic.event.time)}: ${quote(panic.event.text)}${cause}`;
}

/** How far the VFs had come: a crash before the network is no VF that is missing. */
function vfText({ subjects, panic }: BootFacts): string {
  const end = panic === undefined ? 'by the end of the boot' : 'until then';
  if (subjects.length === 0)
    return `the log shows no network interface and no VF ${end}, and proves nothing about them`;
  const withVf = subjects.filter(({ stays }) => stays.some(({ cameUp }) => cameUp !== undefined));
  if (withVf.length === 0) return `no VF was registered ${end}`;
  return `VFs were registered for ${listed(withVf.map(nameOf))} ${end}`;
}
