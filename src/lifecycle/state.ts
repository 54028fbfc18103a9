/**
 * The states of an interface.
 *
 * - `unknown`: the log begins in the middle of a life and has not shown where.
 * - `synthetic-only`: no VF; traffic runs on the synthetic path.
 * - `offered`: the host has announced a VF (`VF slot 1 added`), its driver has not registered it yet.
 * - `registered`: the VF's interface exists and is paired; traffic has not moved yet.
 * - `on-vf`: the data path is on the VF.
 * - `on-synthetic`: the VF is registered, the data path was moved back to the synthetic interface.
 * - `unregistered`: the VF's interface is gone, the host has not taken back the slot yet.
 * - `removed`: the host has taken back the slot.
 */
export type InterfaceState =
  | 'unknown'
  | 'synthetic-only'
  | 'offered'
  | 'registered'
  | 'on-vf'
  | 'on-synthetic'
  | 'unregistered'
  | 'removed';

/**
 * What tells an interface from the others.
 *
 * - `guid`: its VMBus instance GUID.
 * - `vmbus-name`: its name on VMBus (`vmbus_11`), on kernels before 4.9. It holds for one boot.
 * - `name`: its name alone, for no line gives a GUID, or the GUIDs are masked, or the system is FreeBSD.
 * - `link-line`: its name alone, in lines of the network core: `IPv6: ADDRCONF(NETDEV_UP): eth0: …`. That it
 *   is a synthetic interface follows from its driver being loaded and from no other interface being named.
 */
export type InterfaceIdentity = 'guid' | 'vmbus-name' | 'name' | 'link-line';
