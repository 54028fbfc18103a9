import type { VfEvent, VfEventType } from '../../lifecycle/event.ts';
import type { Attachment, TimelineInterface } from '../../timeline/timeline.ts';
import { printable } from '../unprintable.ts';
import type { Tone } from './palette.ts';
import { endedSpanText } from './spans.ts';

/** What the event column says, and its colour. */
const EVENT_WORDS: Readonly<Record<VfEventType, readonly [words: string, tone: Tone]>> = {
  'driver-registered': ['driver registered', 'plain'],
  'slot-added': ['slot added', 'plain'],
  'pci-probing': ['PCI probing', 'plain'],
  'pci-bus-created': ['PCI bus created', 'plain'],
  'device-found': ['device found', 'plain'],
  firmware: ['firmware', 'plain'],
  registered: ['VF registered', 'plain'],
  joined: ['VF joined', 'plain'],
  renamed: ['VF renamed', 'plain'],
  'link-up': ['link up', 'plain'],
  'link-down': ['link down', 'notice'],
  'data-path-to-vf': ['data path to VF', 'good'],
  'data-path-from-vf': ['data path from VF', 'notice'],
  unregistered: ['VF unregistered', 'notice'],
  'slot-removed': ['slot removed', 'notice'],
  'interface-renamed': ['interface renamed', 'plain'],
  error: ['error', 'bad'],
};

/** Behind the name of an inferred event; explained below the tables. */
export const INFERRED_MARK = '*';

/** The event in words: `data path to VF`, `VF registered *`. */
export function eventWords(event: VfEvent): string {
  const [words] = EVENT_WORDS[event.type];
  return event.inferred ? `${words} ${INFERRED_MARK}` : words;
}

/** The colour of an event's name. */
export function eventTone(event: VfEvent): Tone {
  return EVENT_WORDS[event.type][1];
}

/**
 * What there is to say about an event beyond its name.
 *
 * @param face - the interface it belongs to, or null
 * @param attachment - the attachment it belongs to, or null
 */
export function eventDetails(
  event: VfEvent,
  face: TimelineInterface | null,
  attachment: Attachment | null,
): string {
  const vf = printable(event.vf ?? '');
  const address = printable(event.pciAddress ?? '');
  switch (event.type) {
    case 'driver-registered':
      return event.driver;
    case 'slot-added':
    case 'slot-removed':
      return event.slot === null ? '' : `slot ${event.slot}`;
    case 'pci-probing': {
      const guid = attachment?.hvPciGuid ?? null;
      return guid === null ? address : `hv_pci ${printable(guid)}`;
    }
    case 'pci-bus-created':
      return address;
    case 'device-found':
      return joined(printable(event.device), ' at ', address);
    case 'firmware':
      return printable(event.firmware);
    case 'registered':
    case 'link-up':
    case 'link-down':
      return vf;
    case 'unregistered':
      // The event leaves the VF without a name; what it was called until then says more.
      return printable(event.vf ?? attachment?.vfNames.at(-1) ?? '');
    case 'joined':
      return joined(vf, ' to ', printable(event.interface ?? ''));
    case 'renamed':
      return joined(printable(event.from), ' → ', vf);
    case 'interface-renamed':
      return joined(printable(event.from), ' → ', printable(event.interface ?? ''));
    case 'data-path-to-vf':
      return pathTime(endedSpanText(face?.onSynthetic ?? [], event.time), 'synthetic') ?? vf;
    case 'data-path-from-vf':
      return pathTime(endedSpanText(attachment?.onVf ?? [], event.time), 'VF') ?? vf;
    case 'error':
      return printable(event.text);
  }
}

function joined(left: string, separator: string, right: string): string {
  return left === '' || right === '' ? left + right : left + separator + right;
}

/** How long the data path stayed where it leaves from: it says more than the name of the VF, told above. */
function pathTime(duration: string | null, path: 'VF' | 'synthetic'): string | null {
  return duration === null ? null : `after ${duration} on ${path}`;
}
