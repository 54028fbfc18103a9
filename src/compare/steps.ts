import type { VfEvent, VfEventType } from '../lifecycle/event.ts';

/** A step as the log prints it: what two lives are compared by. */
export interface Step {
  /** The same for steps that are the same in two boots. No name, no GUID and no time is part of it. */
  readonly key: string;
  readonly type: VfEventType;
  /** Index into the timeline's events. */
  readonly index: number;
  readonly event: VfEvent;
}

/** A step of a timeline. `misleading`: its line says that the data path was switched, and it was not. */
export function stepOf(index: number, event: VfEvent, misleading: boolean): Step {
  return { key: `${keyOf(event)}${misleading ? ' (not carried out)' : ''}`, type: event.type, index, event };
}

function keyOf(event: VfEvent): string {
  switch (event.type) {
    case 'driver-registered':
      return `${event.type} ${event.driver}`;
    case 'error':
      return event.messageId === null ? event.type : `${event.type} ${event.messageId}`;
    default:
      return event.type;
  }
}

/** `VF slot 1 added` comes over the channel of the synthetic interface, these over that of the PCI bus. */
const OF_THE_VF: readonly VfEventType[] = [
  'pci-probing',
  'pci-bus-created',
  'device-found',
  'firmware',
  'registered',
  'joined',
];

/** udev renames while the kernel brings the VF up. */
const WHILE_RENAMED: readonly VfEventType[] = ['link-up', 'link-down', 'data-path-to-vf', 'firmware'];

/** Steps whose order the kernel keeps: what came before is the condition of what comes after. */
const ORDERED: readonly VfEventType[] = [
  'pci-probing',
  'pci-bus-created',
  'device-found',
  'registered',
  'data-path-to-vf',
  'data-path-from-vf',
  'unregistered',
  'slot-removed',
];

/** Whether nothing guarantees which of the two comes first, so that two boots of one machine may differ. */
export function areConcurrent(one: VfEventType, other: VfEventType): boolean {
  return isBeside(one, other) || isBeside(other, one);
}

function isBeside(one: VfEventType, other: VfEventType): boolean {
  switch (one) {
    case 'slot-added':
      return OF_THE_VF.includes(other);
    case 'renamed':
      return WHILE_RENAMED.includes(other);
    case 'interface-renamed':
      return true;
    case 'driver-registered':
      return other === 'driver-registered';
    default:
      return false;
  }
}

/** Whether one of the two is the condition of the other. */
export function areOrdered(one: VfEventType, other: VfEventType): boolean {
  return ORDERED.includes(one) && ORDERED.includes(other);
}

/** Steps by which a VF goes. */
export function isDeparture(type: VfEventType): boolean {
  return type === 'data-path-from-vf' || type === 'unregistered' || type === 'slot-removed';
}

/** Steps that are bad news wherever they are new. */
export function isTrouble(type: VfEventType): boolean {
  return type === 'error' || type === 'link-down' || isDeparture(type);
}

/** Steps that only give names. */
export function isNaming(type: VfEventType): boolean {
  return type === 'renamed' || type === 'interface-renamed';
}
