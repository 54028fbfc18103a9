import type { SkippedLines, Timeline, TimelineSource } from '../../../timeline/timeline.ts';
import { element, type MarkupNode } from '../../markup/node.ts';
import { lossSentences } from '../../text/loss-words.ts';
import { sourceName } from '../../text/source-names.ts';
import { lineText, mono, paragraph, type Section, table } from '../parts.ts';

/** Sources on the page: a folder may have thousands. Those that lost something come first. */
const MAX_SOURCES = 500;

const SKIPPED: Readonly<Record<keyof SkippedLines, string>> = {
  continued: 'further lines of an entry',
  blank: 'blank',
  notKernel: 'of other programs',
  unknownFormat: 'in no known format',
  damaged: 'damaged',
  cut: 'cut',
};

/** What was read, what became of each line, and what is missing. */
export function sourcesSection(timeline: Timeline): Section {
  const { sources, unrecognized } = timeline;
  const shown = [...sources].sort((a, b) => lacksOf(b).length - lacksOf(a).length).slice(0, MAX_SOURCES);
  const lacking = shown.filter((source) => lacksOf(source).length > 0);
  const more = sources.length - shown.length;
  const content: MarkupNode[] = [
    table(
      'What was read',
      [
        'Source',
        'Format',
        'Bytes',
        'Lines',
        'Kernel records',
        'Recognized',
        'Unrecognized',
        'Repeated',
        'Other lines',
      ],
      shown.map((source) => [
        sourceName(source),
        source.format ?? 'none',
        ...[
          source.bytes,
          source.lines,
          source.records,
          source.recognized,
          source.unrecognized,
          source.repeated,
        ].map(String),
        skippedText(source.skipped),
      ]),
    ),
    paragraph(
      'Recognized and unrecognized are counted of the drivers that vf-timeline reads; other records of the kernel say nothing of VFs.',
    ),
    element('h3', {}, ['Losses']),
    ...(lacking.length === 0
      ? [paragraph('The sources were read to their ends, and say nothing of messages that they lack.')]
      : [
          element(
            'ul',
            {},
            lacking.flatMap((source) =>
              lacksOf(source).map((lack) => element('li', {}, [mono(sourceName(source)), `: ${lack}`])),
            ),
          ),
        ]),
  ];
  if (more > 0) content.push(paragraph(`And ${more} more sources, which the JSON has.`));
  if (unrecognized.length > 0)
    content.push(
      element('h3', {}, ['Lines in words that no known message has']),
      table(
        'Lines in words that no known message has',
        ['First line', 'Driver', 'Text', 'Like', 'Lines'],
        unrecognized.map(({ driver, text, nearest, cut, count, source }) => [
          lineText(source),
          driver,
          mono(text),
          nearest === null ? '–' : `${cut ? 'cut: ' : ''}${nearest}`,
          String(count),
        ]),
      ),
    );
  return { id: 'sources', title: 'Sources and losses', content };
}

function lacksOf({ problems, losses, skipped }: TimelineSource): readonly string[] {
  return [
    ...problems.map(({ message }) => message),
    ...lossSentences(losses),
    ...(skipped.damaged > 0 ? [`${skipped.damaged} damaged lines`] : []),
    ...(skipped.cut > 0 ? [`${skipped.cut} lines longer than the limit were cut`] : []),
  ];
}

function skippedText(skipped: SkippedLines): string {
  const texts = Object.entries(SKIPPED).flatMap(([key, words]) => {
    const count = skipped[key as keyof SkippedLines];
    return count === 0 ? [] : [`${count} ${words}`];
  });
  return texts.join(', ') || 'none';
}
