import type { Explanation } from '../explain/explanation.ts';
import type { CommandIo } from './io.ts';
import type { ExplainRequest } from './options.ts';
import { lineWidth, wantsColor } from './terminal.ts';

/** What explaining gives to write, and what could not be explained. */
export interface Explained {
  /** For standard output. */
  readonly text: string;
  /** A line each, for standard error. */
  readonly problems: readonly string[];
  /** Whether everything could be explained. */
  readonly complete: boolean;
}

/**
 * `vf-timeline explain`: the texts of the command line one by one, or the lines of standard input, each
 * message once.
 *
 * @throws VfTimelineError where standard input cannot be read
 */
export async function explain(request: ExplainRequest, io: CommandIo): Promise<Explained> {
  // The texts about messages are loaded only here.
  const room = await import('./explanation.ts');
  const options = { width: lineWidth(request.width, io), color: wantsColor(request.color, io) };
  const json = request.format === 'json';
  if (request.texts === null) {
    const log = await room.explainLog(await room.openStandardInput(io.stdin));
    return {
      text: json ? room.renderExplanationJson(log) : room.renderLogExplanation(log, options),
      problems: [],
      complete: log.known > 0,
    };
  }
  const texts = request.texts.flatMap((text) => text.split(/[\r\n]+/).filter((line) => line.trim() !== ''));
  const explanations = explainAll(texts, room.explainText);
  const unknown = explanations.flatMap((one) => (one.kind === 'unknown' ? [one.text] : []));
  const explained = explanations.filter(({ kind }) => kind !== 'unknown');
  return {
    text: json ? room.renderExplanationJson(explanations) : room.renderExplanations(explained, options),
    problems: texts.length === 0 ? [NO_TEXT] : unknown.map(complaint),
    complete: texts.length > 0 && explanations.every(isExplained),
  };
}

const NO_TEXT = 'nothing to explain: the text is empty';

/** A line that was cut is explained by the only message that begins so. */
function isExplained(explanation: Explanation): boolean {
  return explanation.kind === 'unrecognized' ? explanation.cut : explanation.kind !== 'unknown';
}

/** A single word may have been meant as the name of a file. */
function complaint(text: string): string {
  const unknown = `no line of a known driver, and no message has these words: ${text}`;
  return /^\S+$/.test(text) ? `${unknown} (a log is piped in: vf-timeline explain < FILE)` : unknown;
}

/** The words of a line come as several texts where their quotes were forgotten: then they are one. */
function explainAll(
  texts: readonly string[],
  explainText: (text: string) => Explanation,
): readonly Explanation[] {
  const each = texts.map(explainText);
  if (texts.length === 1 || each.some(saysMoreThanWords)) return each;
  const together = explainText(texts.join(' '));
  return together.kind === 'unknown' ? each : [together];
}

function saysMoreThanWords(explanation: Explanation): boolean {
  return explanation.kind === 'words' ? explanation.whole : explanation.kind !== 'unknown';
}
