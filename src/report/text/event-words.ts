import type { VfEvent, VfEventType } from '../../lifecycle/event.ts';
import type { Attachment } from '../../timeline/timeline.ts';
import { printable } from '../unprintable.ts';
import { pciBus, prefixOf, protocolVersion, withoutPrefix } from './kernel-text.ts';
import type { Tone } from './palette.ts';

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

/** The type of an event in words, and its colour. */
export function typeWords(type: VfEventType): readonly [words: string, tone: Tone] {
  return EVENT_WORDS[type];
}

/** Behind the name of an inferred event; explained below the tables. */
export const INFERRED_MARK = '*';

/** Behind the name of an event whose line is misleading; explained below the tables. */
export const MISLEADING_MARK = '?';

/** The event in words: `data path to VF`, `VF registered *`, `data path to VF ?`. */
export function eventWords(event: VfEvent, isMisleading: boolean): string {
  const [words] = EVENT_WORDS[event.type];
  if (isMisleading) return `${words} ${MISLEADING_MARK}`;
  return event.inferred ? `${words} ${INFERRED_MARK}` : words;
}

/** The colour of an event's name. */
export function eventTone(event: VfEvent): Tone {
  return EVENT_WORDS[event.type][1];
}

/** Where an event stands. */
export interface EventPlace {
  /** Whether it stands below an interface, whose heading tells driver and device. */
  readonly tied: boolean;
  readonly attachment: Attachment | null;
  /** How long the data path had been where the event takes it away from; null for other events. */
  readonly stayed: string | null;
}

/** What there is to say about an event beyond its name. */
export function eventDetails(event: VfEvent, { tied, attachment, stayed }: EventPlace): string {
  const vf = printable(event.vf ?? '');
  const address = printable(event.pciAddress ?? '');
  switch (event.type) {
    case 'driver-registered':
      return event.driver;
    case 'slot-added':
    case 'slot-removed':
      return event.slot === null ? '' : `slot ${event.slot}`;
    case 'pci-probing': {
      const version = printable(protocolVersion(event.text));
      return tied ? version : joined(version, ' of ', printable(prefixOf(event.text)));
    }
    case 'pci-bus-created':
      return printable(pciBus(event.pciAddress, event.text));
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
      return stayed === null ? vf : `after ${stayed} on synthetic`;
    case 'data-path-from-vf':
      return stayed === null ? vf : `after ${stayed} on VF`;
    case 'error':
      return printable(tied ? withoutPrefix(event.text) : event.text);
  }
}

function joined(left: string, separator: string, right: string): string {
  return left === '' || right === '' ? left + right : left + separator + right;
}
