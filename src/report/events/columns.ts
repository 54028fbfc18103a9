import type { EventRow } from './rows.ts';

interface Named {
  readonly name: string;
  /** What stands in it, and in which unit. */
  readonly about: string;
}

/** A column of the table of events. Null is what the log does not tell. */
export type EventColumn =
  | (Named & { readonly type: 'text'; readonly of: (row: EventRow) => string | null })
  | (Named & { readonly type: 'integer'; readonly of: (row: EventRow) => number | null })
  | (Named & { readonly type: 'boolean'; readonly of: (row: EventRow) => boolean })
  /** ISO 8601 in UTC with microseconds. */
  | (Named & { readonly type: 'time'; readonly of: (row: EventRow) => string | null });

/**
 * The table of events, one row an event: the same for CSV and Parquet. Columns keep their names and places; new
 * ones come behind the last.
 */
export const EVENT_COLUMNS: readonly EventColumn[] = [
  {
    name: 'event',
    type: 'integer',
    about: 'index in `events` of the timeline, from 0',
    of: (row) => row.index,
  },
  { name: 'type', type: 'text', about: 'type of the event: `slot-added`', of: ({ event }) => event.type },
  {
    name: 'machine',
    type: 'text',
    about: 'machine whose files the log lies among',
    of: ({ boot }) => boot?.machine ?? null,
  },
  { name: 'boot', type: 'integer', about: 'index of the boot, from 0', of: ({ event }) => event.boot },
  {
    name: 'boot_id',
    type: 'text',
    about: 'journal boot id, 32 hex digits',
    of: ({ boot }) => boot?.id ?? null,
  },
  {
    name: 'boot_us',
    type: 'integer',
    about: 'microseconds since the kernel started',
    of: ({ event }) => event.time.bootUs,
  },
  { name: 'wall', type: 'time', about: 'time in UTC, with microseconds', of: ({ event }) => event.time.wall },
  {
    name: 'wall_clock',
    type: 'text',
    about: 'whose clock `wall` is of; `anchor` where it was worked out from `boot_us`',
    of: ({ event }) => event.time.wallClock,
  },
  {
    name: 'wall_uncertainty_us',
    type: 'integer',
    about: 'microseconds by which the true time may be earlier or later than `wall`',
    of: ({ event }) => event.time.wallUncertaintyUs,
  },
  {
    name: 'interface',
    type: 'text',
    about: 'name of the synthetic interface at that moment',
    of: ({ event }) => event.interface,
  },
  {
    name: 'guid',
    type: 'text',
    about: 'VMBus instance GUID of the interface',
    of: ({ event }) => event.guid,
  },
  {
    name: 'attachment',
    type: 'integer',
    about: 'index of the stay among those of its interface and boot, from 0',
    of: ({ attachment }) => attachment,
  },
  { name: 'slot', type: 'integer', about: 'slot as the host announced it', of: ({ event }) => event.slot },
  {
    name: 'vf',
    type: 'text',
    about: 'name of the VF’s interface after the event',
    of: ({ event }) => event.vf,
  },
  {
    name: 'pci_address',
    type: 'text',
    about: 'PCI address of the VF: `cf63:00:02.0`',
    of: ({ event }) => event.pciAddress,
  },
  {
    name: 'driver',
    type: 'text',
    about: 'of `driver-registered`: the driver',
    of: ({ event }) => (event.type === 'driver-registered' ? event.driver : null),
  },
  {
    name: 'device',
    type: 'text',
    about: 'of `device-found`: vendor and device id, `15b3:1016`',
    of: ({ event }) => (event.type === 'device-found' ? event.device : null),
  },
  {
    name: 'firmware',
    type: 'text',
    about: 'of `firmware`: its version',
    of: ({ event }) => (event.type === 'firmware' ? event.firmware : null),
  },
  {
    name: 'old_name',
    type: 'text',
    about: 'of `renamed` and `interface-renamed`: the name until then',
    of: ({ event }) => (event.type === 'renamed' || event.type === 'interface-renamed' ? event.from : null),
  },
  {
    name: 'inferred',
    type: 'boolean',
    about: 'true where no line prints the step, and a later line proves it',
    of: ({ event }) => event.inferred,
  },
  {
    name: 'misleading',
    type: 'boolean',
    about: 'true where the line says that the data path was switched to the VF, and it was not',
    of: ({ isMisleading }) => isMisleading,
  },
  {
    name: 'source',
    type: 'text',
    about: 'log of the line that proves it',
    of: ({ event }) => event.source.name,
  },
  {
    name: 'line',
    type: 'integer',
    about: 'number of that line in its log, from 1',
    of: ({ event }) => event.source.line,
  },
  {
    name: 'message_id',
    type: 'text',
    about: 'id of the message in the catalogue',
    of: ({ event }) => event.messageId,
  },
  { name: 'text', type: 'text', about: 'the kernel’s text of that line', of: ({ event }) => event.text },
];
