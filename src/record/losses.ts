/**
 * How messages were lost on their way into the log.
 *
 * - `dropped`: the kernel printed faster than its console took it: `** 27 printk messages dropped **`.
 * - `missed`: a daemon read slower than the kernel printed: `Missed 27 kernel messages`.
 * - `suppressed`: a limit of messages a second was reached: `net_ratelimit: 27 callbacks suppressed`.
 * - `torn`: the log ends in the middle of a line.
 * - `open`: the log ends in a line without end, and in a value that may be cut.
 */
export type LossKind = 'dropped' | 'missed' | 'suppressed' | 'torn' | 'open';

/** What one line of a log says about messages that are not in it. */
export interface Loss {
  readonly kind: LossKind;
  /** Who lost them, or whose they are: `net_ratelimit`, `systemd-journald`; null where the line names nobody. */
  readonly by: string | null;
  /** The line that says so, counted from 1; of several, the first. */
  readonly line: number;
  /** Lines that say so: 1, unless there were too many to list. */
  readonly lines: number;
  /** Messages lost; null where no line tells their number. */
  readonly messages: number | null;
}

type Told = Pick<Loss, 'kind' | 'by' | 'messages'>;

/** Losses of one source that are listed one by one: a person reads no more, and a log can claim any number. */
const MAX_LISTED = 1_000;

/** Collects the losses of one source. */
export class LossList {
  readonly #listed: Loss[] = [];
  readonly #rest = new Map<LossKind, Loss>();
  #told = 0;

  /** How often a loss was told. */
  get told(): number {
    return this.#told;
  }

  /** In the order of the log; behind them, by kind, the sum of those that are too many. */
  get all(): readonly Loss[] {
    return [...this.#listed, ...this.#rest.values()];
  }

  /** Takes note of what the text of a kernel record says. */
  observeMessage(line: number, message: string): void {
    this.#add(line, readKernelLoss(message));
  }

  /** Takes note of what a line says that is no kernel record, or of what stands in front of one. */
  observeLine(line: number, text: string): void {
    this.#add(line, readDaemonLoss(text));
  }

  /** The log ends in the middle of this line. */
  addTorn(line: number): void {
    this.#add(line, { kind: 'torn', by: null, messages: null });
  }

  /** The log ends in a value, and this line has no end. */
  addOpen(line: number): void {
    this.#add(line, { kind: 'open', by: null, messages: null });
  }

  #add(line: number, told: Told | null): void {
    if (told === null) return;
    this.#told += 1;
    const loss = { ...told, line, lines: 1 };
    if (this.#listed.length < MAX_LISTED) {
      this.#listed.push(loss);
      return;
    }
    const sum = this.#rest.get(told.kind);
    const merged =
      sum === undefined
        ? { ...loss, by: null }
        : { ...sum, lines: sum.lines + 1, messages: addKnown(sum.messages, told.messages) };
    this.#rest.set(told.kind, merged);
  }
}

function addKnown(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : a + b;
}

// The asterisks may be gone: mail programs and wikis take them for emphasis.
const DROPPED = /(?:^|[\s*])(\d{1,15}) printk messages dropped(?: \*\*|$)/;
const PRINTK = /^printk: (\d{1,15}) messages (dropped|suppressed)/;
const CALLBACKS = /^(\S{1,64}): (\d{1,15}) callbacks suppressed$/;
// The name of a process, which the kernel keeps in 16 bytes, may have blanks.
const OUTPUT_LINES = /^(.{1,16}): (\d{1,15}) output lines suppressed due to ratelimiting$/;

/**
 * What the kernel says about its own losses:
 *
 *     ** 27 printk messages dropped **
 *     printk: 27 messages dropped
 *     net_ratelimit: 27 callbacks suppressed
 *     systemd: 27 output lines suppressed due to ratelimiting
 *     printk: systemd: 27 output lines suppressed due to ratelimiting
 */
function readKernelLoss(message: string): Told | null {
  if (message.startsWith('** ')) return counted('dropped', null, DROPPED.exec(message)?.[1]);
  if (message.startsWith('printk: ')) {
    const match = PRINTK.exec(message);
    if (match === null) return suppressedBy(message.slice('printk: '.length));
    return counted(match?.[2] === 'dropped' ? 'dropped' : 'suppressed', null, match?.[1]);
  }
  if (message.startsWith('systemd-journald[')) return readDaemonLoss(message);
  return suppressedBy(message);
}

function suppressedBy(message: string): Told | null {
  if (!/suppressed$|ratelimiting$/.test(message)) return null;
  const match = CALLBACKS.exec(message) ?? OUTPUT_LINES.exec(message);
  return counted('suppressed', match?.[1] ?? null, match?.[2]);
}

const JOURNALD = 'systemd-journald';

// The journal says so in an entry of its own: as a line, and as a field of JSON and of the export format.
const MISSED =
  /(?:systemd-journald(?:\[\d{1,10}\])?: |"MESSAGE" ?: ?"|^ *MESSAGE=)Missed (\d{1,15}) kernel messages/;
const SUPPRESSED =
  /(?:systemd-journald(?:\[\d{1,10}\])?: |"MESSAGE" ?: ?"|^ *MESSAGE=)Suppressed (\d{1,15}) messages from ([^\s"]{1,128})/;
const OVERRUN = /systemd-journald\[\d{1,10}\]: \/dev\/kmsg buffer overrun, some messages lost/;
const RSYSLOG = /\brsyslogd: imjournal: (\d{1,15}) messages lost due to rate-limiting/;

/**
 * What a daemon says, or the console in front of a line:
 *
 *     ** 27 printk messages dropped ** [    2.327663] hv_vmbus: …
 *     Oct 03 06:25:01 vm systemd-journald[171]: Missed 27 kernel messages
 *     Oct 03 06:25:01 vm systemd-journald[171]: Suppressed 27 messages from chatty.service
 *     [    8.327663] systemd-journald[171]: /dev/kmsg buffer overrun, some messages lost.
 *     Oct  3 06:25:01 vm rsyslogd: imjournal: 27 messages lost due to rate-limiting
 */
function readDaemonLoss(text: string): Told | null {
  if (!text.includes(' messages')) return null;
  const dropped = DROPPED.exec(text);
  if (dropped !== null) return counted('dropped', null, dropped[1]);
  const missed = MISSED.exec(text);
  if (missed !== null) return counted('missed', JOURNALD, missed[1]);
  if (OVERRUN.test(text)) return { kind: 'missed', by: JOURNALD, messages: null };
  const suppressed = SUPPRESSED.exec(text);
  if (suppressed !== null) return counted('suppressed', suppressed[2] ?? null, suppressed[1]);
  return counted('missed', 'rsyslogd', RSYSLOG.exec(text)?.[1]);
}

function counted(kind: LossKind, by: string | null, digits: string | undefined): Told | null {
  return digits === undefined ? null : { kind, by, messages: Number(digits) };
}

// The beginning of a header that no format takes yet: `[   12.3`, `<6`, `Oct  3 06:2`, `{"MESS`.
const BEGUN =
  /^(?:<\d{0,4}>?)?\[ {0,6}\d{0,9}\.?\d{0,6}$|^<\d{0,4}$|^[A-Z][a-z]{2} [ \d]?\d? ?[\d:]{0,8}$|^\{"/;

/** Whether a line that no format takes is the beginning of one that a format would take. */
export function isBegun(text: string): boolean {
  return BEGUN.test(text);
}
