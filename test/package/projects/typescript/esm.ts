import {
  type AnalyzeOptions,
  analyze,
  analyzeFiles,
  type BootMicroseconds,
  diagnose,
  type Finding,
  events,
  type InterfaceState,
  type KernelMessage,
  type LogInput,
  parseMessage,
  readRecords,
  type Timeline,
  VfTimelineError,
  type VfEvent,
} from 'vf-timeline';
import { type JournalEntry, type JournalReader, openJournal, toJournalJson, valuesOf } from 'vf-timeline/journal';
import { type CatalogueMessage, explainMessage, messages } from 'vf-timeline/messages';

/** The type of an event says which fields it has. */
export function describe(event: VfEvent): string {
  switch (event.type) {
    case 'firmware':
      return event.firmware;
    case 'device-found':
      return event.device;
    case 'driver-registered':
      return event.driver satisfies 'hv_netvsc' | 'hv_pci';
    case 'renamed':
    case 'interface-renamed':
      return event.from;
    case 'joined':
      // @ts-expect-error an event that is no rename has no old name
      return event.from;
    default:
      return event.vf ?? '';
  }
}

/** So does the kind of a message. */
export function slotOf(message: KernelMessage | null): number | null {
  if (message === null) return null;
  // @ts-expect-error not every message has a slot
  message.fields.slot;
  return message.kind === 'slot-added' || message.kind === 'slot-removed' ? message.fields.slot : null;
}

export const inputs: readonly LogInput[] = [
  'text',
  new Uint8Array(),
  new ArrayBuffer(0),
  new Blob(['text']),
  new Blob(['text']).stream(),
  ['chunk', new Uint8Array()],
  { name: 'dmesg.txt', data: 'text' },
  [{ name: 'dmesg.txt', data: new Blob(['text']) }],
];

// @ts-expect-error a number is no log
export const noInput: LogInput = 42;

const options: AnalyzeOptions = { zone: 'Europe/Berlin', year: 2026, now: new Date() };
// @ts-expect-error the zone has a name
export const noOptions: AnalyzeOptions = { zone: 1 };

export async function read(paths: readonly string[]): Promise<readonly Finding[]> {
  const timeline: Timeline = await analyzeFiles(paths, options);
  const states: readonly InterfaceState[] = timeline.interfaces.map(({ state }) => state);
  // @ts-expect-error there is no such state
  states.includes('on-fire');
  // @ts-expect-error a timeline is not to be changed
  timeline.events.push();
  try {
    for await (const event of events('text')) describe(event);
    for await (const { bootUs } of readRecords('text')) bootUs satisfies BootMicroseconds | null;
    slotOf(parseMessage('hv_vmbus: registering driver hv_netvsc'));
  } catch (error) {
    if (error instanceof VfTimelineError) error.code satisfies string;
  }
  return diagnose(await analyze('text'));
}

/** A journal is read from anything that reads at an offset; a value is text or bytes. */
export async function printJournal(reader: JournalReader): Promise<string> {
  const journal = await openJournal(reader);
  const head: number | undefined = journal.header?.headSeqnum;
  for await (const entry of journal.entries({ match: [{ _TRANSPORT: 'kernel' }] })) return describeEntry(entry);
  return `${head}`;
}

function describeEntry(entry: JournalEntry): string {
  // @ts-expect-error an entry is data, and not to be changed
  entry.seqnum = 1;
  const [message] = valuesOf(entry, 'MESSAGE');
  return typeof message === 'string' ? message : toJournalJson(entry);
}

/** The catalogue is data, and takes what the library gives. */
export function follows(line: string): string | null {
  const message: CatalogueMessage | null = explainMessage(parseMessage(line));
  // @ts-expect-error the catalogue is not to be changed
  messages.push();
  return message === null ? null : message.follows;
}
