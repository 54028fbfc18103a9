import type { KernelMessage } from '../message/kernel-message.ts';

/**
 * Lines with the words of a failure that mean no trouble for a VF on Hyper-V, by the catalogue's id, and why.
 * They become no `error` event.
 */
export const BENIGN: ReadonlyMap<string, string> = new Map([
  ['mlx4en.mac-register-failed', 'the host refuses a VF every MAC address but its own'],
  ['mlx4.vlan-enforced', 'the host enforces the VLAN of every VF'],
  ['mlx4.mac-enforced', 'the host enforces the MAC address of every VF'],
  ['freebsd.mlx4.vlan-enforced', 'the host enforces the VLAN of every VF'],
  ['freebsd.mlx4.mac-enforced', 'the host enforces the MAC address of every VF'],
  ['mlx5.sq-not-in-error', 'the recovery found nothing to recover'],
  ['freebsd.mce.media-cap-failed', 'a VF may not ask for the media of the port'],
  ['freebsd.mce.media-cap-failed-if', 'a VF may not ask for the media of the port'],
  ['freebsd.mlx5.fwdump-issue', 'a VF has no access to the dump of the firmware'],
  ['freebsd.mlx5.fwdump-issue-dev', 'a VF has no access to the dump of the firmware'],
  ['freebsd.hn.vf-already', 'a second interface with the MAC address was refused; the VF in use stays'],
  ['netvsc.subchannel-wait-warn', 'the driver says that it waits, and goes on'],
]);

/** Whether a line of the kind `failure` tells of trouble. */
export function isTrouble({ id }: KernelMessage): boolean {
  return id === null || !BENIGN.has(id);
}
