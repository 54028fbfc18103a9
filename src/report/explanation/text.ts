import { type CatalogueMessage, hexFields } from '../../explain/catalogue.ts';
import type { Counted, LogExplanation } from '../../explain/explain-log.ts';
import type {
  Explanation,
  KnownLine,
  ReadLine,
  UnrecognizedLine,
  Wording,
} from '../../explain/explanation.ts';
import type { Device } from '../../message/kernel-message.ts';
import { counted } from '../text/counted.ts';
import { factLines } from '../text/facts.ts';
import { flow, limitLines, wrapWords } from '../text/fit.ts';
import { MAX_PROSE_WIDTH } from '../text/options.ts';
import { type Paint, palette, type Tone } from '../text/palette.ts';
import { printable } from '../unprintable.ts';

/** How explanations are laid out. */
export interface ExplanationOptions {
  /** No line is longer, in columns; `Infinity`: only sentences are broken. */
  readonly width: number;
  readonly color: boolean;
}

/** Messages with the same words that are explained at once; more are named. */
const MAX_MESSAGES = 6;

interface Layout extends ExplanationOptions {
  readonly paint: Paint;
}

/**
 * Explanations for a person, an empty line between them. Nothing is printed raw. About unknown texts there is
 * nothing to say.
 */
export function renderExplanations(
  explanations: readonly Explanation[],
  options: ExplanationOptions,
): string {
  const layout = { ...options, paint: palette(options.color) };
  return joined(explanations.flatMap((explanation) => explanationBlocks(explanation, layout)));
}

/** The messages of a log for a person, each with the first line that has it. */
export function renderLogExplanation(log: LogExplanation, options: ExplanationOptions): string {
  const layout = { ...options, paint: palette(options.color) };
  const unread = log.unrecognizedLines;
  return joined([
    prose(summary(log), '', layout),
    ...log.messages.flatMap((one) => knownBlocks(one.first, layout, placeFact(one))),
    ...unread.flatMap((one) => unrecognizedBlocks(one.first, layout, placeFact(one))),
  ]);
}

function explanationBlocks(explanation: Explanation, layout: Layout): readonly string[][] {
  switch (explanation.kind) {
    case 'line':
      return knownBlocks(explanation, layout, []);
    case 'unrecognized':
      return unrecognizedBlocks(explanation, layout, []);
    case 'id':
      return messageBlocks({ message: explanation.message, fields: {} }, layout);
    case 'words':
      return wordsBlocks(explanation.messages, layout);
    case 'unknown':
      return [];
  }
}

function knownBlocks(line: KnownLine, layout: Layout, place: readonly string[][]): readonly string[][] {
  const { message, fields } = line;
  return [
    heading(line.line, layout),
    [
      ...place.flatMap((facts) => fact('count', facts, layout)),
      ...speakerLines(line, layout),
      ...fact('values', valueFacts(message.id, fields), layout),
      ...catalogueLines(message, layout),
    ],
    sentences(message, layout),
  ];
}

function unrecognizedBlocks(
  line: UnrecognizedLine,
  layout: Layout,
  place: readonly string[][],
): readonly string[][] {
  const { nearest } = line;
  return [
    heading(line.line, layout),
    [...place.flatMap((facts) => fact('count', facts, layout)), ...speakerLines(line, layout)],
    prose(
      line.cut
        ? 'The line ends too early. Only one message begins so.'
        : 'No known message has these words behind this prefix: new wording, or a damaged line.',
      '  ',
      layout,
    ),
    ...(nearest === null
      ? []
      : [
          [...fact('nearest', [printable(nearest.text)], layout), ...catalogueLines(nearest, layout)],
          sentences(nearest, layout),
        ]),
  ];
}

/** A message that was asked for by its id or words, with a line that has it. */
function messageBlocks({ message, fields }: Wording, layout: Layout): readonly string[][] {
  return [
    heading(message.text, layout),
    [
      ...fact('example', [message.example], layout),
      ...fact('values', valueFacts(message.id, fields), layout),
      ...catalogueLines(message, layout),
    ],
    sentences(message, layout),
  ];
}

/** Ids that are named behind the messages that are explained. */
const MAX_IDS = 30;

function wordsBlocks(messages: readonly Wording[], layout: Layout): readonly string[][] {
  const more = messages.slice(MAX_MESSAGES).map(({ message }) => message.id);
  const unnamed = more.length - MAX_IDS;
  const ids = [...more.slice(0, MAX_IDS), ...(unnamed > 0 ? [`and ${unnamed} more`] : [])];
  return [
    ...messages.slice(0, MAX_MESSAGES).flatMap((message) => messageBlocks(message, layout)),
    ...(more.length === 0
      ? []
      : [
          prose('Other messages with these words:', '', layout),
          flow(ids, ', ', proseWidth(layout.width), '  ', '  '),
        ]),
  ];
}

function speakerLines({ driver, device, netdev }: ReadLine, layout: Layout): readonly string[] {
  const interfaceFacts =
    netdev === null
      ? []
      : [
          printable(netdev.name ?? 'without a name'),
          ...(netdev.registrationState === null ? [] : [printable(netdev.registrationState)]),
        ];
  return [
    ...fact('driver', [printable(driver)], layout),
    ...fact('device', device === null ? [] : [printable(deviceText(device))], layout),
    ...fact('interface', interfaceFacts, layout),
  ];
}

function deviceText(device: Device): string {
  switch (device.bus) {
    case 'vmbus':
      return `VMBus ${device.id}`;
    case 'pci':
      return `PCI ${device.address}`;
    case 'pci-bus':
      return `PCI bus ${device.id}`;
    case 'unit':
      return device.name;
  }
}

function valueFacts(id: string, fields: Wording['fields']): readonly string[] {
  const hex = hexFields(id);
  return Object.entries(fields).map(([name, value]) => {
    const shown = hex.has(name) && typeof value !== 'string' ? `0x${value.toString(16)}` : String(value);
    return `${printable(name)} ${printable(shown)}`;
  });
}

function catalogueLines({ id, level, benign, kernels }: CatalogueMessage, layout: Layout): readonly string[] {
  const { paint } = layout;
  return [
    ...fact('message', [id], layout),
    paint('faint', '  level'.padEnd(LABEL_END)) +
      (benign ? `${level}, harmless` : paint(levelTone(level), level)),
    ...fact('kernels', [kernels], layout),
  ];
}

function levelTone(level: CatalogueMessage['level']): Tone {
  switch (level) {
    case 'emerg':
    case 'alert':
    case 'crit':
    case 'err':
      return 'bad';
    case 'warning':
      return 'notice';
    default:
      return 'plain';
  }
}

function sentences({ meaning, when, follows }: CatalogueMessage, layout: Layout): string[] {
  return [
    ...labelled('means', meaning, layout),
    ...labelled('when', when, layout),
    ...labelled('follows', follows, layout),
  ];
}

/** Columns. Where facts begin that stand beside their label (see factLines). */
const LABEL_END = 13;

function labelled(label: string, text: string, { width, paint }: Layout): string[] {
  const first = `  ${label}`.padEnd(LABEL_END);
  const [line = '', ...more] = wrapWords(text, proseWidth(width), first, ' '.repeat(first.length));
  return [paint('faint', first) + line.slice(first.length), ...more];
}

function fact(label: string, facts: readonly string[], { width, paint }: Layout): string[] {
  return factLines(label, facts, ', ', width, paint);
}

function placeFact({ count, lineNumber }: Counted<ReadLine>): string[][] {
  return [[count === 1 ? `once, line ${lineNumber}` : `${count} times, first on line ${lineNumber}`]];
}

function summary({ lines, known, unrecognized, messages, unrecognizedLines }: LogExplanation): string {
  const shown = unrecognizedLines.reduce((sum, { count }) => sum + count, 0);
  const parts = [
    `${known} known (${counted(messages.length, 'message')})`,
    ...(unrecognized > 0 ? [`${unrecognized} of known drivers in other words`] : []),
    ...(shown < unrecognized ? [`${unrecognized - shown} of them not shown`] : []),
    `${lines - known - unrecognized} of no known driver`,
  ];
  return `${counted(lines, 'line')}: ${parts.join(', ')}.`;
}

function heading(text: string, { width, paint }: Layout): string[] {
  const shown = printable(text);
  const lines = shown.length <= width ? [shown] : limitLines(wrapWords(shown, width, ''), width);
  return lines.map((line) => paint('heading', line));
}

function prose(text: string, indent: string, { width }: Layout): string[] {
  return wrapWords(text, proseWidth(width), indent);
}

function proseWidth(width: number): number {
  return Math.min(width, MAX_PROSE_WIDTH);
}

function joined(blocks: readonly (readonly string[])[]): string {
  const filled = blocks.filter((lines) => lines.length > 0);
  return filled.length === 0 ? '' : `${filled.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
