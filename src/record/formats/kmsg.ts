import type { Line } from '../../scan/lines.ts';
import { bootMicroseconds } from '../../units.ts';
import { CONTINUED, type Envelope, envelope, type Reading } from '../envelope.ts';
import type { Belonging, Block, BlockFormat } from './format.ts';

// `6,339,5140900,-;`: facility * 8 + severity, number of the record, microseconds since boot, flags, and what
// newer kernels add: `caller=T1`.
const HEADER = /^(\d{1,4}),(\d{1,20}),(\d{1,16}),([-c+])(?:,[^;]{0,256})?;/;

// What the driver core knows of the record, one fact a line: ` SUBSYSTEM=net`, ` DEVICE=+pci:0000:00:02.0`
const FACT = /^ [A-Z][A-Z0-9_]{0,63}=/;

// Characters that are no text, and the backslash: `\x0a`
const ESCAPED = /\\x([0-9a-f]{2})/g;

const message = 'hv_vmbus: registering driver hv_netvsc';

/** https://www.kernel.org/doc/Documentation/ABI/testing/dev-kmsg */
export const kmsg: BlockFormat = {
  name: 'kmsg',
  madeBy: '`/dev/kmsg`, also with NUL between its records',
  times: 'The kernel’s own stamp, to the microsecond.',
  beginsWith: ' 0123456789',
  examples: [
    { text: `6,339,2327663,-;${message}`, record: { bootUs: 2_327_663, priority: 6, message } },
    { text: `6,339,2327663,-,caller=T1;${message}`, record: { bootUs: 2_327_663, priority: 6, message } },
    {
      text: `6,339,2327663,-;${message}\n SUBSYSTEM=vmbus\n DEVICE=+vmbus:x`,
      record: { bootUs: 2_327_663, priority: 6, message },
    },
    {
      text: '6,339,2327663,c;hv_vmbus: registering\\x20\n6,340,2327663,+;driver hv_netvsc',
      record: { bootUs: 2_327_663, priority: 6, message },
    },
    { text: '3,340,5,c;a\\x09b', record: { bootUs: 5, priority: 3, message: 'a\tb' } },
  ],
  open(line) {
    const { text } = line;
    if (text.startsWith(' ')) return FACT.test(text) ? CONTINUED : null;
    const fragment = readFragment(text);
    if (fragment === null) return null;
    return fragment.flag === 'c' ? new Fragments(line.number, fragment.record) : fragment.record;
  },
};

/** A line of the kernel that it printed piece by piece: flag `c` is on the first of them, `+` on those behind it. */
class Fragments implements Block {
  readonly number: number;
  readonly #first: Envelope;
  readonly #messages: string[];

  constructor(number: number, first: Envelope) {
    this.number = number;
    this.#first = first;
    this.#messages = [first.message];
  }

  take({ text }: Line): Belonging {
    if (FACT.test(text)) return 'within';
    const fragment = readFragment(text);
    if (fragment?.flag !== '+') return 'outside';
    this.#messages.push(fragment.record.message);
    return 'within';
  }

  read(): Reading {
    return { ...this.#first, message: this.#messages.join('') };
  }
}

interface Fragment {
  readonly flag: string | undefined;
  readonly record: Envelope;
}

function readFragment(text: string): Fragment | null {
  const match = HEADER.exec(text);
  if (match === null) return null;
  const [header, priority, , stamp, flag] = match;
  const bootUs = Number(stamp);
  const record = envelope({
    bootUs: Number.isSafeInteger(bootUs) ? bootMicroseconds(bootUs) : null,
    priority: Number(priority) & 7,
    message: unescaped(text.slice(header.length)),
  });
  return { flag, record };
}

function unescaped(text: string): string {
  if (!text.includes('\\x')) return text;
  return text.replace(ESCAPED, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}
