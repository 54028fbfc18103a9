import type { Line } from '../../scan/lines.ts';
import { bootMicroseconds } from '../../units.ts';
import { CONTINUED, DAMAGED, envelope, type Reading } from '../envelope.ts';
import type { LogFormat } from '../log-record.ts';
import { severityNumber } from '../stamps/severity.ts';
import type { Belonging, Block, BlockFormat } from './format.ts';
import { isJournalEntry, readJournalEntry } from './journal-entry.ts';
import { parseJson } from './journal-json.ts';

// A line within an object that is spread over several: a field, a value of an array, the end of one.
const INNER = /^(?:"|[\d-]|[[\]](?:,|$))/;

// Where `dmesg` reads a file in place of the kernel, some versions put what follows into each message.
const NEXT_RECORD = /\n(?:<\d{1,4}>\[|$)/;

const message = 'hv_vmbus: registering driver hv_netvsc';

export const dmesgJson: BlockFormat = {
  name: 'dmesg-json',
  madeBy: '`dmesg --json`, with or without `--decode`; also one entry a line',
  times: 'The kernel’s own stamp, to the microsecond.',
  beginsWith: '{}]',
  examples: [
    {
      text: `{\n   "dmesg": [\n      {\n         "pri": 6,\n         "time":     2.327663,\n         "msg": "${message}"\n      }\n   ]\n}`,
      record: { bootUs: 2_327_663, priority: 6, message },
    },
    {
      text: `{\n         "fac": "kern",\n         "pri": "err",\n         "time":     2.327663,\n         "msg": "${message}"\n      }`,
      record: { bootUs: 2_327_663, priority: 3, message },
    },
    {
      text: `{"pri":6,"time":2.327663,"msg":"${message}"}`,
      record: { bootUs: 2_327_663, priority: 6, message },
    },
  ],
  open: (line) => (/^[{}\]]/.test(line.text.trimStart()) ? openObject(line) : null),
};

function openObject(line: Line): Block | Reading | null {
  const text = line.text.trim();
  if (text === '{' || text === '},{') return new JsonObject(line.number);
  // What is left of the array of entries, when the last of them was read.
  if (/^[}\]]{1,3},?$/.test(text)) return CONTINUED;
  const value = /^\{\s*"/.test(text) ? parseJson(text) : undefined;
  return isDmesgEntry(value) ? readDmesgEntry(value) : null;
}

/** An object whose fields stand on lines of their own: of `dmesg --json` or of `journalctl -o json-pretty`. */
class JsonObject implements Block {
  format: LogFormat = 'dmesg-json';
  number: number;
  #parts = ['{'];

  constructor(number: number) {
    this.number = number;
  }

  take(line: Line): Belonging {
    const text = line.text.trim();
    if (text === '{') {
      // The object before was a frame around this one: `{ "dmesg": [ {`
      this.#parts = ['{'];
      return 'within';
    }
    if (text === '}' || text === '},' || text === '},{') {
      this.#parts.push('}');
      // `},{` begins the next object, too.
      return text === '},{' ? 'outside' : 'last';
    }
    if (!INNER.test(text)) return 'outside';
    if (text.startsWith('"MESSAGE"') || text.startsWith('"msg"')) this.number = line.number;
    this.#parts.push(text);
    return 'within';
  }

  read(): Reading | null {
    const value = parseJson(this.#parts.join('\n'));
    if (isDmesgEntry(value)) return readDmesgEntry(value);
    if (isJournalEntry(value)) {
      this.format = 'journal-json';
      return readJournalEntry(value);
    }
    const claimed = this.#parts.some((part) => /^"(?:MESSAGE|msg|__CURSOR)"/.test(part));
    return claimed && value === undefined ? DAMAGED : null;
  }
}

interface DmesgEntry {
  readonly msg: string;
  readonly pri?: unknown;
  readonly time?: unknown;
}

/** All fields that `dmesg` writes: loggers write objects with a message and a time, too, and more. */
const FIELDS: ReadonlySet<string> = new Set(['fac', 'pri', 'time', 'caller', 'msg']);

function isDmesgEntry(value: unknown): value is DmesgEntry {
  if (typeof value !== 'object' || value === null) return false;
  if (!Object.keys(value).every((name) => FIELDS.has(name))) return false;
  const { msg, pri, time }: { readonly msg?: unknown; readonly pri?: unknown; readonly time?: unknown } =
    value;
  if (typeof msg !== 'string') return false;
  const isPriority = typeof pri === 'number' || (typeof pri === 'string' && severityNumber(pri) !== null);
  return isPriority || (pri === undefined && typeof time === 'number');
}

function readDmesgEntry({ msg, pri, time }: DmesgEntry): Reading {
  const bootUs = typeof time === 'number' ? Math.round(time * 1_000_000) : Number.NaN;
  const end = msg.search(NEXT_RECORD);
  return envelope({
    bootUs: Number.isSafeInteger(bootUs) && bootUs >= 0 ? bootMicroseconds(bootUs) : null,
    priority: typeof pri === 'number' ? pri & 7 : severityNumber(String(pri)),
    message: end === -1 ? msg : msg.slice(0, end),
  });
}
