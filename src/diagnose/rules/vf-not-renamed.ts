import type { VfEventType } from '../../lifecycle/event.ts';
import type { Subject } from '../facts.ts';
import type { Observation, Rule } from '../rule.ts';
import { named, nameOf, when, whenBrief } from '../words.ts';

/** `… eth0: Data path switched to VF: eth1`: the VF still has the kernel's name. */
export const vfNotRenamed: Rule = {
  id: 'vf-not-renamed',
  severity: 'info',
  title: 'The VF kept the kernel’s name',
  reason:
    'A VF called eth1 is easily taken for a network interface of its own: agents and DHCP clients pick it, configuration files for eth1 match it, and it may be another VF after the next start.',
  observes:
    'The last stay shows the VF registered under a name that the kernel gives (eth1), and a later line has the same name. Nothing is said where a line renames it, or where no line behind the registration names it: udev may have been about to.',
  example: [
    'hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: VF registering: eth1',
    'hv_netvsc 000d3af5-76bd-000d-3af5-76bd000d3af5 eth0: Data path switched to VF: eth1',
  ],
  thresholds: [],
  check: ({ subjects }) => subjects.flatMap(observe),
};

/** Lines that come once udev has had its time: they name the VF in use. */
const IN_USE: ReadonlySet<VfEventType> = new Set([
  'link-up',
  'data-path-to-vf',
  'data-path-from-vf',
  'unregistered',
]);

const KERNEL_NAME = /^eth[0-9]+$/;

function observe(subject: Subject): readonly Observation[] {
  const stay = subject.lastStay;
  if (stay === undefined) return [];
  const name = stay.vf ?? '';
  const registered = stay.first('registered');
  if (registered === undefined || !KERNEL_NAME.test(name) || stay.last('renamed') !== undefined) return [];
  const proof = stay.events.findLast(
    ({ index, event }) => index > registered.index && event.vf === name && IN_USE.has(event.type),
  );
  if (proof === undefined) return [];
  return [
    {
      severity: 'info',
      about: subject,
      summary: `The VF of ${nameOf(subject)} still has the kernel’s name ${named(name)}${when(proof.event.time)}; it was registered${whenBrief(registered.event.time)} and no line renames it.`,
      advice: `See that nothing configures ${named(name)} as a network interface: no ifcfg, netplan or NetworkManager entry and no DHCP client for it. Predictable names (net.ifnames=1, systemd-udevd in the initramfs) give the VF a name of its own.`,
      evidence: [registered, proof],
    },
  ];
}
