import type { Line } from '../../scan/lines.ts';
import { epochMicroseconds } from '../../units.ts';
import type { Reading } from '../envelope.ts';
import type { DateTimeStamp } from '../stamps/date-time.ts';
import { type Belonging, type Block, type BlockFormat, WORD_BEGINNINGS } from './format.ts';
import { readJournalEntry } from './journal-entry.ts';
import { JournalFields } from './journal-fields.ts';
import { readFullDate } from './journal-short-full.ts';

// Behind the date: ` [s=6d79…;i=1;b=0f1e…;m=98967f;t=6403b2957ab80;x=e8d9f6b9dafdc325]`
const CURSOR = / \[s=[0-9a-f]{1,32};[^\]]{1,256}\]$/;
const BOOT_ID = /;b=([0-9a-f]{32});/;
// Microseconds since 1970. The date in front of it has the zone of the reader, whose name may say nothing.
const REALTIME = /;t=([0-9a-f]{1,13});/;
// Microseconds of the monotonic clock
const MONOTONIC = /;m=([0-9a-f]{1,13});/;
const FIELD = /^ {4}([A-Z_][A-Z0-9_]{0,63})=/;

const message = 'hv_vmbus: registering driver hv_netvsc';

export const journalVerbose: BlockFormat = {
  name: 'journal-verbose',
  madeBy: '`journalctl -o verbose`',
  times: 'As `journal-json`; the wall time stands in the first line of the entry, exactly in its `t=`.',
  beginsWith: WORD_BEGINNINGS,
  examples: [
    {
      text: `Fri 2025-10-03 06:25:01.123456 UTC [s=6d79;i=1;b=0123456789abcdef0123456789abcdef;m=9;t=6403b2957ab80;x=e]\n    _TRANSPORT=kernel\n    PRIORITY=6\n    _SOURCE_MONOTONIC_TIMESTAMP=2327663\n    MESSAGE=${message}`,
      record: {
        bootUs: 2_327_663,
        wall: epochMicroseconds(1_759_472_701_123_456),
        wallClock: 'receive',
        wallResolutionUs: 1,
        bootId: '0123456789abcdef0123456789abcdef',
        priority: 6,
        message,
      },
    },
    {
      text: `Fri 2025-10-03 08:24:55.000000 CEST [s=d950;i=1;b=0123456789abcdef0123456789abcdef;m=4c4b40;t=6403b28fa3bc0;x=64]\n    _TRANSPORT=kernel\n    MESSAGE=${message}`,
      record: {
        wall: epochMicroseconds(1_759_472_695_000_000),
        wallClock: 'receive',
        wallResolutionUs: 1,
        message,
      },
    },
    {
      text: 'Fri 2025-10-03 06:25:01.123456 UTC [s=6d79;i=1;b=0123456789abcdef0123456789abcdef;m=9;t=6;x=e]\n    _PID=7\n    MESSAGE=abc',
      record: null,
    },
  ],
  open(line) {
    if (!line.text.endsWith(']') || !CURSOR.test(line.text)) return null;
    const stamp = readFullDate(line.text);
    return stamp === null ? null : new VerboseEntry(line, stamp);
  },
};

class VerboseEntry implements Block {
  number: number;
  readonly #stamp: DateTimeStamp;
  readonly #bootId: string | null;
  readonly #realtime: number | null;
  readonly #monotonic: number | null;
  readonly #fields = new JournalFields();
  /** Further lines of a value stand below its beginning. */
  #indentation = ' '.repeat(5);

  constructor(line: Line, stamp: DateTimeStamp) {
    this.number = line.number;
    this.#stamp = stamp;
    this.#bootId = BOOT_ID.exec(line.text)?.[1] ?? null;
    this.#realtime = hexadecimal(REALTIME.exec(line.text)?.[1]);
    this.#monotonic = hexadecimal(MONOTONIC.exec(line.text)?.[1]);
  }

  take(line: Line): Belonging {
    const match = FIELD.exec(line.text);
    if (match === null) return line.text.startsWith(this.#indentation) ? 'within' : 'outside';
    const [head, name = ''] = match;
    this.#indentation = ' '.repeat(head.length);
    if (name === 'MESSAGE') this.number = line.number;
    this.#fields.add(name, line.text.slice(head.length));
    return 'within';
  }

  read(): Reading {
    // The first line has them in other words.
    const head = {
      __CURSOR: '',
      ...(this.#realtime !== null && { __REALTIME_TIMESTAMP: this.#realtime }),
      ...(this.#monotonic !== null && { __MONOTONIC_TIMESTAMP: this.#monotonic }),
    };
    const reading = readJournalEntry({ ...head, ...this.#fields.entry });
    if (reading.kind !== 'record') return reading;
    const bootId = reading.bootId ?? this.#bootId;
    if (reading.wall !== null) return { ...reading, bootId };
    const { wall, resolutionUs } = this.#stamp;
    return { ...reading, bootId, wall, wallClock: 'receive', wallResolutionUs: resolutionUs };
  }
}

function hexadecimal(digits: string | undefined): number | null {
  return digits === undefined ? null : Number.parseInt(digits, 16);
}
