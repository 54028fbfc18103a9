import type { Comparison } from '../../compare/comparison.ts';
import type { ComparedTimelines } from '../html/comparison-html.ts';
import { later } from '../later.ts';
import type { ComparisonOptions } from './text.ts';

/** A way to write a comparison down. */
export interface ComparisonFormat {
  /** The word after `--format`. */
  readonly id: string;
  /** One line of help. */
  readonly help: string;
  /** How the names of files end that are written in it, the usual first. */
  readonly extensions: readonly string[];
  /**
   * The report in pieces, in order. Formats for machines take no notice of the options; only pictures need the
   * timelines themselves, in the order in which they were compared.
   */
  readonly render: (
    comparison: Comparison,
    options: ComparisonOptions,
    timelines: ComparedTimelines,
  ) => Iterable<string> | AsyncIterable<string>;
}

/** All that is text: together, for they are small. */
const written = () => import('./written.ts');

/** Every format, the default first. To add one is to add its file and its line here. */
export const COMPARISON_FORMATS: readonly [ComparisonFormat, ...ComparisonFormat[]] = [
  {
    id: 'text',
    help: 'for a person',
    extensions: ['.txt'],
    render: (one, options) => later(async () => [(await written()).renderComparisonText(one, options)]),
  },
  {
    id: 'json',
    help: 'the whole comparison',
    extensions: ['.json'],
    render: (one) => later(async () => (await written()).renderJson(one)),
  },
  {
    id: 'markdown',
    help: 'for a pull request',
    extensions: ['.md'],
    render: (one) => later(async () => [(await written()).renderComparisonMarkdown(one)]),
  },
  {
    id: 'junit',
    help: 'XML, a case for each life',
    extensions: ['.xml'],
    render: (one) => later(async () => (await written()).renderComparisonJunit(one)),
  },
  {
    id: 'sarif',
    help: 'SARIF 2.1.0, a result each',
    extensions: ['.sarif'],
    render: (one) => later(async () => (await written()).renderComparisonSarif(one)),
  },
  {
    id: 'html',
    help: 'a page with both lives',
    extensions: ['.html', '.htm'],
    render: (one, _options, timelines) =>
      later(async () => (await import('../html/comparison-html.ts')).renderComparisonHtml(one, timelines)),
  },
];
