import type { Comparison } from '../../compare/comparison.ts';
import { renderJson } from '../json.ts';
import { renderComparisonJunit } from './junit.ts';
import { renderComparisonMarkdown } from './markdown.ts';
import { renderComparisonSarif } from './sarif.ts';
import { type ComparisonOptions, renderComparisonText } from './text.ts';

/** A way to write a comparison down. */
export interface ComparisonFormat {
  /** The word after `--format`. */
  readonly id: string;
  /** One line of help. */
  readonly help: string;
  /** The report in pieces, in order. Formats for machines take no notice of the options. */
  readonly render: (comparison: Comparison, options: ComparisonOptions) => Iterable<string>;
}

/** Every format, the default first. To add one is to add its file and its line here. */
export const COMPARISON_FORMATS: readonly [ComparisonFormat, ...ComparisonFormat[]] = [
  { id: 'text', help: 'for a person', render: (one, options) => [renderComparisonText(one, options)] },
  { id: 'json', help: 'the whole comparison', render: (one) => renderJson(one) },
  { id: 'markdown', help: 'for a pull request', render: (one) => [renderComparisonMarkdown(one)] },
  { id: 'junit', help: 'XML, a case for each life', render: (one) => renderComparisonJunit(one) },
  { id: 'sarif', help: 'SARIF 2.1.0, a result each', render: (one) => renderComparisonSarif(one) },
];
