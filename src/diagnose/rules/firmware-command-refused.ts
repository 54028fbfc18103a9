import { type About, aboutBoot } from '../about.ts';
import type { Seen } from '../events-by-type.ts';
import type { Observation, Rule } from '../rule.ts';
import { isRefusedQuestion } from '../trouble.ts';
import { counted, nameOf, quote, when } from '../words.ts';

/** `mlx5_cmd_out_err:838:(pid 214): ACCESS_REG(0x805) op_mod(0x1) failed, status bad parameter(0x3)` */
export const firmwareCommandRefused: Rule = {
  id: 'firmware-command-refused',
  severity: 'info',
  title: 'The firmware refused to answer',
  reason:
    'A VF may not ask its adapter for everything: temperatures, modules and ports are the host’s. The VF works; what asked for it, as a rule ethtool or a monitoring agent, goes without.',
  observes:
    'mlx5 says that the firmware refused to read a register (ACCESS_REG) or to answer a query (QUERY_…), of a VF that has its interface. Other commands that fail are vf-driver-error; where the VF never came up, vf-init-failed tells of all of them.',
  example: [
    'mlx5_core cf63:00:02.0: mlx5_cmd_out_err:838:(pid 214): ACCESS_REG(0x805) op_mod(0x1) failed, status bad parameter(0x3), syndrome (0x1c9c30), err(-22)',
  ],
  thresholds: [],
  check: ({ subjects, boots }) => [
    ...subjects.flatMap((subject) =>
      subject.remarked.flatMap((stay) =>
        stay.isUp ? observe(subject, ` of ${nameOf(subject)}`, stay.errors) : [],
      ),
    ),
    ...boots.flatMap(({ index, devices, others }) => [
      ...devices.flatMap(({ device, errors }) =>
        device.vfNames.length > 0 ? observe(aboutBoot(index), '', errors) : [],
      ),
      ...observe(aboutBoot(index), '', others),
    ]),
  ],
};

function observe(about: About, ofWhom: string, errors: readonly Seen[]): readonly Observation[] {
  const refused = errors.filter(({ event }) => isRefusedQuestion(event));
  const [first] = refused;
  if (first === undefined) return [];
  const times = refused.length === 1 ? '' : ` (${counted(refused.length, 'time')} in all)`;
  return [
    {
      severity: 'info',
      about,
      summary: `The firmware of the VF${ofWhom} refused to answer${when(first.event.time)}${times}: ${quote(first.event.text)}.`,
      advice: 'Nothing to do if the VF works.',
      evidence: refused,
    },
  ];
}
