import type { VfEvent } from '../../lifecycle/event.ts';
import type { FollowItem, FollowState, LiveInterface } from '../../timeline/follow-item.ts';
import type { Finding, Severity } from '../../timeline/timeline.ts';
import { counted } from '../text/counted.ts';
import { MICROSECOND } from '../text/duration.ts';
import { eventDetails, eventTone, eventWords } from '../text/event-words.ts';
import { type Paint, palette, type Tone } from '../text/palette.ts';
import { plainAscii } from '../text/plain-ascii.ts';
import { momentText } from '../text/time.ts';
import { printable } from '../unprintable.ts';

/** Columns of the times and names: as wide as most, so that the events stand below each other. */
const TIME_WIDTH = 13;
const NAME_WIDTH = 8;
const EVENT_WIDTH = 19;

const SEVERITY_TONES: Readonly<Record<Severity, Tone>> = { info: 'info', warning: 'notice', error: 'bad' };

/** The items of a log that is followed, for a person: a line each. */
export class FollowText {
  readonly #paint: Paint;
  readonly #isAscii: boolean;
  #boot = 0;

  constructor(color: boolean, ascii = false) {
    this.#paint = palette(color);
    this.#isAscii = ascii;
  }

  lines(item: FollowItem): string {
    const text = this.#lines(item);
    return this.#isAscii ? plainAscii(text) : text;
  }

  #lines(item: FollowItem): string {
    switch (item.kind) {
      case 'event':
        return `${this.#heading(item.event.boot)}${this.#event(item.event)}\n`;
      case 'finding':
        return `${this.#heading(item.finding.boot)}${this.#finding(item.finding)}\n`;
      case 'state':
        return `${stateText(item.state)}\n`;
    }
  }

  /** `Boot 2`, where the log has come to another boot. */
  #heading(boot: number): string {
    if (boot === this.#boot) return '';
    this.#boot = boot;
    return `${this.#paint('heading', `Boot ${boot + 1}`)}\n`;
  }

  #event(event: VfEvent): string {
    const time = momentText(event.time, { kind: 'boot', resolution: MICROSECOND }) ?? '-';
    const name = printable(event.interface ?? '-').padEnd(NAME_WIDTH);
    const words = this.#paint(eventTone(event), eventWords(event, false).padEnd(EVENT_WIDTH));
    const details = eventDetails(event, { tied: event.interface !== null, attachment: null, stayed: null });
    return `${time.padStart(TIME_WIDTH)}  ${name}  ${words}  ${details}`.trimEnd();
  }

  #finding({ severity, rule, interface: name, guid, summary, advice }: Finding): string {
    const subject = name ?? guid;
    const about = `${printable(rule)}${subject === null ? '' : `, ${printable(subject)}`}`;
    const toDo = advice === null ? '' : ` → ${printable(advice)}`;
    return `${this.#paint(SEVERITY_TONES[severity], severity)} ${about}: ${printable(summary)}${toDo}`;
  }
}

/** `eth0: traffic on VF enP53091s1np0. 18 events, no findings, 28 lines.` */
function stateText({ interfaces, boots, events, findings, lines, unrecognized }: FollowState): string {
  const states = interfaces.map(
    (one) => `${printable(one.name ?? one.guid ?? 'an interface')}: ${words(one)}`,
  );
  const counts = [
    ...(boots > 1 ? [counted(boots, 'boot')] : []),
    counted(events, 'event'),
    findings === 0 ? 'no findings' : counted(findings, 'finding'),
    ...(unrecognized === 0 ? [] : [`${counted(unrecognized, 'record')} in unknown wording`]),
    counted(lines, 'line'),
  ];
  return `${states.length === 0 ? 'No interface' : states.join('; ')}. ${counts.join(', ')}.`;
}

function words({ state, vf }: LiveInterface): string {
  const name = vf === null ? 'VF' : `VF ${printable(vf)}`;
  switch (state) {
    case 'unknown':
      return 'the log does not show where its traffic runs';
    case 'synthetic-only':
      return 'no VF, traffic on synthetic';
    case 'offered':
      return 'VF offered, not registered';
    case 'registered':
      return `${name} registered, traffic not moved to it`;
    case 'on-vf':
      return `traffic on ${name}`;
    case 'on-synthetic':
      return `traffic on synthetic, ${name} registered`;
    case 'unregistered':
      return 'VF unregistered, traffic on synthetic';
    case 'removed':
      return 'slot removed, traffic on synthetic';
  }
}
