import type { VfEvent } from '../../src/lifecycle/event.ts';
import type { VfNote } from '../../src/lifecycle/note.ts';
import type { InterfaceState } from '../../src/lifecycle/state.ts';
import { parseMessage } from '../../src/message/parse-message.ts';
import type { LogRecord } from '../../src/record/log-record.ts';
import type { TimelineInterface, UnpairedDevice } from '../../src/timeline/timeline.ts';
import { TimelineBuilder } from '../../src/timeline/timeline-builder.ts';
import { bootMicroseconds } from '../../src/units.ts';

export const GUID = '000d3af5-76bd-000d-3af5-76bd000d3af5';
export const OTHER_GUID = '000d3af5-1111-000d-3af5-1111000d3af5';
export const HV_PCI_GUID = 'e9ac9b28-cf63-4466-9ae3-4b849c3ee03b';

/** `VF slot 1 added` of the first interface. */
export const netvsc = (text: string, name = 'eth0', guid = GUID) => `hv_netvsc ${guid} ${name}: ${text}`;
export const mlx5 = (text: string, name: string | null = null, address = 'cf63:00:02.0') =>
  `mlx5_core ${address}${name === null ? '' : ` ${name}`}: ${text}`;
export const hvPci = (text: string, guid = HV_PCI_GUID) => `hv_pci ${guid}: ${text}`;

/** The PCI side of an arrival, up to the driver's first line. */
export const arrival: readonly string[] = [
  hvPci('PCI VMBus probing: Using version 0x10004'),
  hvPci('PCI host bridge to bus cf63:00'),
  'pci cf63:00:02.0: [15b3:1016] type 00 class 0x020000',
  mlx5('firmware version: 14.30.5000'),
];

export interface Lived {
  readonly events: readonly VfEvent[];
  readonly notes: readonly VfNote[];
  readonly interfaces: readonly TimelineInterface[];
  readonly unpaired: readonly UnpairedDevice[];
}

/** What becomes of the messages of one boot, a second apart. */
export function live(...messages: readonly string[]): Lived {
  const builder = new TimelineBuilder();
  messages.forEach((message, index) => {
    const parsed = parseMessage(message);
    if (parsed === null || parsed.kind === 'unrecognized')
      throw new Error(`not in the catalogue: ${message}`);
    builder.accept(recordOf(message, index), parsed);
  });
  builder.finishBoot();
  return builder;
}

export function recordOf(message: string, index: number): LogRecord {
  return {
    source: { name: 'test', line: index + 1 },
    format: 'dmesg',
    boot: 0,
    bootUs: bootMicroseconds(index * 1_000_000),
    wallUs: null,
    wallClock: null,
    wallResolutionUs: null,
    carried: null,
    priority: null,
    host: null,
    message,
  };
}

/** Event types in order; those that the log does not print in brackets. */
export function steps({ events }: Lived): readonly string[] {
  return events.map(({ type, inferred }) => (inferred ? `(${type})` : type));
}

export function stateOf({ interfaces }: Lived): InterfaceState | undefined {
  return interfaces[0]?.state;
}

/** Those of the lines that there are: for a part of a list whose length the compiler does not know. */
export function present(...lines: readonly (string | undefined)[]): readonly string[] {
  return lines.filter((line) => line !== undefined);
}
